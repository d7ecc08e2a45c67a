import type { ErrorCode, SpeechError } from '../../../core/errors.ts'
import type { RenderedError } from '../../dialect.ts'
import { STATUS, statusOf } from '../../error-status.ts'

/** Permanent refusals are 4xx: OpenAI's clients repeat whatever is 5xx. */
const OPENAI_STATUS: Readonly<Record<ErrorCode, number>> = { ...STATUS, unsupported: 400 }

/** Our fields under OpenAI's names. */
const PARAMS: { readonly [param: string]: string } = {
  text: 'input',
  format: 'response_format',
  rate: 'speed',
  sampleRate: 'sample_rate',
}

const CODES: Partial<Readonly<Record<ErrorCode, string>>> = {
  unauthorized: 'invalid_api_key',
  rate_limited: 'rate_limit_exceeded',
  internal: 'server_error',
}

function typeOf(status: number): string {
  if (status === 429) return 'rate_limit_error'
  return status < 500 ? 'invalid_request_error' : 'server_error'
}

/** An error in OpenAI's envelope. */
export function openAiError(error: SpeechError): RenderedError {
  const status = statusOf(error, OPENAI_STATUS)
  const { param, code: ownCode, suggestions } = error.details
  const name = typeof param === 'string' ? (PARAMS[param] ?? param) : null
  const near = Array.isArray(suggestions)
    ? suggestions.filter((item) => typeof item === 'string')
    : []
  const { message } = error
  const hint =
    near.length === 0 || message.includes('Did you mean') ? '' : ` Did you mean ${near.join(', ')}?`
  const said =
    typeof param === 'string' && name !== null
      ? message.replace(`\`${param}\``, `\`${name}\``)
      : message
  return {
    status,
    body: {
      error: {
        message: said + hint,
        type: typeOf(status),
        param: name,
        code: typeof ownCode === 'string' ? ownCode : (CODES[error.code] ?? error.code),
      },
    },
  }
}
