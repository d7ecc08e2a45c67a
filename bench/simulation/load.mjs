/** Random numbers from 0 to below 1, the same for the same seed (mulberry32, T. Ettinger 2017). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * What each of `count` tasks takes: the measured times in a new order again and again, so that any
 * stretch of it has about the same mean.
 *
 * @param {readonly number[]} measured
 * @param {number} count
 * @param {() => number} next
 */
export function sampled(measured, count, next) {
  const times = []
  while (times.length < count) times.push(...shuffled(measured, next))
  return times.slice(0, count)
}

/**
 * When tasks arrive that know nothing of each other: exponential gaps of the mean `gapMs`.
 *
 * @param {number} count
 * @param {number} gapMs
 * @param {() => number} next
 */
export function arrivals(count, gapMs, next) {
  let atMs = 0
  return Array.from({ length: count }, () => (atMs -= gapMs * Math.log(1 - next())))
}

export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

function shuffled(list, next) {
  const order = [...list]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[order[at], order[other]] = [order[other], order[at]]
  }
  return order
}
