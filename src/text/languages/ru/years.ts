import { placeOf, withStop } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { caseBefore, wordBefore } from './context.ts'
import {
  ACCUSATIVE,
  CASES,
  type Case,
  DATIVE,
  GENITIVE,
  INSTRUMENTAL,
  NOMINATIVE,
  PREPOSITIONAL,
} from './declension.ts'
import { russianOrdinal } from './ordinals.ts'

/** A year in a case: `тысяча девятьсот девяностый`. */
export function yearIn(digits: string, grammaticalCase: Case): string {
  return russianOrdinal(digits, { grammaticalCase: CASES[grammaticalCase] as string })
}

/** The forms of `год` by case. */
export const YEAR_FORMS: readonly string[] = 'год года году год годом году'.split(' ')
/** The forms of `годы` by case. */
export const YEARS_FORMS: readonly string[] = 'годы годов годам годы годами годах'.split(' ')

/** The case that stands before a year asks for; `в` and `на` take the prepositional with years in the singular. */
function caseOfYear(before: string): Case {
  const last = wordBefore(before)
  if (/^(?:в|во|о|об)$/.test(last)) return PREPOSITIONAL
  if (last === 'с' || last === 'со') return GENITIVE
  if (
    /^(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь|й|я|а|ю|у|ем|ём|ом|е|)$/.test(
      last,
    )
  )
    return GENITIVE
  if (
    /^(?:весн|зим|осен|лет|начал|конц|конец|середин|итог|половин|квартал|полугоди|результат)\p{L}{0,3}$/u.test(
      last,
    )
  )
    return GENITIVE
  return caseBefore(before) ?? (belongs(before) ? GENITIVE : NOMINATIVE)
}

/** Whether what follows belongs to the noun before: `закон 2012 г.` */
export function belongs(before: string): boolean {
  return /(?<!\p{L})(?!(?:и|или|а|но|это|был|была|было|шёл|настал|наступил|сейчас|уже) $)(?:\p{L}+|гг?\.) $/u.test(
    before,
  )
}

/** The case told by the form of `год` itself, and by what stands before where the form is shared. */
function caseOfForm(form: string, before: string): Case {
  switch (form) {
    case 'года':
      return GENITIVE
    case 'годом':
      return INSTRUMENTAL
    case 'году':
      return /^(?:к|ко|по|благодаря)$/.test(wordBefore(before)) ? DATIVE : PREPOSITIONAL
    case 'год': {
      const last = wordBefore(before)
      return /^(?:в|на|за|про|через|по)$/.test(last) ? ACCUSATIVE : NOMINATIVE
    }
    default:
      return caseOfYear(before)
  }
}

function isSure(digits: string, form: string): boolean {
  const value = Number(digits)
  if (form === 'году' || form === 'годом') return true
  if (value >= 1000 && value < 2200) return true
  // `121 год` is a length of time; so short a year has its era behind it.
  return false
}

const START = String.raw`(?<![\p{L}\p{N}.,:/–—-])`
const SHORT = String.raw`г(?:од|ода|оду|одом)?`
const SPAN_END = String.raw`(?:гг\.?|г\.г\.|г\.|годы|годов|годах|годам|годами|год|года|году)`
const YEAR = String.raw`(?:1\d|20)\d\d`
const ERA = String.raw`(?= (?:до )?н\. ?э)`

/** Two years of a span, in the case of both. */
function span(match: RegExpExecArray, first: string, last: string, noun: string): string {
  const before = placeOf(match).before
  const word = wordBefore(before)
  const written = YEARS_FORMS.indexOf(noun)
  let index: Case
  if (written >= 0 && noun !== 'годы') index = written as Case
  else if (/^(?:в|во|о|об)$/.test(word) && noun !== 'годы') index = PREPOSITIONAL
  else {
    const asked =
      caseBefore(before) ??
      (noun.startsWith('г') && !noun.startsWith('год') && belongs(before) ? GENITIVE : NOMINATIVE)
    index = asked === ACCUSATIVE ? NOMINATIVE : asked
  }
  const name = noun === '' ? '' : ` ${YEARS_FORMS[index]}`
  return withStop(match, `${yearIn(first, index)} ${yearIn(last, index)}${name}`)
}

function yearWithShort(match: RegExpExecArray, digits: string): string {
  const index = caseOfYear(placeOf(match).before)
  return withStop(match, `${yearIn(digits, index)} ${YEAR_FORMS[index]}`)
}

/** Years with their noun or its short form, spans of them, and years alone behind prepositions. */
export const RUSSIAN_YEARS: readonly Rule[] = [
  // `с 1941 по 1945 год`
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})[Сс]о? )(${YEAR})(?: (?:года|г\.))? по (${YEAR})(?: (год|гг?\.?))?(?![\p{L}\p{N}]|[.,]\d)`,
    (match) => {
      const [, first = '', last = '', noun] = match
      const said = `${yearIn(first, GENITIVE)} по ${yearIn(last, ACCUSATIVE)}`
      return noun === undefined ? said : `${said} год`
    },
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}(${YEAR}) ?[–—-] ?(${YEAR}) ?(${SPAN_END})(?![\p{L}\p{N}])`,
    (match) => {
      const [, first = '', last = '', noun = ''] = match
      return Number(first) < Number(last) ? span(match, first, last, noun) : undefined
    },
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=\()(${YEAR}) ?[–—-] ?(${YEAR})(?=\))|(?<=(?<!\p{L})(?:[Вв]|[Вв]о|[Зз]а|[Нн]а) )(${YEAR}) ?[–—-] ?(${YEAR})(?![\p{L}\p{N}]|[.,]\d| (?:руб|дол|чел|мет|кил|шт))`,
    (match) => {
      const [first = '', last = ''] = [match[1] ?? match[3], match[2] ?? match[4]]
      return Number(first) < Number(last) ? span(match, first, last, '') : undefined
    },
  ),
  // `80-е гг.`
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=(\d)0-(е|х|м|ми|ые|ых) )гг?\.`,
    ({ 2: suffix = '', input, index }) => {
      const last = /(?:^|[^\p{L}])(\p{L}+) [\d–-]+-\p{L}+ $/u.exec(
        input.slice(Math.max(0, index - 30), index),
      )?.[1]
      const inside = /^(?:в|во|о|об)$/i.test(last ?? '')
      const form =
        suffix === 'м'
          ? 'годам'
          : suffix === 'ми'
            ? 'годами'
            : suffix.endsWith('х')
              ? inside
                ? 'годах'
                : 'годов'
              : 'годы'
      return index + 3 >= input.length ? `${form}.` : form
    },
  ),
  // `между 1990 и 2000 годами`, `в 2010 и 2011 гг.`
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}(${YEAR})(,| и| или) (${YEAR}) ?(${SPAN_END})(?![\p{L}\p{N}])`,
    (match) => {
      const [, first = '', joint = '', last = '', noun = ''] = match
      const before = placeOf(match).before
      const written = YEARS_FORMS.indexOf(noun)
      const at = /^(?:в|во|о|об)$/.test(wordBefore(before)) ? PREPOSITIONAL : caseBefore(before)
      const index = written > 0 ? (written as Case) : (at ?? NOMINATIVE)
      const straight = index === ACCUSATIVE ? NOMINATIVE : index
      return `${yearIn(first, straight)}${joint} ${yearIn(last, straight)} ${YEARS_FORMS[straight]}`
    },
  ),
  // `2010/11`, `2010/2011`
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}(${YEAR})/((?:1\d|20)?\d\d)(?: (год|года|году|гг?\.))?(?![\p{L}\p{N}/]|[.,]\d)`,
    (match) => {
      const [, first = '', last = '', noun] = match
      const next = Number(first) + 1
      if (Number(last.slice(-2)) !== next % 100) return undefined
      const index =
        noun === 'года'
          ? GENITIVE
          : noun === 'году'
            ? PREPOSITIONAL
            : (caseBefore(placeOf(match).before) ?? NOMINATIVE)
      const name = noun === undefined ? '' : ` ${YEAR_FORMS[index]}`
      return `${yearIn(first, index)} ${yearIn(String(next), index)}${name}`
    },
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}(\d{3,4}|\d{1,2}(?= году(?!\p{L})))[  ]?(${SHORT})\.?(?![\p{L}\p{N}])`,
    (match) => {
      const [text, digits = '', noun = ''] = match
      if (noun === 'г') {
        const value = Number(digits)
        if (value < 1000 || value > 2199) return undefined
        return yearWithShort(match, digits)
      }
      if (!isSure(digits, noun)) return undefined
      const said = `${yearIn(digits, caseOfForm(noun, placeOf(match).before))} ${noun}`
      return text.endsWith('.') ? `${said}.` : said
    },
  ),
  // `в 44 г. до н. э.`
  patternRule('era', HAS.digit, String.raw`${START}(\d{1,4})(?: ?(${SHORT})\.?)${ERA}`, (match) => {
    const [, digits = '', noun = ''] = match
    const before = placeOf(match).before
    const index = noun === 'г' ? caseOfYear(before) : caseOfForm(noun, before)
    return `${yearIn(digits, index)} ${noun === 'г' ? YEAR_FORMS[index] : noun}`
  }),
  // A year alone: `к 2030`, `до 1945,`, `весной 1945`.
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Вв]|[Кк]|[Сс]|[Дд]о|[Пп]осле|[Нн]ачиная с|[Вв]есной|[Лл]етом|[Оо]сенью|[Зз]имой|конц[еау]|начал[еоау]|середин[еу]) )((?:1[5-9]|20)\d\d)(?=[,.;:!?)](?!\d)|$| (?:и|или|но|он|она|оно|они|мы|я|вы|его|её|их|ему|был|была|было|были|стал|стала|по|на|из|за|от|до|году?)(?!\p{L}))`,
    (match) => yearIn(match[1] as string, caseOfYear(placeOf(match).before)),
  ),
]
