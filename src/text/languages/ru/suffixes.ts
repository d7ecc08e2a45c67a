import { placeOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Gender, NumberForm } from '../grammar.ts'
import { caseBefore, wordBefore } from './context.ts'
import { CASES, DATIVE } from './declension.ts'
import { russianCardinal, russianPrefix } from './numbers.ts'
import { genderOfNoun } from './ordered-nouns.ts'
import { russianOrdinal } from './ordinals.ts'

type Ending = readonly [gender: Gender | 'plural', grammaticalCase: string]

/** Endings behind a hyphen that leave no doubt. */
const CLEAR: { readonly [suffix: string]: Ending } = {
  ый: ['masculine', 'nominative'],
  ий: ['masculine', 'nominative'],
  я: ['feminine', 'nominative'],
  ая: ['feminine', 'nominative'],
  ья: ['feminine', 'nominative'],
  го: ['masculine', 'genitive'],
  ого: ['masculine', 'genitive'],
  его: ['masculine', 'genitive'],
  му: ['masculine', 'dative'],
  ому: ['masculine', 'dative'],
  ему: ['masculine', 'dative'],
  ю: ['feminine', 'accusative'],
  ую: ['feminine', 'accusative'],
  ью: ['feminine', 'accusative'],
  ым: ['masculine', 'instrumental'],
  им: ['masculine', 'instrumental'],
  ом: ['masculine', 'prepositional'],
  ем: ['masculine', 'prepositional'],
  ое: ['neuter', 'nominative'],
  ье: ['neuter', 'nominative'],
  ые: ['plural', 'nominative'],
  ие: ['plural', 'nominative'],
  ьи: ['plural', 'nominative'],
  ых: ['plural', 'genitive'],
  их: ['plural', 'genitive'],
  ыми: ['plural', 'instrumental'],
  ими: ['plural', 'instrumental'],
}

function formOf([gender, grammaticalCase]: Ending): NumberForm {
  return gender === 'plural' ? { plural: true, grammaticalCase } : { gender, grammaticalCase }
}

const PLURAL_NOUN = /^ (?:год[ыах]|\p{L}+(?:ы|и|ые|ие))(?!\p{L})/u
const TENS = /(?:^|\d)[1-9]0$|^[12]\d00$/

/** The word behind, or behind the rest of a list that shares it: `1-й и 2-й этажи`. */
function nounOfList(after: string): string {
  const own = /^(?:(?:,| и| или) \d{1,4}-\p{Ll}{1,3}){0,3} (\p{L}+)/u.exec(after)
  return own?.[1] ?? ''
}

/** The ordinal that digits with an ending stand for; undefined when the ending is none of theirs. */
function ordinalWith(
  digits: string,
  suffix: string,
  before: string,
  after: string,
): string | undefined {
  const next = nounOfList(after).toLowerCase()
  const clear = CLEAR[suffix]
  if (clear !== undefined) {
    if (suffix === 'ью' && !digits.endsWith('3')) {
      return russianCardinal(digits, { grammaticalCase: 'instrumental' })
    }
    return russianOrdinal(digits, formOf(clear))
  }
  switch (suffix) {
    case 'й':
    case 'ой': {
      // `5-й этаж`, but `на 5-й странице`: the noun tells.
      const feminine =
        /(?:ой|ей|е|и|ы|ью)$/.test(next) &&
        genderOfNoun(next) !== 'masculine' &&
        genderOfNoun(next.replace(/[ыи]$/, '')) !== 'masculine' &&
        !/(?:ий|ый|ний)$/.test(next)
      // `во 2-й и 3-й главах`
      const stem = /^(.+)(?:ах|ях)$/.exec(next)?.[1]
      const inMany =
        stem !== undefined &&
        [`${stem}а`, `${stem}я`].some((form) => genderOfNoun(form) === 'feminine')
      const asked = caseBefore(before)
      const alone = next === '' && asked !== undefined && asked !== 3
      if (!feminine && !alone && !inMany)
        return russianOrdinal(digits, formOf(['masculine', 'nominative']))
      return russianOrdinal(digits, formOf(['feminine', 'genitive']))
    }
    case 'е': {
      const plural =
        /^год[ыах]/.test(next) ||
        (TENS.test(digits) && !/[оеё]$/.test(next)) ||
        (next !== '' && PLURAL_NOUN.test(after) && !/(?:ие|ье)$/.test(next))
      return russianOrdinal(digits, formOf([plural ? 'plural' : 'neuter', 'nominative']))
    }
    case 'м': {
      const asked = caseBefore(before)
      const last = wordBefore(before)
      if (/(?:ам|ям)$/.test(next) || asked === DATIVE) {
        return /^[234]$/.test(digits)
          ? russianCardinal(digits, { grammaticalCase: 'dative' })
          : russianOrdinal(digits, formOf(['plural', 'dative']))
      }
      const inside =
        /^(?:в|во|на|о|об|при)$/.test(last) ||
        /(?:^|[^\p{L}])(?:в|на|о|при) \d+-\p{L}+ (?:и|или) $/iu.test(before) ||
        /(?:[её]|ах|ях)$/.test(next)
      return russianOrdinal(
        digits,
        formOf([
          'masculine',
          inside && !/(?:ом|ем|ём|ым|им)$/.test(next) ? 'prepositional' : 'instrumental',
        ]),
      )
    }
    case 'х':
      if (
        /^[234]$/.test(digits) ||
        (/[234]$/.test(digits) && !/1.$/.test(digits) && digits.length < 3)
      ) {
        return russianCardinal(digits, { grammaticalCase: 'genitive' })
      }
      return russianOrdinal(digits, formOf(['plural', 'genitive']))
    case 'ти':
    case 'ми':
    case 'и':
      if (digits.endsWith('0') && suffix === 'ми' && !/^[78]/.test(digits))
        return russianOrdinal(digits, formOf(['plural', 'instrumental']))
      return russianCardinal(digits, { grammaticalCase: 'genitive' })
    case 'мя':
      return russianCardinal(digits, { grammaticalCase: 'instrumental' })
    case 'ух':
    case 'ёх':
    case 'ех':
      return russianCardinal(digits, { grammaticalCase: 'genitive' })
    case 'ум':
      return russianCardinal(digits, { grammaticalCase: 'dative' })
    default:
      return undefined
  }
}

const SUFFIX = String.raw`(ый|ий|ой|й|ая|ья|я|ого|его|го|ому|ему|му|ую|ью|ю|ым|им|ом|ем|ум|м|ое|ье|е|ые|ие|ьи|ых|их|ух|ёх|ех|х|ыми|ими|ми|мя|ти|и)`

/** Collective numerals: `двое`, `трое`. */
const PERSONS: { readonly [digits: string]: string } = {
  2: 'двое',
  3: 'трое',
  4: 'четверо',
}

const START = String.raw`(?<![\p{L}\p{N}.,:/–—-])`

/** Digits with endings, `5-й`, `90-х`, and as heads of words, `5-летний`, `100-летие`. */
export const RUSSIAN_SUFFIXES: readonly Rule[] = [
  // Two with one ending: `5–6-е классы`, `80–90-х годов`.
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/])(\d{1,4}) ?[–—-] ?(\d{1,4})[-–‑]${SUFFIX}(?![\p{L}\p{N}-])`,
    (match) => {
      const [, first = '', last = '', suffix = ''] = match
      const { before, after } = placeOf(match)
      const [a, b] = [first, last].map((digits) => ordinalWith(digits, suffix, before, after))
      return a === undefined || b === undefined ? undefined : `${a} ${b}`
    },
  ),
  // `1-е и 2-е`, each by itself; the last of the list has the noun.
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–-])(\d{1,3}(?:[  ]\d{3}){1,12}|\d{1,9})[-–‑]${SUFFIX}(?![\p{L}\p{N}]|-\p{L})`,
    (match) => {
      const [, digits = '', suffix = ''] = match
      const plain = digits.replace(/\D/g, '')
      const { before, after } = placeOf(match)
      return plain.startsWith('0') ? undefined : ordinalWith(plain, suffix, before, after)
    },
  ),
  // `1,5-литровая`
  patternRule(
    'decimal',
    HAS.digit,
    String.raw`${START}1,5-([а-яё]{4,40})(?![\p{L}\p{N}])`,
    ([, rest = '']) => `полутора${rest}`,
  ),
  // `10–15-летний`
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,4}) ?[–—-] ?(\d{1,4})-(\p{Ll}{4,40})(?![\p{L}\p{N}])`,
    ([, first = '', last = '', rest = '']) => {
      const [a, b] = [russianPrefix(first), russianPrefix(last)]
      return a === undefined || b === undefined ? undefined : `${a} ${b}${rest}`
    },
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,4})[-–‑](\p{Ll}{4,40})(?![\p{L}\p{N}])`,
    ([, digits = '', rest = '']) => {
      if (!/[а-яё]/.test(rest)) return undefined
      const head = digits === '1' && rest.startsWith('лет') ? 'одно' : russianPrefix(digits)
      return head === undefined ? undefined : `${head}${rest}`
    },
  ),
  // `5%-й`, `5-процентный` in signs.
  patternRule(
    'percent',
    HAS.sign,
    String.raw`${START}(\d{1,3}) ?%-(?:н)?(ый|ая|ое|ые|ого|ой|ому|ую|ым|ом|ых|ыми|й|я|е|го|му|ю|м|х)(?![\p{L}\p{N}])`,
    (match) => {
      const [, digits = '', suffix = ''] = match
      const head = russianPrefix(digits)
      const next = /^ (\p{L}+)/u.exec(placeOf(match).after)?.[1] ?? ''
      const full: { readonly [end: string]: string } = {
        й: /(?:ой|ей|е|и|ы)$/.test(next) ? 'ой' : 'ый',
        я: 'ая',
        е: /[ыи]$/.test(next) ? 'ые' : 'ое',
        го: 'ого',
        му: 'ому',
        ю: 'ую',
        м: 'ом',
        х: 'ых',
      }
      return head && `${head}процентн${full[suffix] ?? suffix}`
    },
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}([2-4])(?= (?:детей|человек суток|суток|ребят|друзей|мужчин|братьев)(?!\p{L}))`,
    (match) => {
      const asked = caseBefore(placeOf(match).before)
      if (asked !== undefined && asked !== 3) {
        return russianCardinal(match[1] as string, { grammaticalCase: CASES[asked] as string })
      }
      return PERSONS[match[1] as string]
    },
  ),
]
