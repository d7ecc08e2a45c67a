import type { FastifyInstance } from 'fastify'
import { readRequest } from '../../../protocol/refusal.ts'
import { taskPath } from '../../../protocol/task-query.ts'
import type { ServerContext } from '../../context.ts'
import { takeEmptyBodies } from '../../empty-bodies.ts'
import type { LiveSockets } from '../../live-sockets.ts'
import { addTaskAudio } from './task-audio.ts'
import { addTaskEvents } from './task-events.ts'
import { addTaskList } from './task-list.ts'
import { addTaskSubmit } from './task-submit.ts'
import { addTaskSubtitles } from './task-subtitles.ts'
import { addTaskUpkeep } from './task-upkeep.ts'

/** Refuses what can be no id, or no part of a path, wherever it stands; all else is not found. */
function addFallback(app: FastifyInstance, prefix: string): void {
  app.route({
    method: ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'],
    url: `${prefix}/*`,
    exposeHeadRoute: false,
    config: { fallback: true },
    handler: (request, reply) => {
      const parts = (request.params as { readonly '*': string })['*'].split('/')
      const trick = parts.find((part) => /^\.{1,2}$|\p{Cc}|\\/u.test(part))
      readRequest(taskPath, { id: trick ?? parts[0] })
      reply.callNotFound()
    },
  })
}

/** `/tasks` and what lies below it, `/batches/{id}` and `/leases`. */
export function addTasks(
  app: FastifyInstance,
  context: ServerContext,
  live: LiveSockets,
  path: string,
): void {
  void app.register((routes, _options, done) => {
    takeEmptyBodies(routes)
    addTaskSubmit(routes, context, path)
    addTaskList(routes, context, path)
    addTaskEvents(routes, context, live, path)
    addTaskAudio(routes, context, path)
    addTaskSubtitles(routes, context, path)
    addTaskUpkeep(routes, context, path)
    addFallback(routes, `${path}/tasks`)
    addFallback(routes, `${path}/batches`)
    done()
  })
}
