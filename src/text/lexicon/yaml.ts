import { LineCounter, isNode, parseDocument } from 'yaml'
import { SpeechError } from '../../core/errors.ts'
import type { LexiconDocument } from '../../core/lexicon.ts'
import { type Pause, type TextPlace, type ValuePath, checkLexicon, lexiconError } from './check.ts'

/** Most characters of a lexicon in YAML, whose reader is slow; larger ones are written in JSON. */
export const MAX_YAML_CHARS = 500_000
/** Most uses of an anchor; more is an attempt to fill the memory. */
const MAX_ALIASES = 100

/** Why a well-formed document has no value. */
function unreadable(cause: unknown): string {
  if (cause instanceof RangeError) return 'it is nested too deeply'
  if (!(cause instanceof ReferenceError)) return 'it cannot be read'
  return /unresolved/i.test(cause.message)
    ? 'it uses an anchor that is not there'
    : 'its anchors are used too often'
}

/** Reads a lexicon in YAML 1.2. Rejects with `invalid_request`, line and column. */
export async function readYamlLexicon(text: string, pause?: Pause): Promise<LexiconDocument> {
  if (text.length > MAX_YAML_CHARS) {
    throw lexiconError(
      [],
      `Expected at most ${MAX_YAML_CHARS} characters of YAML, got ${text.length}: write it in JSON.`,
    )
  }
  const lines = new LineCounter()
  const place = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  let value: unknown
  let document: ReturnType<typeof parseDocument> | undefined
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const [error] = document.errors
    if (error !== undefined) {
      const reason = error.message.split('\n', 1)[0]?.slice(0, 160) ?? ''
      throw lexiconError([], `Expected well-formed YAML: ${reason}`, place(error.pos[0]))
    }
    value = document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (cause) {
    if (SpeechError.is(cause)) throw cause
    throw lexiconError([], `Expected a list of entries in YAML, but ${unreadable(cause)}`)
  }
  const locate = (path: ValuePath): TextPlace | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return place(node.range[0])
    }
    return undefined
  }
  return checkLexicon(value, locate, pause)
}
