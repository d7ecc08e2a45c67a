import { NUMBER_END } from '../../classes/counting.ts'
import { numberParts, numberSource, oneOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar } from '../grammar.ts'
import { ENDING_SOURCE, caseOfNoun, endingOf, nounAfter } from './agreement.ts'
import { finnishFraction, finnishMixed } from './fractions.ts'
import { isGame } from './games.ts'
import { inflect, inflected } from './inflection.ts'
import {
  finnishCardinal,
  finnishDecimal,
  finnishDigits,
  finnishOrdinal,
  finnishPartName,
} from './numbers.ts'
import { sayIn } from './quantities.ts'
import { FINNISH_UNITS } from './units.ts'

const PART = inflected('osaa osa')
const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const UNIT = oneOf(Object.keys(FINNISH_UNITS))
const YEAR = String.raw`((?:1[0-9]|20)\d\d)`
const VULGAR: { readonly [sign: string]: readonly [string, string] } = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
}
const STREET =
  /(?:tie|katu|kuja|polku|raitti|kaari|tori|ranta|väylä|penger|aukio|rinne|bulevardi|esplanadi|kulma|porras|laituri|taival|tiellä|kadulla|tiellä|kujalla|kadun|tien|ktu|nk\.|nt\.) $/u

/** Readings that hang on what stands around: shares, ratios, laws, postcodes, spans of years. */
export function finnishContexts(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  const plain = String.raw`\d{1,3}(?:[  ]\d{3}){1,12}|\d{1,7}`
  return [
    patternRule(
      'abbreviation',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}])([vV])\. ?(?=\d{3,4}(?!\d))`,
      ([, letter]) => (letter === 'V' ? 'Vuonna ' : 'vuonna '),
    ),
    patternRule(
      'abbreviation',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.:-])(p|P)\.(?= ?(?:0\d|\+\d|\(0))`,
      ([, letter]) => (letter === 'P' ? 'Puhelin' : 'puhelin'),
    ),
    // In capitals it is an initial, behind a colon an ending.
    patternRule(
      'abbreviation',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.:-])n\.(?= ?[\p{L}\p{N}])`,
      () => 'noin',
    ),
    // A letter of a door behind a street is no unit: `Kauppakatu 5 A 12`.
    patternRule(
      'address',
      HAS.digit,
      String.raw`(?<=\p{L}\.? )(\d{1,4})(?:[–-](\d{1,4}))? ?([A-Z])(?: (\d{1,3}))?(?![\p{L}\p{N}.:])`,
      ({ 1: house = '', 2: last, 3: door = '', 4: flat, input, index }) =>
        STREET.test(input.slice(Math.max(0, index - 24), index))
          ? [
              finnishCardinal(house),
              ...(last === undefined ? [] : ['viiva', finnishCardinal(last)]),
              door,
              ...(flat === undefined ? [] : [finnishCardinal(flat)]),
            ].join(' ')
          : undefined,
    ),
    patternRule(
      'address',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])(?:FI-)?(?<=(?:\d\p{L}?|\p{Lu}|\p{Ll}{2}), ?(?:FI-)?|FI-|[Pp]ostinumero(?:\p{Ll}{0,4})? )(\d{5})(?= \p{Lu}|[.,]?$|(?<=[Pp]ostinumero.{0,6}\d{5}) )`,
      ([text, digits = '']) => `${text.startsWith('F') ? 'F I ' : ''}${finnishDigits(digits)}`,
    ),
    patternRule(
      'address',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}{2,20}n)([kt])\.(?= \d)`,
      ([, head = '', tail]) => `${head}${tail === 'k' ? 'katu' : 'tie'}`,
    ),
    // Flats: `3h+k`.
    patternRule(
      'address',
      HAS.digit,
      String.raw`${START}(\d)h ?\+ ?(kk|k|avok|kt)(?: ?\+ ?(s))?(?![\p{L}\p{N}])`,
      ([, rooms = '', kitchen = '', sauna]) =>
        `${finnishCardinal(rooms)} ${rooms === '1' ? 'huone' : 'huonetta'} ja ${{ kk: 'keittokomero', k: 'keittiö', avok: 'avokeittiö', kt: 'keittotila' }[kitchen] ?? ''}${sauna === undefined ? '' : ' ja sauna'}`,
    ),
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<=(?:[Yy]-tunnus|[Vv]iite(?:numero)?|[Hh]enkilötunnus|[Tt]ilinumero|[Tt]ilausnumero|[Kk]oodi)(?: on)?:? )\d[\d -]{4,22}\d([A-Z]?)(?![\p{L}\p{N}])`,
      ([text, letter = '']) =>
        `${finnishDigits(text.replace(/\D/g, ''))}${letter === '' ? '' : ` ${letter}`}`,
    ),
    // Sections of laws: `5 §:n`, `12 luvun 3 §`.
    patternRule(
      'ordinal',
      HAS.digit,
      String.raw`${START}(\d{1,3}) ?([a-z] )?§(?::([a-zäö]{1,5}))?(?![§\p{L}])(?! ?\d)`,
      ([, digits = '', letter = '', ending]) => {
        const inCase = ending === undefined ? 'nominative' : endingOf(ending)?.grammaticalCase
        const noun = inCase === undefined ? undefined : PARAGRAPH[inCase]
        if (inCase === undefined || noun === undefined) return undefined
        return `${finnishOrdinal(digits, { grammaticalCase: inCase })} ${letter}${noun}`
      },
    ),
    patternRule(
      'ordinal',
      HAS.digit,
      String.raw`${START}(\d{1,2}) mom\.(?!\p{L})`,
      ([, digits = '']) => `${finnishOrdinal(digits)} momentti`,
    ),
    patternRule(
      'abbreviation',
      HAS.stop,
      String.raw`(?<![\p{L}\p{N}.])([sS])\. ?(?=\d{1,4} ?[–-] ?\d)`,
      ([, letter]) => (letter === 'S' ? 'Sivut ' : 'sivut '),
    ),
    patternRule(
      'fraction',
      HAS.slash | HAS.picture,
      String.raw`${START}(?:(\d{1,3}) ?(?:(?<= )|(?=[½¼¾⅓⅔])))?(?:(\d{1,2})[/⁄](\d{1,2})|([½¼¾⅓⅔])) ?(${UNIT})(?![\p{L}\p{N}/])`,
      ([, whole, first, second, sign, symbol = '']) => {
        const [upper, lower] = sign === undefined ? [first, second] : (VULGAR[sign] ?? [])
        const noun = FINNISH_UNITS[symbol]
        if (upper === undefined || lower === undefined || noun === undefined) return undefined
        const amount =
          whole === undefined ? finnishFraction(upper, lower) : finnishMixed(whole, upper, lower)
        return amount && `${amount} ${noun.inflected.partitive}`
      },
    ),
    patternRule(
      'ratio',
      HAS.digit,
      String.raw`${START}(${plain}) ?: ?(${plain})(?![\p{L}\p{N}]|[.,:/]\d)`,
      ({ 0: text, 1: first = '', 2: second = '', input, index }) => {
        const digits = second.replace(/\D/g, '')
        const scale =
          /(?:suhte|suhde|suhtee|mittakaav|kuvasuh|sekoitus|kerro)\p{Ll}{0,8} (?:on |oli )?$/iu
        const marked = scale.test(input.slice(Math.max(0, index - 30), index))
        const clock = /^\d{1,2}:[0-5]\d$/.test(text) && Number(first) < 25
        if (clock && !marked) return undefined
        if (!marked && isGame(input, index, index + text.length))
          return `${finnishCardinal(first.replace(/\D/g, ''))} ${finnishCardinal(digits)}`
        return `${finnishCardinal(first.replace(/\D/g, ''))} ${finnishCardinal(digits, { grammaticalCase: 'illative' })}`
      },
    ),
    // Shares with a written ending: `1/4:lla`.
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`${START}(\d{1,2})\/(\d{1,2}):(${ENDING_SOURCE})(?![\p{L}\p{N}])`,
      ([, upper = '', lower = '', ending = '']) => {
        const grammaticalCase = endingOf(ending)?.grammaticalCase
        if (grammaticalCase === undefined || lower === '1') return undefined
        const name = lower === '2' ? 'kahdes' : finnishPartName(lower)
        return `${finnishCardinal(upper, { grammaticalCase })} ${name}${inflect(PART, grammaticalCase)}`
      },
    ),
    patternRule(
      'year',
      HAS.digit,
      String.raw`${START}${YEAR} ?[–-] ?${YEAR}(?![\p{L}\p{N}%€$]|[.,:/–-]\d| ?(?:euro|metri|kilo|henk|kappal|asuk|ihmis|kertaa|${UNIT})(?!\p{L}))`,
      ([, first = '', last = '']) =>
        Number(first) < Number(last)
          ? `${finnishCardinal(first)} viiva ${finnishCardinal(last)}`
          : undefined,
    ),
    patternRule(
      'year',
      HAS.digit,
      String.raw`${START}${YEAR} ?[–-] ?(\d\d)(?![\p{L}\p{N}%€$]|[.,:/–-]\d)`,
      ([, first = '', last = '']) =>
        Number(last) > Number(first.slice(2))
          ? `${finnishCardinal(first)} viiva ${finnishCardinal(String(Number(last)))}`
          : undefined,
    ),
    patternRule(
      'math',
      HAS.slash | HAS.picture,
      String.raw`${START}(${number}) ?(?:÷|(?<= )\/(?= )|\/(?= ?\d{1,7} ?=)) ?(${number})(?![\p{L}\p{N}]|[.,]\d)`,
      ([, first = '', second = '']) =>
        `${sayIn(numberParts(first, grammar), 'nominative')} jaettuna ${sayIn(numberParts(second, grammar), 'adessive')}`,
    ),
    // Hours beside minutes: `2 t 30 min`.
    patternRule(
      'duration',
      HAS.digit,
      String.raw`${START}(\d{1,3}) ?t(?= \d{1,2} ?min(?!\p{L}))`,
      ([, digits = '']) => `${finnishCardinal(digits)} ${digits === '1' ? 'tunti' : 'tuntia'}`,
    ),
  ]
}

const PARAGRAPH: { readonly [name: string]: string } = {
  nominative: 'pykälä',
  genitive: 'pykälän',
  partitive: 'pykälää',
  inessive: 'pykälässä',
  elative: 'pykälästä',
  illative: 'pykälään',
  adessive: 'pykälällä',
}

/** Spans of plain numbers: `viidestä kymmeneen`. */
export function finnishSpans(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  return [
    patternRule(
      'range',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/–-])(${number})(?: ?– ?|-| ?- ?(?=\d)|\.\.\.?|…)(${number})(?::${ENDING_SOURCE})?${NUMBER_END}(?! ?=)`,
      ([, first = '', second = '']) =>
        /^0\d/.test(second)
          ? undefined
          : `${sayIn(numberParts(first, grammar), 'elative')} ${sayIn(numberParts(second, grammar), 'illative')}`,
    ),
    // Decimals agree as whole numbers do: `99,9 prosentin`.
    patternRule(
      'decimal',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/–-])(\d{1,3}(?:[  ]\d{3}){1,12}|\d{1,7}),(\d{1,6})(?= \p{Ll}{4})`,
      ({ 0: text, 1: whole = '', 2: decimals = '', input, index }) => {
        const end = index + text.length
        const noun = nounAfter(input.slice(end, end + 40))
        const grammaticalCase = noun === undefined ? undefined : caseOfNoun(noun)
        return (
          grammaticalCase && finnishDecimal(whole.replace(/\D/g, ''), decimals, { grammaticalCase })
        )
      },
    ),
    // A number with its ending: `5:een`, `20:ssä`, `3:nnen`.
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/–-])([-−]?)(${number})(\.?):(${ENDING_SOURCE})(?![\p{L}\p{N}])`,
      ([, sign = '', text = '', stop = '', ending = '']) => {
        const value = numberParts(text, grammar)
        const found = endingOf(ending, value.whole)
        if (found === undefined) return undefined
        const { grammaticalCase } = found
        if ((found.ordinal || stop !== '') && value.decimals === undefined)
          return finnishOrdinal(value.whole, { grammaticalCase })
        return `${sign === '' ? '' : 'miinus '}${sayIn(value, grammaticalCase)}`
      },
    ),
  ]
}

const LABEL =
  /(?:^|[^\p{L}])(?:soit(?:a|taa|in|ti|takaa)|hätänumero\p{Ll}{0,3}|vuo(?:si|nna|den|desta|teen|sina|tena|delta|delle)|klo|kello|numero\p{Ll}{0,4}|nro|luku|luvun|luvussa|sivu\p{Ll}{0,4}|kohta|kohdassa|huone\p{Ll}{0,4}|versio\p{Ll}{0,3}|linja\p{Ll}{0,3}|bussi\p{Ll}{0,3}|raide|raiteel\p{Ll}{2}|kanava\p{Ll}{0,3}|koko|taso\p{Ll}{0,3}|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\p{Ll}{0,4}|kesällä|talvella|keväällä|syksyllä) $/iu

/** The case that the noun behind a plain number shows; years stay as they are. */
export function finnishPlainCase(
  whole: string,
  before: string,
  after: string,
): { readonly grammaticalCase: string } | undefined {
  if (LABEL.test(before)) return undefined
  const noun = nounAfter(after)
  if (noun === undefined) return undefined
  // One of a thing agrees with it, whatever it is: `1 pullon`.
  const single =
    whole === '1' && /[aeiouyäö]n$/u.test(noun) && !/(?:nen|kuin|noin|vain|niin)$/u.test(noun)
  const found = caseOfNoun(noun) ?? (single ? 'genitive' : undefined)
  if (found === undefined) return undefined
  if (/^(?:1[5-9]|20)\d\d$/.test(whole) && found !== 'genitive') return undefined
  return { grammaticalCase: found }
}
