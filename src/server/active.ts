import { SpeechError } from '../core/errors.ts'

/** A piece of work that keeps the server from stopping. */
export interface ActiveCall {
  /** Fires when the client leaves, or the server can wait no longer. */
  readonly signal: AbortSignal
  abort(reason: unknown): void
  /** To be called once, when all of it is over. */
  end(): void
}

/** The work in flight. */
export interface ActiveCalls {
  readonly size: number
  /** Throws `overloaded` when `limit` are being worked on. Calls without a limit are not counted. */
  begin(limit?: number): ActiveCall
  abortAll(reason: unknown): void
  /** Resolves when there is no work, at once or later. */
  idle(): Promise<void>
}

/** Keeps account of the work in flight; `changed` hears of every beginning and end. */
export function createActiveCalls(changed: (size: number) => void = () => {}): ActiveCalls {
  const controllers = new Set<AbortController>()
  let waiting: (() => void)[] = []
  let counted = 0
  return {
    get size() {
      return controllers.size
    },
    begin(limit) {
      if (limit !== undefined && counted >= limit)
        throw new SpeechError('overloaded', `All ${limit} places are taken; try again soon.`, {
          details: { retryAfterMs: 1000 },
        })
      const controller = new AbortController()
      controllers.add(controller)
      changed(controllers.size)
      if (limit !== undefined) counted += 1
      return {
        signal: controller.signal,
        abort: (reason) => controller.abort(reason),
        end() {
          if (!controllers.delete(controller)) return
          changed(controllers.size)
          if (limit !== undefined) counted -= 1
          if (controllers.size > 0) return
          const ready = waiting
          waiting = []
          for (const resolve of ready) resolve()
        },
      }
    },
    abortAll(reason) {
      for (const controller of controllers) controller.abort(reason)
    },
    async idle() {
      if (controllers.size > 0) await new Promise<void>((resolve) => waiting.push(resolve))
    },
  }
}
