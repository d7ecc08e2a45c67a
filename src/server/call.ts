import type { FastifyRequest } from 'fastify'
import type { KeyIdentity } from '../app/keys/keyring.ts'
import type { Dialect } from './dialect.ts'

/** What the server knows of one request beside HTTP. */
export interface Call {
  /** As in the header `X-Request-Id`. */
  readonly id: string
  /** `performance.now()` when its headers had been read. */
  readonly startedMs: number
  /** Path without query, doubled or trailing slashes. */
  readonly path: string
  readonly dialect: Dialect
  /** Whose key came with it; undefined when none did, or keys are off. */
  identity: KeyIdentity | undefined
  /** Bytes of the body written so far, for answers that stream. */
  bytes: number
  firstByteMs: number | undefined
  errorCode: string | undefined
}

const CALLS = new WeakMap<FastifyRequest, Call>()

/** Remembers the call of a request; the gate does, once. */
export function setCall(request: FastifyRequest, call: Call): void {
  CALLS.set(request, call)
}

/** The call of a request that has passed the gate. */
export function callOf(request: FastifyRequest): Call {
  const call = CALLS.get(request)
  if (call === undefined) throw new Error('Expected the request to have passed the gate.')
  return call
}

/** Milliseconds since the headers of the request were read. */
export function elapsedMs(call: Call): number {
  return performance.now() - call.startedMs
}
