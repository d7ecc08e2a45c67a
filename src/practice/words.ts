import type { ScoringRules } from '../core/practice.ts'
import { APOSTROPHES, type Fold, INVISIBLE, NON_JOINER, foldOf } from './fold.ts'
import { ARABIC_SCRIPT, UNSPACED, languageOf } from './languages.ts'

/** A word of a text, with its place. */
export interface TextWord {
  /** What is compared. */
  readonly form: string
  /** As it stands in the text. */
  readonly written: string
  /** Place in the text, half-open, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** A stretch of a text, half-open. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const UNSPACED_SCRIPTS =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}'
const HAS_UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u')
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED_SCRIPTS}]`, 'u')
const ENDS_UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}\u30FC][\\p{M}]*$`, 'u')
const BLANK = /^[\s\u200B]*$/
const HAS_WORD = /[\p{L}\p{N}]/u
/** Marks alone are no word. */
const HAS_BASE = /[a-z\p{L}\p{N}_']/u
const IS_INVISIBLE = new RegExp(`[${INVISIBLE}${NON_JOINER}]`, 'u')

const BASE = `\\p{L}\\p{N}_${APOSTROPHES}`
const LETTERS = `${BASE}\\p{Mn}\\p{Mc}${INVISIBLE}`
const ANY = `[${BASE}][${LETTERS}${NON_JOINER}]*`
/** In the Arabic script a non-joiner parts the word's endings, as a blank does for others. */
const ARABIC = `[${BASE}][${LETTERS}]*`
/** A quote between Hebrew letters makes an abbreviation. */
const HEBREW = `[${BASE}](?:[${LETTERS}]|(?<=[\u05D0-\u05EA])["\u05F4\u201D](?=[\u05D0-\u05EA]))*`
const SIGNS = '(?<signs>[\\p{P}\\p{Sm}\\p{Sc}][\\p{P}\\p{Sm}\\p{Sc}\\p{M}]*)'

/** Units of a slice, and how many at its end are only there to find the words before them. */
const SLICE = 512
const LOOK_AHEAD = 64

const patterns = new Map<string, RegExp>()
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The words of a text, in order. A word is a run of letters, digits, marks, `_` and apostrophes;
 * scripts without blanks are parted by the dictionaries of `Intl.Segmenter`, whatever blanks are
 * put in between. With `rules.punctuation`, runs of punctuation are words too.
 */
export function textWords(text: string, tag: string, rules: ScoringRules = {}): TextWord[] {
  const language = languageOf(tag)
  const fold = foldOf(tag, rules)
  const words: TextWord[] = []
  // Korean sets blanks, also around Han letters.
  const unspaced = language !== 'ko' && HAS_UNSPACED.test(text)
  let run: Stretch[] = []
  const endRun = (): void => {
    if (run.length > 0) addUnspaced(words, text, run, segmenterOf(language), fold)
    run = []
  }
  for (const match of text.matchAll(patternOf(language, rules.punctuation === true))) {
    const piece = { start: match.index, end: match.index + match[0].length }
    if (match.groups?.['signs'] !== undefined) {
      endRun()
      words.push({ form: signForm(match[0]), written: match[0], ...piece })
    } else if (unspaced && HAS_UNSPACED.test(match[0])) {
      if (!goesOn(text, run.at(-1), piece)) endRun()
      run.push(piece)
    } else {
      endRun()
      addWord(words, text, piece, fold)
    }
  }
  endRun()
  return words
}

function patternOf(language: string, punctuation: boolean): RegExp {
  const letters = ARABIC_SCRIPT.has(language) ? ARABIC : language === 'he' ? HEBREW : ANY
  const source = punctuation ? `${letters}|${SIGNS}` : letters
  const known = patterns.get(source)
  if (known) return known
  const pattern = new RegExp(source, 'gu')
  patterns.set(source, pattern)
  return pattern
}

function segmenterOf(language: string): Intl.Segmenter {
  const locale = UNSPACED.has(language) ? language : 'en'
  const known = segmenters.get(locale)
  if (known) return known
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return segmenter
}

/** Whether only a blank that says nothing stands between two pieces of a script without blanks. */
function goesOn(text: string, before: Stretch | undefined, piece: Stretch): boolean {
  if (!before) return true
  return (
    BLANK.test(text.slice(before.end, piece.start)) &&
    ENDS_UNSPACED.test(text.slice(before.start, before.end)) &&
    BEGINS_UNSPACED.test(text.slice(piece.start, piece.end))
  )
}

function addWord(words: TextWord[], text: string, piece: Stretch, fold: Fold): void {
  let { start, end } = piece
  while (start < end && invisibleAt(text, start)) start++
  while (start < end && invisibleAt(text, end - 1)) end--
  const written = text.slice(start, end)
  const form = fold(written)
  if (HAS_BASE.test(form)) words.push({ form, written, start, end })
}

function invisibleAt(text: string, index: number): boolean {
  return text.charCodeAt(index) > 0xac && IS_INVISIBLE.test(text.charAt(index))
}

/** Finds the words of pieces that belong together, as if no blank stood between them. */
function addUnspaced(
  words: TextWord[],
  text: string,
  pieces: readonly Stretch[],
  segmenter: Intl.Segmenter,
  fold: Fold,
): void {
  const joined = pieces.map((piece) => text.slice(piece.start, piece.end)).join('')
  let at = 0
  let before = 0
  const place = (offset: number): number => {
    let piece = pieces[at] as Stretch
    while (offset - before >= piece.end - piece.start && at + 1 < pieces.length) {
      before += piece.end - piece.start
      at++
      piece = pieces[at] as Stretch
    }
    return piece.start + offset - before
  }
  for (const { segment, index, isWordLike } of segmentsOf(joined, segmenter)) {
    if (isWordLike !== true && !HAS_WORD.test(segment)) continue
    const form = fold(segment)
    if (!HAS_BASE.test(form)) continue
    const start = place(index)
    const end = place(index + segment.length - 1) + 1
    words.push({ form, written: text.slice(start, end), start, end })
  }
}

/**
 * Segments a run in slices, since the segmenter's time grows faster than the text. Each slice
 * begins where a segment ended that was found well before the end of the slice before, so that
 * the segments are those of the whole.
 */
function* segmentsOf(
  run: string,
  segmenter: Intl.Segmenter,
): Generator<Pick<Intl.SegmentData, 'segment' | 'index' | 'isWordLike'>> {
  for (let from = 0; from < run.length; ) {
    const slice = run.slice(from, from + SLICE)
    const whole = from + SLICE >= run.length
    let end = 0
    for (const { segment, index, isWordLike } of segmenter.segment(slice)) {
      if (!whole && end > 0 && index + segment.length > SLICE - LOOK_AHEAD) break
      end = index + segment.length
      yield { segment, index: from + index, ...(isWordLike !== undefined && { isWordLike }) }
    }
    from += end
  }
}

/** Signs of punctuation in plain ones: quotes, dashes, dots and full-width signs are one kind each. */
function signForm(signs: string): string {
  return signs
    .normalize('NFKC')
    .replace(/[\uFE00-\uFE0F]/g, '')
    .replace(/[\u201C-\u201F\u00AB\u00BB\u2039\u203A\u201A\u300C-\u300F\u05F4]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u3001\u060C]/g, ',')
    .replace(/[\u3002\u06D4]/g, '.')
    .replace(/\u061F/g, '?')
    .replace(/\u061B/g, ';')
}
