import { SpeechError } from '../core/errors.ts'
import { harmless } from './terminal.ts'

/** How a command ends. */
export const EXIT = {
  done: 0,
  /** It was asked for rightly and failed. */
  failed: 1,
  /** What was typed must change. */
  usage: 2,
  /** 128 + SIGINT. */
  interrupted: 130,
} as const

/** A failure as it is told: one sentence, and the exit code. */
export interface Failure {
  readonly message: string
  readonly exitCode: number
}

/** An error for a command line that cannot be carried out as typed. Exit code 2. */
export function usageError(message: string): SpeechError {
  return new SpeechError('invalid_request', message, { details: { usage: true } })
}

/** The sentence of an error of the operating system, or undefined. */
function systemSentence(error: unknown): string | undefined {
  const { code, syscall, path } = error as NodeJS.ErrnoException
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined
  const where = path === undefined ? '' : ` ${path}`
  if (code === 'ENOSPC') return `The disk is full${where === '' ? '' : `: cannot write${where}`}.`
  return `The system refused to ${syscall}${where} (${code}).`
}

/**
 * Puts an error into one sentence. Suggestions that the sentence does not name are added; what
 * is no `SpeechError` is a fault of ours and says so.
 */
export function failureOf(error: unknown): Failure {
  if (!SpeechError.is(error)) {
    const sentence = systemSentence(error)
    if (sentence !== undefined) return { message: harmless(sentence), exitCode: EXIT.failed }
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const message = `Something broke that should not have (${harmless(what)}); NODE_DEBUG=rostrum shows where.`
    return { message, exitCode: EXIT.failed }
  }
  const { suggestions, usage } = error.details
  const [first, ...others] = Array.isArray(suggestions) ? suggestions.map(String) : []
  const named = first === undefined || error.message.includes(first)
  const hint = named ? '' : ` Did you mean ${[first, ...others].join(' or ')}?`
  return {
    message: harmless(`${error.message}${hint}`),
    exitCode: usage === true ? EXIT.usage : EXIT.failed,
  }
}
