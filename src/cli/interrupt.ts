import { constants } from 'node:os'
import { EXIT } from './failure.ts'

/** The wish of the user or the system that the program ends. */
export interface Interruption {
  /** Fires with the first signal. */
  readonly signal: AbortSignal
  /** 128 plus the number of the signal that came; undefined before. */
  readonly exitCode: number | undefined
  /** Gives the signals back to the system. */
  close(): void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Turns Ctrl-C, and the signals that end programs, into an `AbortSignal`, so that everything
 * can be tidied up; a second one ends the program at once. Files half written are removed either
 * way (see `app/output-file.ts`).
 */
export function catchInterrupts(): Interruption {
  const control = new AbortController()
  let exitCode: number | undefined
  const interrupted = (name: NodeJS.Signals): void => {
    if (exitCode !== undefined) process.exit(exitCode)
    exitCode = name === 'SIGINT' ? EXIT.interrupted : 128 + (constants.signals[name] ?? 0)
    control.abort(new DOMException(`The program was ended by ${name}.`, 'AbortError'))
  }
  for (const name of SIGNALS) process.on(name, interrupted)
  return {
    signal: control.signal,
    get exitCode() {
      return exitCode
    },
    close() {
      for (const name of SIGNALS) process.off(name, interrupted)
    },
  }
}
