import { SaxesParser } from 'saxes'
import { SpeechError } from '../../core/errors.ts'
import { createWriter } from '../source-map.ts'
import { createLineCounter } from './place.ts'
import { type MarkupReader, type ReaderOptions, STRETCH_CHARS } from './reader.ts'
import { createSpeechBuilder } from './ssml-builder.ts'
import { isKnownElement } from './ssml-elements.ts'

/** Longest tag, comment or entity. */
const MOST_MARKUP_CHARS = 65_536
const MOST_ATTRIBUTES = 32
const LONE_SURROGATE = /\p{Cs}/gu
/** An ampersand that begins none of the entities of XML. */
const NO_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/
const USUAL_PAUSES = { clauseSec: 0.08, sentenceSec: 0.3, paragraphSec: 0.6 }

/**
 * Reads SSML 1.1: the elements that Polly, Google and Azure share; of others only the content is
 * spoken. Malformed SSML throws `invalid_request` with line, column and offset in `details`, as
 * soon as it is met. No entity but those of XML itself is known, and nothing outside is fetched.
 *
 * The parser is saxes, without a tree, so that memory is bounded; it does not tell where a tag
 * begins, which is found as the first `<` behind the last one.
 */
export function createSsmlReader({ pauses = USUAL_PAUSES }: ReaderOptions = {}): MarkupReader {
  const parser = new SaxesParser({ position: true, xmlns: false })
  const lines = createLineCounter()
  let text = ''
  let base = 0
  /** Source offset up to which the parser has been fed, and that at which it began. */
  let fed = 0
  let origin: number | undefined
  /** Source offset up to which all is with the builder. */
  let seen = 0
  /** The `>` of a comment is still to come. */
  let commentOpen = false
  let failure: SpeechError | undefined

  const refuse = (expected: string, at: number): never => {
    failure = lines.refuse(expected, text, base, at)
    throw failure
  }
  const builder = createSpeechBuilder(pauses, refuse)
  const position = (): number => (origin ?? 0) + parser.position

  /** Gives the text up to `to` to the builder. */
  const words = (to: number): void => {
    if (commentOpen && to > seen) {
      commentOpen = false
      builder.drop(++seen)
    }
    if (to > seen) builder.words(text.slice(seen - base, to - base), seen)
    seen = Math.max(seen, to)
  }
  /** Gives the text before the markup that ends here; answers where that begins. */
  const before = (): number => {
    words(text.indexOf('<', seen - base + (commentOpen ? 1 : 0)) + base)
    return seen
  }
  const skip = (): void => {
    before()
    builder.drop((seen = position()))
  }

  parser.on('error', (error) => {
    const at = Math.max(seen, position() - 1)
    const reason = error.message.replace(/^[^ ]*\d+:\d+: /, '').replace(/[.:].*$/s, '')
    const wrongEnd = /^(?:unexpected close|unmatched closing) tag/.test(reason)
    if (wrongEnd) return refuse(closing(), text.lastIndexOf('<', at - base) + base)
    if (reason === 'text data outside of root node') {
      const rest = text.slice(seen - base)
      const begin = seen + rest.length - rest.trimStart().length
      const expected = builder.begun ? 'nothing behind </speak>' : 'SSML that begins with <speak>'
      return refuse(expected, Math.min(at, begin))
    }
    if (reason === 'documents may contain only one root')
      return refuse(REASONS[reason] as string, text.lastIndexOf('<', at - base) + base)
    if (/ entity(?: name)?$/.test(reason)) {
      const bare = text.slice(seen - base, at - base).search(NO_ENTITY)
      return refuse(ENTITIES, bare < 0 ? text.lastIndexOf('&', at - base) + base : seen + bare)
    }
    if (reason === 'unexpected end') return refuse('the end of the tag or comment', fed)
    return refuse(REASONS[reason] ?? `well-formed SSML (${reason})`, at)
  })
  parser.on('opentag', (tag) => {
    const at = before()
    if (Object.keys(tag.attributes).length > MOST_ATTRIBUTES) {
      refuse(`at most ${MOST_ATTRIBUTES} attributes`, at)
    }
    builder.open(tag.name, tag.attributes, at, (seen = position()))
  })
  parser.on('closetag', ({ name }) => {
    // That of an empty element has no text of its own.
    const at = position() === seen ? seen : before()
    const written = text.slice(at - base + 2, position() - base - 1).trim()
    if (position() > seen && written !== name) refuse(closing(), at)
    builder.close(at, (seen = position()))
  })
  parser.on('cdata', (data) => {
    const at = before()
    const end = position()
    builder.drop(at + '<![CDATA['.length)
    builder.literal(data.length === 0 ? '' : text.slice(at - base + 9, end - base - 3), at + 9)
    builder.drop((seen = end))
  })
  parser.on('comment', () => {
    skip()
    commentOpen = true
  })
  parser.on('processinginstruction', skip)
  parser.on('xmldecl', skip)
  parser.on('doctype', (declared) => {
    const at = before()
    if (declared.includes('[')) refuse('a <!DOCTYPE> that declares no entities', at)
    builder.drop((seen = position()))
  })

  const closing = (): string => {
    const name = builder.innermost
    return name !== undefined && isKnownElement(name)
      ? `</${name}>`
      : 'the end tag of the innermost open element'
  }

  /** Feeds the parser up to `to`, which parts no character. */
  const feed = (to: number): void => {
    const chunk = text.slice(fed - base, to - base).replace(LONE_SURROGATE, '\ufffd')
    fed = to
    try {
      parser.write(chunk)
    } catch (error) {
      if (SpeechError.is(error)) throw error
      refuse('well-formed SSML', Math.max(seen, position() - 1))
    }
  }

  /** Gives on what is certain to be text, and refuses markup without end. */
  const settle = (): void => {
    const rest = text.slice(seen - base, fed - base)
    const tag = rest.indexOf('<', commentOpen ? 1 : 0)
    const open = tag < 0 ? rest.length : tag
    const sign = tag < 0 ? rest.lastIndexOf('&') : -1
    const end = sign >= 0 && !rest.includes(';', sign) ? sign : open
    const bare = rest.slice(0, end).search(NO_ENTITY)
    if (bare >= 0) refuse(ENTITIES, seen + bare)
    words(seen + end)
    if (fed - seen > MOST_MARKUP_CHARS) {
      refuse(`a tag or comment of at most ${MOST_MARKUP_CHARS} characters`, seen)
    }
  }

  return {
    read(unread) {
      if (failure !== undefined) throw failure
      text = unread.text
      base = unread.base
      const from = base + unread.from
      const length = base + text.length
      builder.begin(createWriter(text, unread.from, base), base, from)
      if (origin === undefined) {
        // White space before an XML declaration is no error worth refusing.
        const lead = text.length - text.trimStart().length
        if (lead === text.length) {
          if (lead > unread.from) builder.drop((seen = fed = length))
          return { text: builder.finish(), end: text.length }
        }
        origin = fed = Math.max(fed, base + lead)
        builder.drop((seen = origin))
      }
      while (fed < length) {
        let stop = Math.min(length, fed + STRETCH_CHARS)
        if (stop < length && /[\ud800-\udbff]/.test(text[stop - base - 1] as string)) stop++
        feed(stop)
        settle()
        if (builder.done > from) break
      }
      lines.pass(text, base, builder.done)
      return { text: builder.finish(), end: builder.done - base }
    },
    end() {
      if (failure !== undefined) throw failure
      if (!builder.begun) refuse('SSML that begins with <speak>', fed)
      const left = text[seen - base]
      if (left === '&') refuse(ENTITIES, seen)
      if (left === '<') refuse('the end of the tag or comment that begins', seen)
      if (builder.innermost !== undefined) refuse(`${closing()} before the end`, fed)
      parser.close()
    },
  }
}

const ENTITIES = '&amp;, &lt;, &gt;, &quot;, &apos; or a numeric character reference'
/** What is told in place of some of the parser's own words. */
const REASONS: { readonly [reason: string]: string } = {
  'documents may contain only one root': 'nothing behind </speak>',
}
