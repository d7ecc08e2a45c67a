import { textAfter, textBefore } from './edges.ts'
import type { EnglishStyle } from './style.ts'

const HEAT =
  /\b(?:temperatures?|temps?|heat(?:ed)?|oven|bake[ds]?|cook(?:ed)?|preheat(?:ed)?|boil(?:ed|s|ing)?|freez\w*|melt\w*|cool(?:ed)?|warm(?:er)?|cold(?:er)?|hot(?:ter)?|fever|degrees?|weather|highs?|lows?|kelvin|outside|thermostat|roast(?:ed)?)\b/i
const CURRENT = /\b(?:current|fuse|amps?|draws?|rated|breaker|circuit|charger|load|battery)\b/i
const ELECTRIC = /\d ?(?:[kMm]?V|[mk]A|[kM]?W|Hz|Ω|volts?|watts?)\b/
const DIRECTION = /^ (?:\p{Lu}|\d)/u
const CLOSED = /^(?:[.,;:!?)\]]|$)/
const SIZED =
  /^(?:[.,;:!?)\]]|$| =| (?:x|by|wide|long|tall|high|deep|thick|diameter|of (?:rain|snow|water)|screen|display|monitor|pipe|in diameter|per|and)\b)/
/** Nouns that are counted in millions: `5 m people`. */
const COUNTED =
  /^ (?:people|users|views|subscribers|followers|viewers|customers|members|copies|units|jobs|homes|children|adults|voters|votes|years|barrels|shares|items|records|fans|downloads|visitors|tourists|households|residents|inhabitants|refugees|tons|tonnes)\b/

/** Whether a noun that is counted in thousands or millions follows the match. */
export function countsNoun(match: RegExpExecArray): boolean {
  return COUNTED.test(textAfter(match, 24))
}

/** Whether `15st` are stones: no ordinal ends so, or pounds follow. */
export function isStones(digits: string, after: string): boolean {
  return !/(?:^|[^1])1$/.test(digits) || /^ ?\d{1,2} ?lbs?(?!\w)/.test(after)
}

/**
 * Whether letters behind a number are a unit here, for those that are words, names or scales
 * elsewhere. `gap` is what stands between them: nothing, a space or a hyphen.
 */
export function fits(
  sign: string,
  gap: string,
  match: RegExpExecArray,
  style: EnglishStyle,
): boolean {
  if (sign.length > 2) return true
  const alone = match[0].length === match.input.length
  const after = textAfter(match, 24)
  const before = textBefore(match)
  switch (sign) {
    case 'º':
      return !after.startsWith(' of ')
    case 'in':
      if (gap === '' || gap === '-') return !/^-\d/.test(after)
      return match[0].endsWith('.') ? !CLOSED.test(after) || SIZED.test(after) : SIZED.test(after)
    case 'm':
      return !countsNoun(match)
    case 'A':
      return (
        gap === ' ' &&
        (alone ||
          CURRENT.test(before) ||
          ELECTRIC.test(match.input) ||
          /^ (?:fuse|circuit|breaker|charger|of current|current)\b/.test(after))
      )
    case 'C':
    case 'F':
      return (
        gap !== '-' &&
        ((alone && gap === ' ') ||
          HEAT.test(before) ||
          HEAT.test(after) ||
          /[-−]/.test(match[1] ?? '')) &&
        !DIRECTION.test(after)
      )
    case 'K':
      return gap === ' ' && (alone || HEAT.test(match.input))
    case 'T':
      return gap === ' ' && /^ (?:MRI|magnet|field|scanner)/.test(after)
    case 'B':
    case 'H':
    case 'U':
      return false
    case 'M':
      return (
        gap === ' ' &&
        (/^ (?:solution|HCl|NaCl|NaOH|KCl)\b/.test(after) ||
          (CLOSED.test(after) && /\.\d/.test(match[0])))
      )
    case 'd':
    case 'y':
      return gap === ' '
    case 'W':
    case 'N':
    case 'l':
      if (gap === '' && sign === 'l') return true
      return !DIRECTION.test(after)
    case 's':
      return gap === ' ' || isShortTime(match)
    case 'pm':
      return Number(match[2]) > 12 || (match[2] ?? '').includes('.')
    case 'st':
      return style.and && (gap === ' ' || (gap === '' && isStones(match[2] ?? '', after)))
    case 'pt':
    case 'em':
    case 'ct':
    case 'us':
    case 'ac':
    case 'ha':
    case 'bu':
      return sign === 'us' ? gap === '' : true
    default:
      return true
  }
}

const WAITING =
  /\b(?:in|for|after|took|takes|taking|within|every|wait|waits|waited|lasts?|lasted|under|about|another|than|only|just|delay|timeout|of|at|to) (?:about |only |just )?[-+]?$/i
const OF_PLURAL = /\b(?:the|my|your|his|her|their|our|early|late|mid)[ -]['’]?$/i

/** Whether `5s` are seconds, not fives, and `30s` not the thirties. */
function isShortTime(match: RegExpExecArray): boolean {
  // `2x4s` are boards.
  if (/[x×]/.test(match[3] ?? '')) return false
  const value = (match[2] as string).replaceAll(',', '')
  if (value.includes('.')) return true
  if (/^1(?:0{2,3}|0{6})$/.test(value) && /^ of\b/.test(textAfter(match, 4))) return false
  const before = textBefore(match)
  // Aeroplanes and arms: `B-52s`
  if (/[A-Z]-$/.test(before)) return false
  if (OF_PLURAL.test(before)) return false
  const after = textAfter(match, 24)
  const waits =
    WAITING.test(before) ||
    /^ (?:timeout|delay|pause|clip|ad|video|window|countdown|interval|later|ago|left|long|of [a-z]+ing|of rest)\b/.test(
      after,
    )
  if (/^(?:[1-9]0|\d{3,})$/.test(value))
    return (
      (waits && !/\b(?:of|in|at|to|than) $/.test(before)) ||
      (/\b(?:in|of|than) $/.test(before) &&
        /^(?:[.,;!?]|$| (?:or|and then|timeout|delay))/.test(after) &&
        value.length < 3)
    )
  return !/\b(?:two|three|four|five|six|all|some|many|high|low|few|no|those|these) $/i.test(before)
}
