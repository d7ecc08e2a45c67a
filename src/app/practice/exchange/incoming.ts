import { SpeechError } from '../../../core/errors.ts'
import type { DocumentAttempt, DocumentItem } from '../../../protocol/practice-document.ts'
import { MAX_DOCUMENT_ENTRIES } from '../../../protocol/practice-document.ts'
import type { RecordKind } from './columns.ts'

/** Entries read before others get a turn. */
const TURN = 500

/** What a file holds, as it stands there. */
export interface Incoming {
  readonly items: readonly DocumentItem[]
  readonly attempts: readonly DocumentAttempt[]
  /** Tells in an error where an entry stands; `error.details.param` names the field within it. */
  placed(error: SpeechError, kind: RecordKind, index: number): SpeechError
}

/** Lets others have a turn after every few entries, and ends when the signal fires. */
export async function takeTurn(index: number, signal: AbortSignal | undefined): Promise<void> {
  if (index % TURN !== 0) return
  await new Promise((resolve) => setImmediate(resolve))
  signal?.throwIfAborted()
}

/** Refuses one entry more than a file may have. */
export function checkCount(count: number, what: string): void {
  if (count <= MAX_DOCUMENT_ENTRIES) return
  throw new SpeechError(
    'invalid_request',
    `Expected at most ${MAX_DOCUMENT_ENTRIES} ${what}, got more.`,
    { details: { param: what } },
  )
}

/** An error about a field of an entry. */
export function fieldFault(param: string, sentence: string): SpeechError {
  return new SpeechError('invalid_request', sentence, { details: { param } })
}
