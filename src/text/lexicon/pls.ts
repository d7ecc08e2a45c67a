import { SaxesParser } from 'saxes'
import type { LexiconDocument, LexiconEntry } from '../../core/lexicon.ts'
import {
  type Locate,
  MAX_ENTRIES,
  type Pause,
  type TextPlace,
  checkLexicon,
  lexiconError,
} from './check.ts'

/** Namespace of PLS. Source: W3C, Pronunciation Lexicon Specification 1.0 (2008). */
export const PLS_NAMESPACE = 'http://www.w3.org/2005/01/pronunciation-lexicon'
const MAX_DEPTH = 16
const MAX_GRAPHEMES = 100
/** Characters between two pauses: some milliseconds. */
const CHARS_AT_ONCE = 100_000

/** What may stand in what. Content of `metadata` and of other namespaces is passed over. */
const CHILDREN: { readonly [parent: string]: readonly string[] } = {
  lexicon: ['meta', 'metadata', 'lexeme'],
  lexeme: ['grapheme', 'phoneme', 'alias', 'example'],
}

interface Reading {
  readonly entry: Pick<LexiconEntry, 'alias' | 'ipa' | 'xSampa'>
  readonly preferred: boolean
}

interface Lexeme {
  readonly place: TextPlace
  readonly graphemes: string[]
  readonly readings: Reading[]
}

/** How the sounds of a phoneme are written, by the name of its alphabet. */
function alphabetOf(name: string | undefined): 'ipa' | 'xSampa' | undefined {
  if (name === undefined || name === '') return undefined
  if (/^ipa$/i.test(name)) return 'ipa'
  return /^(?:x-)?x-?sampa$/i.test(name) ? 'xSampa' : undefined
}

/**
 * Reads a W3C Pronunciation Lexicon 1.0. Of several pronunciations the preferred one is taken,
 * else the first; each grapheme becomes an entry. Rejects with `invalid_request`, line and column;
 * documents with a DOCTYPE are refused, so nothing is ever expanded or fetched.
 */
export async function readPlsLexicon(text: string, pause?: Pause): Promise<LexiconDocument> {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: string[] = []
  const entries: LexiconEntry[] = []
  /** The place of each entry, for errors in it. */
  const places: TextPlace[] = []
  let language: string | undefined
  let alphabet: string | undefined
  let lexeme: Lexeme | undefined
  let role: { alphabet: string | undefined; preferred: boolean; place: TextPlace } | undefined
  let content = ''
  /** Ended, and taken at the next event: the parser ends what is open before it tells why. */
  let ended: Lexeme | undefined
  /** Elements inside one that is passed over. */
  let skipped = 0

  const here = (): TextPlace => ({ line: parser.line, column: Math.max(1, parser.column) })
  const fail = (problem: string, place: TextPlace = here()): never => {
    throw lexiconError([], problem, place)
  }

  parser.on('error', (error) => {
    const reason = error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/[.]$/, '')
    fail(`Expected well-formed XML: ${reason}`)
  })
  parser.on('doctype', () => fail('Expected a lexicon without a DOCTYPE'))
  parser.on('opentag', ({ local, uri, attributes }) => {
    settle()
    if (skipped > 0 || (open.length > 0 && uri !== PLS_NAMESPACE && uri !== '')) {
      skipped++
      if (skipped > MAX_DEPTH) fail(`Expected at most ${MAX_DEPTH} elements inside each other`)
      return
    }
    const parent = open.at(-1)
    const attribute = (name: string): string | undefined => attributes[name]?.value
    if (parent === undefined) {
      if (local !== 'lexicon' || (uri !== PLS_NAMESPACE && uri !== ''))
        fail(`Expected <lexicon xmlns="${PLS_NAMESPACE}">, got <${local.slice(0, 40)}>`)
      const tag = attribute('xml:lang')
      language = tag === 'und' ? undefined : tag
      alphabet = attribute('alphabet')
    } else {
      const known = CHILDREN[parent] ?? []
      if (!known.includes(local)) {
        const expected = known.length === 0 ? 'text' : known.map((name) => `<${name}>`).join(', ')
        fail(`Expected ${expected} inside <${parent}>, got <${local.slice(0, 40)}>`)
      }
      if (local === 'metadata' || local === 'meta') {
        skipped = 1
        return
      }
      if (local === 'lexeme') lexeme = { place: here(), graphemes: [], readings: [] }
      else {
        content = ''
        role = {
          alphabet: attribute('alphabet') ?? alphabet,
          preferred: attribute('prefer') === 'true',
          place: here(),
        }
      }
    }
    open.push(local)
  })
  const add = (piece: string): void => {
    if (skipped === 0 && role !== undefined) content += piece
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    settle()
    if (skipped > 0) {
      skipped--
      return
    }
    const name = open.pop()
    if (name === 'lexeme' && lexeme !== undefined) {
      ended = lexeme
      lexeme = undefined
    } else if (lexeme !== undefined && role !== undefined && name !== undefined) take(lexeme, name)
  })

  /** Takes what an element inside a lexeme says. */
  function take({ graphemes, readings }: Lexeme, name: string): void {
    const said = content.replace(/\s+/g, ' ').trim()
    const {
      alphabet: named,
      preferred = false,
      place,
    } = role ?? { alphabet: undefined, place: here() }
    role = undefined
    if (name === 'example') return
    if (said === '' && name !== 'alias') fail(`Expected <${name}> to hold text, got none`, place)
    if (name === 'grapheme') {
      if (graphemes.length >= MAX_GRAPHEMES)
        fail(`Expected at most ${MAX_GRAPHEMES} graphemes in a lexeme`, place)
      graphemes.push(said)
    } else if (name === 'alias') readings.push({ entry: { alias: said }, preferred })
    else {
      const kind = alphabetOf(named)
      if (kind === undefined) {
        const got = named === undefined ? 'none' : named.slice(0, 40)
        return fail(`Expected the alphabet of a phoneme to be ipa or x-sampa, got ${got}`, place)
      }
      readings.push({ entry: { [kind]: said }, preferred })
    }
  }

  /** Makes entries of the lexeme that ended. */
  function settle(): void {
    if (ended === undefined) return
    const { graphemes, readings, place } = ended
    ended = undefined
    const reading = readings.find(({ preferred }) => preferred) ?? readings[0]
    if (reading === undefined || graphemes.length === 0)
      return fail('Expected a lexeme to have a grapheme, and a phoneme or an alias', place)
    for (const grapheme of graphemes) {
      const key = grapheme.includes(' ') ? { phrase: grapheme } : { word: grapheme }
      if (entries.push({ ...key, ...reading.entry }) > MAX_ENTRIES)
        fail(`Expected at most ${MAX_ENTRIES} entries`, place)
      places.push(place)
    }
  }

  for (let at = 0; at < text.length; at += CHARS_AT_ONCE) {
    if (at > 0) await pause?.()
    parser.write(text.slice(at, at + CHARS_AT_ONCE))
  }
  parser.close()
  settle()
  const document = { ...(language !== undefined && { language }), entries }
  const locate: Locate = ([first, index]) =>
    first === 'entries' && typeof index === 'number' ? places[index] : { line: 1, column: 1 }
  return checkLexicon(document, locate, pause)
}
