/** Fields of a log line. User text never goes in one at `info` or above. */
export interface LogFields {
  readonly [key: string]: unknown
}

/** Writes structured lines. A pino logger is one. */
export interface Logger {
  debug(fields: LogFields, message: string): void
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
  child(fields: LogFields): Logger
}
