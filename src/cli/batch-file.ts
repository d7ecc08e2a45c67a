import path from 'node:path'
import { SpeechError } from '../core/errors.ts'
import { readTasks, type TaskBody } from '../protocol/task-request.ts'
import { readText } from './text-source.ts'

/** Most characters of a file of requests. */
const MAX_CHARS = 100_000_000

/** What a file of requests is read with. */
export interface BatchOptions {
  /** What holds where a request says nothing. */
  readonly defaults: Partial<TaskBody>
  readonly signal: AbortSignal
}

/**
 * Reads the requests in a file, or on standard input for `-`. `.json` is a list, or an object with
 * `requests` and `defaults` as `POST /v1/tasks` takes it; `.jsonl` and `.ndjson` are one request a
 * line; everything else is one text a line, blank ones left out. A request may be a text alone.
 * `invalid_request` names the request that is wrong, counted from 0.
 */
export async function readBatch(file: string, options: BatchOptions): Promise<readonly TaskBody[]> {
  const { defaults, signal } = options
  const source = file === '-' ? ({ kind: 'stdin', live: false } as const) : fileSource(file)
  const text = await readText(source, { maxChars: MAX_CHARS, signal })
  const document = documentOf(file, text)
  const read = readTasks({
    requests: document.requests.map((each) => (typeof each === 'string' ? { text: each } : each)),
    defaults: { ...defaults, ...document.defaults },
  })
  return 'requests' in read ? read.requests : [read]
}

function fileSource(file: string): { readonly kind: 'file'; readonly file: string } {
  return { kind: 'file', file }
}

interface Document {
  readonly requests: readonly unknown[]
  readonly defaults?: object
}

function documentOf(file: string, text: string): Document {
  const lines = text.split(/\r?\n/)
  const name = path.basename(file)
  const ending = path.extname(file).toLowerCase()
  if (ending === '.jsonl' || ending === '.ndjson') {
    const requests = lines.flatMap((line, index) =>
      /\S/.test(line) ? [parsed(line, `line ${index + 1} of ${name}`)] : [],
    )
    return { requests }
  }
  if (ending !== '.json') return { requests: lines.filter((line) => /\S/.test(line)) }
  const value = parsed(text, name)
  if (Array.isArray(value)) return { requests: value as readonly unknown[] }
  if (isDocument(value)) return value
  throw new SpeechError(
    'invalid_request',
    `Expected ${name} to hold a list of requests, or an object with \`requests\`.`,
    { details: { param: 'batch' } },
  )
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new SpeechError('invalid_request', `Expected ${where} to be JSON.`, {
      details: { param: 'batch' },
    })
  }
}

function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || !('requests' in value)) return false
  const { requests, defaults } = value as { requests: unknown; defaults?: unknown }
  return (
    Array.isArray(requests) &&
    (defaults === undefined || (typeof defaults === 'object' && defaults !== null))
  )
}
