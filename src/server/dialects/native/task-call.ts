import type { FastifyRequest } from 'fastify'
import type { Rostrum } from '../../../app/rostrum.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { taskPath } from '../../../protocol/task-query.ts'
import { baseUrl } from '../../base-url.ts'
import type { ServerContext } from '../../context.ts'

/** The tasks of the library. */
export type Tasks = Rostrum['tasks']

/** The id in the path. Throws `invalid_request` for what can be none: it never comes near a file. */
export function idIn(request: FastifyRequest): string {
  return readRequest(taskPath, request.params).id
}

/** Where clients reach the dialect, for links. */
export function rootOf(context: ServerContext, request: FastifyRequest, path: string): string {
  return `${baseUrl(request, context.settings.current)}${path}`
}
