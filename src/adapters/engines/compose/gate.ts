/** Who waits at a gate. */
export interface GateRequest {
  readonly signal: AbortSignal
  /** Turns go round between the ids, so that one with many calls waits for one with few. */
  readonly requestId: string
  /** True for what belongs to work under way: it waits however long the queue is. */
  readonly admitted?: boolean
}

/** Hands out a fixed set of things, one caller each. */
export interface Gate<T> {
  /** Waits for a free one. Rejects with the signal's reason, or what `refuse` made. */
  take(request: GateRequest): Promise<T>
  /** Gives back what `take` gave; the next in turn gets it. */
  give(item: T): void
  /** Serves those waiting for whom `admit` now says yes. */
  look(): void
  /** Refuses those waiting now, with `error`; who comes later is not concerned. */
  turnAway(error: Error): void
  /** Refuses those waiting, and all who come later, with `error`. */
  close(error: Error): void
  readonly size: number
  readonly busy: number
  readonly waiting: number
}

/** What a gate is made of. */
export interface GateOptions<T> {
  /** The one used last is handed out first: it is the one that is warm. */
  readonly items: readonly T[]
  /** Callers that may wait; more are refused. Default: any number. */
  readonly queue?: number
  /** Makes the error for a caller who found the queue full. */
  readonly refuse?: (waiting: number) => Error
  /**
   * Asked right before each hand-out, with the number of things that are out: `false` lets the
   * caller wait, until somebody calls `look()` or gives a thing back. Default: always true.
   */
  readonly admit?: (busy: number) => boolean
  /** Called after every change of `busy` or `waiting`. */
  readonly onChange?: () => void
}

interface Waiter<T> {
  resolve(item: T): void
  reject(error: unknown): void
}

/** A gate that is fair between request ids; a waiter who aborts leaves the queue at once. */
export function gate<T>(options: GateOptions<T>): Gate<T> {
  const { queue = Infinity, admit = () => true, onChange = () => {} } = options
  const size = options.items.length
  const idle = [...options.items].reverse()
  // A Map keeps its order: the first id is next in turn, and goes to the back when served.
  const queues = new Map<string, Set<Waiter<T>>>()
  let waiting = 0
  let closed: Error | undefined

  const leave = (id: string, waiter: Waiter<T>): void => {
    const own = queues.get(id)
    if (!own?.delete(waiter)) return
    waiting--
    if (own.size === 0) queues.delete(id)
  }
  const next = (): Waiter<T> | undefined => {
    for (const [id, own] of queues) {
      for (const waiter of own) {
        leave(id, waiter)
        if (own.size > 0) {
          queues.delete(id)
          queues.set(id, own)
        }
        return waiter
      }
    }
    return undefined
  }

  const serve = (): void => {
    while (waiting > 0 && idle.length > 0 && admit(size - idle.length)) {
      const free = idle.pop() as T
      next()?.resolve(free)
    }
  }
  const refuse = (error: Error): void => {
    for (let waiter = next(); waiter; waiter = next()) waiter.reject(error)
  }

  return {
    async take({ signal, requestId, admitted = false }) {
      signal.throwIfAborted()
      if (closed) throw closed
      if (waiting === 0 && idle.length > 0 && admit(size - idle.length)) {
        const free = idle.pop() as T
        onChange()
        return free
      }
      if (!admitted && waiting >= queue)
        throw options.refuse?.(waiting) ?? new RangeError('The queue is full.')
      return new Promise<T>((resolve, reject) => {
        const abort = (): void => {
          leave(requestId, waiter)
          onChange()
          reject(signal.reason as Error)
        }
        const waiter: Waiter<T> = {
          resolve(item) {
            signal.removeEventListener('abort', abort)
            resolve(item)
          },
          reject(error) {
            signal.removeEventListener('abort', abort)
            reject(error)
          },
        }
        signal.addEventListener('abort', abort, { once: true })
        const own = queues.get(requestId)
        if (own) own.add(waiter)
        else queues.set(requestId, new Set([waiter]))
        waiting++
        onChange()
      })
    },
    give(item) {
      idle.push(item)
      serve()
      onChange()
    },
    look() {
      if (waiting === 0) return
      serve()
      onChange()
    },
    turnAway(error) {
      refuse(error)
      onChange()
    },
    close(error) {
      closed = error
      refuse(error)
    },
    get size() {
      return size
    },
    get busy() {
      return size - idle.length
    },
    get waiting() {
      return waiting
    },
  }
}
