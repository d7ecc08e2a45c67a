/** Options of every call. */
export interface CallContext {
  /** Ends the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Names the call in logs. Default: a new id. */
  readonly requestId?: string
}
