import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { START, WORD_END, textBefore } from './edges.ts'
import { type NumberStyle, number } from './numbers.ts'

const NAMES: { readonly [sign: string]: string } = {
  w: 'week',
  d: 'day',
  h: 'hour',
  m: 'minute',
  s: 'second',
}

/** `1` and `h` are `one hour`. */
function part(digits: string, sign: string, style: NumberStyle): string {
  const plain = digits.includes('.') ? digits : String(Number(digits))
  return `${number(plain, style)} ${NAMES[sign]}${plain === '1' ? '' : 's'}`
}

/** Spans of time with several units written together, and with colons down to seconds. */
export function durationRules(style: NumberStyle): readonly Rule[] {
  const rule = (pattern: string, say: Rule['say']): Rule =>
    patternRule('duration', HAS.digit, `(?=\\d)${START}${pattern}`, say, 'g')
  return [
    rule(
      String.raw`\d{1,3} ?(?:w|d|hr?|m(?:in)?)(?:[ ]?\d{1,2} ?(?:d|hr?|m(?:in)?|s(?:ec)?)){1,4}${WORD_END}`,
      ([text]) => {
        const parts = [...text.matchAll(/(\d+) ?([wdhms])/g)]
        const order = parts.map(([, , sign]) => 'wdhms'.indexOf(sign as string))
        if (order.some((rank, index) => index > 0 && rank <= (order[index - 1] as number)))
          return undefined
        return parts
          .map(([, digits, sign]) => part(digits as string, sign as string, style))
          .join(' ')
      },
    ),
    rule(String.raw`(\d{1,2})h(\d{2})${WORD_END}`, ([, hours, minutes]) =>
      Number(minutes) > 59
        ? undefined
        : `${part(hours as string, 'h', style)} ${part(minutes as string, 'm', style)}`,
    ),
    rule(String.raw`(\d{1,2})['’′] ?([1-5]\d)(?:["”″]|'')`, ([, minutes, seconds]) =>
      Number(seconds) < 12
        ? undefined
        : `${part(minutes as string, 'm', style)} ${part(seconds as string, 's', style)}`,
    ),
    rule(
      String.raw`(?<!:)(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)(?!\d|:\d| ?[aApP]\.?[mM]\b| ?(?:UTC|GMT|[A-Z]{1,3}T)\b)`,
      (match) => {
        const [, ...digits] = match
        if (Number(digits[0]) < 24 && /\bat $/i.test(textBefore(match, 3))) return undefined
        const parts = digits
          .slice(0, 3)
          .map((text, index) => [text.replace(/^0(?=\d)/, ''), 'hms'[index] as string] as const)
          .filter(([text]) => Number(text) > 0)
          .map(([text, sign]) => part(text, sign, style))
        const last = parts.pop()
        if (last === undefined) return 'zero seconds'
        return parts.length === 0 ? last : `${parts.join(' ')} and ${last}`
      },
    ),
    rule(
      String.raw`(?<!:)(\d{1,2}):([0-5]\d\.\d{1,3})(?![\d:])`,
      ([, minutes, seconds]) =>
        `${part(minutes as string, 'm', style)} and ${part((seconds as string).replace(/^0(?=\d)/, ''), 's', style)}`,
    ),
  ]
}
