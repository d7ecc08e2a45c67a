import { type Accept, bestOf, type Found, type LiteralEntry } from './entry.ts'
import { folded } from './fold.ts'
import { tokenEnd } from './tokens.ts'

interface Node {
  readonly next: Map<string, Node>
  entries?: LiteralEntry[]
}

/** Entries found by whole words: one step for each word, however many entries there are. */
export interface WordTrie {
  /** The longest entry that begins with the word at `index` and that `accept` takes. */
  longest(text: string, index: number, language: string, accept: Accept): Found | undefined
}

/** A tree of the words of the keys, without their case. */
export function createWordTrie(entries: Iterable<LiteralEntry>): WordTrie {
  const root: Node = { next: new Map() }
  for (const entry of entries) {
    const { key } = entry
    let node = root
    for (let at = 0, end: number; at < key.length; at = end) {
      end = tokenEnd(key, at)
      const token = folded(key.slice(at, end))
      let child = node.next.get(token)
      if (child === undefined) node.next.set(token, (child = { next: new Map() }))
      node = child
    }
    const { entries: list = [] } = node
    list.push(entry)
    node.entries = list
  }
  return {
    longest(text, index, language, accept) {
      let node = root
      let found: Found | undefined
      for (let at = index, end: number; at < text.length; at = end) {
        end = tokenEnd(text, at)
        const child = node.next.get(folded(text.slice(at, end)))
        if (child === undefined) break
        node = child
        if (child.entries === undefined) continue
        const entry = bestOf(child.entries, text.slice(index, end), language)
        if (entry !== undefined && accept(entry, end)) found = { entry, end }
      }
      return found
    },
  }
}
