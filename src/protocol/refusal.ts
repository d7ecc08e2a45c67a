import type { z } from 'zod'
import { SpeechError } from '../core/errors.ts'
import type { Json } from '../core/request.ts'
import { withoutNulls } from './absent.ts'
import { assertDepth } from './depth.ts'
import { nearest } from '../core/nearest.ts'
import { valueAt } from './value-at.ts'

/** A schema of an object: its fields are known by name. */
export interface ObjectSchema<T> extends z.ZodType<T> {
  readonly shape: { readonly [field: string]: unknown }
}

/** Fields that hold the user's own words or secrets; a refusal tells their length at most. */
const PRIVATE: ReadonlySet<string> = new Set([
  'text',
  'input',
  'instructions',
  'webhook',
  'requests',
  'defaults',
  'scoring',
])
const MAX_SHOWN_CHARS = 40

/** What came, in words that are safe to show. */
function received(value: unknown, field: string): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return `a ${typeof value}`
  if (PRIVATE.has(field) || value.length > MAX_SHOWN_CHARS)
    return `a string of ${value.length} characters`
  return JSON.stringify(value)
}

/** `effects[0].type` */
function dotted(path: readonly PropertyKey[]): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else text += text ? `.${String(key)}` : String(key)
  }
  return text
}

function refuse(
  issue: z.core.$ZodIssue,
  input: unknown,
  known: readonly string[],
  within: readonly PropertyKey[],
): SpeechError {
  if (issue.code === 'unrecognized_keys') {
    const wrong = issue.keys[0] ?? ''
    const shown = wrong.length > MAX_SHOWN_CHARS ? `${wrong.slice(0, MAX_SHOWN_CHARS)}…` : wrong
    const near = issue.path.length === 0 ? nearest(wrong, known, 1)[0] : undefined
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`
    const expected = known.length > 0 ? known.join(', ') : 'no field'
    const details: { [key: string]: Json } = { expected, received: shown }
    if (near !== undefined) details['suggestions'] = [near]
    const param = dotted([...within, ...issue.path, shown])
    return new SpeechError('invalid_request', `There is no field \`${param}\` here.${hint}`, {
      details: { param, ...details },
    })
  }
  const param = dotted([...within, ...issue.path])
  const came = received(valueAt(input, issue.path), String(issue.path[0] ?? within[0] ?? ''))
  const subject = param ? `\`${param}\`` : 'the request'
  return new SpeechError(
    'invalid_request',
    `Expected ${subject} to be ${issue.message}, got ${came}.`,
    { details: { ...(param ? { param } : {}), expected: issue.message, received: came } },
  )
}

/**
 * Reads a request by its schema. `null` is absent. Throws `invalid_request` that names the field
 * (`details.param`), what was expected and what came; for an unknown field, the nearest known one.
 * `within` is where the input stands in what was sent: `['requests', 3]`.
 */
export function readRequest<T>(
  schema: ObjectSchema<T>,
  input: unknown,
  within: readonly PropertyKey[] = [],
): T {
  assertDepth(input)
  const value = withoutNulls(input)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { issues } = result.error
  // A misspelt field comes before the one that is missing because of it.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (issue === undefined) throw result.error
  throw refuse(issue, value, Object.keys(schema.shape), within)
}
