import { type ErrorCode, SpeechError } from '../../../core/errors.ts'
import type { DictationIssue } from '../../../protocol/dictation-issue.ts'
import type { RenderedError } from '../../dialect.ts'
import { httpError, STATUS, statusOf } from '../../error-status.ts'

/** What the API refuses to read is 422, whatever is wrong with it. */
const DICTATION_STATUS: Readonly<Record<ErrorCode, number>> = { ...STATUS, invalid_request: 422 }

const TITLES: { readonly [status: number]: string } = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  416: 'Range Not Satisfiable',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** Our fields under the names of the API. */
const FIELDS: { readonly [param: string]: string } = {
  language: 'locale',
  customFilename: 'custom_filename',
  user: 'user_id',
  audioUrl: 'audio_url',
  item: 'item_id',
}

/** Errors whose body is only a `detail`: what the API raises as `HTTPException`. */
const BARE = new WeakSet<SpeechError>()
/** Errors whose `error` and `detail` say the same. */
const NAMED = new WeakSet<SpeechError>()

/** Errors about what stood in the query. */
const ASKED = new WeakSet<SpeechError>()

/** The same error, but it is told where it was sent: a request without a body has only its query. */
export function placedError(error: unknown, { method }: { readonly method: string }): unknown {
  if (SpeechError.is(error) && ['GET', 'HEAD'].includes(method)) ASKED.add(error)
  return error
}

/** An error that is told as `{ detail }`: a 400, or an item or attempt that is not there. */
export function bareError(status: 400 | 404, detail: string): SpeechError {
  const error = httpError(status, status === 404 ? 'not_found' : 'invalid_request', detail)
  BARE.add(error)
  return error
}

/** An error whose own words stand in `error` and in `detail`, where different clients look for them. */
export function namedError(status: 404 | 422, words: string): SpeechError {
  const error = httpError(status, status === 404 ? 'not_found' : 'invalid_request', words)
  NAMED.add(error)
  return error
}

/** `tags[3]` as its parts. */
function partsOf(param: string): (string | number)[] {
  const parts = param.split(/[.[\]]+/).filter((part) => part !== '')
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function issueOf(error: SpeechError): DictationIssue {
  const { param, received } = error.details
  if (param === 'body' && received === 'malformed JSON')
    return {
      type: 'json_invalid',
      loc: ['body', 0],
      msg: 'JSON decode error',
      input: {},
      ctx: { error: error.message },
    }
  if (param === 'Content-Type')
    return {
      type: 'model_attributes_type',
      loc: ['body'],
      msg: 'Input should be a valid dictionary or object to extract fields from',
      input: null,
    }
  const [name, ...deeper] = typeof param === 'string' ? partsOf(param) : []
  const place = ASKED.has(error) ? 'query' : 'body'
  const loc = [place, ...(name === undefined ? [] : [FIELDS[name] ?? name]), ...deeper]
  return { type: 'value_error', loc, msg: `Value error, ${error.message}`, input: null }
}

/**
 * An error as the dictation API tells it: FastAPI's list for what could not be read, `detail` alone
 * for its own 400 and 404, `{ error, detail }` for everything else.
 */
export function dictationError(error: SpeechError): RenderedError {
  const status = statusOf(error, DICTATION_STATUS)
  const { message } = error
  if (BARE.has(error)) return { status, body: { detail: message } }
  if (NAMED.has(error)) return { status, body: { error: message, detail: message } }
  if (status === 422 && error.code === 'invalid_request') {
    const { issues } = error.details
    const detail = Array.isArray(issues) ? (issues as readonly unknown[]) : [issueOf(error)]
    return { status, body: { error: 'Validation Error', detail } }
  }
  return { status, body: { error: TITLES[status] ?? 'Error', detail: message } }
}
