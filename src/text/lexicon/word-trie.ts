import { type Accept, bestOf, type Found, type LiteralEntry } from './entry.ts'
import { folded } from './fold.ts'
import { tokenEnd } from './tokens.ts'

interface Node {
  next?: Map<string, Node>
  entries?: LiteralEntry[]
}

/** Entries found by whole words: one step for each word, however many entries there are. */
export interface WordTrie {
  add(entry: LiteralEntry): void
  /** The longest entry that begins with the word at `index` and that `accept` takes. */
  longest(text: string, index: number, language: string, accept: Accept): Found | undefined
}

/** A tree of the words of keys, without their case, that grows. */
export function createWordTrie(): WordTrie {
  const root: Node = {}
  const add = (entry: LiteralEntry): void => {
    const { key } = entry
    let node = root
    for (let at = 0, end: number; at < key.length; at = end) {
      end = tokenEnd(key, at)
      const token = folded(key.slice(at, end))
      node.next ??= new Map()
      let child = node.next.get(token)
      if (child === undefined) node.next.set(token, (child = {}))
      node = child
    }
    if (node.entries === undefined) node.entries = [entry]
    else node.entries.push(entry)
  }
  return {
    add,
    longest(text, index, language, accept) {
      let node = root
      let found: Found | undefined
      for (let at = index, end: number; at < text.length; at = end) {
        end = tokenEnd(text, at)
        const child = node.next?.get(folded(text.slice(at, end)))
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
