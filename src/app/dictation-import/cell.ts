import type { DictationValue } from '../../ports/dictation-source.ts'

/** A cell; undefined where there is no such column. */
export type Cell = DictationValue | undefined

/** How a value is called in a note; texts are not repeated there. */
export function named(cell: Cell): string {
  if (cell === null || cell === undefined) return 'missing'
  if (typeof cell === 'number' || typeof cell === 'bigint') return String(cell)
  if (typeof cell === 'string') return cell.trim() === '' ? 'blank' : 'unreadable'
  return 'binary'
}

/** The text of a cell; of numbers their digits. */
export function textOf(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' || typeof cell === 'bigint' ? String(cell) : undefined
}

/** The number of a cell, also where it is written as text. */
export function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  if (typeof cell !== 'string' || !/^\s*[-+]?\d+([.]\d+)?\s*$/.test(cell)) return undefined
  return Number(cell)
}

/** The whole number of a cell between two bounds, both included. */
export function wholeOf(cell: Cell, min: number, max: number): number | undefined {
  const number = numberOf(cell)
  if (number === undefined || !Number.isSafeInteger(number)) return undefined
  return number >= min && number <= max ? number : undefined
}

const TIME =
  /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(?:(Z|UTC)|([-+])(\d\d):?(\d\d)?)?\s*$/i
/** Seconds since the epoch are below, milliseconds above: the year 5138 and 3 March 1973. */
const MILLISECONDS_FROM = 1e11

/**
 * The time of a cell in milliseconds since the epoch, cut to the whole one: `2025-08-01 12:34:56.789`,
 * ISO 8601, or a number of seconds or milliseconds since the epoch. Without a zone it is UTC, as
 * the dictation API has written it.
 */
export function timeOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return inRange(cell < MILLISECONDS_FROM ? cell * 1000 : cell)
  if (typeof cell !== 'string') return undefined
  const match = TIME.exec(cell)
  if (!match) return undefined
  const part = (index: number): number => Number(match[index] ?? 0)
  const [month, day, hour, minute, second] = [part(2), part(3), part(4), part(5), part(6)]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const ms = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))
  const local = Date.UTC(part(1), month - 1, day, hour, minute, second, ms)
  // Date.UTC makes 31 February a day of March.
  const made = new Date(local)
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined
  const offsetMin = (part(10) * 60 + part(11)) * (match[9] === '-' ? -1 : 1)
  return inRange(local - offsetMin * 60_000)
}

/** A time from 1970 to 9999, which every format of ours can write. */
function inRange(ms: number): number | undefined {
  return ms >= 0 && ms < Date.UTC(10_000, 0) ? Math.floor(ms) : undefined
}
