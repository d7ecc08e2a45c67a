/** A task without its request. */
export interface TaskTable {
  /** The sequence number of its creation: newer tasks have greater ones, whatever the clock said. */
  readonly position: number
  readonly id: string
  readonly owner: string
  readonly batch: string | null
  readonly state: string
  readonly version: number
  readonly updated_ms: number
  /** Submission to start, and start to end; only of succeeded tasks. */
  readonly wait_ms: number | null
  readonly run_ms: number | null
  /** The first half of the SHA-256 of the request, in base64url. */
  readonly request_hash: string
  /** Position of the first task that was created together with it. */
  readonly submission: number
  /** The task without its request, as JSON. */
  readonly body: string
}

/** What is asked for. A table of its own, so that a step of a task does not write its text again. */
export interface RequestTable {
  readonly position: number
  readonly body: string
  /** The text, folded for search. */
  readonly search: string
}

/** Tags of tasks. */
export interface TagTable {
  readonly tag: string
  /** The owner of the task. */
  readonly owner: string
  readonly position: number
}

/** Each step each task took; goes when the task goes. */
export interface ChangeTable {
  readonly sequence: number
  readonly position: number
  readonly owner: string
  readonly body: string
}

/** Keys under which tasks were submitted. */
export interface IdempotencyTable {
  readonly owner: string
  readonly key: string
  readonly fingerprint: string
  readonly submission: number
}

/** Numbers given out so far. Its row is locked until the writer commits, so that numbers are seen in order. */
export interface CounterTable {
  readonly name: string
  readonly value: number
}

/** Jobs that wait or are leased. */
export interface JobTable {
  readonly task_id: string
  /** 0 comes first. */
  readonly rank: number
  readonly position: number
  /** When it may be handed out, and how long it was to wait for that. */
  readonly ready_ms: number
  readonly delay_ms: number
  /** The lease that holds it; null when it waits. */
  readonly token: string | null
  /** Goes up with every renewal of the lease. */
  readonly beat: number
  readonly attempts: number
}

/** What is in the cache, and what is being made for it. */
export interface CacheTable {
  readonly key: string
  /** 0 while it is being made. */
  readonly size_bytes: number
  readonly made_ms: number
  /** Exact to a minute. */
  readonly used_ms: number
  /** The claim under which it is made or removed; null when it is kept. */
  readonly token: string | null
  /** Goes up for as long as whoever claimed it lives. */
  readonly beat: number
}

/** Who needs what to stay in the cache. */
export interface CachePinTable {
  readonly holder: string
  readonly key: string
}

/** Changes of tasks that somebody is still to be told of, or could not be told of. */
export interface WebhookTable {
  /** Of the change. */
  readonly sequence: number
  readonly id: string
  /** Of the task. */
  readonly position: number
  /** Who is to be called. */
  readonly host: string
  readonly attempts: number
  /** When it may be tried, and how long it was to wait for that; null when it was given up. */
  readonly ready_ms: number | null
  readonly delay_ms: number
  /** The lease of whoever makes the call, and how long that lasts; null when nobody does. */
  readonly token: string | null
  readonly lease_ms: number
  readonly error: string | null
  /** The task without its request as the change has left it, as JSON. */
  readonly body: string
}

/** Texts to be practised. */
export interface PracticeItemTable {
  /** From the counter of items, or from elsewhere. */
  readonly id: number
  readonly owner: string
  /** The tag of the language in lower case, and as it was given. */
  readonly language: string
  readonly locale: string
  readonly difficulty: number | null
  readonly lesson: string | null
  /** Id of its recording. */
  readonly recording: string
  readonly created_ms: number
  readonly updated_ms: number
  /** The text, folded for search. */
  readonly search: string
  /** What has no column of its own, and texts exactly as they were given, as JSON. */
  readonly body: string
}

/** Tags of items. */
export interface PracticeTagTable {
  readonly tag: string
  readonly item: number
}

/** What learners wrote. */
export interface AttemptTable {
  readonly id: number
  readonly item: number
  readonly owner: string
  readonly learner: string
  readonly created_ms: number
  readonly percentage: number
  readonly wer: number
  readonly words_ref: number
  readonly words_correct: number
  /** Texts exactly as they were given, as JSON. */
  readonly body: string
}

/** When learners are to hear items again. */
export interface CardTable {
  readonly learner: string
  readonly owner: string
  readonly item: number
  readonly due_ms: number
  readonly body: string
}

/** Sums over attempts. */
export interface AttemptSums {
  readonly attempts: number
  readonly percentages: number
  /** In billionths: whole numbers add up exactly, in any order. */
  readonly wers: number
}

/** Numbers of the attempts of one item. */
export interface ItemNumbers extends AttemptSums {
  readonly best_percentage: number
  readonly worst_percentage: number
  readonly best_wer: number
  readonly worst_wer: number
  readonly first_ms: number
  readonly last_ms: number
}

/** Owners of attempts. */
export interface PracticeOwnerTable {
  /** As JSON. */
  readonly owner: string
}

/** Numbers of an item, of those whom `scopeKey` names. */
export interface PracticeTotalTable extends ItemNumbers {
  readonly scope: string
  readonly item: number
}

/** The same of one day. */
export interface PracticeItemDayTable extends PracticeTotalTable {
  /** Days since the epoch, in UTC. */
  readonly day: number
}

/** Sums of one day over all items. */
export interface PracticeDayTable extends AttemptSums {
  readonly scope: string
  readonly day: number
}

/** Speech that is made once for all who ask for it. */
export interface RecordingTable {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly task: string | null
  /** Of the files that are there. */
  readonly size_bytes: number | null
  /** When it last ended. */
  readonly ended_ms: number
  /** The recording, as JSON. */
  readonly body: string
}

/** Texts handed in to be spoken. */
export interface ConversionTable {
  /** From the counter of conversions: newer ones have greater ones. */
  readonly position: number
  readonly id: string
  readonly file_name: string
  readonly owner: string
  readonly recording: string
  /** SHA-256 of what makes it the same as another one, and of its text, in base64url. */
  readonly fingerprint: string
  readonly text_hash: string
  /** How often the same was handed in. */
  readonly handed: number
  readonly submitted_ms: number
  /** The conversion without its recording, as JSON. */
  readonly body: string
}

/** The migrations that were applied. */
export interface MigrationTable {
  readonly version: number
  readonly applied_ms: number
}

/** Every table. Times are whole milliseconds since the epoch, JSON is text. */
export interface Schema {
  readonly rostrum_task: TaskTable
  readonly rostrum_request: RequestTable
  readonly rostrum_tag: TagTable
  readonly rostrum_change: ChangeTable
  readonly rostrum_idempotency: IdempotencyTable
  readonly rostrum_counter: CounterTable
  readonly rostrum_job: JobTable
  readonly rostrum_cache: CacheTable
  readonly rostrum_cache_pin: CachePinTable
  readonly rostrum_webhook: WebhookTable
  readonly rostrum_practice_item: PracticeItemTable
  readonly rostrum_practice_tag: PracticeTagTable
  readonly rostrum_practice_attempt: AttemptTable
  readonly rostrum_practice_card: CardTable
  readonly rostrum_practice_owner: PracticeOwnerTable
  readonly rostrum_practice_total: PracticeTotalTable
  readonly rostrum_practice_item_day: PracticeItemDayTable
  readonly rostrum_practice_day: PracticeDayTable
  readonly rostrum_recording: RecordingTable
  readonly rostrum_conversion: ConversionTable
  readonly rostrum_migration: MigrationTable
}
