import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { placeOf } from '../../classes/number-text.ts'
import { frenchDate, frenchTime } from './calendar.ts'
import { type FrenchCounting, cardinal, decimalNumber, fraction, ordinal, year } from './numbers.ts'
import { FRENCH_PER_SYMBOLS, frenchPer } from './units.ts'

const HOUR = '([01]?\\d|2[0-4])'
const MINUTE = '([0-5]\\d)'
const START = String.raw`(?<![\p{L}\p{N}.,:/]|\p{N}[-–])`
const END = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N})`

function escaped(text: string): string {
  return text.replace(/[²³^]/g, String.raw`\$&`)
}

/** Ways of writing whose words only French knows; they come before the common classes. */
export function frenchContexts(counting: FrenchCounting): readonly Rule[] {
  const number = (digits: string | undefined): string => cardinal(String(Number(digits)), counting)
  const hours = (digits: string): string =>
    `${cardinal(String(Number(digits)), counting, { gender: 'feminine' })} ${Number(digits) < 2 ? 'heure' : 'heures'}`
  const counted = (digits: string, noun: string): string =>
    `${cardinal(String(Number(digits)), counting, { gender: 'feminine' })} ${noun}${Number(digits) < 2 ? '' : 's'}`
  const clock = (hour: string, minute: string | undefined): string =>
    frenchTime(
      { hour: Number(hour), ...(minute !== undefined && { minute: Number(minute) }) },
      counting,
    ) ?? ''
  return [
    // Spans of times written with an h at both ends.
    patternRule(
      'time',
      HAS.digit,
      String.raw`${START}${HOUR} ?[hH:] ?${MINUTE}? ?[-–/] ?${HOUR} ?[hH:] ?${MINUTE}?${END}`,
      (match) => {
        const [text, h1 = '', m1, h2 = '', m2] = match
        if (/:(?!\d)/.test(text.replaceAll(' ', ''))) return undefined
        if (text.includes('/') && h2 === '24') return `${clock(h1, m1)} sur ${clock(h2, m2)}`
        return `${clock(h1, m1)} à ${clock(h2, m2)}`
      },
    ),
    // Lengths of time in several units.
    patternRule(
      'duration',
      HAS.digit,
      String.raw`${START}(\d{1,3}) ?h ?([0-5]?\d) ?(?:min|mn|m|['′])(?: ?([0-5]?\d) ?(?:s|sec|["″]|''))?${END}`,
      ([, h = '', m = '', s]) =>
        [hours(h), counted(m, 'minute'), ...(s === undefined ? [] : [counted(s, 'seconde')])].join(
          ' ',
        ),
    ),
    patternRule(
      'duration',
      HAS.digit,
      String.raw`${START}(\d{1,3}) ?(?:min|mn|['′]) ?([0-5]?\d) ?(?:s|sec|["″]|'')${END}`,
      ([, m = '', s = '']) => `${counted(m, 'minute')} ${counted(s, 'seconde')}`,
    ),
    // Heights and lengths: 1m80.
    patternRule(
      'measure',
      HAS.digit,
      String.raw`${START}(\d{1,3}) ?m ?(\d{2})(?! ?(?:[cdmk]m|[x×])(?!\p{L}))${END}`,
      ([, metres = '', rest = '']) =>
        `${number(metres)} ${Number(metres) < 2 ? 'mètre' : 'mètres'} ${rest[0] === '0' ? 'zéro ' : ''}${number(rest)}`,
    ),
    patternRule(
      'time',
      HAS.slash,
      `${START}24 ?h(?:eures)? ?/ ?24${END}`,
      () => `${hours('24')} sur ${number('24')}`,
    ),
    patternRule(
      'time',
      HAS.slash,
      `${START}7 ?j(?:ours)? ?/ ?7${END}`,
      () => `${number('7')} jours sur ${number('7')}`,
    ),
    patternRule(
      'time',
      HAS.slash,
      `${START}24/7${END}`,
      () => 'vingt-quatre heures sur vingt-quatre et sept jours sur sept',
    ),
    // Day and month where a word before them makes a date of them.
    patternRule(
      'date',
      HAS.slash | HAS.stop,
      String.raw`(?<=(?<!\p{L})(?:le|du|au|dès le|avant le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )(0?[1-9]|[12]\d|3[01])[/.](0[1-9]|1[0-2])(?![\p{L}\p{N}/%]|[.,]\d)`,
      (match) =>
        frenchDate(
          { day: Number(match[1]), month: Number(match[2]), written: 'digits' },
          placeOf(match),
          counting,
        ),
      'giu',
    ),
    // Decades.
    patternRule(
      'year',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})(?:années|Années|an|décennie|génération) ?)['’]?(\d0)${END}`,
      ([, ten = '']) => number(ten).replace(/vingts$/, 'vingt'),
    ),
    patternRule(
      'year',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}])['’](\d\d)(?![\p{L}\p{N}'’]|[.,:/]\p{N})`,
      ([, two = '']) => number(two),
    ),
    patternRule(
      'ordinal',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])2(nd|nde|ⁿᵈ|ⁿᵈᵉ|d|de)(s?)(?![\p{L}\p{N}])`,
      ([, mark = '', many]) => `second${/[eᵉ]$/.test(mark) ? 'e' : ''}${many}`,
    ),
    // Rounds of a tournament, marks of a school, seasons.
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`${START}1/2(?=[ -]finales?(?!\p{L}))`,
      () => 'demi',
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`${START}1/(4|8|16|32)(?= (?:de |èmes? de )?finales?(?!\p{L}))`,
      ([, below = '']) => (below === '4' ? 'quart' : ordinal(below, counting)),
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`(?<=(?<!\p{L})(?:note|notes|noté|notée|score|obtenu|moyenne|évaluation|eu|avis)(?: (?:de|à|un|une))? )(\d{1,2}(?:,\d{1,2})?)/(\d{1,3})${END}`,
      ([, upper = '', lower]) => {
        const [whole = '', part] = upper.split(',')
        const mark = part === undefined ? number(whole) : decimalNumber(whole, part, counting)
        return `${mark} sur ${number(lower)}`
      },
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`${START}(\d{1,2}),(\d{1,2})/(\d{1,3})${END}`,
      ([, whole = '', part = '', lower]) =>
        `${decimalNumber(whole, part, counting)} sur ${number(lower)}`,
    ),
    patternRule(
      'year',
      HAS.slash,
      String.raw`(?<![\p{L}\p{N}.,/:-])((?:19|20)\d\d)/(\d\d)(?![\p{L}\p{N}/]|[.,]\d)`,
      ([, first = '', last = '']) => `${year(first, counting)} ${number(last)}`,
    ),
    patternRule(
      'ratio',
      HAS.digit,
      `${START}(16|21|4|3)[:/](9|3|2)(?= ?(?:e|è)?(?!${'\\d'}))${END}`,
      ([, a = '', b = '']) => fraction(a, b, counting),
    ),
    // Sets of tennis: two or more pairs side by side.
    patternRule(
      'score',
      HAS.digit,
      String.raw`${START}\d[-–/]\d(?:(?: \(\d{1,2}(?:[-–/]\d{1,2})?\))?,? \d[-–/]\d){1,4}${END}`,
      ([sets]) => sets.replace(/\d+/g, (digits) => number(digits)).replace(/[-–/]/g, ' '),
    ),
    // Post codes that begin with a zero, before their town.
    patternRule(
      'address',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/-])0([1-9])(\d{3})(?= (?:\p{Lu}|Le |La |L[’']))`,
      ([, first = '', rest = '']) => {
        const low = Number(rest)
        return `zéro ${low === 0 ? `${number(first)} mille` : number(`${first}${rest}`)}`
      },
    ),
    // A price or an amount by a unit: 50 €/mois.
    patternRule(
      'measure',
      HAS.slash,
      String.raw`(?<=[\p{L}\p{N}€$£%] ?)/ ?(${[...FRENCH_PER_SYMBOLS]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})(?![\p{L}\p{N}²³/])`,
      (match) => {
        const { input, index } = match
        const before = input.slice(Math.max(0, index - 12), index).trimEnd()
        if (
          !/[€$£¥%]$|\d ?[A-Z€]{3}$|(?:euros?|dollars?|francs?|habitants?|personnes?|fois|litres?|calories|points?|hab)$|\d ?\p{L}{1,3}$/u.test(
            before,
          )
        )
          return undefined
        return ` ${frenchPer(match[1] as string)}`
      },
    ),
  ]
}
