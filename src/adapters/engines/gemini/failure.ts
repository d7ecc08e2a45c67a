import { SpeechError } from '../../../core/errors.ts'
import { networkFailure, wrongAnswer } from '../remote/failure.ts'
import { statusError, type FailedAnswer } from '../remote/status-error.ts'

/** What Google calls a failure (google.rpc.Code), where its status alone would be taken for another. */
type Meaning = (answer: FailedAnswer) => Partial<Pick<SpeechError, 'code' | 'retryable'>> & {
  readonly param?: string
}

const MEANINGS: { readonly [status: string]: Meaning } = {
  INVALID_ARGUMENT: ({ body }) => invalidArgument(body),
  // The place of the caller, or an account without what the model needs.
  FAILED_PRECONDITION: () => ({ code: 'unsupported', retryable: false }),
  UNAUTHENTICATED: () => ({ code: 'unauthorized', retryable: false }),
  PERMISSION_DENIED: () => ({ code: 'unauthorized', retryable: false }),
  NOT_FOUND: ({ engine }) => ({
    code: 'unsupported',
    retryable: false,
    param: `engineOptions.${engine}.model`,
  }),
  UNAVAILABLE: () => ({ code: 'unavailable', retryable: true }),
  ABORTED: () => ({ code: 'unavailable', retryable: true }),
  CANCELLED: () => ({ code: 'unavailable', retryable: true }),
  DEADLINE_EXCEEDED: () => ({ code: 'timeout', retryable: true }),
}

/** Reasons that mean the key (google.api.ErrorReason). */
const KEY_REASONS: ReadonlySet<unknown> = new Set(['API_KEY_INVALID', 'API_KEY_EXPIRED'])

/** The error for an answer of Google's API, by its `error.status` first, then by its HTTP status. */
export function geminiFailure(answer: FailedAnswer): SpeechError {
  const plain = statusError(answer)
  const meaning = MEANINGS[String(read(read(answer.body, 'error'), 'status'))]?.(answer)
  if (!meaning) return plain
  const { code = plain.code, retryable = plain.retryable, param } = meaning
  // Its message may repeat a key in ways nobody can look for.
  const message =
    code === 'unauthorized'
      ? `The upstream of ${answer.engine} did not accept the key (${answer.status}).`
      : plain.message
  return new SpeechError(code, message, {
    retryable,
    details: { ...plain.details, ...(param !== undefined && { param }) },
  })
}

/**
 * The error for a call that Google's client gave up: one of ours, one that came in the middle of a
 * stream, or an answer that it cannot read.
 */
export function callFailure(
  error: unknown,
  call: Omit<FailedAnswer, 'status' | 'headers' | 'body'>,
): SpeechError {
  if (SpeechError.is(error)) return error
  const status = read(error, 'status')
  if (error instanceof Error && error.name === 'ApiError' && typeof status === 'number')
    return geminiFailure({ ...call, status, body: jsonIn(error.message) })
  // What is no JSON, or the half of one. Its message holds a piece of the answer.
  if (error instanceof SyntaxError || /json|parsing/i.test(messageIn(error)))
    return wrongAnswer(call.engine, 'its JSON is broken', { again: true })
  return networkFailure(call.engine, error)
}

/** The JSON at the end of a message. */
function jsonIn(message: string): unknown {
  try {
    return JSON.parse(message.slice(Math.max(0, message.indexOf('{')))) as unknown
  } catch {
    return undefined
  }
}

function messageIn(error: unknown): string {
  return error instanceof Error ? error.message : ''
}

function invalidArgument(body: unknown): ReturnType<Meaning> {
  if (KEY_REASONS.has(reasonIn(body)) || /\bapi key\b/i.test(messageOf(body)))
    return { code: 'unauthorized', retryable: false }
  const param = paramIn(body)
  return { code: 'invalid_request', retryable: false, ...(param !== undefined && { param }) }
}

/** Which field of a request a refusal means, when it says so. */
function paramIn(body: unknown): string | undefined {
  return /\bvoice(_?name)?\b/i.test(messageOf(body)) ? 'voice' : undefined
}

function messageOf(body: unknown): string {
  const message = read(read(body, 'error'), 'message')
  return typeof message === 'string' ? message : ''
}

function reasonIn(body: unknown): unknown {
  const details = read(read(body, 'error'), 'details')
  if (!Array.isArray(details)) return undefined
  return details.map((it: unknown) => read(it, 'reason')).find((it) => it !== undefined)
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
