import { SpeechError } from '../core/errors.ts'

/**
 * Objects and lists within each other that a request may have. Far beyond what any field needs,
 * and far below what the stack holds of functions that call themselves at each level.
 */
export const MAX_DEPTH = 64

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  return Object.values(value).some((item) => isDeeper(item, levels - 1))
}

/** Throws `invalid_request` when a JSON value has objects or lists within each other beyond `MAX_DEPTH`. */
export function assertDepth(value: unknown): void {
  if (!isDeeper(value, MAX_DEPTH)) return
  throw new SpeechError(
    'invalid_request',
    `Expected at most ${MAX_DEPTH} objects and lists within each other, got more.`,
    { details: { expected: MAX_DEPTH } },
  )
}
