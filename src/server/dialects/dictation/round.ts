/**
 * Rounds as Python's `round()` does: by the exact value, and exact halves to the even neighbour.
 * A half with so many decimals is a multiple of 2^-(decimals + 1), which makes these steps exact.
 */
export function rounded(value: number, decimals: number): number {
  const scaled = value * 10 ** decimals
  const half = Number.isInteger(value * 2 ** (decimals + 1)) && Math.abs(scaled % 1) === 0.5
  if (!half) return Number(value.toFixed(decimals))
  const below = Math.floor(scaled)
  return (below % 2 === 0 ? below : below + 1) / 10 ** decimals
}
