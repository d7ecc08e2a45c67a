import type { z } from 'zod'
import { SpeechError } from '../core/errors.ts'
import type { Json } from '../core/request.ts'
import { withoutNulls } from './absent.ts'
import { assertDepth } from './depth.ts'
import { valueAt } from './value-at.ts'

/** Where a field of the dictation API was sent. */
export type DictationPlace = 'body' | 'query' | 'path'

/** What is wrong with a value: the words of pydantic 2, which that API is made with. */
export interface DictationFault {
  readonly type: string
  readonly msg: string
  readonly ctx?: { readonly [name: string]: Json }
}

/** One entry of the list `detail` in a 422 answer, as FastAPI has it. */
export interface DictationIssue extends DictationFault {
  readonly loc: readonly (string | number)[]
  /** What came; of a text, a list or an object only how much of it. */
  readonly input: Json
}

/** Most faults that one answer tells of. */
const MOST_ISSUES = 20
const MAX_SHOWN_CHARS = 40

/** Fields whose words belong to their writer. */
const PRIVATE: ReadonlySet<PropertyKey> = new Set([
  'text',
  'texts',
  'transcription',
  'alternatives',
  'items',
  'q',
])

const MISSING: DictationFault = { type: 'missing', msg: 'Field required' }
const NO_OBJECT: DictationFault = {
  type: 'model_attributes_type',
  msg: 'Input should be a valid dictionary or object to extract fields from',
}
const NO_LIST: DictationFault = { type: 'list_type', msg: 'Input should be a valid list' }

/** What came, as far as it may be told again. */
function shown(value: unknown, path: readonly PropertyKey[]): Json {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value !== 'string') return 'an object'
  const hidden = value.length > MAX_SHOWN_CHARS || path.some((key) => PRIVATE.has(key))
  return hidden ? `a string of ${value.length} characters` : value
}

/** The fault of an issue: its own, or that of a value which is no object or no list at all. */
function faultOf(issue: z.core.$ZodIssue, value: unknown): DictationFault {
  if (issue.code === 'custom' && issue.params?.['fault'])
    return issue.params['fault'] as DictationFault
  if (value === undefined) return MISSING
  return issue.code === 'invalid_type' && issue.expected === 'array' ? NO_LIST : NO_OBJECT
}

/** An `invalid_request` with the list that the answer is to carry. */
export function dictationRefusal(issues: readonly DictationIssue[]): SpeechError {
  const [first] = issues
  const where = first?.loc.join('.') ?? 'request'
  return new SpeechError('invalid_request', `${where}: ${first?.msg ?? 'It is wrong.'}`, {
    details: { issues: issues.map(plain) },
  })
}

function plain({ type, loc, msg, input, ctx }: DictationIssue): Json {
  return { type, loc: [...loc], msg, input, ...(ctx && { ctx }) }
}

/**
 * Reads what was sent to the dictation API. Unknown fields are ignored, `null` is absent. Throws
 * `invalid_request` whose `details.issues` is FastAPI's list; it never holds a whole text.
 */
export function readDictation<T>(schema: z.ZodType<T>, input: unknown, place: DictationPlace): T {
  assertDepth(input)
  const value = withoutNulls(input)
  const result = schema.safeParse(value ?? undefined)
  if (result.success) return result.data
  throw dictationRefusal(
    result.error.issues.slice(0, MOST_ISSUES).map((issue) => {
      const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
      const came = valueAt(value ?? undefined, issue.path)
      return { ...faultOf(issue, came), loc: [place, ...path], input: shown(came, issue.path) }
    }),
  )
}
