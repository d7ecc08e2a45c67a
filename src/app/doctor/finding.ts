import { SpeechError } from '../../core/errors.ts'

/** What one look at the set-up has shown. */
export interface Finding {
  /** What was looked at: `database`, `engine espeak`. */
  readonly name: string
  /** `warn`: it works, but not as it should. `fail`: something here cannot work. */
  readonly state: 'ok' | 'warn' | 'fail'
  /** One sentence. */
  readonly says: string
  /** What to do about it, in one sentence. */
  readonly advice?: string
}

/** One look at the set-up. What it throws becomes a failed finding. */
export interface Check {
  readonly name: string
  /** Milliseconds it may take. Default 5,000. */
  readonly timeoutMs?: number
  /** What to do when it fails without saying so itself. */
  readonly advice?: string
  run(signal: AbortSignal): Promise<readonly Finding[]>
}

const TIMEOUT_MS = 5000

/** Carries a check out, for no longer than it may take. Rejects only when `stop` fires. */
export async function carryOut(check: Check, stop: AbortSignal): Promise<readonly Finding[]> {
  const { name, timeoutMs = TIMEOUT_MS, advice } = check
  const late = new AbortController()
  const signal = AbortSignal.any([stop, late.signal])
  const timer = setTimeout(() => late.abort(), timeoutMs)
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  try {
    signal.throwIfAborted()
    return await Promise.race([check.run(signal), ended])
  } catch (error) {
    stop.throwIfAborted()
    const says = late.signal.aborted
      ? `No answer came within ${timeoutMs / 1000} seconds.`
      : sentenceOf(error)
    return [{ name, state: 'fail', says, ...(advice !== undefined && { advice }) }]
  } finally {
    clearTimeout(timer)
    late.abort()
  }
}

/** An error in one sentence. */
export function sentenceOf(error: unknown): string {
  if (SpeechError.is(error)) return error.message
  const { code, syscall } = error as NodeJS.ErrnoException
  if (typeof code === 'string' && typeof syscall === 'string')
    return `The system refused to ${syscall} (${code}).`
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
