import type { DateParts, Place, TimeParts } from '../grammar.ts'
import { cardinal, year } from './numbers.ts'

const NAMES =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  )

/** Months, with their short forms. */
export const ITALIAN_MONTHS: readonly (readonly string[])[] = [
  ['gennaio', 'gen', 'genn'],
  ['febbraio', 'feb', 'febb'],
  ['marzo', 'mar'],
  ['aprile', 'apr'],
  ['maggio', 'mag', 'magg'],
  ['giugno', 'giu'],
  ['luglio', 'lug'],
  ['agosto', 'ago'],
  ['settembre', 'set', 'sett'],
  ['ottobre', 'ott'],
  ['novembre', 'nov'],
  ['dicembre', 'dic'],
]

/** `primo maggio duemilaventuno`; spans are joined by `al`. */
export function italianDate(date: DateParts, { before }: Place): string | undefined {
  const name = NAMES[date.month - 1]
  if (name === undefined) return undefined
  const dayWord = (day: number): string => (day === 1 ? 'primo' : cardinal(String(day)))
  const words: string[] = []
  if (date.day !== undefined) words.push(dayWord(date.day))
  if (date.lastDay !== undefined) {
    if (/(?:^|[,(:;–-]) ?$/.test(before)) words.unshift('dal')
    if (words[0] === 'dal' || /(?<!\p{L})dal(?:l[’'])? ?$/iu.test(before)) words.push('al')
    words.push(dayWord(date.lastDay))
  }
  words.push(name)
  if (date.year !== undefined) words.push(year(date.year))
  return words.join(' ')
}

/** `quattordici e trenta`, `una`, `zero e quindici`, `mezzanotte`. */
export function italianTime({ hour, minute = 0, second, after = '' }: TimeParts): string {
  const words = [hour === 1 ? 'una' : cardinal(String(hour))]
  if (second !== undefined) {
    if (hour === 1) words[0] = 'un’ora'
    else words.push('ore')
    words.push(minute === 1 ? 'un minuto' : `${cardinal(String(minute))} minuti`)
    words.push('e', second === 1 ? 'un secondo' : `${cardinal(String(second))} secondi`)
  } else if (hour === 0 && minute === 0) words[0] = 'mezzanotte'
  else if (minute !== 0) words.push('e', minute === 1 ? 'uno' : cardinal(String(minute)))
  if (after.startsWith('a')) words.push('del mattino')
  else if (after.startsWith('p')) words.push(hour < 6 || hour === 12 ? 'del pomeriggio' : 'di sera')
  return words.join(' ')
}
