import { CommanderError } from 'commander'
import type { CliContext } from './context.ts'
import { EXIT, failureOf } from './failure.ts'
import { catchInterrupts } from './interrupt.ts'
import { openRostrum, type Opened, type OpenOptions } from './open.ts'
import { createProgram } from './program.ts'
import { stdoutSink } from './stdout-sink.ts'
import { terminalOf } from './terminal.ts'

/** What is already under way when a command line is read. */
export interface RunOptions {
  /** The library being opened with the default settings. */
  readonly early?: Promise<Opened> | undefined
}

async function disposeAll(things: AsyncDisposable[]): Promise<unknown[]> {
  const errors: unknown[] = []
  while (things.length > 0) {
    try {
      await things.pop()?.[Symbol.asyncDispose]()
    } catch (error) {
      errors.push(error)
    }
  }
  return errors
}

/** Reads a command line and carries it out. Gives the exit code; never rejects. */
export async function run(argv: readonly string[], { early }: RunOptions = {}): Promise<number> {
  const interruption = catchInterrupts()
  const { signal } = interruption
  const owned: AsyncDisposable[] = []
  const sink = stdoutSink(process.stdout, signal)
  process.stderr.on('error', () => {})
  let waiting = early
  const context: CliContext = {
    env: process.env,
    cwd: process.cwd(),
    signal,
    stdout: terminalOf(process.stdout, process.env),
    stderr: terminalOf(process.stderr, process.env),
    async print(text) {
      await sink.write(text)
    },
    printBytes: (bytes) => sink.write(bytes),
    note: (line) => void process.stderr.write(`${line}\n`),
    draw: (text) => void process.stderr.write(text),
    own(thing) {
      owned.push(thing)
      return thing
    },
    async open(options: OpenOptions = {}) {
      const useEarly = waiting !== undefined && options.file === undefined
      const opening = useEarly && waiting ? waiting : openRostrum(options)
      if (useEarly) waiting = undefined
      const opened = await opening
      context.own(opened.rostrum)
      return opened
    },
  }
  let exitCode: number
  try {
    exitCode = await createProgram(context).run(argv)
  } catch (error) {
    exitCode = tell(error, context, interruption.exitCode)
  }
  // Opened early for a command line that turned out wrong.
  if (waiting) {
    const unused = await waiting.catch(() => undefined)
    if (unused) owned.push(unused.rostrum)
  }
  const errors = await disposeAll(owned)
  for (const error of errors) exitCode = tell(error, context, interruption.exitCode)
  interruption.close()
  return exitCode
}

function tell(error: unknown, context: CliContext, interrupted: number | undefined): number {
  if (interrupted !== undefined) return interrupted
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  const { message, exitCode } = failureOf(error)
  context.note(`rostrum: ${message}`)
  if (/\brostrum\b/.test(context.env['NODE_DEBUG'] ?? '')) {
    context.note(error instanceof Error ? (error.stack ?? '') : String(error))
  }
  return exitCode
}
