import type { MarkupReader } from './reader.ts'
import { createPlainReader } from './plain.ts'

/** Reads HTML. */
export function createHtmlReader(): MarkupReader {
  return createPlainReader()
}
