import type { CallContext } from '../../core/call-context.ts'
import type {
  Attempt,
  Card,
  PracticeItem,
  Rating,
  Recording,
  RecordingState,
  ScoringRules,
} from '../../core/practice.ts'
import type { PcmFrame } from '../../core/pcm.ts'
import type { Codec } from '../../core/request.ts'
import type {
  DayPractice,
  DueItem,
  ItemPractice,
  Page,
  PracticeRange,
  PracticeSummary,
} from '../../ports/practice-store.ts'
import type { Conversion, ConversionCounts } from '../../ports/recording-store.ts'
import type { WordDiff } from '../../practice/diff.ts'
import type { TaskAudio } from '../../tasks/tasks.ts'

/** Options of every call about practice. */
export interface PracticeCall extends CallContext {
  /**
   * Id of the API key that asks: it sees its own items, those that are for everybody, and its own
   * attempts; others are `not_found`. Default: everything, and what is made is for everybody.
   */
  readonly owner?: string | undefined
}

/** A text to practise. */
export interface ItemRequest {
  /** 1 to 10,000 code points, not blank. */
  readonly text: string
  /** BCP 47 tag. Default: the setting `language`. */
  readonly language?: string
  /** Default: the best voice for the language. */
  readonly voice?: string
  /** 0.25 to 4. Default 1. */
  readonly rate?: number
  /** 1 (easy) to 10, whole. */
  readonly difficulty?: number
  /** At most 20, of 1 to 50 characters. */
  readonly tags?: readonly string[]
  readonly scoring?: ScoringRules
}

/** A text whose sentences are items. */
export interface LessonRequest extends ItemRequest {
  /** What the items are found by. 1 to 200 characters. Default: none. */
  readonly lesson?: string
}

/** Which items to list; all conditions must hold. */
export interface ItemListQuery {
  /** `en` finds `en-GB`. */
  readonly language?: string
  /** The tag exactly as it was given. */
  readonly locale?: string
  /** All of them. */
  readonly tags?: readonly string[]
  readonly difficulty?: { readonly min: number; readonly max: number }
  /** Found in the text, whatever the case. */
  readonly q?: string
  readonly practiced?: boolean
  /** Whose attempts `practiced` means. Default: anybody's. */
  readonly user?: string
  readonly lesson?: string
  /** Default `created`. */
  readonly sort?: 'created' | 'difficulty'
  /** Default `descending`. */
  readonly direction?: 'ascending' | 'descending'
  /** Default 1. */
  readonly page?: number
  /** 1 to 100. Default 20. */
  readonly perPage?: number
}

/** What of an item is to be heard, and how. */
export interface ItemAudioOptions extends PracticeCall {
  /** Default `wav`. */
  readonly codec?: Codec
  /** 0.25 to 2: how fast it is played, at the same pitch. Default 1. */
  readonly tempo?: number
  /** Seconds of silence put between words: 0 to 5. Default 0. */
  readonly wordGapSec?: number
  /** Only this sentence, counted from 0. Default: all. */
  readonly sentence?: number
}

/** A sentence of an item, and where it is heard. */
export interface ItemSentence {
  readonly index: number
  readonly text: string
  /** Place in the text, half-open, in UTF-16 units. */
  readonly source: { readonly start: number; readonly end: number }
  readonly startSec: number
  readonly endSec: number
}

/** What a learner wrote. */
export interface AttemptRequest {
  /** 0 to 10,000 code points. */
  readonly text: string
  /** The learner: at most 200 characters. Default: nobody in particular. */
  readonly user?: string
  readonly audioUrl?: string
  /** How well it was known, where the percentage does not tell. Default: by the percentage. */
  readonly rating?: Rating
}

/** An attempt with what it was made of. */
export interface ScoredAttempt extends Attempt {
  /** Word by word, in the order of the text. */
  readonly diff: readonly WordDiff[]
  /** What to look at, in English: one to a few sentences, made from the diff. */
  readonly feedback: string
  /** When to hear the item again; only of attempts that were made just now. */
  readonly card?: Card
}

/** Whose attempts are asked for. */
export interface LearnerQuery extends PracticeRange {
  /** Default: all learners together. */
  readonly user?: string
}

/** Which attempts to list, newest first. */
export interface AttemptListQuery extends LearnerQuery {
  readonly item?: number
  /** Default 1. */
  readonly page?: number
  /** 1 to 100. Default 20. */
  readonly perPage?: number
}

/** A line of the practice log. */
export interface LogEntry extends ItemPractice {
  readonly text: string
}

/** Which items are to be heard now. */
export interface DueListQuery {
  /** Default: nobody in particular. */
  readonly user?: string
  /** Milliseconds since the epoch. Default: now. */
  readonly atMs?: number
  /** 1 to 1,000. Default 20. */
  readonly limit?: number
  /** Items that were never heard, to fill up with: 0 to 1,000. Default 0. */
  readonly fresh?: number
  readonly language?: string
  readonly tags?: readonly string[]
  readonly lesson?: string
}

/** A text for the dictation API to speak. */
export interface ConversionRequest {
  readonly text: string
  /** A file name; `.wav` is added where it is missing. */
  readonly customFilename?: string
}

/** Texts that are spoken for the dictation API. */
export interface Conversions {
  /** Stores and submits them, all or none. Speaks with the setting `dictation.voice`. */
  convert(
    requests: readonly ConversionRequest[],
    options?: PracticeCall,
  ): Promise<readonly Conversion[]>
  /** `not_found` when there is none. */
  get(id: string, options?: PracticeCall): Promise<Conversion>
  list(
    query: {
      readonly states?: readonly RecordingState[]
      readonly page?: number
      readonly perPage?: number
    },
    options?: PracticeCall,
  ): Promise<Page<Conversion>>
  /** As WAV. `conflict`, with the recording's state in `details`, before it is there. */
  audio(id: string, options?: PracticeCall): Promise<TaskAudio>
  /** The file of a name, of a conversion or an item (`item_7.wav`); `not_found` when nobody has it or it is not there yet. */
  file(fileName: string, options?: PracticeCall): Promise<TaskAudio>
  counts(options?: PracticeCall): Promise<ConversionCounts>
  /** Removes failed ones that are older than so many days; gives how many. */
  removeFailed(olderThanDays: number, options?: CallContext): Promise<number>
}

/** Speech that comes from elsewhere. */
export interface ImportedAudio {
  /** What tells it from every other, such as a hash. */
  readonly id: string
  readonly durationSec: number
  /** Its samples; may be called more than once. */
  frames(options: { readonly signal: AbortSignal }): AsyncIterable<PcmFrame>
}

/** Items, attempts and conversions that come from elsewhere. */
export interface PracticeImport {
  readonly items: readonly {
    readonly id?: number
    readonly text: string
    readonly language: string
    readonly voice?: string
    readonly rate?: number
    readonly difficulty?: number
    readonly tags?: readonly string[]
    readonly scoring?: ScoringRules
    readonly lesson?: string
    readonly createdMs?: number
    readonly updatedMs?: number
  }[]
  /** `item`: place in `items`. Their scores are taken as they are; without one they are scored now. */
  readonly attempts?: readonly {
    readonly item: number
    readonly id?: number
    readonly user?: string
    readonly text: string
    readonly audioUrl?: string
    readonly score?: Pick<Attempt, 'percentage' | 'wer' | 'wordsRef' | 'wordsCorrect'>
    readonly createdMs: number
  }[]
  readonly conversions?: readonly {
    /** Default: a new one, made of time and text. */
    readonly id?: string
    readonly text: string
    readonly customFilename?: string
    readonly submittedMs: number
    /** Default: it is spoken as other conversions are. */
    readonly audio?: ImportedAudio
  }[]
}

/** Dictation: items to be heard, attempts to write them down, and when to hear them again. */
export interface Practice {
  /** Stores an item and has it spoken; it is `ready` at once when the same was spoken before. Stored also while no engine or queue can be reached. */
  addItem(request: ItemRequest, options?: PracticeCall): Promise<PracticeItem>
  /** Stores the sentences of a text as items, all or none: at most 1,000. */
  addLesson(request: LessonRequest, options?: PracticeCall): Promise<readonly PracticeItem[]>
  item(id: number, options?: PracticeCall): Promise<PracticeItem>
  items(query?: ItemListQuery, options?: PracticeCall): Promise<Page<PracticeItem>>
  changeItem(
    id: number,
    change: { readonly tags?: readonly string[]; readonly difficulty?: number | null },
    options?: PracticeCall,
  ): Promise<PracticeItem>
  /** Removes it with its attempts, and its audio when nothing else uses that. `unauthorized` for one that is not the key's own. */
  removeItem(id: number, options?: PracticeCall): Promise<void>
  /** Has a failed item spoken again; `conflict` when it has not failed. */
  retryItem(id: number, options?: PracticeCall): Promise<PracticeItem>
  /** `conflict`, with the recording's state in `details`, before it is there. */
  audio(id: number, options?: ItemAudioOptions): Promise<TaskAudio>
  /** The sentences of an item; `conflict` before its audio is there. */
  sentences(id: number, options?: PracticeCall): Promise<readonly ItemSentence[]>
  attempt(item: number, request: AttemptRequest, options?: PracticeCall): Promise<ScoredAttempt>
  attemptById(id: number, options?: PracticeCall): Promise<ScoredAttempt>
  attempts(query?: AttemptListQuery, options?: PracticeCall): Promise<Page<ScoredAttempt>>
  summary(query?: LearnerQuery, options?: PracticeCall): Promise<PracticeSummary>
  log(
    query?: LearnerQuery & { readonly page?: number; readonly perPage?: number },
    options?: PracticeCall,
  ): Promise<Page<LogEntry>>
  itemPractice(id: number, query?: LearnerQuery, options?: PracticeCall): Promise<LogEntry>
  /** Days with attempts, oldest first; `days` 1 to 365, today included. Default 30. */
  progress(
    query?: { readonly user?: string; readonly item?: number; readonly days?: number },
    options?: PracticeCall,
  ): Promise<readonly DayPractice[]>
  due(query?: DueListQuery, options?: PracticeCall): Promise<readonly DueItem[]>
  /** Stores what comes from elsewhere, all or none: at most 100,000 of each. Has the items spoken. `conflict` when an id is taken. */
  import(
    data: PracticeImport,
    options?: PracticeCall,
  ): Promise<{
    readonly items: readonly PracticeItem[]
    readonly attempts: number
    readonly conversions: readonly Conversion[]
  }>
  readonly conversions: Conversions
  /** Goes on with recordings that wait: submits, follows and keeps them, until the signal fires. The server does it by itself. */
  follow(options: { readonly signal: AbortSignal }): Promise<void>
}

export type { Recording }
