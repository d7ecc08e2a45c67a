import type { Markup } from '../core/request.ts'
import { visibleContent } from './visible-content.ts'

/** What readers of Markdown do not see: escapes, emphasis, headings, code, targets, notes' marks. */
const MARKDOWN_SIGNS =
  /\\([!-/:-@[-`{-~])|\[\^[^[\]\s]{1,100}\]|\]\([^()\s]*(?:\s+"[^"]*")?\)|[*_`~#[\]]/gu
const ESCAPED = /\\([!-/:-@[-`{-~])/gu
/** Marks in square brackets that tell how to speak. */
const INLINE_TAGS =
  /\[(?:pause:[\d.]{1,16}m?s|voice:[^[\]\n]{1,100}|rate:[\d.]{1,16})\]|\[\/?(?:voice|rate)\]/gu
/** `[word](/sounds/)`, whole, its end alone, and its beginning before a word. */
const SOUNDS = /\[([^[\]\n()]{1,100})\]\(\/[^/\n()[\]]{1,200}\/\)/gu
const SOUNDS_END = /^\]\(\/[^/\n()[\]]{1,200}\/\)/u
/** Longest text between two words that is searched for signs. */
const MAX_SIGNS_CHARS = 2000

/** Gives a text without what its markup hides from readers. */
export function visibleText(text: string, markup: Markup): string {
  switch (markup) {
    case 'plain':
      return text.length > MAX_SIGNS_CHARS || !text.includes('[') ? text : untagged(text)
    case 'markdown':
      if (text.length > MAX_SIGNS_CHARS) return text
      return visibleContent(untagged(text).replace(MARKDOWN_SIGNS, '$1'), markup)
    case 'html':
    case 'ssml':
      // So much between two words is a script, not something to be read.
      return text.length > MAX_SIGNS_CHARS ? ' ' : visibleContent(text, markup)
  }
}

/** The user's own words in a part of a text: without tags, on their lines. */
export function ownWords(text: string, markup: Markup): string {
  if (markup === 'markdown' || !/[<&[]/.test(text)) return text.trim()
  const own = markup === 'plain' ? untagged(text) : visibleContent(text, markup)
  return own.replace(/  +/g, ' ').trim()
}

/** A word as its writer meant it to be seen; signs that may be its own stay. */
export function ownWord(text: string, markup: Markup): string {
  return markup === 'markdown'
    ? visibleContent(untagged(text).replace(ESCAPED, '$1'), markup)
    : ownWords(text, markup)
}

/**
 * As `visibleText`, for what stands between two words of a whole text: of `[word](/sounds/)` only
 * the word is seen, and it is not in the gap.
 */
export function visibleGap(text: string, start: number, end: number, markup: Markup): string {
  const gap = text.slice(start, end)
  if (markup !== 'plain' || !/[[\]]/.test(gap) || gap.length > MAX_SIGNS_CHARS)
    return visibleText(gap, markup)
  const rest = untagged(gap.replace(SOUNDS_END, ''))
  const opens = rest.endsWith('[') && SOUNDS_AHEAD.test(text.slice(end - 1, end + 310))
  return opens ? rest.slice(0, -1) : rest
}

const SOUNDS_AHEAD = /^\[[^[\]\n()]{1,100}\]\(\/[^/\n()[\]]{1,200}\/\)/u

function untagged(text: string): string {
  return text.replace(INLINE_TAGS, '').replace(SOUNDS, '$1')
}
