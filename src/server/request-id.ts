import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const SAFE_ID = /^[\w.:+/=@-]{1,128}$/
/** W3C Trace Context, version 00 and later: version, trace id, parent id, flags. */
const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/
const NO_TRACE = '0'.repeat(32)

/**
 * The id a request goes by in headers and logs: its own `X-Request-Id` when that is short and
 * plain, else the trace id of its `traceparent`, else a new one.
 */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const own = headers['x-request-id']
  if (typeof own === 'string' && SAFE_ID.test(own)) return own
  const parent = headers['traceparent']
  const trace = typeof parent === 'string' ? TRACEPARENT.exec(parent)?.[1] : undefined
  return trace !== undefined && trace !== NO_TRACE ? trace : randomUUID()
}
