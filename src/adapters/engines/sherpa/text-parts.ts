import type { ModelFamily } from './model-report.ts'

/** A half-open range of a text. */
export interface TextPart {
  readonly start: number
  readonly end: number
}

/** How much of a text a model takes in one call, and by what it is measured. */
interface Room {
  readonly unit: 'sounds' | 'letters'
  readonly most: number
}

/**
 * Kokoro takes 510 tokens and Kitten 256, of which the runtime would part more in the midst of words.
 * VITS and Matcha take any number, but their memory grows with its square. Of the others the runtime
 * takes 200 letters (300 for Supertonic) and parts more by bytes.
 */
const ROOM: { readonly [F in ModelFamily]: Room } = {
  kokoro: { unit: 'sounds', most: 440 },
  kitten: { unit: 'sounds', most: 220 },
  vits: { unit: 'sounds', most: 600 },
  matcha: { unit: 'sounds', most: 600 },
  zipvoice: { unit: 'letters', most: 190 },
  pocket: { unit: 'letters', most: 190 },
  supertonic: { unit: 'letters', most: 260 },
}

const IDEOGRAPH = /\p{Script=Han}/u
const HANGUL = /\p{Script=Hangul}/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const LETTER = /\p{L}/u
const CAPITAL = /\p{Lu}/u
/** Signs that eSpeak NG reads by their names, as `percent`. */
const NAMED_SIGN = /[\p{S}@#%&*_/\\]/u
const CLAUSE_END = /[,;:…—–)\]»”、，；：。！？.!?]/u

/**
 * Parts a sentence so that no part is too long for a model, at the ends of clauses, else between
 * words, else between characters; together the parts hold all that is not blank. How many tokens a
 * model makes of a text only the runtime knows, so each sign counts for more than it mostly is: a
 * letter for 1.6 sounds, a capital of an abbreviation, which is spelled, for 8, a digit for 9, a sign that
 * is read by its name for 14, and a full stop inside a word, which is a dot, for 8.
 */
export function partsOf(text: string, family: ModelFamily): readonly TextPart[] {
  const { unit, most } = ROOM[family]
  const signs = [...text]
  const weights = signs.map((sign, index) => weigh(sign, signs[index - 1], signs[index + 1], unit))
  const total = weights.reduce((sum, it) => sum + it, 0)
  if (total <= most) return trimmed(text, 0, text.length)
  const parts: TextPart[] = []
  let start = 0
  let at = 0
  let weight = 0
  let clause = 0
  let word = 0
  for (const [index, sign] of signs.entries()) {
    const own = weights[index] ?? 0
    if (weight + own > most) {
      // A clause that ends early makes a short part, but sounds better than a cut one.
      const place = clause > start + (at - start) / 4 ? clause : word > start ? word : at
      parts.push(...trimmed(text, start, place))
      weight = weighAgain(text.slice(place, at), unit)
      start = place
    }
    weight += own
    at += sign.length
    if (/\s/.test(sign)) word = at
    else if (CLAUSE_END.test(sign) && !/[\p{L}\p{N}]/u.test(signs[index + 1] ?? '')) clause = at
    else if (IDEOGRAPH.test(sign) || KANA.test(sign)) word = at
  }
  parts.push(...trimmed(text, start, text.length))
  return parts
}

function weighAgain(text: string, unit: Room['unit']): number {
  const signs = [...text]
  return signs.reduce(
    (sum, sign, index) => sum + weigh(sign, signs[index - 1], signs[index + 1], unit),
    0,
  )
}

function weigh(
  sign: string,
  before: string | undefined,
  after: string | undefined,
  unit: Room['unit'],
): number {
  if (unit === 'letters') return IDEOGRAPH.test(sign) ? 3 : HANGUL.test(sign) ? 2.6 : 1
  if (IDEOGRAPH.test(sign)) return 6
  if (HANGUL.test(sign)) return 4
  if (KANA.test(sign)) return 2.5
  if (/\p{N}/u.test(sign)) return 9
  if (CAPITAL.test(sign) && (CAPITAL.test(before ?? '') || CAPITAL.test(after ?? ''))) return 8
  if (sign === '.' && LETTER.test(before ?? '') && LETTER.test(after ?? '')) return 8
  if (LETTER.test(sign)) return before === '.' || after === '.' ? 4 : 1.6
  return NAMED_SIGN.test(sign) ? 14 : 1
}

function trimmed(text: string, from: number, to: number): TextPart[] {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const end = start + part.trim().length
  return end > start ? [{ start, end }] : []
}
