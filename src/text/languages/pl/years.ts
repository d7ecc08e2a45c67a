import { withStop } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { PolishCase } from './cases.ts'
import { POLISH_MONTH_FORMS, polishYear } from './calendar.ts'
import { casesAfter, governorOf } from './government.ts'
import { polishCardinal } from './numbers.ts'
import { polishOrdinal } from './ordinals.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const YEAR = String.raw`((?:1\d|20)\d\d)`
const FREE = String.raw`(?![\p{L}\p{N}%°€$/]|[.,:/–-]\p{N}| ?[%€$£])`
/** Words that a year of four digits goes with rather than counting what follows. */
const FOLLOWING =
  'i|oraz|lub|a|ale|w|we|na|do|od|po|z|za|przez|był|była|było|były|został|została|zostało|powstał|powstała|powstało|roku|nie|się|jest|miał|miała|odbył|odbyła|odbyło|zdobył|zdobyła|wygrał|wygrała|ukończył|ukończyła|rozpoczął|rozpoczęła|rozpoczęto|zaczął|zaczęła|wydał|wydała|otrzymał|otrzymała|wyszedł|wyszła|wrócił|wróciła|przeprowadził|zmarł|zmarła|urodził|urodziła|wybuchła|wybuchł|zbudowano|wprowadzono|otwarto|założono|zaś|też|także|już|kiedy|gdy|więc|to'

/** Case of a year of which only the preposition is known, and the form of `rok` with it. */
function yearCase(before: string): readonly [PolishCase, string] {
  const word = governorOf(before)
  if (/^(?:w|we|po|o|przy)$/.test(word)) return ['locative', 'roku']
  if (/^(?:na|za|przez)$/.test(word)) return ['accusative', 'rok']
  if (/^(?:przed|między|pomiędzy|nad)$/.test(word)) return ['instrumental', 'rokiem']
  return ['genitive', 'roku']
}
const BY_FORM: { readonly [form: string]: PolishCase } = {
  rok: 'nominative',
  rokiem: 'instrumental',
  rokowi: 'dative',
}

function beforeOf(input: string, index: number): string {
  return input.slice(Math.max(0, index - 40), index)
}

const DECADES: { readonly [form: string]: PolishCase } = {
  lat: 'genitive',
  latom: 'dative',
  latami: 'instrumental',
  latach: 'locative',
}

/** Years, decades and eras: `w 1939 r.`, `lata 90.`, `maj 2010`, `300 p.n.e.`. */
export const POLISH_YEARS: readonly Rule[] = [
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N},:/–-])(\d{2,4}) ?r\.(?![\p{L}\p{N}])`,
    (match) => {
      const [grammaticalCase, word] = yearCase(beforeOf(match.input, match.index))
      return withStop(
        match,
        `${polishYear((match[1] ?? '').padStart(3, '0'), grammaticalCase)} ${word}`,
      )
    },
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N},:/–-])(\d{3,4}) (?=(rok(?:u|iem|owi)?)(?!\p{L}))`,
    ({ 1: digits = '', 2: word = '', input, index }) => {
      const own = BY_FORM[word] ?? yearCase(beforeOf(input, index))[0]
      return `${polishYear(digits, own)} `
    },
  ),
  // The stop belongs to the word: behind dates, whose year is theirs.
  patternRule('year', HAS.digit, String.raw`(?<=\d{4} ?)r\.(?![\p{L}\p{N}])`, (match) =>
    withStop(match, match.input.slice(0, match.index).endsWith(' ') ? 'roku' : ' roku'),
  ),
  patternRule(
    'year',
    HAS.digit,
    // The first of two years that share the word.
    String.raw`${START}${YEAR}(?=(?: (?:i|oraz|lub|do|a|albo)|,) ${YEAR} ?(?:r\.|rok(?:u|iem)?(?!\p{L})))`,
    ({ 1: digits = '', input, index }) => polishYear(digits, yearCase(beforeOf(input, index))[0]),
  ),
  patternRule(
    'era',
    HAS.digit,
    String.raw`${START}(\d{1,4})(?= (?:p\. ?)?n\. ?e\.)`,
    ({ 1: digits = '', input, index }) => {
      const [grammaticalCase, word] = yearCase(beforeOf(input, index))
      return `${polishOrdinal(digits, { grammaticalCase })} ${word}`
    },
  ),
  patternRule(
    'era',
    HAS.stop,
    String.raw`(?<![\p{L}\p{N}])(przed|po) Chr\.`,
    ([, side]) => (side === 'po' ? 'po Chrystusie' : 'przed Chrystusem'),
    'gu',
    ['Chr.'],
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})([Rr]ok(?:u|iem|owi)?) )${YEAR}${FREE}`,
    ({ 1: word = '', 2: digits = '', input, index }) => {
      const form = word.toLowerCase()
      const before = beforeOf(input, index - form.length - 1)
      return polishYear(digits, BY_FORM[form] ?? yearCase(before)[0])
    },
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:${POLISH_MONTH_FORMS}) )${YEAR}(?: ?r\.| roku(?!\p{L}))?${FREE}`,
    (match) => withStop(match, `${polishYear(match[1] ?? '', 'genitive')} roku`),
    'giu',
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})([Ll]at(?:a|ach|ami|om)?) (?:\d\d\.?(?:-t\p{L}{1,3})?(?: i| oraz|,| lub| ?[–-])? ?)?)((?:\d{2})?\d0)(?:\.|-t(?:e|ych|ymi))(?!\p{N}| ?\p{Lu}\p{Ll}{2,20} \p{Lu})`,
    (match) => {
      const { 1: word = '', 2: digits = '' } = match
      const grammaticalCase = DECADES[word.toLowerCase()] ?? 'nominative'
      return withStop(match, polishOrdinal(digits, { plural: true, grammaticalCase }))
    },
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}${YEAR} ?[–-] ?((?:1\d|20)?\d\d)(?![\p{L}\p{N}%€$]|[.,:/–-]\d| (?:zł|osób|euro|kg|km|m|mln|tys|proc|szt)(?!\p{L}))`,
    ([, first = '', last = '']) => {
      const end = last.length === 2 ? first.slice(0, 2) + last : last
      return Number(first) < Number(end) && (last.length === 4 || Number(last) > 12)
        ? `${polishCardinal(first)} do ${polishCardinal(end)}`
        : undefined
    },
  ),
  patternRule(
    'year',
    HAS.slash,
    String.raw`${START}((?:1[5-9]|20)\d\d)[/]((?:1[5-9]|20)?\d\d)(?![\p{L}\p{N}/]|[.,:–-]\d)`,
    ([, first = '', last = '']) =>
      Number(last.slice(-2)) === (Number(first.slice(2)) + 1) % 100
        ? `${polishCardinal(first)} ${polishCardinal(String(Number(last)))}`
        : undefined,
  ),
  // Behind a preposition, with nothing to count: `w 2010`, `od 1995`.
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Ww]|[Oo]d|[Dd]o|[Zz]|[Pp]o|[Pp]rzed|[Oo]koło|[Oo]k\.|i) )${YEAR}(?!\p{N}|[.,:/–-]\p{N}|\p{L})(?= (?:(?:${FOLLOWING}|\p{Ll}{2,12}(?:[aoi]no|ęto|[iy]to|[aiy]ł[ao]?))(?!\p{L})|\p{Lu})|[,;!?)]|\.? ?$|\. \p{Lu})`,
    ({ 1: digits = '', input, index }) => {
      const before = beforeOf(input, index)
      if (governorOf(before) === '') return undefined
      const [asked] = casesAfter(before)
      return asked === undefined ? undefined : polishYear(digits, yearCase(before)[0])
    },
  ),
]
