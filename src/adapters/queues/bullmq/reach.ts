import { setMaxListeners } from 'node:events'
import { SpeechError } from '../../../core/errors.ts'
import type { RedisClient } from './library.ts'

/** Sends work to Redis and waits for it, but not for ever. */
export type Reach = <T>(
  work: () => Promise<T>,
  options: { readonly signal?: AbortSignal; readonly limitMs: number },
) => Promise<T>

/** The error less the command that ioredis ties to it, whose words may be a password. */
export function withoutCommand(error: unknown): unknown {
  return error instanceof Error && 'command' in error ? new Error(error.message) : error
}

/**
 * Bounds what is asked of Redis: `unavailable` when it cannot be reached or does not answer
 * within `limitMs`, the reason of the signal when that fires. What could not be sent until then
 * is never sent. `trouble` tells what is known of the connection, for the log.
 */
export function createReach(
  redis: RedisClient,
  isClosed: () => boolean,
  trouble: () => unknown,
): Reach {
  let connected: Promise<void> | undefined
  const ready = (): Promise<void> => {
    if (redis.status === 'ready') return Promise.resolve()
    connected ??= new Promise<void>((resolve) => {
      redis.once('ready', () => {
        connected = undefined
        resolve()
      })
    })
    return connected
  }

  return (work, { signal, limitMs }) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      if (isClosed()) return reject(unavailable('The queue is closed.'))
      let waits = true
      const over = (): void => {
        waits = false
        clearTimeout(timer)
        signal?.removeEventListener('abort', abort)
      }
      const fail = (error: unknown): void => {
        over()
        reject(error)
      }
      const abort = (): void => fail(signal?.reason)
      const timer = setTimeout(
        () => fail(unavailable(`Expected Redis to answer within ${limitMs} ms.`, trouble())),
        limitMs,
      )
      if (signal) {
        // One caller may send many jobs under one signal.
        setMaxListeners(0, signal)
        signal.addEventListener('abort', abort, { once: true })
      }
      ready()
        .then(() => (waits ? work() : undefined))
        .then(
          (value) => {
            over()
            // Undefined stands in for work that nobody waits for any more.
            resolve(value as Awaited<ReturnType<typeof work>>)
          },
          (cause: unknown) =>
            fail(unavailable('Expected Redis to do as told; it refused.', withoutCommand(cause))),
        )
    })
}

function unavailable(message: string, cause?: unknown): SpeechError {
  return new SpeechError('unavailable', message, { cause })
}
