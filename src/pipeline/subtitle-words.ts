import type { TextRange, TimelineEntry } from '../core/mark.ts'
import type { Markup } from '../core/request.ts'
import { ownWord, visibleGap, visibleText } from './visible-text.ts'

/** A piece of the user's text that lights up at once, with the signs that belong to it. */
export interface ShownWord {
  /** What is shown: the word with its quotes, brackets and punctuation. */
  readonly text: string
  /** The word alone, as the user wrote it. */
  readonly word: string
  /** What stands between it and the next one. */
  readonly glue: '' | ' '
  readonly startSec: number
  readonly endSec: number
  readonly source?: TextRange
}

/** White space of any kind and control characters, which are shown as one space. */
const BLANK = /[\s\p{Cc}]+/gu
/** Signs that belong to the word after them: opening brackets and quotes, Spanish marks. */
const OPENING = /[\p{Ps}\p{Pi}¿¡]+$/u
/** The dash before what somebody says, parted from it. */
const LEADING_DASH = /(?<!\S)[—–―]\s$/u
/** Longest text between two words that is shown whole; what is longer was not meant to be read. */
const MAX_GAP_CHARS = 40

/** Gives text on one line, with single spaces, and none at its ends. */
export function oneLine(text: string, markup: Markup = 'plain'): string {
  return visibleText(text, markup).replace(BLANK, ' ').trim()
}

interface Placed {
  readonly label: string
  readonly source?: TextRange
  readonly startSec: number
  readonly endSec: number
}

/**
 * Joins words that share a piece of the text, or are spoken in another order than they are
 * written: `$3` is spoken as two words and lights up once.
 */
function placed(words: readonly TimelineEntry[], textLength: number): Placed[] {
  const out: Placed[] = []
  for (const { label, startSec, endSec, source } of words) {
    if (!source || source.end > textLength || source.end <= source.start) {
      out.push({ label, startSec, endSec })
      continue
    }
    let next: Placed = { label, source, startSec, endSec }
    for (let last = out.at(-1); last?.source && next.source; last = out.at(-1)) {
      if (next.source.start >= last.source.end) break
      out.pop()
      next = {
        label: last.label,
        source: {
          start: Math.min(last.source.start, next.source.start),
          end: Math.max(last.source.end, next.source.end),
        },
        startSec: Math.min(last.startSec, next.startSec),
        endSec: Math.max(last.endSec, next.endSec),
      }
    }
    out.push(next)
  }
  return out
}

/** Half a character, as cutting a text leaves it. */
const HALF_CHARACTER = /\p{Cs}/gu

/** At most `MAX_GAP_CHARS` of a text, from its start or up to its end. */
function clipped(text: string, from: 'start' | 'end'): string {
  if (text.length <= MAX_GAP_CHARS) return text
  const part = from === 'start' ? text.slice(0, MAX_GAP_CHARS) : text.slice(-MAX_GAP_CHARS)
  return part.replace(HALF_CHARACTER, '')
}

/** Where the run of non-blank characters at the end of a text begins. */
function lastRun(text: string): number {
  let at = text.length
  while (at > 0 && !/\s/u.test(text.charAt(at - 1))) at--
  return at
}

function blanksAtEnd(text: string, { start, end }: TextRange): number {
  let at = end
  while (at > start && /\s/u.test(text.charAt(at - 1))) at--
  return end - at
}

interface Share {
  readonly tail: string
  readonly glue: '' | ' '
  readonly lead: string
}

/** Shares what stands between two words among them. */
function shareGap(gap: string): Share {
  const short = gap.length <= MAX_GAP_CHARS
  const newline = short ? gap.search(/[\n\r\u2028\u2029]/u) : -1
  if (newline >= 0) {
    return { tail: gap.slice(0, newline), glue: ' ', lead: gap.slice(newline) }
  }
  const first = gap.search(/\s/u)
  if (first < 0) {
    if (!short) return { tail: '', glue: ' ', lead: '' }
    const lead = OPENING.exec(gap)?.[0] ?? ''
    return { tail: gap.slice(0, gap.length - lead.length), glue: '', lead }
  }
  const last = lastRun(gap)
  const tail = gap.slice(0, short ? last : first)
  return { tail: clipped(tail, 'start'), glue: ' ', lead: clipped(gap.slice(last), 'end') }
}

/** Text before a mark or after it, on one line, but keeping the space that parts it from the word. */
function beside(text: string, side: 'before' | 'after'): string {
  const line = oneLine(text)
  if (line === '') return ''
  if (side === 'before') return /\s$/u.test(text) ? `${line} ` : line
  return /^\s/u.test(text) ? ` ${line}` : line
}

/**
 * Gives what to show for spoken words, in the order of the text, each once. `within` is the
 * part of the text they stand in, whose signs before the first and after the last belong here;
 * those of the markup are left out.
 */
export function shownWords(
  words: readonly TimelineEntry[],
  text: string,
  within: TextRange,
  markup: Markup,
): ShownWord[] {
  const all = placed(words, text.length)
  const first = all[0]?.source
  const from = first ? Math.min(within.start, first.start) : 0
  const before = first ? visibleGap(text, from, first.start, markup) : ''
  let lead = clipped(LEADING_DASH.exec(before)?.[0] ?? before.slice(lastRun(before)), 'end')
  return all.map(({ label, source, startSec, endSec }, i) => {
    const following = all[i + 1]?.source
    // What is said instead of `No. ` stands for the blank behind it too.
    const end = source && source.end - blanksAtEnd(text, source)
    let share: Share = { tail: '', glue: ' ', lead: '' }
    if (end !== undefined && following)
      share = shareGap(visibleGap(text, end, following.start, markup))
    else if (end !== undefined && i === all.length - 1) {
      const after = visibleGap(text, end, Math.max(within.end, end), markup)
      const whole = after.trimEnd().length <= MAX_GAP_CHARS
      share = {
        tail: whole ? after : clipped(/^\S*/u.exec(after)?.[0] ?? '', 'start'),
        glue: ' ',
        lead: '',
      }
    }
    const own = source && ownWord(text.slice(source.start, source.end), markup)
    const word = oneLine(own === undefined || own === '' ? label : own)
    const shown = `${beside(lead, 'before').trimStart()}${word}${beside(share.tail, 'after').trimEnd()}`
    lead = share.lead
    return { text: shown, word, glue: share.glue, startSec, endSec, ...(source && { source }) }
  })
}
