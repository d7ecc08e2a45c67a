import type { Task, TaskState } from '../core/task.ts'

/** Which tasks are asked for; what is absent does not matter. */
export interface TaskQuery {
  readonly owner?: string | undefined
  readonly states?: readonly TaskState[] | undefined
  readonly tag?: string | undefined
  readonly batch?: string | undefined
  /** Found in the text of the request, whatever the case. */
  readonly containing?: string | undefined
  /** Opaque; from the page before. `invalid_request` when it is none. */
  readonly cursor?: string | undefined
  /** 1 to 1,000. */
  readonly limit: number
}

/** One step of a task, in the order in which all tasks took theirs. */
export interface TaskChange {
  /** Grows with every change of any task, without promise of being dense. */
  readonly sequence: number
  readonly task: Task
}

/** What tasks are there. */
export interface TaskCounts {
  readonly byState: { readonly [State in TaskState]: number }
  /** Means over the succeeded ones; undefined when there are none. */
  readonly averageWaitMs: number | undefined
  readonly averageRunMs: number | undefined
  /** Tasks whose request is that of an earlier one. */
  readonly duplicates: number
}

/** A submission under a key of its caller's, so that doing it again changes nothing. */
export interface IdempotencyKey {
  readonly key: string
  /** SHA-256 of what was submitted, hexadecimal. */
  readonly fingerprint: string
}

/** Options of every call. */
export interface StoreCall {
  readonly signal: AbortSignal
}

/**
 * Keeps tasks. Knows rows, not rules: `core/task.ts` decides what may follow what. Rejects with
 * `unavailable` when the database cannot be reached.
 */
export interface TaskStore {
  /**
   * Stores new tasks, all or none. With an idempotency key that is known for the owner of the
   * first, gives the tasks that were stored under it; `conflict` when the fingerprint is another.
   */
  create(
    tasks: readonly Task[],
    options: StoreCall & { readonly idempotency?: IdempotencyKey | undefined },
  ): Promise<readonly Task[]>
  /**
   * The tasks of an owner that are stored under an idempotency key, none when it is unknown;
   * `conflict` when the fingerprint is another.
   */
  submitted(
    owner: string,
    idempotency: IdempotencyKey,
    options: StoreCall,
  ): Promise<readonly Task[]>
  get(id: string, options: StoreCall): Promise<Task | undefined>
  /** Newest first. With a cursor there are more, also where long texts have ended a page before its limit. */
  list(
    query: TaskQuery,
    options: StoreCall,
  ): Promise<{ readonly tasks: readonly Task[]; readonly cursor?: string }>
  /** Writes `next` if the stored version is `next.version - 1`; else `conflict`, and nothing is written. */
  update(next: Task, options: StoreCall): Promise<void>
  /** Changes after a sequence number, oldest first; at most `limit`. */
  changes(
    after: number,
    options: StoreCall & { readonly limit: number; readonly owner?: string | undefined },
  ): Promise<readonly TaskChange[]>
  /** The sequence number of the newest change that is kept; 0 when there is none. Changes to come have greater ones. */
  lastSequence(options: StoreCall): Promise<number>
  counts(options: StoreCall & { readonly owner?: string | undefined }): Promise<TaskCounts>
  /** Ended tasks in a state, last changed before a time; at most `limit`. */
  endedBefore(
    state: TaskState,
    beforeMs: number,
    options: StoreCall & { readonly limit: number },
  ): Promise<readonly Task[]>
  /** Removes ended tasks; false for one that is not there or goes on. */
  remove(id: string, options: StoreCall): Promise<boolean>
  close(): Promise<void>
}
