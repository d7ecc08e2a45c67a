import type { FastifyRequest } from 'fastify'
import { callOf } from './call.ts'
import type { ServerContext } from './context.ts'
import { httpError } from './error-status.ts'

/** What each call about things that belong to somebody is told. */
export interface OwnedCall {
  readonly signal: AbortSignal
  readonly requestId: string
  /** Whose things are meant; undefined: everybody's. */
  readonly owner: string | undefined
}

/** Under whose name a thing is made: that of the key, or nobody's. */
export function makerOf(request: FastifyRequest): string {
  return callOf(request).identity?.id ?? ''
}

/** Options of a call that looks at things: a key sees its own, an admin key everybody's. */
export function ownedCall(request: FastifyRequest, signal: AbortSignal): OwnedCall {
  const { id, identity } = callOf(request)
  const owner = identity?.admin === true ? undefined : makerOf(request)
  return { signal, requestId: id, owner }
}

/** Throws 403 unless an admin key asks, or keys are off. */
export function checkAdmin({ keyring }: ServerContext, request: FastifyRequest): void {
  if ((keyring?.size ?? 0) === 0 || callOf(request).identity?.admin === true) return
  throw httpError(403, 'unauthorized', 'Expected an admin key for this, got another key.')
}
