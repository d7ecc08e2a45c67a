import { dutchCardinal, dutchOrdinal } from './numbers.ts'

/** A fraction: `drie kwart`, `een derde`; one half is `een half`. */
export function dutchFraction(upper: string, lower: string): string | undefined {
  if (upper.startsWith('0') || lower.startsWith('0')) return undefined
  const number = upper === '1' ? 'een' : dutchCardinal(upper)
  if (upper === '24' && lower === '7') return 'vierentwintig zeven'
  if (upper === lower && upper.length > 1) return `${number} ${number}`
  if (lower === '1') return `${number} gedeeld door één`
  if (lower === '2') return upper === '1' ? 'een half' : `${number} tweede`
  if (lower === '4') return upper === '1' || upper === '3' ? `${number} kwart` : `${number} vierde`
  if (Number(upper) > 100 || Number(lower) > 1000) return `${number} slash ${dutchCardinal(lower)}`
  return `${number} ${dutchOrdinal(lower)}`
}

/** A whole number and a fraction: `tweeënhalf`, `anderhalf`, `drie drie kwart`. */
export function dutchMixed(whole: string, upper: string, lower: string): string | undefined {
  if (upper === '1' && lower === '2') {
    const words = dutchCardinal(whole)
    return whole === '1' ? 'anderhalf' : `${words}${words.endsWith('e') ? 'ën' : 'en'}half`
  }
  const fraction = dutchFraction(upper, lower)
  return fraction === undefined ? undefined : `${dutchCardinal(whole)} ${fraction}`
}
