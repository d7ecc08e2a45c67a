import { finnishCardinal, finnishPartName } from './numbers.ts'

/** A fraction: `kolme neljäsosaa`; one half is `puoli`. */
export function finnishFraction(upper: string, lower: string): string | undefined {
  if (upper.startsWith('0') || lower.startsWith('0')) return undefined
  if (upper === '24' && lower === '7') return 'kaksikymmentäneljä seitsemän'
  const number = finnishCardinal(upper)
  if (lower === '1') return `${number} jaettuna yhdellä`
  if (upper === '1' && lower === '2') return 'puoli'
  if (Number(upper) > 100 || Number(lower) > 1000) {
    return `${number} kauttaviiva ${finnishCardinal(lower)}`
  }
  const part = lower === '2' ? 'kahdes' : finnishPartName(lower)
  return `${number} ${part}${upper === '1' ? 'osa' : 'osaa'}`
}

/** A whole number and a fraction: `puolitoista`, `kaksi ja puoli`, `kolme ja kolme neljäsosaa`. */
export function finnishMixed(whole: string, upper: string, lower: string): string | undefined {
  if (whole === '1' && upper === '1' && lower === '2') return 'puolitoista'
  const fraction = finnishFraction(upper, lower)
  return fraction === undefined ? undefined : `${finnishCardinal(whole)} ja ${fraction}`
}
