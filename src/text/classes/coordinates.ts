import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { numberParts, placeOf, sayCount } from './number-text.ts'

/** The points of the compass by the letters that stand for them in a language, and in English. */
function compassOf({ words }: Grammar): ReadonlyMap<string, string> {
  const { north, south, east, west } = words
  const english = [
    ['N', north],
    ['S', south],
    ['E', east],
    ['W', west],
  ] as const
  const own = [north, south, east, west].map(
    (word) => [word[0]?.toUpperCase() ?? '', word] as const,
  )
  // Swedish maps write `O` for the east as well.
  const old = own.some(([letter]) => letter === 'Ö') ? ([['O', east]] as const) : []
  // Letters that stand for another point in English are that one: Finnish `E` is the east.
  return new Map([...old, ...own, ...english])
}

/** Floors and years of school are told from degrees by their size. */
const MOST_DOORS = 15

/** Places on the earth: `40.7128° N`, `40°42'46" N`, `51° 30′`, `N 40° 42.768'`. */
export function coordinateRules(grammar: Grammar): readonly Rule[] {
  const compass = compassOf(grammar)
  const letters = `[${[...compass.keys()].join('')}]`
  const { words } = grammar
  const say = (
    match: RegExpExecArray,
    point: string | undefined,
    parts: readonly unknown[],
  ): string => {
    const nouns = [words.degree, words.arcMinute, words.arcSecond]
    const said = parts.flatMap((part, index) => {
      const noun = nouns[index]
      if (typeof part !== 'string' || noun === undefined) return []
      const written = part.replace('.', grammar.decimal).replace(/^0+(?=\d)/, '')
      return [sayCount(numberParts(written, grammar), noun, grammar, placeOf(match))]
    })
    const minus = match[0].startsWith('-') || match[0].startsWith('−') ? `${words.minus} ` : ''
    const side = point === undefined ? '' : ` ${compass.get(point) ?? ''}`
    return `${minus}${said.join(' ')}${side}`
  }
  const number = String.raw`\d{1,3}(?:[.,]\d{1,10})?`
  const minutes = String.raw`(?: ?(\d{1,2}(?:[.,]\d{1,8})?) ?(?:['’′])(?: ?(\d{1,2}(?:[.,]\d{1,8})?) ?(?:["”″]|''|’’|′′))?)`
  const end = String.raw`(?![\p{L}\p{N}])`
  return [
    patternRule(
      'coordinate',
      HAS.picture,
      String.raw`(?<![\p{L}\p{N}.,])[-−]?(${number}) ?[°º]${minutes}? ?(${letters})${end}`,
      // `2º E` is a door or a class at school rather than a place on the earth.
      (match) =>
        match[2] === undefined && match[0].includes('º') && Number(match[1]) <= MOST_DOORS
          ? undefined
          : say(match, match[4], match.slice(1, 4)),
    ),
    patternRule(
      'coordinate',
      HAS.picture,
      String.raw`(?<![\p{L}\p{N}])(${letters}) ?(${number}) ?[°º]${minutes}?${end}`,
      // `O 10º lugar` and `E 5° andar` begin with words.
      (match) =>
        match[3] === undefined && /^[OE]|º/.test(match[0]) && !/[.,]/.test(match[2] ?? '')
          ? undefined
          : `${compass.get(match[1] ?? '')} ${say(match, undefined, match.slice(2, 5))}`,
    ),
    patternRule(
      'coordinate',
      HAS.picture,
      String.raw`(?<![\p{L}\p{N}.,])[-−]?(${number}) ?[°º]${minutes}${end}`,
      (match) => say(match, undefined, match.slice(1, 4)),
    ),
  ]
}
