import type { FastifyRequest } from 'fastify'
import type { Rostrum } from '../../../app/rostrum.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { taskPath } from '../../../protocol/task-query.ts'
import { baseUrl } from '../../base-url.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'
import { httpError } from '../../error-status.ts'

/** The tasks of the library. */
export type Tasks = Rostrum['tasks']

/** What each call about tasks is told. */
export interface TaskCall {
  readonly signal: AbortSignal
  readonly requestId: string
  /** Whose tasks are meant; undefined: everybody's. */
  readonly owner: string | undefined
}

function keysAreOn(context: ServerContext): boolean {
  return (context.keyring?.size ?? 0) > 0
}

/** Under whose name a task is made: that of the key, or nobody's. */
export function makerOf(request: FastifyRequest): string {
  return callOf(request).identity?.id ?? ''
}

/** Options of a call that looks at tasks: a key sees what it made, an admin key everything. */
export function taskCall(request: FastifyRequest, signal: AbortSignal): TaskCall {
  const { id, identity } = callOf(request)
  const owner = identity?.admin === true ? undefined : makerOf(request)
  return { signal, requestId: id, owner }
}

/** Throws 403 unless an admin key asks, or keys are off. */
export function checkAdmin(context: ServerContext, request: FastifyRequest): void {
  if (!keysAreOn(context) || callOf(request).identity?.admin === true) return
  throw httpError(403, 'unauthorized', 'Expected an admin key for this, got another key.')
}

/** The id in the path. Throws `invalid_request` for what can be none: it never comes near a file. */
export function idIn(request: FastifyRequest): string {
  return readRequest(taskPath, request.params).id
}

/** Where clients reach the dialect, for links. */
export function rootOf(context: ServerContext, request: FastifyRequest, path: string): string {
  return `${baseUrl(request, context.settings.current)}${path}`
}
