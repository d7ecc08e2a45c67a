import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { MONTH, MONTH_WORDS, WEEKDAY, WEEKDAY_WORDS, monthNamed, weekdayNamed } from './calendar.ts'
import { END, LETTER, textAfter, textBefore } from './edges.ts'
import { NUMBER, type NumberStyle, nameNumber, number, pluralNumber, signed } from './numbers.ts'
import { unitNames } from './units.ts'

/** Sides of screens and pictures in pixels, which are said in pairs: `nineteen twenty`. */
const PIXELS =
  /^(?:320|480|600|640|720|768|800|900|1024|1050|1080|1200|1280|1366|1440|1536|1600|1680|1920|2048|2160|2560|3840|4096)$/

const CAPITALS: readonly string[] = [...'ABCDEFGHJKLMNOPQRSTUVWXYZ']
const OVER = String.raw`(?![${LETTER}\d]|[.,:/–-]\d)`

/** Spans of weekdays and months, of numbers, and sizes such as `4x4`. */
export function rangeRules(style: NumberStyle): readonly Rule[] {
  const rule = (
    pattern: string,
    say: Rule['say'],
    needs: number = HAS.digit,
    words?: readonly string[],
  ): Rule => patternRule('range', needs, pattern, say, 'g', words)
  const size = (...numbers: (string | undefined)[]): string => {
    const sides = numbers.filter((text): text is string => text !== undefined)
    const pixels = sides.length === 2 && sides.every((side) => PIXELS.test(side))
    return sides
      .map((side) => (pixels ? nameNumber(side, style) : number(side, style)))
      .join(' by ')
  }
  return [
    rule(
      String.raw`${WEEKDAY} ?[-–—] ?${WEEKDAY}(?![\w-])`,
      (match) =>
        touches(match)
          ? undefined
          : `${weekdayNamed(match[1] as string)} to ${weekdayNamed(match[2] as string)}`,
      HAS.upper,
      WEEKDAY_WORDS,
    ),
    rule(
      String.raw`${MONTH} ?[-–—] ?${MONTH}(?![\w-])`,
      (match) =>
        touches(match)
          ? undefined
          : `${monthNamed(match[1] as string)} to ${monthNamed(match[2] as string)}`,
      HAS.upper,
      MONTH_WORDS,
    ),
    rule(
      String.raw`(?<![\w.'’-])(A|a)[-–—](Z|z)(?![\w-])`,
      ([, a, z]) => `${a} to ${z}`,
      HAS.word,
      ['Z', 'z'],
    ),
    rule(
      String.raw`(?<![\w.'’–-])([A-Z])–([A-Z])(?![\w–-])`,
      ([, first, last]) => `${first} to ${last}`,
      HAS.upper,
      CAPITALS,
    ),
    // `10%-15%`, `5 kg – 10 kg`: the same sign behind both numbers.
    rule(String.raw`(?<=\d ?[A-Za-zµ%°²³]{1,8}) ?[-–—] ?(?=\d)`, (match) => {
      const unit = /\d ?([A-Za-zµ%°²³]{1,8})$/.exec(textBefore(match, 14))?.[1] ?? ''
      const next = /^[\d.,]{1,12} ?([A-Za-zµ%°²³]{1,8})/.exec(textAfter(match, 24))?.[1]
      if (/^(?:st|nd|rd|th)$/i.test(unit)) return undefined
      return next === unit ||
        (/[A-Za-z]{2}/.test(unit) &&
          unitNames(unit) !== undefined &&
          unitNames(next ?? '') !== undefined) ||
        (unit === '°' && next?.startsWith('°') === true)
        ? ' to '
        : undefined
    }),
    // `10 ft x 12 ft`
    rule(
      String.raw`(?<=\d ?[a-zµ"″'′]{1,8}\.?|[½¼¾⅓⅔⅛]) ?[x×] ?(?=\d[\d.]{0,8}(?: ?[a-zµ"″'′]|$|[ ,;!?]))`,
      () => ' by ',
    ),
    rule(
      String.raw`(?<![${LETTER}\d.,:/–-])20[-–]20(?= (?:hindsight|vision)(?!\w))`,
      () => 'twenty twenty',
    ),
    rule(String.raw`(?<![${LETTER}\d.,:/–-])50[-–]50${OVER}`, () => 'fifty fifty'),
    rule(
      String.raw`(?=[-−\d.])(?<![${LETTER}\d.,:/–-])([-−]?)(${NUMBER})(?: ?[–—] ?| ?- ?)([-−]?)(${NUMBER})(x?)${OVER}`,
      ([, sign, first = '', sign2, second = '', times]) =>
        `${signed(sign, number(first, style))} to ${signed(sign2, number(second, style))}${times === '' ? '' : ' times'}`,
    ),
    rule(
      String.raw`(?=[\d.])(?<![${LETTER}\d.,])(${NUMBER}) ?x ?(${NUMBER})(?: ?x ?(${NUMBER}))?${END}`,
      ([, ...sizes]) => size(...sizes.slice(0, 3)),
    ),
    // Boards of wood: `2x4s`
    rule(
      String.raw`(?=\d)(?<![${LETTER}\d.,])(\d{1,2})[x×](\d{1,2})s(?![${LETTER}\d])`,
      ([, first = '', second = '']) =>
        `${number(first, style)} by ${pluralNumber(number(second, style))}`,
    ),
    rule(
      String.raw`(?=[\d.])(?<![${LETTER}\d.,])(${NUMBER})×(${NUMBER})(?:×(${NUMBER}))?(?! ?[=×+])${END}`,
      ([, ...sizes]) => size(...sizes.slice(0, 3)),
      HAS.picture,
    ),
  ]
}

/** Whether the match goes on a word; asked afterwards, since a look back first is slower. */
function touches(match: RegExpExecArray): boolean {
  return /[\w-]/.test(textBefore(match, 1))
}
