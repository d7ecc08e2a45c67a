/** The middle of some numbers. */
export function median(numbers) {
  return quantile(numbers, 0.5)
}

/** The number below which the share `at` of them lies, between neighbours in proportion. */
export function quantile(numbers, at) {
  if (numbers.length === 0) throw new RangeError('Expected at least one number.')
  const sorted = [...numbers].sort((a, b) => a - b)
  const place = (sorted.length - 1) * at
  const below = Math.floor(place)
  const [low, high] = [sorted[below], sorted[Math.min(below + 1, sorted.length - 1)]]
  return low + (high - low) * (place - below)
}

/**
 * Measures two sides in turns, each first as often as the other, and divides round by round: what
 * else the machine does then weighs on both. The first rounds only warm up.
 *
 * @param {object} options
 * @param {number} options.rounds
 * @param {number} [options.warmUp]
 * @param {(round: number) => Promise<number>} options.top
 * @param {(round: number) => Promise<number>} options.bottom
 * @returns {Promise<{ ratio: number, spread: { low: number, high: number } }>}
 */
export async function ratioInTurns({ rounds, warmUp = 1, top, bottom }) {
  const ratios = []
  for (let round = 0; round < rounds + warmUp; round++) {
    let above
    let below
    if (round % 2 === 0) {
      above = await top(round)
      below = await bottom(round)
    } else {
      below = await bottom(round)
      above = await top(round)
    }
    if (!(above > 0 && below > 0)) throw new Error(`Expected times, got ${above} and ${below}.`)
    if (round >= warmUp) ratios.push(above / below)
  }
  return ratioOf(ratios)
}

/** The median of the ratios of single rounds, and where the middle half of them lies. */
export function ratioOf(ratios) {
  return {
    ratio: median(ratios),
    spread: { low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) },
  }
}
