import type { LexiconDocument } from '../../core/lexicon.ts'
import { type Pause, type TextPlace, type ValuePath, checkLexicon, lexiconError } from './check.ts'

/** Line and column of an offset, from 1; columns are UTF-16 units. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

const BLANK = /\s/

function skipBlank(text: string, at: number): number {
  while (at < text.length && BLANK.test(text[at] as string)) at++
  return at
}

function stringEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++
    else if (text[end] === '"') return end + 1
  }
  return text.length
}

/** End of the value that begins at `at`. */
function valueEnd(text: string, at: number): number {
  let depth = 0
  for (let end = at; end < text.length; ) {
    const sign = text[end] as string
    if (sign === '"') end = stringEnd(text, end)
    else {
      if (depth === 0 && (sign === ',' || sign === ']' || sign === '}')) return end
      if (sign === '[' || sign === '{') depth++
      if (sign === ']' || sign === '}') depth--
      end++
    }
    if (depth === 0 && (text[end - 1] === ']' || text[end - 1] === '}' || sign === '"')) return end
  }
  return text.length
}

/** Offset of a value in well-formed JSON; of what holds it when it is not there. */
export function offsetOf(text: string, path: ValuePath): number {
  let at = skipBlank(text, 0)
  for (const step of path) {
    const holder = at
    let index = 0
    let found: number | undefined
    for (at = skipBlank(text, at + 1); at < text.length && found === undefined; index++) {
      if (text[at] === ']' || text[at] === '}') break
      let key: string | number = index
      if (typeof step === 'string') {
        const end = stringEnd(text, at)
        key = JSON.parse(text.slice(at, end)) as string
        at = skipBlank(text, skipBlank(text, end) + 1)
      }
      if (key === step) found = at
      else at = skipBlank(text, skipBlank(text, valueEnd(text, at)) + 1)
    }
    if (found === undefined) return holder
    at = found
  }
  return at
}

/** Reads a lexicon in JSON. Rejects with `invalid_request`, line and column. */
export async function readJsonLexicon(text: string, pause?: Pause): Promise<LexiconDocument> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const told = /position (\d+)/.exec((error as Error).message)?.[1]
    const place = placeAt(text, told === undefined ? text.length : Number(told))
    throw lexiconError([], 'Expected well-formed JSON', place)
  }
  return checkLexicon(value, (path) => placeAt(text, offsetOf(text, path)), pause)
}

/** Writes a lexicon as JSON, an entry on each line. */
export function writeJsonLexicon(document: LexiconDocument, name?: string): string {
  const { language, description, entries } = document
  const head = Object.entries({ name, language, description }).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`],
  )
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  return `{\n${head.join('')}  "entries": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`
}
