import type { Logger } from '../ports/logger.ts'

/** A log that nobody reads. */
export const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => silent,
}
