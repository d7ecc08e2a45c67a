import { type AudioConfig, getConfig } from './config.ts'
import { CONFIG_FIELDS, LOG_LEVELS, type LogLevel } from './config-fields.ts'
import { jsonLine, placeOf, textLine } from './log-record.ts'

/** Fields that are added to a line. */
export interface LogExtra {
  readonly [field: string]: unknown
}

/** Writes what happens, a line each, from the level of `LOG_LEVEL` on. */
export interface AudioLogger {
  readonly name: string
  debug(message: string, extra?: LogExtra): void
  info(message: string, extra?: LogExtra): void
  warning(message: string, extra?: LogExtra): void
  /** The same as `warning`. */
  warn(message: string, extra?: LogExtra): void
  /** An error in the place of fields is written with its stack, as `exception` does. */
  error(message: string, extra?: LogExtra | Error): void
  critical(message: string, extra?: LogExtra | Error): void
  /** At the level `ERROR`, with the stack of an error as `exception`. */
  exception(message: string, error: unknown, extra?: LogExtra): void
}

/** Where lines go. */
export interface LogStream {
  write(text: string): unknown
}

interface Settings {
  readonly level: LogLevel
  readonly structured: boolean
  readonly stream: LogStream
}

// Before anybody has asked for more: what needs attention, beside the output of the program.
let settings: Settings = { level: 'WARNING', structured: false, stream: process.stderr }

/**
 * Says what is logged and how: `LOG_LEVEL` and `ENABLE_STRUCTURED_LOGGING` of `config`, by default
 * those of the process. Holds for all loggers, those there are already, too. Lines go to `stream`,
 * by default the standard output.
 */
export function setupLogging(
  config: Partial<Pick<AudioConfig, 'logLevel' | 'enableStructuredLogging'>> = getConfig(),
  { stream = process.stdout }: { readonly stream?: LogStream } = {},
): void {
  const { logLevel = getConfig().logLevel } = config
  const { enableStructuredLogging: structured = getConfig().enableStructuredLogging } = config
  settings = { level: CONFIG_FIELDS.logLevel.check(logLevel), structured, stream }
}

/** Whether lines of a level are written. */
function isWanted(level: LogLevel): boolean {
  return LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(settings.level)
}

/** A logger of a name, which its lines carry. */
export function getLogger(name: string): AudioLogger {
  type Method = (...given: never[]) => unknown
  const write = (
    level: LogLevel,
    message: string,
    given: LogExtra | Error,
    below: Method,
    error?: unknown,
  ): void => {
    if (!isWanted(level)) return
    const place = placeOf(below)
    // Fields of an error are none that anybody added.
    const more = given instanceof Error ? { extra: {}, error: given } : { extra: given, error }
    const record = { ...place, timeMs: Date.now(), level, logger: name, message, ...more }
    settings.stream.write(`${settings.structured ? jsonLine(record) : textLine(record)}\n`)
  }
  const logger: AudioLogger = {
    name,
    debug: (message, extra = {}) => write('DEBUG', message, extra, logger.debug),
    info: (message, extra = {}) => write('INFO', message, extra, logger.info),
    warning: (message, extra = {}) => write('WARNING', message, extra, logger.warning),
    warn: (message, extra = {}) => write('WARNING', message, extra, logger.warn),
    error: (message, extra = {}) => write('ERROR', message, extra, logger.error),
    critical: (message, extra = {}) => write('CRITICAL', message, extra, logger.critical),
    exception: (message, error, extra = {}) =>
      write('ERROR', message, extra, logger.exception, error),
  }
  return logger
}

/** Logs how long something took, in seconds, at the level `INFO`. */
export function logPerformance(
  logger: AudioLogger,
  operation: string,
  durationSeconds: number,
  extra: LogExtra = {},
): void {
  logger.info(`Performance: ${operation} took ${durationSeconds.toFixed(3)} s.`, {
    operation,
    duration_seconds: Math.round(durationSeconds * 1000) / 1000,
    performance_metric: true,
    ...extra,
  })
}

/** Logs an error with what was going on, at the level `ERROR`. */
export function logErrorWithContext(
  logger: AudioLogger,
  error: unknown,
  context: LogExtra = {},
): void {
  const known = error instanceof Error
  const text = known ? error.message : String(error)
  logger.exception(`Error: ${text}`, error, {
    error_type: known ? error.name : typeof error,
    error_message: text,
    error_context: context,
    error_occurred: true,
  })
}
