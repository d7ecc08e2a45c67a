import type { MarkupReader } from './reader.ts'
import { createPlainReader } from './plain.ts'

/** Reads SSML. */
export function createSsmlReader(): MarkupReader {
  return createPlainReader()
}
