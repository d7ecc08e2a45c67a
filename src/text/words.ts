import { JOINING, UNSPACED, WORD, classAt } from './unit-class.ts'

/** A word in a text, without the punctuation around it. */
export interface WordRange {
  readonly start: number
  readonly end: number
  /** How it is to sound, in IPA, when something says so. */
  readonly ipa?: string
}

const APOSTROPHE = 0x27
const RIGHT_QUOTE = 0x2019
const LONGEST_SLICE = 400
const MOST_SEGMENTERS = 16
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The words of a clean text, in order. Inside a run of letters, hyphens, apostrophes and the
 * stops and commas between digits or single letters hold a word together; dashes, slashes and
 * dots between words part them. Scripts without spaces are parted by the dictionaries of
 * `Intl.Segmenter`, in short slices since its time grows faster than the text.
 */
export function wordsOf(text: string, language: string, unspaced: boolean): WordRange[] {
  const words: WordRange[] = []
  let index = 0
  while (index < text.length) {
    if (!isWord(text, index)) {
      index++
      continue
    }
    const start = index
    index++
    while (index < text.length && (continues(text, index) || joins(text, index))) index++
    if (unspaced && hasUnspaced(text, start, index))
      dictionaryWords(text, start, index, language, words)
    else words.push({ start, end: index })
  }
  return words
}

function isWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  return (classAt(text, index) & WORD) !== 0
}

/** Whether the unit goes on with the word before it: letters, digits and what joins itself to them. */
function continues(text: string, index: number): boolean {
  if (isWord(text, index)) return true
  return text.charCodeAt(index) > 127 && (classAt(text, index) & JOINING) !== 0
}

/** Whether the sign at `index` holds the letters on both sides together. */
function joins(text: string, index: number): boolean {
  if (index + 1 >= text.length || !isWord(text, index + 1)) return false
  const code = text.charCodeAt(index)
  if (code === APOSTROPHE || code === RIGHT_QUOTE) return true
  if (code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x5f || code === 0xb7)
    return true
  if (code !== 0x2e && code !== 0x2c && code !== 0x3a && code !== 0x40 && code !== 0x26)
    return false
  if (code === 0x40 || code === 0x26) return true
  const digits = isDigit(text, index - 1) && isDigit(text, index + 1)
  return digits || code === 0x2e
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code > 47 && code < 58
}

function hasUnspaced(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if ((classAt(text, index) & UNSPACED) !== 0) return true
  return false
}

function dictionaryWords(
  text: string,
  from: number,
  to: number,
  language: string,
  words: WordRange[],
): void {
  const segmenter = segmenterFor(language)
  for (let start = from; start < to; ) {
    const end = Math.min(to, start + LONGEST_SLICE)
    let next = end
    const found: WordRange[] = []
    for (const part of segmenter.segment(text.slice(start, end))) {
      const at = start + part.index
      const word = { start: at, end: at + part.segment.length }
      // Not `isWordLike`: a repetition mark alone, such as 々, is not, but can be spoken.
      if (isSpoken(text, word)) found.push(word)
    }
    // The last word of a slice may go on behind it.
    const last = found[found.length - 1]
    if (end < to && last !== undefined && last.end === end && last.start > start) {
      found.pop()
      next = last.start
    }
    words.push(...found)
    start = next
  }
}

function isSpoken(text: string, word: WordRange): boolean {
  for (let index = word.start; index < word.end; index++) {
    if (isWord(text, index)) return true
  }
  return false
}

/** One segmenter for each language; making one costs more than many uses of it. */
function segmenterFor(tag: string): Intl.Segmenter {
  const language = /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? 'en'
  let segmenter = segmenters.get(language)
  if (segmenter === undefined) {
    if (segmenters.size >= MOST_SEGMENTERS) segmenters.clear()
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}
