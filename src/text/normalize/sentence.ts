import { HAS, clean, survey } from '../clean.ts'
import { languageFor } from '../languages/find.ts'
import type { Place } from '../languages/grammar.ts'
import { applyLexicons } from '../lexicon/apply.ts'
import type { TextChange } from '../options.ts'
import { sayAs } from '../say-as/say-as.ts'
import type { Speller } from '../say-as/speller.ts'
import { type SourceText, rangeOf, rewrite, strip } from '../source-map.ts'
import { readAlone } from './alone.ts'
import { applyRules, applyWithin } from './apply.ts'
import type { RuleSet } from './rule-set.ts'
import { sayReadings } from './readings.ts'
import type { RuleBook } from './rule-book.ts'

/** A sentence in words. */
export interface Normalized {
  /** Clean, on one line; may be empty. */
  readonly source: SourceText
  /** Bits of `HAS` for what the sentence was made of. */
  readonly seen: number
}

/** The name under which readings by class are told and switched off. */
const SAY_AS = 'say-as'
/** Rules set signs apart, and so may show each other new ones; more rounds than this never help. */
const MOST_ROUNDS = 4

/** Who is told of changes. */
export interface ChangeListener {
  /** Ranges are in the source. */
  note(change: TextChange): void
  /** The text as the user wrote it. */
  original(start: number, end: number): string
}

/**
 * Cleans a sentence and says it in words, so well that doing it again changes nothing. Each part
 * is said by the rules of its language; `language` is the one in force where it begins, undefined
 * for that of the text. What has a reading of its own is left as that says.
 */
export function normalizeSentence(
  sentence: SourceText,
  book: RuleBook,
  language?: string,
  listener?: ChangeListener,
): Normalized {
  const set = book.rulesFor(language)
  let first: number | undefined
  if (sentence.cues === undefined && book.lexicons === undefined) {
    first = survey(sentence.text, set.index.words)
    if (isSpoken(sentence.text, first, set)) return { source: sentence, seen: first }
  }
  const tell = (rule: string, from: number, to: number, said: string): void => {
    const { start, end } = rangeOf(source, from, to)
    const before = listener?.original(start, end) ?? ''
    listener?.note({ rule, before, after: said.trim(), start, end })
  }
  let source = sentence
  let seen = 0
  // With parts in several languages, each has its own words.
  const look = ({ text, cues }: SourceText): number =>
    cues === undefined ? survey(text, set.index.words) : survey(text) | HAS.listed
  if (source.cues !== undefined) {
    const { disabled } = set
    source = sayReadings(
      source,
      language,
      disabled.has(SAY_AS)
        ? (text) => text
        : (text, as, tag, place) => sayAs(text, as, spellerFor(book.rulesFor(tag), place)),
      (from, to, said) => tell(SAY_AS, from, to, said),
    )
  }
  /** Whether something was left out, and with it the reason for the space before a comma. */
  let leftOut = false
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let signs = round === 0 ? (first ?? look(source)) : look(source)
    seen |= signs
    if ((signs & HAS.dirt) !== 0) source = clean(source)
    if ((signs & HAS.gap) !== 0 || leftOut) source = tight(source)
    const bullet = BULLETS.has(source.text.charCodeAt(0)) ? BULLET.exec(source.text) : null
    if (bullet !== null) source = strip(source, bullet[0].length, source.text.length)
    if (round === 0 && book.lexicons !== undefined) {
      source = applyLexicons(source, book.lexicons, language, tell)
      signs = look(source)
      seen |= signs
    }
    const applied =
      source.cues === undefined
        ? applyRules(source.text, signs, set)
        : applyWithin(source, signs, language, book)
    if (applied.length === 0) break
    if (listener !== undefined) {
      for (const { rule, from, to, text } of applied) tell(rule, from, to, text)
    }
    source = rewrite(source, applied)
    leftOut = applied.some(({ text }) => text === '')
  }
  return { source: capital(sentence.text, source), seen }
}

/** Whether a text is as it is to be said, so that no rule has to be tried. */
function isSpoken(text: string, signs: number, { index }: RuleSet): boolean {
  if ((signs & (HAS.dirt | HAS.gap)) !== 0 || BULLETS.has(text.charCodeAt(0))) return false
  return !index.mayMatch(signs)
}

/** What a stretch with a reading of its own is said with. */
function spellerFor(rules: RuleSet, place: Place): Speller {
  const { language } = rules
  return {
    language,
    grammar: languageFor(language).grammar?.(language),
    place,
    read: (text) => readAlone(text, rules),
  }
}

const FIRST = /[\p{L}\p{N}]/u

/** With a capital where a number or sign began the sentence, so that it is still seen to begin. */
function capital(before: string, source: SourceText): SourceText {
  if (source.edits.length === 0) return source
  const first = FIRST.exec(source.text)
  if (first === null) return source
  const upper = first[0].toUpperCase()
  const began = FIRST.exec(before)?.[0] ?? ''
  if (upper === first[0] || upper.length !== first[0].length || /\p{Ll}/u.test(began)) return source
  // Georgian has capitals for whole words only.
  if (/\p{Script=Georgian}/u.test(first[0])) return source
  const { text } = source
  const { index } = first
  return { ...source, text: text.slice(0, index) + upper + text.slice(index + upper.length) }
}

/** Signs of a list at the head of a sentence; nobody says them. */
const BULLETS: ReadonlySet<number> = new Set([...'-*+•‣◦▪–'].map((sign) => sign.charCodeAt(0)))
const BULLET = /^(?:[-*+•‣◦▪–] )+/
const BEFORE_STOP = / +(?=[.,;!?](?: |$))/g

/** Without the space that a sign left out has left before the punctuation behind it. */
function tight(source: SourceText): SourceText {
  if (!source.text.includes(' ')) return source
  const gaps = [...source.text.matchAll(BEFORE_STOP)].map(({ index, 0: gap }) => ({
    from: index,
    to: index + gap.length,
    text: '',
  }))
  const closed = rewrite(source, gaps)
  return closed.text.trim() === closed.text
    ? closed
    : strip(closed, leading(closed.text), closed.text.trimEnd().length)
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}
