import type { SentenceTable } from './languages/language.ts'
import { LINE_BREAK, PARAGRAPH_BREAK } from './markup/reader.ts'
import { LOWER, SILENT, SPACE, UNSPACED, UPPER, WORD, classAt, isCuttable } from './unit-class.ts'

/** What made a sentence end: its own punctuation, the end of its line or paragraph, or its sheer length. */
export type SentenceBreak = 'stop' | 'line' | 'paragraph' | 'length'

/** Where a sentence ends, with the white space that follows it. */
export interface SentenceEnd {
  readonly end: number
  readonly by: SentenceBreak
}

/** Longest run of text taken as one sentence; beyond it the run is cut at a clause or word. */
export const MAX_SENTENCE_CHARS = 2000
const MAX_GAP_CHARS = 1024
const NOTE_CHARS = 6
const MAX_RUN_CHARS = 64

// With the stops of Arabic, the Indic scripts, Armenian, Ethiopic, Khmer, Burmese, Tibetan, Sinhala,
// Syriac, N'Ko, Mongolian, Ol Chiki and Meetei: Unicode's `Sentence_Terminal` as far as engines speak.
/** Signs that may end a sentence, for a class of a regular expression. */
export const STOPS = '.!?…。！？｡．؟۔।॥։።፧፨။។៕།༎෴܀܁܂߹᠃᠉᱾᱿꫰꫱꯫‼⁇⁈⁉'
const TERMINATOR = new RegExp(`[${STOPS}\\u2028\\u2029]`, 'g')
/** Greek asks with what is a semicolon elsewhere. */
const GREEK_TERMINATOR = new RegExp(`[${STOPS};\\u037e\\u2028\\u2029]`, 'g')
/** A space between letters of Thai or Lao, which have no stops; not before signs that repeat. */
const SPACED_TERMINATOR = new RegExp(
  `[${STOPS}\\u2028\\u2029]|(?<=[\\u0e01-\\u0e4e\\u0e81-\\u0ece]) `,
  'g',
)
/** Shortest run of Thai or Lao that a space ends. */
const MIN_SPACED_CHARS = 60
const CLOSER = /["'”’»›)\]}」』】〉》）］｣]/
/** German closes with what opens in English or French: `„Ja.“`, `»Ja.«`, `‚Ja.‘`. */
const REVERSED = /[“‘«‹]/
/** What French puts between a quotation and its marks: `« Oui ! » dit-il.` */
const PARTING = /[ \u00a0\u2009\u202f]/
const HARD = '!?。！？｡؟'
/** Stops that end a sentence with nothing behind them. */
const TIGHT = '؟۔।॥။។៕።፧፨།༎꫰꫱꯫'
const CLAUSE = /[,;:—–](?=\s)|[，、；：،؛၊]/g

/**
 * Finds where the sentence that begins at `from` ends. Undefined means that the answer hangs on
 * text not there yet; never when `final`, unless nothing is left. The answer for a text does not
 * change when more of it arrives, and the search stops after `MAX_SENTENCE_CHARS`. `search` is
 * where to begin the search, when the sentence is known not to end before.
 */
export function sentenceEnd(
  text: string,
  from: number,
  final: boolean,
  table: SentenceTable,
  search: number = from,
): SentenceEnd | undefined {
  if (from >= text.length) return undefined
  const limit = from + MAX_SENTENCE_CHARS
  const terminator =
    table.ends === undefined
      ? TERMINATOR
      : table.ends === 'greek'
        ? GREEK_TERMINATOR
        : SPACED_TERMINATOR
  terminator.lastIndex = search
  for (;;) {
    const found = terminator.exec(text)
    if (found === null || found.index >= limit) break
    const verdict = judge(text, from, found.index, final, table)
    if (verdict === 'wait') return undefined
    if (typeof verdict === 'object') return verdict
    terminator.lastIndex = verdict
  }
  if (text.length >= limit + MAX_GAP_CHARS || (final && text.length > limit)) {
    return { end: forcedEnd(text, from, limit), by: 'length' }
  }
  return final ? { end: text.length, by: 'stop' } : undefined
}

/** Ends the sentence, waits for more text, or tells where to search on. */
type Verdict = SentenceEnd | 'wait' | number

function judge(
  text: string,
  from: number,
  at: number,
  final: boolean,
  table: SentenceTable,
): Verdict {
  const sign = text[at] as string
  if (sign === LINE_BREAK || sign === PARAGRAPH_BREAK) return whole(text, at, final)
  if (sign === ' ') return endsAtSpace(text, from, at, final)
  let run = at + 1
  const most = Math.min(text.length, at + MAX_RUN_CHARS)
  while (run < most && '.!?…。！？؟'.includes(text[run] as string)) run++
  let close = run
  while (close < text.length && close - run < 8 && isCloser(text, close)) close++
  if (text[close + 1] === '»' && PARTING.test(text[close] as string)) {
    if (close + 2 >= text.length && !final) return 'wait'
    if (!/[\p{L}\p{N}]/u.test(text[close + 2] ?? '')) close += 2
  }
  if (text[close] === '[' && close === run) {
    if (text.length < close + NOTE_CHARS && !final) return 'wait'
    close = afterNote(text, close)
  }
  if (close >= text.length) return final ? { end: text.length, by: 'stop' } : 'wait'

  const unspaced = '。！？｡．'.includes(sign)
  const spaced = (classAt(text, close) & SPACE) !== 0
  if (!spaced) {
    if (sign === '．' && (classAt(text, close) & WORD) !== 0) return close
    if (unspaced || TIGHT.includes(sign)) return { end: close, by: 'stop' }
    return Math.max(run, at + 1)
  }
  const gap = whole(text, close, final)
  if (gap === 'wait' || gap.by !== 'stop') return gap
  if (gap.end >= text.length || gap.end - close >= MAX_GAP_CHARS) return gap

  const mark: Mark = { text, from, at, run, close, next: gap.end, final }
  const ends = sign === '.' || sign === '…' ? endsAtStop(mark, table) : endsAtCall(mark)
  return ends === 'wait' ? 'wait' : ends ? gap : run
}

/** In a script without stops a space ends a run that is long enough, before another letter of it. */
function endsAtSpace(text: string, from: number, at: number, final: boolean): Verdict {
  if (at - from < MIN_SPACED_CHARS) return at + 1
  const gap = whole(text, at, final)
  if (gap === 'wait' || gap.by !== 'stop') return gap
  return /[ก-ฯเ-ไກ-ຯເ-ໄໜໝ]/.test(text[gap.end] ?? '') ? gap : at + 1
}

function isCloser(text: string, at: number): boolean {
  const sign = text[at] as string
  if (CLOSER.test(sign) || (classAt(text, at) & SILENT) !== 0) return true
  if (!REVERSED.test(sign)) return false
  const next = text[at + 1]
  if (next === undefined || CLOSER.test(next) || REVERSED.test(next)) return true
  return (classAt(text, at + 1) & SPACE) !== 0
}

/** Skips white space and breaks; the greatest break among them tells how the sentence ends. */
function afterGap(text: string, from: number): SentenceEnd {
  let end = from
  let by: SentenceBreak = 'stop'
  for (; end < text.length && end - from < MAX_GAP_CHARS; end++) {
    const sign = text[end]
    if (sign === PARAGRAPH_BREAK) by = 'paragraph'
    else if (sign === LINE_BREAK) by = by === 'paragraph' ? by : 'line'
    else if ((classAt(text, end) & SPACE) === 0) break
  }
  return { end, by }
}

/** The gap once all of it is there. */
function whole(text: string, from: number, final: boolean): SentenceEnd | 'wait' {
  const gap = afterGap(text, from)
  const open = gap.end >= text.length && gap.end - from < MAX_GAP_CHARS
  return open && !final ? 'wait' : gap
}

/** Past a note such as `[12]` that hangs on the end of a sentence. */
function afterNote(text: string, from: number): number {
  const note = /\[\d{1,3}\]/y
  note.lastIndex = from
  return note.test(text) ? note.lastIndex : from
}

/** A stop followed by white space and something more. */
interface Mark {
  readonly text: string
  /** Where the sentence began. */
  readonly from: number
  /** First sign of the stop. */
  readonly at: number
  /** Past the signs of the stop. */
  readonly run: number
  /** Past the closing quotes and brackets. */
  readonly close: number
  /** First unit after the white space. */
  readonly next: number
  readonly final: boolean
}

/** After `?` or `!`: a quote that the sentence goes on after is not its end, nor is `5! = 120`. */
function endsAtCall({ text, close, run, next }: Mark): boolean {
  if (text[next] === '=') return false
  return close === run || (classAt(text, next) & LOWER) === 0
}

function endsAtStop(mark: Mark, table: SentenceTable): boolean | 'wait' {
  const { text, from, at, run, next, final } = mark
  const opener = skipOpeners(text, next)
  if (opener >= text.length && !final && opener - next < 8) return 'wait'
  const after = classAt(text, opener)
  const lower = (after & LOWER) !== 0
  if (run - at > 1 || text[at] === '…') {
    let hard = false
    for (let index = at; index < run; index++) hard ||= HARD.includes(text[index] as string)
    return hard || !lower
  }
  const before = wordBefore(text, from, at)
  if (isPlainWord(before, table)) return !lower || (table.complete && mark.close === run)
  // `Mon.-Sat. 10-6`
  const word = before
    .slice(before.lastIndexOf('.-') + 1)
    .replace(/^-/, '')
    .toLowerCase()
  const digit = /\d/.test(text[opener] ?? '')
  // `at 5 p.m. — without a word`, `500 тыс. €`
  const dash = /[—–€₽%]/.test(text[opener] ?? '')
  if (before === '') return !lower
  // `5`, or the last of `3.-5`
  const number = /^(?:\d{1,2}\.-)?(\d+)$/.exec(before)?.[1]
  if (number !== undefined) {
    if (table.dottedDates === true) {
      const goesOn = goesOnInDate(mark, number, opener)
      if (goesOn !== false) return goesOn === 'wait' ? 'wait' : false
    }
    if (isFirst(text, from, at - before.length) && number.length <= 3) return false
    if (!table.ordinalStop) return !lower
    if (lower) return false
    if (number.length > 2 && !isAfter(mark, before, table.ordinalAfter)) return true
    return nextWord(mark, opener, (following) => table.starters.has(following))
  }
  if (table.ordinalStop && table.starters.size > 0 && ROMAN.test(before)) {
    return lower ? false : nextWord(mark, opener, (following) => table.starters.has(following))
  }
  if (mark.close > run) return !lower
  if (digit && table.numberedEnds?.test(word) === true) return false
  // `Vol. II`, but not `No. I think so.`
  if (table.beforeNumber.has(word) && /[IVX]/.test(text[opener] ?? '')) {
    const sure = (following: string): boolean =>
      ROMAN.test(following.toUpperCase()) && (following !== 'i' || !table.closing.has(word))
    const ends = nextWord(mark, opener, (following) => !sure(following))
    if (ends !== true) return ends
  }
  if (table.beforeNumber.has(word) && (digit || !table.closing.has(word))) return !digit && !lower
  const counted = table.behindNumber?.has(word) === true
  const ahead = text.slice(Math.max(0, at - word.length - 2), at - word.length)
  if (table.open.has(word) || (counted && !/[\dIVXХ] ?$/.test(ahead))) return false
  const begins = (following: string): boolean => table.starters.has(following)
  // An initial, not five liters: `Samuel L. Jackson`
  const initial = /^\p{Lu}$/u.test(before) && !/\d ?$/.test(text.slice(Math.max(0, at - 3), at - 1))
  if ((counted || table.closing.has(word)) && !initial) {
    if (lower || digit || dash) return false
    const named =
      table.capitalNouns === true ||
      (word.includes('.') ? !HOURS.has(word) : BEFORE_NAMES.has(word))
    return nextWord(mark, opener, named ? begins : (following) => !table.dates.has(following))
  }
  if (/^\p{Lu}$/u.test(before) && word !== 'i' && text[at - 2] !== '°')
    return lower ? false : nextWord(mark, opener, begins)
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(before)) {
    return lower || digit || dash ? false : nextWord(mark, opener, begins)
  }
  // `(b. 1950)`
  if (digit && /^\p{Ll}$/u.test(before)) return false
  if (!lower) return true
  return table.complete && before.length >= 3 && /^\p{Ll}+$/u.test(before)
}

/** Whether a word of small letters of ASCII is no short form: what most sentences end with. */
function isPlainWord(word: string, table: SentenceTable): boolean {
  if (word.length < 3 || table.numberedEnds !== undefined) return false
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code < 97 || code > 122) return false
  }
  return !table.open.has(word) && !table.beforeNumber.has(word) && !table.closing.has(word)
}

/** Whether a number with a stop is part of a date of three, `2021. 05. 12.`, year first. */
function goesOnInDate(
  { text, from, at, final }: Mark,
  before: string,
  next: number,
): boolean | 'wait' {
  if (before.length === 4) {
    if (!/\d/.test(text[next] ?? '')) return false
    if (text.length < next + 3 && !final) return 'wait'
    return /^\d{1,2}\./.test(text.slice(next, next + 3))
  }
  const head = text.slice(Math.max(from, at - before.length - 12), at - before.length)
  return before.length < 3 && /(?<!\d)\d{4}\. ?(?:\d{1,2}\. ?)?$/.test(head)
}

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/

/** Whether the word before the last one of the sentence is one of `words`. */
function isAfter(
  { text, from, at }: Mark,
  last: string,
  words: ReadonlySet<string> | undefined,
): boolean {
  if (words === undefined) return false
  const head = text.slice(Math.max(from, at - last.length - 16), at - last.length)
  return words.has((/(\p{L}+) $/u.exec(head)?.[1] ?? '').toLowerCase())
}

/** Short forms that names go on after: only a word that begins sentences ends one there. */
const BEFORE_NAMES: ReadonlySet<string> = new Set([
  'inc',
  'ltd',
  'corp',
  'co',
  'jr',
  'sr',
  'st',
  'esq',
  'gmbh',
])
const HOURS: ReadonlySet<string> = new Set(['a.m', 'p.m'])

function skipOpeners(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < 8 && /["'“‘«‹([{¿¡„‚*_]/.test(text[at] as string)) at++
  return at
}

/** Whether nothing but signs stands between the beginning of the sentence and `at`. */
function isFirst(text: string, from: number, at: number): boolean {
  for (let index = from; index < at; index++) if ((classAt(text, index) & WORD) !== 0) return false
  return true
}

/** The word, inner stops included, that ends at `at`; at most 20 units of it. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && at - start < 20) {
    const unit = text[start - 1] as string
    const word = (classAt(text, start - 1) & (WORD | UNSPACED)) !== 0
    if (!word && unit !== '.' && unit !== '-' && unit !== '§') break
    start--
  }
  while (start < at && (text[start] === '.' || text[start] === '-')) start++
  return text.slice(start, at)
}

/** Judges by the whole word at `from`, once it is all there. */
function nextWord(mark: Mark, from: number, ends: (word: string) => boolean): boolean | 'wait' {
  const { text, final } = mark
  let end = from
  while (end < text.length && end - from < 16 && /[\p{L}'’]/u.test(text[end] as string)) end++
  if (end >= text.length && end - from < 16 && !final) return 'wait'
  const word = text.slice(from, end)
  if (word.length === 1 && text[end] === '.') return false
  if ((classAt(text, from) & UPPER) === 0 && word !== '') return true
  return ends(word.toLowerCase().replace('’', "'"))
}

/** Where to cut a run that has no end: after its last clause, else its last word, else anywhere. */
function forcedEnd(text: string, from: number, limit: number): number {
  const half = (from + limit) >> 1
  let best = 0
  CLAUSE.lastIndex = half
  for (let found = CLAUSE.exec(text); found && found.index + 1 < limit; found = CLAUSE.exec(text)) {
    best = found.index + 1
  }
  if (best > half) return best
  for (let at = limit; at > half; at--) if ((classAt(text, at - 1) & SPACE) !== 0) return at
  for (let at = limit; at > half; at--) if (isCuttable(text, at)) return at
  return limit
}
