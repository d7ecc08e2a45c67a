import type { LexiconDocument, LexiconEntry } from '../../core/lexicon.ts'
import { folded } from './fold.ts'
import type { Accept, LiteralEntry, Reading } from './entry.ts'
import { ENTRIES_AT_ONCE, type Pause } from './check.ts'
import { compileExpressions } from './expression.ts'
import { readIpa } from './ipa.ts'
import type { Lexicon, LexiconHit } from './lexicon.ts'
import { createPartIndex } from './part-index.ts'
import { isUnspacedUnit, isWordUnit, tokenEnd } from './tokens.ts'
import { isInAddress, isWhole } from './whole-word.ts'
import { createWordTrie } from './word-trie.ts'
import { fromXSampa } from './x-sampa.ts'

const NOTHING: readonly LexiconHit[] = []

/** Composed, with single blanks and none at the rims. */
function tidy(text: string): string {
  return /^[!-~]+(?: [!-~]+)*$/.test(text)
    ? text
    : text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** How an entry is read; its sounds are checked already. */
export function readingOf({ alias = '', ipa, xSampa }: LexiconEntry): Reading {
  if (ipa !== undefined) return { ipa: readIpa(ipa) }
  if (xSampa !== undefined) return { ipa: fromXSampa(xSampa) }
  return { alias: tidy(alias) }
}

/** Whether case counts where an entry leaves it open: `US` is not `us`. */
export function isExact({ word, phrase = '', regex, case: rule }: LexiconEntry): boolean {
  if (rule !== undefined) return rule === 'match'
  if (regex !== undefined) return true
  const key = word ?? phrase
  if (key === key.toLowerCase()) return false
  return /\p{Lu}.*\p{Lu}/u.test(key) && !/\p{Ll}/u.test(key)
}

/**
 * Whether the key already stands in its own alias at this place (`SQL` in `SQL database`), where
 * saying it would grow the text each time.
 */
function isSaid(text: string, from: number, to: number, alias: string): boolean {
  const key = folded(text.slice(from, to))
  const all = folded(alias)
  if (all.length <= key.length) return false
  for (let at = all.indexOf(key); at >= 0; at = all.indexOf(key, at + 1)) {
    const start = from - at
    if (start >= 0 && folded(text.slice(start, start + alias.length)) === all) return true
  }
  return false
}

/** An alias set apart from letters that touched a sign it stands for: `5%each`. */
function apart(text: string, from: number, to: number, alias: string): string {
  const touches = (index: number): boolean =>
    isWordUnit(text, index) && !isUnspacedUnit(text, index)
  if (alias === '') return alias
  const left = touches(from - 1) && isWordUnit(alias, 0)
  const right = touches(to) && isWordUnit(alias, alias.length - 1)
  return `${left ? ' ' : ''}${alias}${right ? ' ' : ''}`
}

/** The hit of a reading; `whole` words are set apart. */
function hitOf(
  text: string,
  from: number,
  to: number,
  reading: Reading,
  whole: boolean,
): LexiconHit {
  if ('ipa' in reading) return { from, to, ipa: reading.ipa }
  return { from, to, alias: whole ? apart(text, from, to, reading.alias) : reading.alias }
}

/**
 * Makes a checked list of entries ready for use. Rejects with `invalid_request` for a regular
 * expression that cannot be had. `pause` is awaited now and then, so that others have their turn.
 */
export async function compileLexicon(
  name: string,
  document: LexiconDocument,
  pause?: Pause,
): Promise<Lexicon> {
  const common = document.language?.toLowerCase() ?? ''
  const words = createWordTrie()
  let hasWords = false
  const parts: LiteralEntry[] = []
  const sources: Parameters<typeof compileExpressions>[0][number][] = []
  for (const [index, entry] of document.entries.entries()) {
    if (index % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) await pause?.()
    const { wholeWord = true, word, phrase = '', regex } = entry
    const shared = {
      reading: readingOf(entry),
      exact: isExact(entry),
      wholeWord,
      language: entry.language?.toLowerCase() ?? common,
    }
    if (regex !== undefined) {
      sources.push({ ...shared, regex, param: `entries[${index}].regex` })
      continue
    }
    const key = tidy(word ?? phrase)
    const inRuns = !wholeWord || isUnspacedUnit(key, 0) || isUnspacedUnit(key, key.length - 1)
    if (inRuns) parts.push({ ...shared, key })
    else words.add({ ...shared, key })
    hasWords ||= !inRuns
  }
  const trie = hasWords ? words : undefined
  const index = createPartIndex(parts)
  const expressions = await compileExpressions(sources)

  /** Entries by their letters, from left to right, the longest at each place. */
  function literals(text: string, language: string): LexiconHit[] {
    const hits: LexiconHit[] = []
    let at = 0
    /** Where the token at hand ends. */
    let next = 0
    const accept: Accept = ({ wholeWord, reading }, end) => {
      if (wholeWord && (!isWhole(text, at, end) || isInAddress(text, at, end))) return false
      return 'ipa' in reading || !isSaid(text, at, end, reading.alias)
    }
    while (at < text.length) {
      const begins = at >= next
      if (begins) next = tokenEnd(text, at)
      const whole = begins ? trie?.longest(text, at, language, accept) : undefined
      const part = index?.longest(text, at, language, accept)
      const found = (part?.end ?? 0) > (whole?.end ?? 0) ? part : whole
      if (found !== undefined) {
        const { reading, wholeWord } = found.entry
        hits.push(hitOf(text, at, found.end, reading, wholeWord))
        at = found.end
        next = Math.max(next, at)
      } else at = index === undefined ? next : at + 1
    }
    return hits
  }

  return {
    name,
    find(text, language) {
      const tag = language.toLowerCase()
      const hits = trie !== undefined || index !== undefined ? literals(text, tag) : NOTHING
      if (expressions !== undefined) {
        const taken = new Uint8Array(text.length)
        for (const { from, to } of hits) taken.fill(1, from, to)
        const more = expressions.find(text, tag, taken)
        if (more.length > 0) return [...hits, ...more].sort((a, b) => a.from - b.from)
      }
      return hits
    },
  }
}
