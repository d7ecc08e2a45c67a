import { SpeechError } from '../../../core/errors.ts'
import {
  type DocumentAttempt,
  documentAttempt,
  documentFrame,
  type DocumentItem,
  documentItem,
} from '../../../protocol/practice-document.ts'
import { type ObjectSchema, readRequest } from '../../../protocol/refusal.ts'
import { type Incoming, takeTurn } from './incoming.ts'
import { checkJsonBounds } from './json-bounds.ts'
import { jsonFault } from './json-fault.ts'

const LISTS = { item: 'items', attempt: 'attempts' } as const

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { line, column } = jsonFault(text)
    throw new SpeechError(
      'invalid_request',
      `Line ${line}, column ${column}: expected valid JSON, it is not.`,
      { details: { param: 'body', line, column } },
    )
  }
}

async function entries<T>(
  schema: ObjectSchema<T>,
  list: readonly unknown[],
  name: string,
  signal: AbortSignal | undefined,
): Promise<readonly T[]> {
  const read: T[] = []
  for (const [index, entry] of list.entries()) {
    await takeTurn(index, signal)
    read.push(readRequest(schema, entry, [name, index]))
  }
  return read
}

/** Reads a document as `writeJson()` makes it. Throws `invalid_request` that names the place. */
export async function readJson(text: string, signal?: AbortSignal): Promise<Incoming> {
  await checkJsonBounds(text, signal)
  const frame = readRequest(documentFrame, parsed(text.replace(/^\uFEFF/, '')))
  const items = await entries<DocumentItem>(documentItem, frame.items, LISTS.item, signal)
  const attempts = await entries<DocumentAttempt>(
    documentAttempt,
    frame.attempts ?? [],
    LISTS.attempt,
    signal,
  )
  return {
    items,
    attempts,
    placed(error, kind, index) {
      const { param } = error.details
      const within = `${LISTS[kind]}[${index}]`
      const whole = typeof param === 'string' ? `${within}.${param}` : within
      const details = { ...error.details, param: whole }
      return new SpeechError(error.code, error.message, { details, cause: error })
    },
  }
}
