import { SpeechError } from '../../../core/errors.ts'

/** What drivers say about an error. */
interface DriverError {
  /** pg: SQLSTATE, or the name of a system error. */
  readonly code?: unknown
  readonly sqliteCodeName?: unknown
  readonly sqliteExtendedCode?: unknown
}

/** SQLite's extended codes of a primary key and of a unique index that is there already. */
const SQLITE_UNIQUE: readonly unknown[] = [1555, 2067]
const SQLITE_UNREACHABLE =
  /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|PERM|AUTH|PROTOCOL|NOMEM)/

/**
 * Classes of SQLSTATE that say the database cannot serve now: connection, authorisation, no such
 * database, rolled back, resources, locks, intervention, system, or that we stood still for too long
 * (PostgreSQL, appendix A).
 */
const SQLSTATE_UNREACHABLE = /^((08|28|3D|40|53|55|57|58|XX)[0-9A-Z]{3}|25P03)$/
const SQLSTATE = /^[0-9FHPX][0-9A-Z]{4}$/

/** Codes of SQLite and PostgreSQL that people can do something about, in their words. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['SQLITE_FULL', 'its disk is full'],
  ['53100', 'its disk is full'],
  ['SQLITE_NOTADB', 'its file is no database'],
  ['SQLITE_CORRUPT', 'its file is damaged'],
  ['SQLITE_READONLY', 'its file may not be written'],
  ['SQLITE_CANTOPEN', 'its file cannot be opened'],
])

/** Whether another process is writing: SQLite says so at once, and the work may be done again. */
export function isBusy(error: unknown): boolean {
  return driverError(error).sqliteCodeName === 'SQLITE_BUSY'
}

/** The error of a driver as one of ours. */
export function databaseFailure(error: unknown): SpeechError {
  if (SpeechError.is(error)) return error
  const { code, sqliteCodeName, sqliteExtendedCode } = driverError(error)
  if (code === '23505' || SQLITE_UNIQUE.includes(sqliteExtendedCode))
    return new SpeechError('conflict', 'Expected ids that are new, got one that is there already.')
  const name = [sqliteCodeName, code].find((each) => typeof each === 'string') ?? ''
  const unreachable = name.startsWith('SQLITE_')
    ? SQLITE_UNREACHABLE.test(name)
    : !SQLSTATE.test(name) || SQLSTATE_UNREACHABLE.test(name)
  if (!unreachable)
    return new SpeechError('internal', 'The database refused a statement.', { cause: error })
  const why = PLAIN.get(name) ?? (name || 'the connection is gone')
  return new SpeechError('unavailable', `The database cannot be used: ${why}.`, { cause: error })
}

function driverError(error: unknown): DriverError {
  return typeof error === 'object' && error !== null ? error : {}
}
