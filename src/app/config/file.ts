import path from 'node:path'
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type { Json } from '../../core/request.ts'
import type { Entry, Layer, Problem, Source } from './layer.ts'

interface Place {
  readonly name: string
  readonly lines: LineCounter
  readonly document: Document.Parsed
}

function sourceAt(place: Place, node: unknown): Source {
  const offset = (node as Node | undefined)?.range?.[0]
  const line = offset === undefined ? '' : `:${place.lines.linePos(offset).line}`
  return { kind: 'file', where: `${place.name}${line}` }
}

function jsonOf(value: Node, place: Place): Json {
  const json = value.toJS(place.document) as Json
  try {
    JSON.stringify(json)
  } catch (cause) {
    throw new Error('an alias stands within what it names', { cause })
  }
  return json
}

function walk(node: unknown, at: readonly string[], place: Place, entries: Entry[]): void {
  if (!isMap(node)) return
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
    const here = [...at, key]
    const value = pair.value as Node | null
    if (isMap(value) && value.items.length > 0) walk(value, here, place, entries)
    else if (value !== null && !(isScalar(value) && value.value === null)) {
      entries.push({ path: here, value: jsonOf(value, place), source: sourceAt(place, pair.key) })
    }
  }
}

/**
 * What a YAML file says (YAML 1.2; JSON is a part of it). `null` and an empty section count as
 * absent; each value remembers its line. Text that is no YAML, or no map of keys, is one problem.
 */
export function fileLayer(text: string, file: string): Layer {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place: Place = { name: path.basename(file), lines, document }
  const problems: Problem[] = document.errors.slice(0, 5).map((error) => {
    const where = `${place.name}:${lines.linePos(error.pos[0]).line}`
    const message = `${where} is no valid YAML: ${error.message.replace(/\s+/g, ' ')}`
    return { path: '', source: { kind: 'file', where }, message }
  })
  if (problems.length > 0) return { entries: [], problems }
  const { contents } = document
  const empty = contents === null || (isScalar(contents) && contents.value === null)
  if (!empty && !isMap(contents)) {
    const source: Source = { kind: 'file', where: place.name }
    const message = `${place.name} must hold settings such as \`server:\`, but holds something else.`
    return { entries: [], problems: [{ path: '', source, message }] }
  }
  const entries: Entry[] = []
  try {
    walk(contents, [], place, entries)
  } catch (error) {
    const source: Source = { kind: 'file', where: place.name }
    const message = `${place.name} cannot be read: ${error instanceof Error ? error.message : ''}`
    return { entries: [], problems: [{ path: '', source, message }] }
  }
  return { entries, problems: [] }
}
