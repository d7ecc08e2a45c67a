import { HAS } from '../clean.ts'
import type { Grammar, TimeParts } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { placeOf } from './number-text.ts'

/** Times of day: `14:30`, `14.30 Uhr`, `14h30`, spans of them. */
export function timeRules(grammar: Grammar): readonly Rule[] {
  const { clock, words } = grammar
  const after =
    clock.after.length === 0 ? '()' : `(?: ?(${clock.after.join('|')})(?![\\p{L}\\p{N}]))?`
  const someAfter = after.replace(/\)\?$/, ')')
  const hour = String.raw`([01]?\d|2[0-4])`
  const minute = String.raw`([0-5]\d)`
  const end = String.raw`(?![\p{N}]|[:.,]\d)`
  const parts = (h: string, m?: string, s?: string, suffix?: string): TimeParts => ({
    hour: Number(h),
    ...(m !== undefined && { minute: Number(m) }),
    ...(s !== undefined && { second: Number(s) }),
    ...(suffix !== undefined && suffix !== '' && { after: suffix.toLowerCase() }),
  })
  const say = (match: RegExpExecArray, time: TimeParts): string | undefined =>
    grammar.time(time, placeOf(match))
  const span = (match: RegExpExecArray, first: TimeParts, last: TimeParts): string | undefined => {
    const [from, to] = [say(match, first), say(match, last)]
    return from === undefined || to === undefined ? undefined : `${from} ${words.to} ${to}`
  }
  const rule = (source: string, speak: Rule['say']): Rule =>
    patternRule('time', HAS.digit, String.raw`(?<![\p{L}\p{N}.,:/])${source}`, speak, 'giu')
  const rules = [
    rule(String.raw`${hour}:${minute} ?[–-] ?${hour}:${minute}${after}${end}`, (match) => {
      const [, h1 = '', m1, h2 = '', m2, suffix] = match
      return span(match, parts(h1, m1), parts(h2, m2, undefined, suffix))
    }),
    rule(String.raw`${hour}:${minute}:${minute}${after}${end}`, (match) => {
      const [, h = '', m, s, suffix] = match
      return say(match, parts(h, m, s, suffix))
    }),
    rule(String.raw`${hour}:${minute}${after}${end}`, (match) => {
      const [, h = '', m, suffix] = match
      return say(match, parts(h, m, undefined, suffix))
    }),
  ]
  if (clock.letterH === true) {
    rules.push(
      rule(String.raw`${hour} ?h ?${minute}(?: ?min)?(?![\p{L}\p{N}])`, (match) =>
        say(match, parts(match[1] as string, match[2], undefined, 'h')),
      ),
    )
  }
  if (clock.dotted === true && clock.after.length > 0) {
    rules.push(
      rule(String.raw`${hour}\.${minute} ?[–-] ?${hour}\.${minute}${someAfter}${end}`, (match) => {
        const [, h1 = '', m1, h2 = '', m2, suffix] = match
        return span(match, parts(h1, m1), parts(h2, m2, undefined, suffix))
      }),
      rule(String.raw`${hour}\.${minute}${someAfter}${end}`, (match) => {
        const [, h = '', m, suffix] = match
        return say(match, parts(h, m, undefined, suffix))
      }),
    )
  }
  if (clock.before !== undefined && clock.before.length > 0) {
    const ahead = String.raw`(?<=(?<![\p{L}\p{N}])(?:${clock.before.join('|')}) ?)`
    rules.push(
      patternRule(
        'time',
        HAS.digit,
        String.raw`${ahead}${hour}(?:[.:]${minute})? ?[–-] ?${hour}(?:[.:]${minute})?${after}${end}`,
        (match) => {
          const [, h1 = '', m1, h2 = '', m2, suffix] = match
          return span(match, parts(h1, m1), parts(h2, m2, undefined, suffix))
        },
        'giu',
      ),
      patternRule(
        'time',
        HAS.digit,
        String.raw`${ahead}${hour}(?:[.:]${minute})?${after}${end}`,
        (match) => {
          const [, h = '', m, suffix] = match
          return say(match, parts(h, m, undefined, suffix))
        },
        'giu',
      ),
    )
  }
  if (clock.after.length > 0) {
    rules.push(
      rule(String.raw`${hour} ?[–-] ?${hour}${someAfter}${end}`, (match) => {
        const [, h1 = '', h2 = '', suffix] = match
        return span(match, parts(h1), parts(h2, undefined, undefined, suffix))
      }),
      rule(String.raw`${hour}${someAfter}${end}`, (match) => {
        const [, h = '', suffix] = match
        return say(match, parts(h, undefined, undefined, suffix))
      }),
    )
  }
  return rules
}
