import { isUnspacedUnit, isWordUnit } from './tokens.ts'

/** Units of an unspaced script looked at on each side of a border. */
const CONTEXT = 24
/** Units of a run without blanks looked at for the signs of an address. */
const LONGEST_ADDRESS = 256

let segmenter: Intl.Segmenter | undefined

/**
 * Whether words part between the units before and at `index`. In scripts without spaces a
 * dictionary says so (`Intl.Segmenter`, on a few signs around the place).
 */
export function isWordBorder(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true
  if (!isWordUnit(text, index - 1) || !isWordUnit(text, index)) return true
  const left = isUnspacedUnit(text, index - 1)
  const right = isUnspacedUnit(text, index)
  if (!left && !right) return false
  if (left !== right) return true
  let start = index - 1
  let end = index + 1
  while (start > 0 && index - start < CONTEXT && isUnspacedUnit(text, start - 1)) start--
  while (end < text.length && end - index < CONTEXT && isUnspacedUnit(text, end)) end++
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })
  for (const { index: at } of segmenter.segment(text.slice(start, end))) {
    if (start + at === index) return true
  }
  return false
}

/** Whether the apostrophe at `index` goes on with the word before it, and is no ending `'s`. */
function contracts(text: string, index: number): boolean {
  const sign = text[index]
  if ((sign !== "'" && sign !== '’') || !isWordUnit(text, index + 1)) return false
  const genitive = /s/i.test(text[index + 1] as string) && !isWordUnit(text, index + 2)
  return !genitive
}

/**
 * Whether the units `from` to `to` are whole words: no letter or digit goes on with them, nor a
 * contraction (`don` in `don't`), while `'s` may follow. A sign at the rim borders by itself.
 */
export function isWhole(text: string, from: number, to: number): boolean {
  if (!isWordBorder(text, from) || !isWordBorder(text, to)) return false
  return !(isWordUnit(text, to - 1) && contracts(text, to))
}

/**
 * Whether the units are inside an address or name with dots (`rostrum` in `rostrum.dev`, in
 * `a@rostrum.dev`, in `https://x/rostrum`), which is to be read as one.
 */
export function isInAddress(text: string, from: number, to: number): boolean {
  if (text[to] === '.' && isWordUnit(text, to + 1) && isWordUnit(text, to - 1)) return true
  if (text[from - 1] === '.' && from > 1 && isWordUnit(text, from - 2) && isWordUnit(text, from))
    return true
  let start = from
  let end = to
  while (start > 0 && from - start < LONGEST_ADDRESS && text[start - 1] !== ' ') start--
  while (end < text.length && end - to < LONGEST_ADDRESS && text[end] !== ' ') end++
  if (start === from && end === to) return false
  const before = text.slice(start, from)
  return (
    before.includes('://') ||
    before.includes('@') ||
    /^[^ ]*@\w/.test(text.slice(to, end)) ||
    /(?:^|[("'])www[.]/i.test(before)
  )
}
