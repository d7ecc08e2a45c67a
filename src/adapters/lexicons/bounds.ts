import { createHash } from 'node:crypto'
import { SpeechError } from '../../core/errors.ts'
import type { LexiconChange, StoredLexicon } from '../../ports/lexicon-store.ts'

/** How much a store takes. */
export interface LexiconBounds {
  /** Lexicons. Default 1000. */
  readonly maxCount?: number
  /** Bytes of one in UTF-8. Default 32 MiB. */
  readonly maxBytes?: number
}

/** What is told of a text that is kept under a name. */
export function describeLexicon(name: string, text: string, updatedAt: Date): StoredLexicon {
  return {
    name,
    revision: createHash('sha256').update(text, 'utf8').digest('hex'),
    sizeBytes: Buffer.byteLength(text),
    updatedAt: updatedAt.toISOString(),
  }
}

/** Refuses a text over the bounds with `too_large`; `count` are kept already, this one aside. */
export function checkBounds(text: string, count: number, bounds: LexiconBounds): void {
  const { maxCount = 1000, maxBytes = 32 * 1024 * 1024 } = bounds
  if (count >= maxCount) {
    throw new SpeechError('too_large', `Expected at most ${maxCount} lexicons, got one more.`, {
      details: { param: 'name', expected: maxCount },
    })
  }
  const bytes = Buffer.byteLength(text)
  if (bytes <= maxBytes) return
  throw new SpeechError(
    'too_large',
    `Expected a lexicon of at most ${maxBytes} bytes, got ${bytes}.`,
    { details: { param: 'lexicon', expected: maxBytes, received: bytes } },
  )
}

/** Refuses a change with `conflict` unless what is kept is what was expected. */
export function checkExpected(
  current: StoredLexicon | undefined,
  expected: LexiconChange['expected'],
): void {
  if (expected === undefined || expected === (current?.revision ?? null)) return
  const message =
    current === undefined
      ? 'There is no such lexicon any more.'
      : expected === null
        ? 'There is such a lexicon already.'
        : 'Somebody else changed the lexicon meanwhile.'
  throw new SpeechError('conflict', message, { details: { param: 'name' } })
}
