import type { ScoringRules } from '../core/practice.ts'
import type { ConversionState } from './dictation-query.ts'
import type { WordDiffEntry } from './practice-answer.ts'

/** Answer of `POST /api/v1/tts/convert`. Times are ISO 8601 in UTC. */
export interface ConvertAnswer {
  readonly conversion_id: string
  readonly text: string
  readonly status: ConversionState
  readonly submitted_at: string
}

/** Answer of `POST /api/v1/tts/convert-multiple`. */
export interface ConvertMultipleAnswer {
  readonly conversion_ids: readonly string[]
  readonly texts: readonly string[]
  readonly status: 'queued'
  readonly submitted_at: string
}

/** A conversion, as `GET /api/v1/tts` and `GET /api/v1/tts/{id}` show it. */
export interface ConversionAnswer extends ConvertAnswer {
  /** Name under `/api/v1/tts/audio/`, once it is there. */
  readonly output_file_path: string | null
  readonly custom_filename: string | null
  readonly started_at: string | null
  readonly completed_at: string | null
  readonly failed_at: string | null
  /** Bytes of the WAV file. */
  readonly file_size: number | null
  /** Hertz. */
  readonly sampling_rate: number | null
  /** Seconds. */
  readonly duration: number | null
  readonly device: string | null
  readonly error_message: string | null
}

/** Answer of `GET /api/v1/tts/stats`. */
export interface ConversionStatsAnswer {
  readonly total_tasks: number
  readonly status_counts: { readonly [State in ConversionState]: number }
  /** Bytes, as the files are kept. */
  readonly average_file_size: number
  readonly duplicate_texts: number
  readonly duplicate_details: readonly { readonly text: string; readonly count: number }[]
}

/** An item. */
export interface ItemAnswer {
  readonly id: number
  readonly locale: string
  readonly text: string
  readonly difficulty: number | null
  readonly tags: readonly string[]
  readonly tts_status: 'pending' | 'ready' | 'failed'
  /** `null` until its audio is there. */
  readonly audio_url: string | null
  readonly created_at: string
  readonly updated_at: string
  readonly practiced: boolean
  /** Only where rules were given. */
  readonly scoring?: ScoringRules
  /** Why it failed. */
  readonly error_message?: string
}

/** What every page says of itself. */
export interface PageAnswer {
  readonly total: number
  readonly page: number
  readonly per_page: number
  readonly total_pages: number
}

/** Answer of `GET /v1/items`. */
export interface ItemListAnswer extends PageAnswer {
  readonly items: readonly ItemAnswer[]
}

/** Answer of `POST /v1/items/bulk`. */
export interface BulkAnswer {
  readonly created_items: readonly ItemAnswer[]
  readonly total_created: number
  readonly failed_items: readonly { readonly index: number; readonly error: string }[]
  readonly total_failed: number
  readonly submitted_at: string
}

/** A sentence of an item. */
export interface ItemSentenceAnswer {
  readonly index: number
  readonly text: string
  /** Place in the text, half-open, in UTF-16 units. */
  readonly source: { readonly start: number; readonly end: number }
  readonly start_sec: number
  readonly end_sec: number
}

/** An attempt, under the names of both descriptions that the API has. */
export interface AttemptAnswer {
  readonly id: number
  readonly item_id: number
  readonly text: string
  readonly percentage: number
  readonly wer: number
  readonly words_ref: number
  readonly words_correct: number
  readonly created_at: string
  readonly user_id: string | null
  readonly audio_url: string | null
  /** As `text`. */
  readonly transcription: string
  /** As `percentage`. */
  readonly score: number
  readonly feedback: string
  readonly diff: readonly WordDiffEntry[]
  /** When to hear the item again; only of an attempt that was made just now. */
  readonly due_at: string | null
}

/** Answer of `GET /v1/attempts`. */
export interface AttemptListAnswer extends PageAnswer {
  readonly attempts: readonly AttemptAnswer[]
}

/** Answer of `GET /v1/stats/summary`: means with 2 places, of error rates with 4. */
export interface SummaryAnswer {
  readonly attempts: number
  readonly audios_practiced: number
  readonly avg_percentage: number
  readonly avg_wer: number
}

/** What was practised of one item. */
export interface PracticeLogEntryAnswer {
  readonly item_id: number
  readonly text: string
  readonly audio_url: string | null
  readonly attempts_count: number
  readonly first_attempt_at: string | null
  readonly last_attempt_at: string | null
  readonly avg_percentage: number
  readonly best_percentage: number
  readonly avg_wer: number
}

/** Answer of `GET /v1/stats/practice-log`. */
export interface PracticeLogAnswer extends PageAnswer {
  readonly practice_log: readonly PracticeLogEntryAnswer[]
}

/** Answer of `GET /v1/stats/items/{id}`. */
export interface ItemStatsAnswer extends PracticeLogEntryAnswer {
  readonly worst_percentage: number
  readonly best_wer: number
  readonly worst_wer: number
}

/** Answer of `GET /v1/stats/progress`. */
export interface ProgressAnswer {
  readonly progress: readonly {
    /** `2026-11-21`, in UTC. */
    readonly date: string
    readonly attempts: number
    readonly avg_percentage: number
    readonly avg_wer: number
  }[]
}
