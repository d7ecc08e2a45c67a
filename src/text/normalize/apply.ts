import { type Fences, borderWithin, bordersOf, fencesFor, openAreas } from './fences.ts'
import type { RuleBook } from './rule-book.ts'
import type { Replacement, SourceText } from '../source-map.ts'
import { UNSPACED, classAt } from '../unit-class.ts'
import type { RuleSet } from './rule-set.ts'
import type { Applied } from './rule.ts'

const NOTHING: readonly Applied[] = []

/**
 * Tries the rules on a clean sentence that has the signs `seen`; the result is in text order.
 * What belongs to a disabled rule stays as it is: no other rule gets it instead.
 */
export function applyRules(
  text: string,
  seen: number,
  { index, disabled }: RuleSet,
  fences?: Fences,
): readonly Applied[] {
  let applied: Applied[] | undefined
  let taken: Uint8Array | undefined = fences?.taken
  for (const rule of index.candidates(text, seen)) {
    rule.pattern.lastIndex = 0
    for (let match = rule.pattern.exec(text); match !== null; match = rule.pattern.exec(text)) {
      const from = match.index
      const to = from + match[0].length
      if (to === from) {
        rule.pattern.lastIndex++
        continue
      }
      const border = fences && borderWithin(fences.borders, from, to)
      if (border !== undefined) {
        // What stands behind the border may be a match by itself.
        rule.pattern.lastIndex = border
        continue
      }
      if (taken?.subarray(from, to).includes(1) === true) continue
      const said = rule.say(match)
      if (said === undefined || said === match[0]) continue
      taken ??= new Uint8Array(text.length)
      taken.fill(1, from, to)
      if (disabled.has(rule.name)) continue
      applied ??= []
      applied.push({ rule: rule.name, from, to, text: said })
    }
  }
  if (applied === undefined) return NOTHING
  applied.sort((a, b) => a.from - b.from)
  return applied.map((change, index) => spaced(text, change, applied[index - 1]))
}

/** As `applyRules`, for a sentence with cues: each part by the rules of its own language. */
export function applyWithin(
  { text, cues = [] }: SourceText,
  seen: number,
  language: string | undefined,
  book: RuleBook,
): readonly Applied[] {
  const borders = bordersOf(cues)
  const areas = openAreas(cues, text.length, language)
  const languages = new Set(areas.map((area) => area.language))
  const applied = [...languages].flatMap((each) =>
    applyRules(text, seen, book.rulesFor(each), fencesFor(areas, each, borders, text.length)),
  )
  return applied.sort((a, b) => a.from - b.from)
}

/**
 * Sets words apart from letters and digits that touched the sign they stand for: `5€each`, and
 * from the words of the change before, if that touches this one.
 */
export function spaced<Change extends Replacement>(
  text: string,
  change: Change,
  previous?: Replacement,
): Change {
  if (change.text === '') return change
  const touching = previous?.to === change.from && previous.text !== ''
  const before = touching ? previous.text[previous.text.length - 1] : text[change.from - 1]
  const after = text[change.to]
  const left = before !== undefined && areApart(before, change.text[0] as string)
  const last = change.text[change.text.length - 1] as string
  const right = after !== undefined && areApart(after, last === ',' ? 'a' : last)
  if (!left && !right) return change
  return { ...change, text: `${left ? ' ' : ''}${change.text}${right ? ' ' : ''}` }
}

/**
 * Whether two signs want a space between them; those of scripts without spaces want none, nor do
 * Korean particles behind their numbers.
 */
function areApart(one: string, other: string): boolean {
  if (!isWordy(one) || !isWordy(other)) return false
  const [a, b] = [adheres(one), adheres(other)]
  return !((a && b) || (a && /\d/.test(other)) || (b && /\d/.test(one)))
}

function adheres(sign: string): boolean {
  return (classAt(sign, 0) & UNSPACED) !== 0 || (sign >= '가' && sign <= '힣')
}

function isWordy(sign: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(sign)
}
