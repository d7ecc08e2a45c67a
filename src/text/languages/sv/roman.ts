import type { Place } from '../grammar.ts'
import { swedishCardinal, swedishOrdinal } from './numbers.ts'

const MEN =
  'Adolf Fredrik|Albert|Albrekt|Alexander|Benedikt|Birger|Carl|Carl Gustaf|Christian|Clemens|Edvard|Edward|Erik|Ferdinand|Filip|Felipe|Frans|Franz|Fredrik|Fredrik Vilhelm|Georg|Gregorius|Gustaf|Gustaf Adolf|Gustav|Gustav Adolf|Haakon|Håkan|Kristian|Kristoffer|Gustaf Vasa|Harald|Henrik|Innocentius|Jakob|Johan|Johannes|Johannes Paulus|Juan Carlos|Karl|Karl Gustav|Karl Johan|Knut|Konstantin|Leo|Leopold|Ludvig|Magnus|Maximilian|Napoleon|Nikolaj|Olav|Oscar|Oskar|Otto|Paulus|Peter|Pius|Ramses|Richard|Rudolf|Sigismund|Sixtus|Sverker|Urban|Valdemar|Viktor Emanuel|Vilhelm|Wilhelm|Xerxes'
const WOMEN = 'Elisabet|Elizabeth|Katarina|Kristina|Margareta|Margrethe|Maria|Victoria|Viktoria'

/** What stands before the Roman numeral of a ruler, with an `s` in the genitive. */
export const SWEDISH_RULERS: string = String.raw`(?:${MEN}|${WOMEN})s?|(?:[Kk]ung|[Kk]ungen|[Dd]rottning|[Kk]ejsar|[Kk]ejsaren|[Pp]åve|[Pp]åven|[Tt]sar|[Tt]sar|[Hh]ertig|[Pp]rins) \p{Lu}\p{Ll}{2,20}`

/** What stands before a Roman numeral that only counts. */
export const SWEDISH_PARTS: string =
  '[Kk]apitel|[Dd]el|[Bb]and|[Bb]ok|[Aa]kt|[Aa]vsnitt|[Aa]rtikel|[Kk]lass|[Ff]as|[Tt]yp|[Gg]rupp|[Bb]ilaga|[Tt]itel|[Nn]ummer|[Ss]cen|[Ss]tadium|[Gg]rad|[Zz]on|Apollo|Rocky|Star Wars|Super Bowl|Final Fantasy|[Vv]olym|[Ss]ektion|[Dd]ivision|[Pp]aragraf|[Kk]ap\\.|[Nn]r|[Aa]rt\\.'

const WOMAN = new RegExp(String.raw`(?:${WOMEN}|[Dd]rottning \p{Lu}\p{Ll}+)s? $`, 'u')

/** A Roman numeral: `den femte` behind a ruler, `den andre` for a man; else the number. */
export function swedishRoman(value: number, kind: string, { before }: Place): string {
  const digits = String(value)
  if (kind === 'part') return swedishCardinal(digits)
  if (kind === 'counted') return swedishOrdinal(digits)
  const woman = WOMAN.test(before)
  return `den ${swedishOrdinal(digits, { gender: woman ? 'feminine' : 'masculine' })}`
}
