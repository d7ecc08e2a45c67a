import { romanValue } from '../../classes/roman.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { NumberForm } from '../grammar.ts'
import { isSingular, ordinalForm, wordsBehind } from './agreement.ts'
import { listedNoun } from './nouns.ts'
import { isFew, polishCardinal } from './numbers.ts'
import { joined, polishOrdinal } from './ordinals.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const ROMAN = String.raw`([IVX]{1,6})`

/** The form that a written ending shows: `5-tego`, `1-sza`, `90-tych`. */
const ENDINGS: readonly (readonly [ending: RegExp, form: NumberForm])[] = [
  [/(?:e|^)go$/, { grammaticalCase: 'genitive' }],
  [/emu$/, { grammaticalCase: 'dative' }],
  [/[yi]mi$/, { grammaticalCase: 'instrumental', plural: true }],
  [/[yi]m$/, { grammaticalCase: 'locative' }],
  [/[yi]ch$/, { grammaticalCase: 'genitive', plural: true }],
  [/ej$/, { grammaticalCase: 'genitive', gender: 'feminine' }],
  [/ą$/, { grammaticalCase: 'accusative', gender: 'feminine' }],
  [/a$/, { gender: 'feminine' }],
  [/e$/, { gender: 'neuter' }],
  [/[yi]$/, { gender: 'masculine' }],
]

/** Words whose number is their name: `numer 5`. */
const NAMED =
  /(?:^|[^\p{L}])(?:(?:nr|numer|str|s|rozdz|rozdział|art|artykuł|ust|pkt|punkt|par|poz|pozycja|rys|tab|odc|odcinek|strona|stronie|klasa|tom|t|cz|grupa|sala|pokój|linia|tramwaj|autobus|typ|model|wersja|kanał)\p{L}{0,3}\.?|§) $/iu

function beforeOf(input: string, index: number): string {
  return input.slice(Math.max(0, index - 40), index)
}

/** Ordinals by a stop, an ending or the noun they stand before, and numbers inside adjectives. */
export const POLISH_ORDINALS: readonly Rule[] = [
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`${START}(\d{1,4})-?(szy|sza|sze|szego|szej|szym|gi|ga|gie|giego|giej|gim|ci|cia|cie|ciego|ciej|cim|ty|ta|te|tego|tej|tym|tych|tymi|my|ma|me|mego|mej|mym|sty|sta|stego|stej|stym|ej|ego|(?<=-)go)(?![\p{L}\p{N}])`,
    ([, digits = '', ending = '']) =>
      polishOrdinal(digits, ENDINGS.find(([form]) => form.test(ending))?.[1]),
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,4})-(ciu|miu|u|stu|oma|cioma|óch|ech|ch)(?![\p{L}\p{N}])`,
    ([, digits = '', ending = '']) =>
      polishCardinal(digits, {
        grammaticalCase: ending.endsWith('oma') ? 'instrumental' : 'genitive',
      }),
  ),
  // Numbers inside adjectives and nouns: `5-letni`, `18-latek`, `3-krotnie`.
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,4})[- ]?((?:let|lat|krotn|osobow|dniow|godzin|minutow|pokojow|procentow|stopniow|tygodniow|miesięczn|metrow|kilometrow|kilogramow|litrow|drzwiow|osiow|calow|gwiazdkow|piętrow|cyfrow|bitow|rdzeniow|stronicow|stronn|tysięczn|kołow|częściow|punktow|złotow|setow|sekundow|roczn|groszow|wieczn|miejscow|biegow|kątn|wymiarow|poziomow|etapow|kanałow|milionow|lec)\p{Ll}{1,9}|latek|latk[aięoą]{1,2}|latków)(?![\p{L}\p{N}])`,
    ([text, digits = '', tail = '']) =>
      text.includes('-') || /^lat(?:ek|k)/.test(tail) ? joined(digits) + tail : undefined,
  ),
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`${START}(\d{1,3})\.(?=(?: (?:i|oraz|lub|czy|albo)|,| ?[–-]) ?\d{1,3}\. (\p{L}{3,20}))`,
    ({ 1: digits = '', 2: noun = '', input, index }) =>
      polishOrdinal(digits, ordinalForm(beforeOf(input, index), ` ${noun}`)),
  ),
  patternRule(
    'ordinal',
    HAS.stop,
    String.raw`${START}(\d{1,4})\.(?= (\p{L}{2,20})(?: (\p{L}+))?)`,
    ({ 0: text, 1: digits = '', 2: first = '', 3: second = '', input, index }) => {
      const capital = /^\p{Lu}/u.test(first)
      if (
        capital &&
        (index === 0 || (listedNoun(first).length === 0 && listedNoun(second).length === 0))
      )
        return undefined
      const end = index + text.length
      return polishOrdinal(digits, ordinalForm(beforeOf(input, index), input.slice(end, end + 40)))
    },
  ),
  // A noun in the singular behind more than one can only be numbered: `w 5 minucie`, `3 miejsce`.
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`${START}([2-9]|[1-9]\d|1\d\d)(?= (\p{L}{3,20})(?: (\p{L}{3,20}))?)`,
    ({ 0: text, 1: digits = '', 2: first = '', input, index }) => {
      const after = input.slice(index + text.length, index + text.length + 40)
      const [word, next] = wordsBehind(after)
      if (NAMED.test(beforeOf(input, index))) return undefined
      if (word === undefined) return undefined
      const noun = listedNoun(word).length > 0 ? word : next
      const few = isFew(Number(digits))
      const single = isSingular(noun) || (!few && isGenitive(noun))
      const beside = noun === first || /(?:ym|im|ej|ego|[yi]|[aeą])$/.test(first)
      return single && beside && !/^(?:tysiąc|procent|raz|euro)/.test(noun ?? '')
        ? polishOrdinal(digits, ordinalForm(beforeOf(input, index), after))
        : undefined
    },
  ),
  // Centuries in pairs: `XV i XVI w.`, `XIX/XX wieku`.
  patternRule(
    'roman',
    HAS.roman,
    String.raw`(?<![\p{L}\p{N}])${ROMAN}(?=(?: (?:i|oraz|lub|a|do)|,| ?[–/-]) ?[IVX]{1,6} (w\.|wiek(?:u|iem|ach|i)?))`,
    ({ 1: numeral = '', 2: word = '', input, index }) =>
      polishOrdinal(
        String(romanValue(numeral)),
        ordinalForm(beforeOf(input, index), word === 'wiek' ? ' wiek' : ' wieku'),
      ),
  ),
  patternRule(
    'abbreviation',
    HAS.roman,
    String.raw`(?<=(?<!\p{L})[IVX]{1,6} )ww?\.(?!\p{L})`,
    (match) => {
      const { 0: text, input, index } = match
      const ends = /^["'”’»)\]]*$/.test(input.slice(index + text.length))
      return `wieku${ends ? '.' : ''}`
    },
  ),
]

/** Whether a noun that looks like a plural may be the genitive of one thing: `do 5 minuty`. */
function isGenitive(word: string | undefined): boolean {
  return (
    word !== undefined &&
    listedNoun(word).some(
      ({ plural, grammaticalCase }) => plural !== true && grammaticalCase === 'genitive',
    )
  )
}
