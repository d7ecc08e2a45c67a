import type { Place } from '../grammar.ts'
import { caseBehindOrdinal, endingOf } from './agreement.ts'
import { type Inflected, inflect, inflected } from './inflection.ts'
import { finnishCardinal, finnishOrdinal } from './numbers.ts'

/** What stands before the Roman numeral of a ruler. */
export const FINNISH_RULERS: string = String.raw`(?:Adolf|Aleksanteri|Albert|Benedictus|Birger|Carl|Christian|Edvard|Elisabet|Erik|Felipe|Ferdinand|Filip|Frans|Fredrik|Fredrik Vilhelm|Gregorius|Haakon|Harald|Henrik|Innocentius|Jaakko|Juan Carlos|Juhana|Johannes|Johannes Paavali|Kaarle|Kaarle Kustaa|Karl|Katariina|Klemens|Konstantin|Kristian|Kristiina|Kustaa|Leo|Leopold|Ludvig|Magnus|Margareeta|Maria|Maunu|Napoleon|Nikolai|Olavi|Oskar|Otto|Paavali|Paavo|Pietari|Pius|Ramses|Rikhard|Rudolf|Sigismund|Sixtus|Urbanus|Viktor Emanuel|Vilhelm|Yrjö)|(?:[Kk]uningas|[Kk]uningatar|[Kk]eisari|[Kk]eisarinna|[Pp]aavi|[Tt]saari|[Hh]erttua|[Pp]rinssi) \p{Lu}\p{Ll}{2,20}`

/** What stands before a Roman numeral that only counts. */
export const FINNISH_PARTS: string =
  '[Ll]uku|[Oo]sa|[Nn]ide|[Kk]irja|[Nn]äytös|[Kk]ohtaus|[Aa]rtikla|[Ll]iite|[Tt]yyppi|[Tt]yypin|[Rr]yhmä|[Ll]uokka|[Vv]aihe|[Ll]uvussa|[Oo]sassa|[Nn]umero|[Nn]ro|Apollo|Rocky|Super Bowl|Windows|Final Fantasy|Star Wars|[Ss]infonia|[Pp]ykälä|[Tt]aso|[Aa]ste'

/** Words behind a Roman numeral that make it an ordinal. */
export const FINNISH_COUNTED: string = String.raw`(?:neljännes|neljännek\p{Ll}{2,8}|maailmanso\p{Ll}{2,12}|vuosisa\p{Ll}{2,10}|luo(?:kka|kan|kassa|kalla|kalle)\p{Ll}{0,4}|osa\p{Ll}{0,6}|kerro\p{Ll}{2,8}|divisioona\p{Ll}{0,6}|näytö\p{Ll}{1,8}|painos\p{Ll}{0,6}|ristirei?tk\p{Ll}{2,6}|valtakun\p{Ll}{2,6}|kohta\p{Ll}{0,6}|kohda\p{Ll}{1,6}|sija\p{Ll}{0,5}|palkinto\p{Ll}{0,6}|kau(?:si|den|della)|olympiala\p{Ll}{2,8}|tasavalla\p{Ll}{0,5}|tasavalta\p{Ll}{0,3}|kier\p{Ll}{3,8}|erä\p{Ll}{0,5}|ryhmä\p{Ll}{0,4}|infrastruktuuri|linja\p{Ll}{0,4}|persoona\p{Ll}{0,4})`

/** A Roman numeral: an ordinal behind a ruler and before what it counts, else the number. */
export function finnishRoman(value: number, kind: string, { after }: Place): string | undefined {
  const digits = String(value)
  if (kind === 'part') return finnishCardinal(digits)
  const grammaticalCase = kind === 'counted' ? caseBehindOrdinal(after) : undefined
  return finnishOrdinal(digits, grammaticalCase === undefined ? {} : { grammaticalCase })
}

/** A Roman numeral with a written ending: `II:n`. */
export function romanWithEnding(value: number, ending: string): string | undefined {
  const found = endingOf(ending)
  return found && finnishOrdinal(String(value), { grammaticalCase: found.grammaticalCase })
}

/** Names of the ring roads of the capital by their numerals. */
const RINGS: { readonly [numeral: string]: Inflected } = {
  I: inflected('ykköstä ykkönen ykköse'),
  II: inflected('kakkosta kakkonen kakkose'),
  III: inflected('kolmosta kolmonen kolmose'),
}

/** A ring road, `Kehä I`, with its written ending or without. */
export function ringRoad(numeral: string, ending: string | undefined): string | undefined {
  const inCase = ending === undefined ? 'nominative' : endingOf(ending)?.grammaticalCase
  const name = RINGS[numeral]
  return inCase && name && inflect(name, inCase)
}
