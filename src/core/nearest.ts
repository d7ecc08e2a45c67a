/** Edit distance with transpositions of neighbours (optimal string alignment), two words at a time. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * Gives the names most like `wanted`, best first, at most `count`; case is ignored. A name that
 * begins with it, or holds it, is near; otherwise a third of its letters may differ.
 */
export function nearest(wanted: string, names: Iterable<string>, count = 3): string[] {
  const target = wanted.slice(0, 64).toLowerCase().trim()
  if (!target) return []
  const scored: { readonly name: string; readonly score: number }[] = []
  for (const name of names) {
    const candidate = name.toLowerCase()
    let score: number
    if (candidate.startsWith(target)) score = 0.5
    else if (target.length > 2 && candidate.includes(target)) score = 0.75
    else if (Math.abs(candidate.length - target.length) > 3) continue
    else score = distance(target, candidate)
    if (score <= Math.max(1, Math.ceil(target.length / 3))) scored.push({ name, score })
  }
  return scored
    .sort(
      (a, b) => a.score - b.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
    )
    .slice(0, count)
    .map(({ name }) => name)
}
