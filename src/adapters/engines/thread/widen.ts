/** What a 16-bit sample of 1 stands for: full scale is 32,768, and a power of two divides exactly. */
const STEP = 1 / 32_768

/** Writes 16-bit samples as floating ones into `into`, from `at` on. */
export function widen(from: Int16Array, into: Float32Array, at: number): void {
  for (let index = 0; index < from.length; index++) {
    into[at + index] = (from[index] as number) * STEP
  }
}
