import { Tokenizer } from 'htmlparser2'
import { type SourceWriter, createWriter } from '../source-map.ts'
import { type SkippedPart, createSkippedPart } from './html-skip.ts'
import {
  CONTENT_ELEMENTS,
  UNREAD_ELEMENTS,
  UNREAD_ROLES,
  VOID_ELEMENTS,
  breakOf,
} from './html-elements.ts'
import { LINE_BREAK, type MarkupReader, type ReaderOptions, STRETCH_CHARS } from './reader.ts'

/** Longest beginning of a tag or entity that is held back; of a longer one nothing is text. */
const LONGEST_PENDING = 64
const LONGEST_NAME = 64
const LONGEST_VALUE = 2000
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

/** A start tag while its attributes are read. */
interface Tag {
  readonly name: string
  attribute: string
  value: string
  hidden: boolean
  alt: string
}

/**
 * Reads HTML as a listener wants it: the text of the content, with the words of links and the
 * alternative texts of images; blocks are lines and paragraphs, cells are parted by commas.
 * Left out are hidden elements, scripts, forms, media, and what stands around the content
 * (`nav`, `aside`, `header` and `footer` of the page, and their ARIA roles). Broken HTML is read
 * as far as it makes sense; nothing in it is an error.
 *
 * The tokens are those of htmlparser2, without a tree, so that memory is bounded.
 */
export function createHtmlReader({ codeBlocks = 'skip' }: ReaderOptions = {}): MarkupReader {
  let writer: SourceWriter = createWriter('', 0, 0)
  let text = ''
  let base = 0
  /** Up to where the source is written, as an offset in all of it. */
  let at = 0
  /** Up to where the tokenizer has been given it. */
  let fed = 0
  let name = ''
  let tag: Tag | undefined
  let skipped: SkippedPart | undefined
  let content = 0
  let preformatted = 0
  let script: 'sup' | 'sub' | undefined
  let cells = 0

  const slice = (start: number, end: number): string => text.slice(start - base, end - base)
  /** Takes no notice of what a flush has already given out. */
  const put = (said: string, to: number): void => {
    const end = Math.min(to, fed)
    if (end <= at) return
    writer.put(said, end - base)
    at = end
  }

  const words = (start: number, end: number): void => {
    if (end <= at) return
    if (start > at) put('', start)
    if (skipped !== undefined) return put('', end)
    for (let from = at; from < end; ) {
      const special = nextSpecial(text, from - base, end - base, script !== undefined) + base
      if (special > from) {
        writer.copy(special - base)
        at = from = special
        continue
      }
      const unit = text[from - base] as string
      let to = from + 1
      if (script !== undefined && unit >= '0' && unit <= '9') {
        put((script === 'sup' ? RAISED : LOWERED)[Number(unit)] as string, to)
      } else {
        while (to < end && isBlank(text[to - base] as string)) to++
        const line = preformatted > 0 && slice(from, to).includes('\n')
        put(line ? LINE_BREAK : ' ', to)
      }
      from = to
    }
  }

  const open = (end: number, closed: boolean): void => {
    const opened = tag
    tag = undefined
    if (opened === undefined) return
    const leaf = closed || VOID_ELEMENTS.has(opened.name)
    if (skipped !== undefined) {
      if (!leaf && skipped.opens(opened.name)) skipped = undefined
      if (skipped !== undefined || end <= at) return put('', end)
    }
    const page = content === 0 && (opened.name === 'header' || opened.name === 'footer')
    const unread =
      opened.hidden ||
      page ||
      (UNREAD_ELEMENTS.has(opened.name) && !(opened.name === 'footer' && content > 0)) ||
      (opened.name === 'pre' && codeBlocks === 'skip')
    const parting = breakOf(opened.name)
    if (unread) {
      if (!leaf) skipped = createSkippedPart(opened.name)
      return put(parting ?? ' ', end)
    }
    if (!leaf && CONTENT_ELEMENTS.has(opened.name)) content++
    if (!leaf && opened.name === 'pre') preformatted++
    if (opened.name === 'sup' || opened.name === 'sub') script = leaf ? undefined : opened.name
    if (opened.name === 'tr') cells = 0
    if (opened.name === 'td' || opened.name === 'th') return put(cells++ === 0 ? ' ' : ', ', end)
    if (opened.name === 'img') return put(opened.alt, end)
    if (opened.name === 'wbr') return put('', end)
    put(parting ?? '', end)
  }

  const close = (closing: string, end: number): void => {
    if (skipped !== undefined) {
      const ends = skipped.closes(closing)
      if (ends !== undefined) skipped = undefined
      if (ends !== 'ancestor')
        return put(skipped === undefined ? (breakOf(closing) ?? ' ') : '', end)
    }
    if (CONTENT_ELEMENTS.has(closing)) content = Math.max(0, content - 1)
    if (closing === 'pre') preformatted = Math.max(0, preformatted - 1)
    if (closing === 'sup' || closing === 'sub') script = undefined
    put(breakOf(closing) ?? '', end)
  }

  const tokens = new Tokenizer(
    {},
    {
      ontext: words,
      ontextentity(codePoint, end) {
        if (skipped !== undefined) return put('', end)
        const sign = String.fromCodePoint(codePoint)
        put(isBlank(sign) || codePoint === 0xa0 ? ' ' : sign, end)
      },
      onopentagname(start, end) {
        name = slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
        tag = { name, attribute: '', value: '', hidden: false, alt: '' }
      },
      onattribname(start, end) {
        if (tag === undefined) return
        tag.attribute = slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
        tag.value = ''
      },
      onattribdata(start, end) {
        if (tag !== undefined && tag.value.length < LONGEST_VALUE)
          tag.value += slice(start, Math.min(end, start + LONGEST_VALUE))
      },
      onattribentity(codePoint) {
        if (tag !== undefined && tag.value.length < LONGEST_VALUE)
          tag.value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        if (tag !== undefined) judge(tag)
      },
      onopentagend: (end) => open(end + 1, false),
      onselfclosingtag: (end) => open(end + 1, false),
      onclosetag(start, end) {
        const closing = slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
        close(closing, end + 1)
      },
      oncomment: (_, end) => put('', end + 1),
      oncdata: (_, end) => put('', end + 1),
      ondeclaration: (_, end) => put('', end + 1),
      onprocessinginstruction: (_, end) => put('', end + 1),
      onend() {},
    },
  )

  /** Gives up on what the tokenizer still holds: the end of the text, or a flush, has come. */
  const settle = (): void => {
    if (at < fed) tokens.end()
    put('', fed)
  }

  return {
    read(unread) {
      text = unread.text
      base = unread.base
      const from = base + unread.from
      at = Math.max(at, from)
      fed = Math.max(fed, at)
      writer = createWriter(text, unread.from, base)
      const length = base + text.length
      // A long tag gives nothing for many stretches.
      while (at === from && fed < length) {
        const stop = Math.min(length, fed + STRETCH_CHARS)
        const chunk = slice(fed, stop)
        fed = stop
        tokens.write(chunk)
        if (fed - at > LONGEST_PENDING) put('', fed)
      }
      if (unread.final && fed === length) settle()
      return { text: writer.finish(), end: at - base }
    },
  }
}

function judge(tag: Tag): void {
  const { attribute, value } = tag
  if (attribute === 'hidden') tag.hidden ||= value.toLowerCase() !== 'until-found'
  else if (attribute === 'aria-hidden') tag.hidden ||= value.toLowerCase() === 'true'
  else if (attribute === 'style') tag.hidden ||= HIDDEN_STYLE.test(value)
  else if (attribute === 'role') tag.hidden ||= UNREAD_ROLES.has(value.toLowerCase())
  else if (attribute === 'alt') tag.alt = value
}

function isBlank(unit: string): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\f'
}

/** The next unit that is not copied as it stands: a run of blanks that is no single space, a raised digit. */
function nextSpecial(text: string, from: number, to: number, digits: boolean): number {
  for (let index = from; index < to; index++) {
    const unit = text[index] as string
    if (digits && unit >= '0' && unit <= '9') return index
    if (unit !== ' ' && isBlank(unit)) return index
  }
  return to
}
