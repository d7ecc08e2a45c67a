import { SpeechError } from '../core/errors.ts'
import { orAborted } from '../core/stream.ts'

/** Something that is opened when it is first needed. */
export interface Lazy<T> {
  /** Opens it, or waits for the opening under way. What failed is tried again by the next call. */
  get(signal: AbortSignal): Promise<T>
  /** What is open already. */
  readonly opened: T | undefined
  /** What the last opening failed with; undefined once one has succeeded. */
  readonly failure: unknown
  /** Ends an opening under way and closes what is open. Safe to call twice. */
  close(): Promise<void>
}

/** Opens something once, for all who need it; a caller who leaves does not end the opening. */
export function lazily<T extends { close(): Promise<void> }>(
  open: (signal: AbortSignal) => Promise<T>,
): Lazy<T> {
  const closing = new AbortController()
  let opening: Promise<T> | undefined
  let opened: T | undefined
  let failure: unknown
  let closed: Promise<void> | undefined

  function begin(): Promise<T> {
    const made = open(closing.signal).then(
      (value) => {
        failure = undefined
        opened = value
        return value
      },
      (error: unknown) => {
        opening = undefined
        failure = error
        throw error
      },
    )
    // Whoever waits for it is told.
    made.catch(() => undefined)
    return made
  }

  return {
    async get(signal) {
      signal.throwIfAborted()
      closing.signal.throwIfAborted()
      if (opened) return opened
      return orAborted((opening ??= begin()), signal)
    },
    get opened() {
      return opened
    },
    get failure() {
      return failure
    },
    close() {
      closed ??= (async () => {
        closing.abort(new SpeechError('unavailable', 'The platform is closing.'))
        const value = await opening?.catch(() => undefined)
        await value?.close()
      })()
      return closed
    },
  }
}
