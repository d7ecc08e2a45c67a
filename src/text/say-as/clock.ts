import { sayCount } from '../classes/number-text.ts'
import type { Speller } from './speller.ts'

const CLOCK =
  /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:\.\d{1,3})?)?)?\s?(a\.?m\.?|p\.?m\.?|h|uhr)?$/i
/** Polly's way of minutes and seconds: `1'21"`. */
const SPAN = /^(?:(\d{1,3})')?(?:(\d{1,2})")?$/

/** A time of day, or minutes and seconds as in `1'21"`. Undefined for what is neither. */
export function timeOf(text: string, speller: Speller): string | undefined {
  const written = text.trim()
  const { grammar } = speller
  const span = SPAN.exec(written)
  if (span !== null && written !== '') return spanOf(span, speller)
  const [, hour, minute, second, half] = CLOCK.exec(written) ?? []
  if (hour === undefined || Number(hour) > 24 || Number(minute ?? 0) > 59) return undefined
  const said = grammar?.time(
    {
      hour: Number(hour),
      ...(minute !== undefined && { minute: Number(minute) }),
      ...(second !== undefined && { second: Number(second) }),
      ...(half !== undefined && { after: half.toLowerCase() }),
    },
    speller.place,
  )
  if (said !== undefined) return said
  const dayHalf = half === undefined ? '' : ` ${half}`
  return speller.read(
    `${hour}:${minute ?? '00'}${second === undefined ? '' : `:${second}`}${dayHalf}`,
  )
}

function spanOf([, minutes, seconds]: RegExpExecArray, speller: Speller): string | undefined {
  const parts = [
    [minutes, 'min'],
    [seconds, 's'],
  ] as const
  const said = parts.flatMap(([value, unit]) => {
    if (value === undefined) return []
    const noun = speller.grammar?.units[unit]
    if (speller.grammar === undefined || noun === undefined)
      return [speller.read(`${value} ${unit}`)]
    return [sayCount({ negative: false, whole: value }, noun, speller.grammar, speller.place)]
  })
  return said.length === 0 ? undefined : said.join(' ')
}
