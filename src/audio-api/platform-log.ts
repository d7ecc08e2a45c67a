import type { LogFields, Logger } from '../ports/logger.ts'
import { type AudioLogger, getLogger } from './logging.ts'

/** What the platform logs, among the lines of this library. */
export function platformLog(
  logger: AudioLogger = getLogger('rostrum'),
  always: LogFields = {},
): Logger {
  const all = (fields: LogFields): LogFields => ({ ...always, ...fields })
  return {
    debug: (fields, message) => logger.debug(message, all(fields)),
    info: (fields, message) => logger.info(message, all(fields)),
    warn: (fields, message) => logger.warning(message, all(fields)),
    error: (fields, message) => logger.error(message, all(fields)),
    child: (fields) => platformLog(logger, all(fields)),
  }
}
