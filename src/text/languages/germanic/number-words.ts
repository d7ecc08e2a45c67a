/** The words of which a Germanic language makes its numbers below a thousand. */
export interface HundredWords {
  /** From zero to nineteen. */
  readonly small: readonly string[]
  /** Ten, twenty and so on to ninety, behind an entry that is not used. */
  readonly tens: readonly string[]
  /** Tens from twenty on with a unit from 1 to 9; `one` is what one is at the end of the number. */
  joined(tens: string, unit: number, one: string): string
  /** Hundreds by how many they are. */
  hundreds(count: number): string
  /** Between hundreds and what follows them. Default: nothing. */
  readonly joint?: string
}

/**
 * A function that says a number below a thousand; its second argument is what one is at the end
 * of the number, by default as in counting.
 */
export function hundredWords({
  small,
  tens,
  joined,
  hundreds,
  joint = '',
}: HundredWords): (value: number, one?: string) => string {
  function belowHundred(value: number, one: string): string {
    if (value === 1) return one
    if (value < 20) return small[value] as string
    const unit = value % 10
    const ten = tens[(value - unit) / 10] as string
    return unit === 0 ? ten : joined(ten, unit, one)
  }
  const own = small[1] as string
  return (value, one = own) => {
    const rest = value % 100
    if (value === rest) return belowHundred(rest, one)
    const head = hundreds((value - rest) / 100)
    return rest === 0 ? head : head + joint + belowHundred(rest, one)
  }
}

/** The groups of a number from 10^6 on, each said by its value and the name of its scale. */
export function scaleWords(
  digits: string,
  scales: readonly string[],
  say: (count: number, scale: string) => string,
): string[] {
  return scales
    .map((scale, index) => {
      const count = Number(digits.slice(0, -6 - index * 3).slice(-3))
      return count === 0 ? [] : [say(count, scale)]
    })
    .reverse()
    .flat()
}
