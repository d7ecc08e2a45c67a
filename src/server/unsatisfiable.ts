import type { FastifyReply } from 'fastify'
import type { SpeechError } from '../core/errors.ts'
import { httpError } from './error-status.ts'

/** The error of a range that a body does not have: 416, and how long the body is (RFC 9110, 15.5.17). */
export function unsatisfiable(reply: FastifyReply, totalBytes: number): SpeechError {
  reply.header('content-range', `bytes */${totalBytes}`)
  return httpError(416, 'invalid_request', `Expected a range within ${totalBytes} bytes.`, {
    param: 'Range',
    sizeBytes: totalBytes,
  })
}
