import { SpeechError } from '../../../core/errors.ts'
import { MAX_DEPTH } from '../../../protocol/depth.ts'
import { MAX_DOCUMENT_ENTRIES } from '../../../protocol/practice-document.ts'
import { takeTurns } from '../../turns.ts'

/** Objects and lists of a document: a few for each entry, so that none fills memory with empty ones. */
const MAX_BRACKETS = 2_000_000
/** Fields of one object: names that nobody knows take long to tell apart. */
const MAX_FIELDS = 1000
/** Entries of one list: more than a document may have, so that a few too many are told by name. */
const MAX_ENTRIES = 2 * MAX_DOCUMENT_ENTRIES
/** Characters looked at until others may have their turn. */
const STEP_CHARS = 1_000_000

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c

/** Something open in a text: how many parts it has, and may have. */
interface Open {
  parts: number
  readonly most: number
}

function tooMany(most: number, what: string): SpeechError {
  return new SpeechError('too_large', `Expected at most ${most} ${what}, got more.`, {
    details: { param: 'body' },
  })
}

/**
 * Refuses JSON that would take too long, or too much memory, to be parsed: `too_large`. Looks at
 * nothing else, and gives others their turn. What is nested too deep, or is no JSON, is left alone.
 */
export async function checkJsonBounds(text: string, signal?: AbortSignal): Promise<void> {
  const turn = takeTurns(signal)
  const open: Open[] = []
  let brackets = 0
  let quoted = false
  let next = STEP_CHARS
  for (let at = 0; at < text.length; at++) {
    if (at >= next) {
      next += STEP_CHARS
      await turn()
    }
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === BACKSLASH) at += 1
      else quoted = code !== QUOTE
    } else if (code === QUOTE) quoted = true
    else if (code === COMMA) {
      const inner = open.at(-1)
      if (!inner) continue
      inner.parts += 1
      if (inner.parts >= inner.most)
        throw tooMany(inner.most, inner.most === MAX_FIELDS ? 'fields' : 'entries of a list')
    } else if (code === 0x7b || code === 0x5b) {
      brackets += 1
      if (brackets > MAX_BRACKETS) throw tooMany(MAX_BRACKETS, 'objects and lists')
      if (open.length <= MAX_DEPTH + 1)
        open.push({ parts: 0, most: code === 0x7b ? MAX_FIELDS : MAX_ENTRIES })
    } else if (code === 0x7d || code === 0x5d) open.pop()
  }
}
