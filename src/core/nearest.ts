/**
 * The distance of Damerau and Levenshtein between two texts in its restricted form: how many
 * insertions, deletions, replacements and swaps of neighbours lead from one to the other
 * (Levenshtein 1966; Damerau 1964). Cost is the product of both lengths.
 */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped && row > 1 && column > 1) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[to.length] ?? 0
}

/**
 * The names most like a wrong one, best first, at most `count` (default 3). A name counts as
 * like it when a third of the letters may differ, or when one begins with or holds the other
 * (three letters or more). Case is ignored; only the first 64 letters are looked at.
 */
export function nearest(wrong: string, names: Iterable<string>, count = 3): string[] {
  const asked = wrong.slice(0, 64).toLowerCase()
  const scored: { name: string; score: number }[] = []
  for (const name of new Set(names)) {
    const known = name.slice(0, 64).toLowerCase()
    const distance = editDistance(asked, known)
    const allowed = Math.max(1, Math.floor(Math.max(asked.length, known.length) / 3))
    const holds = asked.length >= 3 && (known.includes(asked) || asked.includes(known))
    if (distance <= allowed) scored.push({ name, score: distance })
    else if (holds && known.length >= 3) scored.push({ name, score: allowed + distance / 64 })
  }
  return scored
    .sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map((entry) => entry.name)
}
