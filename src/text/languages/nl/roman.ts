import type { Place } from '../grammar.ts'
import { dutchCardinal, dutchOrdinal } from './numbers.ts'

const NAMES =
  'Albert|Alexander|August|Benedictus|Boudewijn|Bonifatius|Catharina|Christiaan|Clemens|Elizabeth|Elisabeth|Eduard|Edward|Ernst|Ferdinand|Filips|Floris|Frans|Frederik|Frans Jozef|George|Gregorius|Gustaaf|Hendrik|Innocentius|Jacobus|Jan|Johannes|Johannes Paulus|Juan Carlos|Karel|Koenraad|Leo|Leopold|Lodewijk|Margaretha|Maria|Maximiliaan|Napoleon|Nicolaas|Otto|Paulus|Peter|Philips|Pius|Ramses|Reinoud|Richard|Rudolf|Sixtus|Urbanus|Victor Emanuel|Wilhelm|Willem|Xerxes'

/** What stands before the Roman numeral of a ruler. */
export const DUTCH_RULERS: string = String.raw`(?:${NAMES})|(?:[Kk]oning|[Kk]oningin|[Kk]eizer|[Kk]eizerin|[Pp]aus|[Tt]saar|[Hh]ertog|[Gg]raaf|[Pp]rins) \p{Lu}\p{Ll}{2,20}`

/** What stands before a Roman numeral that only counts. */
export const DUTCH_PARTS: string =
  '[Hh]oofdstuk|[Dd]eel|[Bb]and|[Bb]oek|[Aa]kte|[Aa]rtikel|[Kk]lasse|[Ff]ase|[Tt]ype|[Gg]roep|[Bb]ijlage|[Tt]itel|[Nn]ummer|[Ss]cène|[Ss]tadium|[Gg]raad|[Zz]one|[Rr]onde|Apollo|Rocky|Star Wars|Super Bowl|Final Fantasy|Vaticanum|Wereldoorlog|[Vv]olume|[Aa]flevering|[Ss]ectie|[Hh]fst\\.|[Aa]rt\\.|[Nn]r\\.|[Dd]l\\.'

/** A Roman numeral: `de Tweede` behind a ruler, else the number; before a century the ordinal. */
export function dutchRoman(value: number, kind: string, { before }: Place): string {
  const digits = String(value)
  if (kind === 'part') return dutchCardinal(digits)
  const ordinal = dutchOrdinal(digits)
  if (kind === 'counted') return ordinal
  const name = (ordinal[0] as string).toUpperCase() + ordinal.slice(1)
  return before.endsWith(' de ') ? name : `de ${name}`
}
