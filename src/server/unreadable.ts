import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { isAnswering } from './connection.ts'
import type { ServerContext } from './context.ts'
import type { Dialect } from './dialect.ts'
import { httpError } from './error-status.ts'
import type { SpeechError } from '../core/errors.ts'
import { plainPath } from './plain-path.ts'
import { requestIdOf } from './request-id.ts'

/** What node's parser says of a request it cannot read. */
interface ParserFault extends Error {
  readonly code?: string | undefined
  /** What had come when it gave up. */
  readonly rawPacket?: unknown
}

function faultOf(code: string | undefined): SpeechError {
  if (code === 'HPE_HEADER_OVERFLOW')
    return httpError(431, 'too_large', 'Expected smaller headers: they are over the limit.')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return httpError(408, 'timeout', 'The headers of the request did not arrive in time.')
  return httpError(400, 'invalid_request', 'Expected a well-formed HTTP request.')
}

/** Answers what is no HTTP, in the shape of the dialect whose path it names, and hangs up. */
export function refuseUnreadable(
  context: ServerContext,
  dialectOf: (path: string) => Dialect,
): (fault: ParserFault, socket: Socket) => void {
  return (fault, socket) => {
    if (fault.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
      socket.destroy()
      return
    }
    const error = faultOf(fault.code)
    const { rawPacket } = fault
    const start = Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1', 0, 2000) : ''
    const path = /^[A-Z]+ (\S+) HTTP\//.exec(start)?.[1] ?? '/'
    const requestId = requestIdOf({})
    const { status, body } = dialectOf(plainPath(path)).renderError(error, requestId)
    const text = JSON.stringify(body)
    const bytes = Buffer.byteLength(text)
    const { code: errorCode } = error
    context.telemetry.httpRequest({
      route: 'none',
      method: 'none',
      status,
      totalMs: 0,
      bytes,
      errorCode,
    })
    context.logger.info({ requestId, status, errorCode }, 'request could not be read')
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n` +
        `content-type: application/json; charset=utf-8\r\ncontent-length: ${bytes}\r\n` +
        `x-request-id: ${requestId}\r\nconnection: close\r\n\r\n${text}`,
    )
  }
}
