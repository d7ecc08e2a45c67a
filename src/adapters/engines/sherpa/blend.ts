import { SpeechError } from '../../../core/errors.ts'

/** A voice in a blend, and how much of it there is; less than 0 takes away. */
export interface BlendPart {
  readonly voice: string
  readonly weight: number
}

const MAX_PARTS = 16
const WEIGHT = /^\((\d{1,4}(?:\.\d{1,4})?)\)/

/** Whether the name of a voice is a blend of voices rather than one. */
export function isBlend(name: string): boolean {
  return /[+(]/.test(name)
}

/** A blend as it is compared: lower case, without blanks. */
export function plainBlend(expression: string): string {
  return expression.toLowerCase().replaceAll(/\s+/g, '')
}

/**
 * Reads a blend as Kokoro-FastAPI writes them: `af_heart(2)+af_sky(1)`, `af_heart+af_sky`, and with
 * `-` for what is taken away; a weight that is not given is 1. The weights are made to sum to 1, so
 * that the blend is as strong as a voice. `invalid_request` says what is wrong with one.
 */
export function parseBlend(expression: string, voices: readonly string[]): readonly BlendPart[] {
  const wrong = (expected: string): SpeechError =>
    new SpeechError(
      'invalid_request',
      `Expected ${expected} in the blend of voices ${JSON.stringify(expression.slice(0, 64))}.`,
      { details: { param: 'voice' } },
    )
  // Names may hold a minus themselves: the longest that fits is meant.
  const names = [...voices].sort((a, b) => b.length - a.length)
  const parts: { voice: string; weight: number }[] = []
  let rest = plainBlend(expression)
  while (rest !== '') {
    const sign = /^[+-]/.exec(rest)?.[0] ?? ''
    rest = rest.slice(sign.length)
    const voice = names.find(
      (name) => rest.startsWith(name) && /^($|[+(-])/.test(rest.slice(name.length)),
    )
    if (voice === undefined || (parts.length > 0 && sign === ''))
      throw wrong('voices of one model with weights, like af_heart(2)+af_sky(1),')
    rest = rest.slice(voice.length)
    const [given = '', weight = '1'] = WEIGHT.exec(rest) ?? []
    rest = rest.slice(given.length)
    parts.push({ voice, weight: Number(weight) * (sign === '-' ? -1 : 1) })
    if (parts.length > MAX_PARTS) throw wrong(`at most ${MAX_PARTS} voices`)
  }
  const sum = parts.reduce((total, { weight }) => total + weight, 0)
  if (parts.length === 0 || sum <= 0) throw wrong('weights that sum to more than 0')
  return parts.map(({ voice, weight }) => ({ voice, weight: weight / sum }))
}

/** The styles of the speakers of a blend summed by their weights; all in one table, `size` each. */
export function mixStyles(
  table: Float32Array,
  size: number,
  parts: readonly { readonly speaker: number; readonly weight: number }[],
): Float32Array<ArrayBuffer> {
  const mixed = new Float32Array(size)
  for (const { speaker, weight } of parts) {
    const style = table.subarray(speaker * size, (speaker + 1) * size)
    for (let index = 0; index < size; index++)
      mixed[index] = (mixed[index] ?? 0) + weight * (style[index] ?? 0)
  }
  return mixed
}
