/** What became of a request. */
export class AudioResponse {
  readonly success: boolean
  /** What happened, in a few words. */
  readonly message: string
  /** Absolute path of the WAV, when there is one. */
  readonly filePath: string | undefined
  /** Seconds of speech. */
  readonly duration: number | undefined
  /** Why there is none. */
  readonly error: string | undefined
  /** Seconds it took to make. */
  readonly processingTime: number | undefined

  constructor(fields: AudioResponseFields) {
    this.success = fields.success
    this.message = fields.message
    this.filePath = fields.filePath
    this.duration = fields.duration
    this.error = fields.error
    this.processingTime = fields.processingTime
  }
}

/** What a response says. */
export interface AudioResponseFields {
  readonly success: boolean
  readonly message: string
  readonly filePath?: string | undefined
  readonly duration?: number | undefined
  readonly error?: string | undefined
  readonly processingTime?: number | undefined
}

/** How far a batch is. */
export type BatchStatus = 'pending' | 'processing' | 'completed' | 'failed'

/** What became of a batch so far. */
export class BatchAudioResponse {
  readonly batchId: string
  readonly totalRequests: number
  /** Those that are spoken. */
  readonly completed: number
  readonly failed: number
  /** One for each request, in its order. */
  readonly results: readonly AudioResponse[]
  /** `failed` when all have failed; `completed` when all have ended otherwise. */
  readonly status: BatchStatus

  constructor(fields: BatchAudioResponseFields) {
    this.batchId = fields.batchId
    this.totalRequests = fields.totalRequests
    this.completed = fields.completed
    this.failed = fields.failed
    this.results = fields.results
    this.status = fields.status
  }
}

/** What a response to a batch says. */
export interface BatchAudioResponseFields {
  readonly batchId: string
  readonly totalRequests: number
  readonly completed: number
  readonly failed: number
  readonly results: readonly AudioResponse[]
  readonly status: BatchStatus
}
