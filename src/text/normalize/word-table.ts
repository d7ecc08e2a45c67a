/** Words by their hashes, to be looked for in running text without cutting the words out. */
export interface WordTable {
  /** A hash in the place that `placeOf` gives or, when that is taken, in the next free one behind. */
  readonly hashes: Int32Array
}

/** The hash of a word that is one sign longer than the one with `hash`; an empty one has 0. */
export function longerHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** A table of words; it has each of them, and hardly ever one that it was not given. */
export function createWordTable(words: Iterable<string>): WordTable {
  const found = new Set<number>()
  for (const word of words) {
    let hash = 0
    for (let index = 0; index < word.length; index++)
      hash = longerHash(hash, word.charCodeAt(index))
    found.add(hash)
  }
  let size = 16
  while (size < found.size * 4) size *= 2
  const hashes = new Int32Array(size)
  for (const hash of found) {
    let place = placeOf(hash) & (size - 1)
    while (hashes[place] !== 0) place = (place + 1) & (size - 1)
    hashes[place] = hash
  }
  return { hashes }
}

/** Whether a table has the word with this hash. */
export function hasHash({ hashes }: WordTable, hash: number): boolean {
  const last = hashes.length - 1
  let place = placeOf(hash) & last
  for (;;) {
    const known = hashes[place] as number
    if (known === hash) return true
    if (known === 0) return false
    place = (place + 1) & last
  }
}

function placeOf(hash: number): number {
  return hash ^ (hash >>> 15)
}
