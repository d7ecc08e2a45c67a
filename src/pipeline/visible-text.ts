import type { Markup } from '../core/request.ts'
import { entity } from '../text/markup/entities.ts'

/** The signs of Markdown that readers do not see: emphasis, headings, code, the targets of links. */
const MARKDOWN_SIGNS = /\]\([^()\s]*(?:\s+"[^"]*")?\)|[*_`~#[\]]/gu
/** Marks in square brackets that tell how to speak. */
const INLINE_TAGS =
  /\[(?:pause:[\d.]{1,16}m?s|voice:[^[\]\n]{1,100}|rate:[\d.]{1,16})\]|\[\/?(?:voice|rate)\]/gu
/** `[word](/sounds/)`, whole, its end alone, and its beginning before a word. */
const SOUNDS = /\[([^[\]\n()]{1,100})\]\(\/[^/\n()[\]]{1,200}\/\)/gu
const SOUNDS_END = /^\]\(\/[^/\n()[\]]{1,200}\/\)/u
const TAGS = /<!--|-->|<(\/?[a-z][a-z0-9:-]*)[^<>]*>|<[!?][^<>]*>/giu
const ENTITIES = /&(#?[a-z0-9]{1,12});/giu
/** Elements that stand inside a line: words on their two sides are not apart. */
const INSIDE =
  /^\/?(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|mark|q|small|span|strong|sub|sup|time|u|wbr|prosody|emphasis|say-as|phoneme|lang|w|token|voice)$/i
/** Longest text between two words that is searched for signs. */
const MAX_SIGNS_CHARS = 2000

/** Gives a text without what its markup hides from readers. */
export function visibleText(text: string, markup: Markup): string {
  switch (markup) {
    case 'plain':
      return text.length > MAX_SIGNS_CHARS || !text.includes('[') ? text : untagged(text)
    case 'markdown':
      return text.length > MAX_SIGNS_CHARS ? text : untagged(text).replace(MARKDOWN_SIGNS, '')
    case 'html':
    case 'ssml':
      // So much between two words is a script, not something to be read.
      return text.length > MAX_SIGNS_CHARS ? ' ' : unmarked(text)
  }
}

/** The user's own words in a part of a text: without tags, on their lines. */
export function ownWords(text: string, markup: Markup): string {
  if (markup === 'markdown' || !/[<&[]/.test(text)) return text.trim()
  return (markup === 'plain' ? untagged(text) : unmarked(text)).replace(/  +/g, ' ').trim()
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

function unmarked(text: string): string {
  if (!/[<&]/.test(text)) return text
  return text
    .replace(TAGS, (_, name: string | undefined) => (name && INSIDE.test(name) ? '' : ' '))
    .replace(ENTITIES, (all, name: string) => entity(name) ?? all)
}
