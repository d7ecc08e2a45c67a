import { HAS } from '../../clean.ts'
import {
  numberParts,
  numberSource,
  oneOf,
  placeOf,
  sayNumber,
  withStop,
} from '../../classes/number-text.ts'
import { currencyOf } from '../../classes/quantity.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar, Noun, NumberForm, NumberParts, Place } from '../grammar.ts'
import { caseBefore, genderBehind, russianForm, wordBefore } from './context.ts'
import { ACCUSATIVE, CASES, type Case, GENITIVE, NOMINATIVE } from './declension.ts'
import { amount, caseOfAmount } from './quantity.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–—-])`
/** Parts of books and the like, which spans name rather than count. */
const NUMBERED =
  /(?:^|[^\p{L}])(?:страниц[ыаеу]?|страницах|стр\.?|с\.|глав[ыах]{1,2}|пункт[ыа]?х?|пп?\.|стать[ияе]х?|ст\.|номера?|№|дома|квартиры|кв\.|вопросы|задания|счётом|счетом|счёт|рейс|формула|статус|схем[аеу]) ?$/iu

/** Whether two numbers are a guess at one: `два три`. */
function isGuess({ whole, decimals }: NumberParts, last: NumberParts): boolean {
  return (
    decimals === undefined &&
    last.decimals === undefined &&
    Number(last.whole) - Number(whole) === 1 &&
    Number(last.whole) <= 10
  )
}

/** Spans of numbers with or without units: `от пяти до десяти килограммов`, `два три часа`. */
export function russianSpans(grammar: Grammar): readonly Rule[] {
  const number = numberSource(grammar)
  const units = oneOf(Object.keys(grammar.units))
  const scales = oneOf(Object.keys(grammar.scales))
  const signs = oneOf(['€', '$', '₽', '£', '¥', ...Object.keys(grammar.currencySigns ?? {})])

  const nounFor = (symbol: string): Noun | undefined =>
    symbol === '%'
      ? grammar.words.percent
      : symbol === '‰'
        ? grammar.words.permille
        : (grammar.units[symbol] ?? currencyOf(symbol, grammar)?.unit)

  const say = (
    first: NumberParts,
    last: NumberParts,
    place: Place,
    noun: Noun | undefined,
  ): string => {
    const asked = noun === undefined ? caseBefore(place.before) : caseOfAmount('5', place)
    const governed = caseBefore(place.before) !== undefined || wordBefore(place.before) === 'по'
    const close = isGuess(first, last)
    const plain = (parts: NumberParts, index: Case): string => {
      const gender = noun?.gender ?? genderBehind(last.whole, place.after)
      const form: NumberForm = {
        attributive: true,
        gender,
        grammaticalCase: CASES[index] as string,
      }
      return sayNumber(parts, grammar, form)
    }
    const end = (index: Case): string =>
      noun === undefined ? plain(last, index) : amount(last, noun, index)
    const named = NUMBERED.test(place.before)
    if (governed || close || named) {
      const seen =
        noun === undefined && !named ? russianForm(last.whole, place)?.grammaticalCase : undefined
      const wanted = seen === undefined ? (asked ?? NOMINATIVE) : (CASES.indexOf(seen) as Case)
      const index = wanted === ACCUSATIVE ? NOMINATIVE : wanted
      return `${plain(first, index)} ${end(index)}`
    }
    return `от ${plain(first, GENITIVE)} до ${end(GENITIVE)}`
  }
  const noun = String.raw`(?: ?(${units}|${signs}|[%‰])(?![\p{L}\p{N}/²³]))?`
  return [
    patternRule(
      'range',
      HAS.digit,
      String.raw`${START}([-−+]?)(${number}) ?%? ?(?:[–—-]|\.\.\.|…) ?([-−+]?)(${number})(?: ?(${scales})(?![\p{L}\p{N}]))?${noun}(?![\p{L}\p{N}/²³]|[,:/–—-]\p{N})`,
      (match) => {
        const [text, sign, one = '', second, two = '', scale, symbol] = match
        if (/^0\d/.test(two) || /^0\d/.test(one)) return undefined
        const unit = symbol === undefined ? undefined : nounFor(symbol)
        if (symbol !== undefined && unit === undefined) return undefined
        const signed = (parts: NumberParts, mark: string | undefined): NumberParts =>
          mark === '-' || mark === '−' ? { ...parts, negative: true } : parts
        const [first, last] = [
          signed(numberParts(one, grammar), sign),
          signed(numberParts(two, grammar), second),
        ]
        const plain = symbol === undefined && scale === undefined
        // Codes and results; a span grows.
        if (plain && /-/.test(text) && Number(first.whole) >= Number(last.whole) && sign === '') {
          return /^\d{1,4}-\d{1,4}$/.test(text)
            ? `${grammar.cardinal(first.whole)} ${grammar.cardinal(last.whole)}`
            : undefined
        }
        const place = placeOf(match)
        if (scale === undefined) {
          const said = say(first, last, place, unit)
          // Both ends above zero: `+5…+7 °C`.
          return sign === '+' && second === '+'
            ? said.replace(/^(от |)(.*?)( до | )/, '$1плюс $2$3плюс ')
            : said
        }
        const said = say(first, last, place, grammar.scales[scale])
        return unit === undefined ? said : `${said} ${unit.many ?? unit.other}`
      },
    ),
    patternRule(
      'money',
      HAS.digit,
      String.raw`${START}(${number}) ?(?:р|руб)\.? ?(\d{1,2}) ?(?:к|коп)(?![\p{L}\p{N}])\.?`,
      (match) => {
        const [, roubles = '', kopecks = ''] = match
        const [unit, part] = [currencyOf('RUB', grammar)?.unit, currencyOf('KOP', grammar)?.unit]
        if (unit === undefined || part === undefined) return undefined
        const index = caseOfAmount('5', placeOf(match))
        const small = { negative: false, whole: String(Number(kopecks)) }
        return withStop(
          match,
          `${amount(numberParts(roubles, grammar), unit, index)} ${amount(small, part, index)}`,
        )
      },
    ),
    // Seconds and years of age in one letter, which is also a word.
    patternRule(
      'measure',
      HAS.digit,
      String.raw`${START}(${number}) ?[сc](?=[,;:!?)]|\.?$|\. \p{Lu})`,
      (match) => {
        const unit = grammar.units['сек']
        if (unit === undefined) return undefined
        return amount(
          numberParts(match[1] as string, grammar),
          unit,
          caseOfAmount('5', placeOf(match)),
        )
      },
    ),
    // `от 5 до 10 кг`, `с 5 до 10 %`: the unit of the second alone decides nothing for the first.
    patternRule(
      'range',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})(?:[Оо]т|[Сс]) )(${number})(?= до ${number} ?(?:${units}|${signs}|${scales}|[%‰])(?![\p{L}\p{N}]))`,
      ([text]) => {
        const parts = numberParts(text, grammar)
        return sayNumber(parts, grammar, { grammaticalCase: 'genitive', attributive: true })
      },
    ),
    // What a sum is for: `150 ₽/кг`.
    patternRule(
      'money',
      HAS.slash,
      String.raw`${START}([-−]?)(${number})(?: ?(${scales})(?![\p{L}\p{N}]))? ?(${signs}) ?/ ?(${oneOf(Object.keys(PER_WORDS).concat('кв. м'))})(?![\p{L}\p{N}])`,
      (match) => {
        const [, minus, digits = '', scale, sign = '', what = ''] = match
        const unit = currencyOf(sign, grammar)?.unit
        if (unit === undefined) return undefined
        const place = placeOf(match)
        const parts = { ...numberParts(digits, grammar), negative: minus !== '' }
        const scaled = scale === undefined ? undefined : grammar.scales[scale]
        const sum =
          scaled === undefined
            ? (grammar.count?.(parts, unit, place) ?? '')
            : `${grammar.count?.(parts, scaled, place) ?? ''} ${unit.many ?? unit.other}`
        return sum + (PER_WORDS[what.replace(/ /g, '')] ?? '')
      },
    ),
    // What a sum or a measure is for: `150 ₽/месяц`.
    patternRule(
      'measure',
      HAS.slash,
      String.raw`(?<=\d ?(?:[€₽$%]|руб\.?|р\.|коп\.?|долл\.?|евро|рубл\p{L}{1,3}|доллар\p{L}{0,3}|шт\.?|чел\.?)) ?/ ?(час|день|месяц|год|сутки|неделю|минуту|секунду|ночь|человек[а]?|литр|штук[ау])(?![\p{L}\p{N}])`,
      ([, what = '']) => PER_WORDS[what.replace(/ /g, '')],
    ),
  ]
}

const PER_WORDS: { readonly [what: string]: string } = {
  час: ' в час',
  ч: ' в час',
  день: ' в день',
  месяц: ' в месяц',
  мес: ' в месяц',
  год: ' в год',
  сутки: ' в сутки',
  неделю: ' в неделю',
  минуту: ' в минуту',
  мин: ' в минуту',
  секунду: ' в секунду',
  ночь: ' за ночь',
  чел: ' с человека',
  человек: ' с человека',
  человека: ' с человека',
  кг: ' за килограмм',
  г: ' за грамм',
  т: ' за тонну',
  шт: ' за штуку',
  штуку: ' за штуку',
  штука: ' за штуку',
  л: ' за литр',
  литр: ' за литр',
  м: ' за метр',
  км: ' за километр',
  га: ' за гектар',
  'м²': ' за квадратный метр',
  'кв.м': ' за квадратный метр',
  'кВт·ч': ' за киловатт-час',
}
