import type { ErrorCode } from './errors.ts'
import type { SpeechRequest } from './request.ts'

/** How an answer is compared with what was said. */
export interface ScoringRules {
  /** Whether a letter and the same letter with a mark differ. Default: where that changes words in the language (`sää` and `saa` in Finnish). */
  readonly diacritics?: boolean
  /** Whether upper and lower case differ. Default false. */
  readonly case?: boolean
  /** Whether signs of punctuation count as words. Default false. */
  readonly punctuation?: boolean
  /** Whether `7` and `seven` are the same, by the rules of the language. Default false. */
  readonly numbers?: boolean
  /** Texts that are as good as the item's own: at most 20, of 1 to 10,000 characters. */
  readonly alternatives?: readonly string[]
}

/** Where the speech of something that is practised stands. */
export const RECORDING_STATES = ['waiting', 'queued', 'making', 'made', 'ready', 'failed'] as const
/**
 * `waiting`: no task could be submitted yet; `queued`, `making`: its task is; `made`: the task has
 * succeeded; `ready`: its files are kept here, however long the task is; `failed` until a retry.
 */
export type RecordingState = (typeof RECORDING_STATES)[number]

/** The files of a recording. */
export interface RecordedAudio {
  /** Key of the FLAC master in the artifact store. */
  readonly artifact: string
  /** Key of the timeline, with words, in the artifact store. */
  readonly timeline?: string
  readonly sizeBytes: number
  readonly durationSec: number
  readonly sampleRate: number
  /** `Voice.id` of who speaks. */
  readonly voice: string
}

/** Speech made once for everything that asks for exactly the same. Times are in milliseconds since the epoch. */
export interface Recording {
  /** SHA-256 of the request with its voice, hexadecimal. */
  readonly id: string
  /** Goes up by one with every change. */
  readonly version: number
  readonly request: SpeechRequest
  readonly state: RecordingState
  /** Id of the API key for which its task is made; empty when keys are off. */
  readonly owner: string
  readonly task?: string
  readonly audio?: RecordedAudio
  /** Why it failed, or could not be submitted yet. */
  readonly error?: { readonly code: ErrorCode; readonly message: string }
  readonly createdMs: number
  readonly startedMs?: number
  readonly finishedMs?: number
  readonly updatedMs: number
}

/** A text that was handed in to be spoken, by the dictation API. */
export interface Conversion {
  /** As that API forms it: `20261121_211325_1a2b3c4d`. */
  readonly id: string
  /** Id of the API key that made it; empty without one. */
  readonly owner: string
  readonly text: string
  /** The name that was asked for. */
  readonly customFilename?: string
  /** Name of its file: the custom one, made different from all others, or `tts_{id}.wav`. Nobody else has it. */
  readonly fileName: string
  readonly recording: Recording
  readonly submittedMs: number
}

/** A text to be heard and written down. */
export interface PracticeItem {
  readonly id: number
  /** Id of the API key that made it; empty: it is for everybody. */
  readonly owner: string
  /** BCP 47 tag. */
  readonly language: string
  readonly text: string
  /** 1 (easy) to 10. */
  readonly difficulty?: number
  readonly tags: readonly string[]
  readonly scoring: ScoringRules
  /** Name of the lesson it was part of. */
  readonly lesson?: string
  readonly recording: Recording
  /** Whether whoever asks has tried it. */
  readonly practiced: boolean
  readonly createdMs: number
  readonly updatedMs: number
}

/** How an answer compares with the text. */
export interface Score {
  /** 0 to 100: whole, rounded down. */
  readonly percentage: number
  /** Word errors by words of the text, at most 1. */
  readonly wer: number
  readonly wordsRef: number
  readonly wordsCorrect: number
}

/** What a learner wrote of an item, and what it was worth. */
export interface Attempt extends Score {
  readonly id: number
  /** Id of the API key with which it was made; empty without one. */
  readonly owner: string
  /** The learner, as whoever sent it calls them; empty when nobody was named. */
  readonly user: string
  readonly item: number
  readonly text: string
  /** A recording of the answer that its sender keeps elsewhere. */
  readonly audioUrl?: string
  readonly createdMs: number
}

/** How well an item was known. */
export type Rating = 'again' | 'hard' | 'good' | 'easy'

/** When a learner is to hear an item again; by FSRS. */
export interface Card {
  readonly dueMs: number
  readonly state: 'new' | 'learning' | 'review' | 'relearning'
  /** Days until the chance to remember it has fallen to nine in ten. */
  readonly stability: number
  /** 1 (easy) to 10. */
  readonly difficulty: number
  readonly scheduledDays: number
  readonly learningSteps: number
  readonly reps: number
  readonly lapses: number
  readonly lastReviewMs?: number
}
