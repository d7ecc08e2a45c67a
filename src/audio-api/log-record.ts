import path from 'node:path'
import type { LogLevel } from './config-fields.ts'

/** Where in the code something was logged. */
export interface LogPlace {
  /** Name of the file without its extension. */
  readonly module: string
  readonly function: string
  readonly line: number
}

/** One thing that happened. */
export interface LogRecord extends LogPlace {
  readonly timeMs: number
  readonly level: LogLevel
  readonly logger: string
  readonly message: string
  readonly error?: unknown
  readonly extra: { readonly [field: string]: unknown }
}

const FRAME = /^\s*at (?:(?:async |new |Module\.)*(.+?) \()?(?:file:\/\/)?(.+?):(\d+):\d+\)?$/

/** Where the caller of `below` is. */
export function placeOf(below: (...given: never[]) => unknown): LogPlace {
  const holder: { stack?: string } = {}
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 1
  Error.captureStackTrace(holder, below)
  Error.stackTraceLimit = limit
  const [, name, file, line] = FRAME.exec(holder.stack?.split('\n')[1] ?? '') ?? []
  return {
    module: file === undefined ? '<unknown>' : path.parse(file).name,
    function: name === undefined || name === '<anonymous>' ? '<module>' : name,
    line: Number(line ?? 0),
  }
}

/** A record as one line of JSON: its own fields, then those that were added. */
export function jsonLine(record: LogRecord): string {
  const { level, logger, message, error, extra } = record
  const fields = {
    timestamp: new Date(record.timeMs).toISOString(),
    level,
    logger,
    message,
    module: record.module,
    function: record.function,
    line: record.line,
    ...(error !== undefined && { exception: exceptionOf(error) }),
  }
  // What is added never hides what a line is known by.
  const added = Object.entries(extra).filter(([name]) => !(name in fields) && name !== 'exception')
  return JSON.stringify({ ...fields, ...Object.fromEntries(added) }, plain())
}

/** Makes of everything what JSON can carry. */
function plain(): (name: string, value: unknown) => unknown {
  const above: unknown[] = []
  return function (this: unknown, _, value) {
    if (typeof value === 'bigint') return String(value)
    if (value instanceof Error) return `${value.name}: ${value.message}`
    if (typeof value !== 'object' || value === null) return value
    // Those above it are the ones up to its holder.
    while (above.length > 0 && above.at(-1) !== this) above.pop()
    if (above.includes(value)) return '[Circular]'
    above.push(value)
    return value
  }
}

/** A record as people read it. */
export function textLine({ timeMs, logger, level, message, error }: LogRecord): string {
  const at = new Date(timeMs)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  const time = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
  const line = `${day} ${time} - ${logger} - ${level} - ${message}`
  return error === undefined ? line : `${line}\n${exceptionOf(error)}`
}

function exceptionOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error)
}
