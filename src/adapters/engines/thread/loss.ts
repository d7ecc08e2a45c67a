import { SpeechError } from '../../../core/errors.ts'
import type { Json } from '../../../core/request.ts'
import type { Ending, Link } from './link.ts'

const losses = new WeakSet<object>()

/** Whether a call failed because what carried it ended, so that another may carry it. */
export function isLoss(error: unknown): boolean {
  return typeof error === 'object' && error !== null && losses.has(error)
}

/** Marks an error as the loss of what carried a call. */
export function lossOf(error: SpeechError): SpeechError {
  losses.add(error)
  return error
}

/** The error of calls whose thread or process ended: `unavailable` before it was loaded. */
export function lost(
  engine: string,
  { kind }: Pick<Link, 'kind'>,
  ready: boolean,
  { cause, exitCode, signal }: Ending,
): SpeechError {
  const details: { readonly [key: string]: Json } = {
    engine,
    ...(exitCode !== undefined && { exitCode }),
    ...(signal !== undefined && { signal }),
  }
  const how = signal
    ? ` by ${signal}`
    : exitCode === undefined
      ? ''
      : ` with the exit code ${exitCode}`
  const what = `The ${kind} of the engine ${engine}`
  return lossOf(
    ready
      ? new SpeechError('engine_failed', `${what} ended${how} while it spoke.`, {
          cause,
          retryable: true,
          details,
        })
      : new SpeechError('unavailable', `${what} could not start: it ended${how}.`, {
          cause,
          details,
        }),
  )
}

/** The error of calls that wait for what was not loaded in time. */
export function notLoaded(engine: string, timeoutMs: number, model?: string): SpeechError {
  const what = model === undefined ? `the engine ${engine}` : `the model ${model} of ${engine}`
  return new SpeechError(
    'unavailable',
    `Expected ${what} to be loaded within ${timeoutMs} ms; it was not.`,
    { details: { engine, ...(model !== undefined && { model }), timeoutMs } },
  )
}

/** The error of a call that what carried it said nothing of for too long; another would do the same. */
export function silent(engine: string, timeoutMs: number): SpeechError {
  return new SpeechError(
    'timeout',
    `Expected the engine ${engine} to speak a sentence within ${timeoutMs} ms; it did not.`,
    { retryable: false, details: { engine, timeoutMs } },
  )
}
