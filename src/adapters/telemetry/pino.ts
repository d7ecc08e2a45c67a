import { Writable } from 'node:stream'
import type { DestinationStream } from 'pino'
import { pino } from 'pino'
import type { Logger } from '../../ports/logger.ts'

/** Least level that is written. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** What `createLogger()` takes. */
export interface LoggerOptions {
  readonly level: LogLevel
  /** `auto` is readable lines on a terminal, JSON lines elsewhere. */
  readonly format: 'auto' | 'json' | 'pretty'
  /** Where lines go. Default: standard error, since standard output may carry audio. */
  readonly stream?: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/** A logger whose level can change while it is in use. */
export interface LevelLogger extends Logger {
  /** Sets the level of this logger and of all its children. */
  setLevel(level: LogLevel): void
}

const HIDDEN: ReadonlySet<string> = new Set(['level', 'time', 'msg', 'pid', 'hostname'])

/** One JSON line as a person likes to read it: time, level, message, then the fields. */
function readable(line: string): string {
  const fields = JSON.parse(line) as { readonly [key: string]: unknown }
  const time = new Date(String(fields['time'])).toISOString().slice(11, 23)
  const level = String(fields['level']).padEnd(5)
  const rest = Object.entries(fields)
    .filter(([key]) => !HIDDEN.has(key))
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return (
    [time, level, typeof fields['msg'] === 'string' ? fields['msg'] : '', ...rest].join(' ') + '\n'
  )
}

/** A logger at the level of `root`, whenever that was set: pino gives a child its own at birth. */
function wrap(target: pino.Logger, root: pino.Logger): Logger {
  const at = (): pino.Logger => {
    if (target.level !== root.level) target.level = root.level
    return target
  }
  return {
    debug: (fields, message) => at().debug(fields, message),
    info: (fields, message) => at().info(fields, message),
    warn: (fields, message) => at().warn(fields, message),
    error: (fields, message) => at().error(fields, message),
    child: (fields) => wrap(target.child(fields), root),
  }
}

/** A pino logger as our port. Errors go in the field `err`, with their causes. */
export function createLogger(options: LoggerOptions): LevelLogger {
  const stream = options.stream ?? process.stderr
  const pretty = options.format === 'pretty' || (options.format === 'auto' && stream.isTTY === true)
  const destination: DestinationStream = pretty
    ? new Writable({
        decodeStrings: false,
        write(line: string, _encoding, done) {
          stream.write(readable(line))
          done()
        },
      })
    : options.stream === undefined
      ? pino.destination({ fd: 2, sync: true })
      : { write: (line) => void stream.write(line) }
  const target = pino(
    {
      level: options.level,
      timestamp: pino.stdTimeFunctions.isoTime,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
  return {
    ...wrap(target, target),
    setLevel(level) {
      target.level = level
    },
  }
}
