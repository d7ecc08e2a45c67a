import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { follow } from '../../../core/follow.ts'
import { isEnded, type Task } from '../../../core/task.ts'
import { prime } from '../../../core/stream.ts'
import type { TaskChange } from '../../../ports/task-store.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { feedQuery, resumeHeader, taskEventsQuery } from '../../../protocol/task-query.ts'
import { sendBody, whileWaited } from '../../body.ts'
import type { ServerContext } from '../../context.ts'
import type { LiveSockets } from '../../live-sockets.ts'
import { SSE_HEADERS } from '../../sse.ts'
import { ownedCall, type OwnedCall } from '../../owner.ts'
import { idIn, rootOf } from './task-call.ts'
import { taskEntry } from '../../../protocol/task-entry.ts'
import { taskEvents } from './task-feed.ts'

/** What one feed is about. */
interface Topic {
  watch(call: OwnedCall & { readonly onOpen: (after: number) => void }): AsyncIterable<TaskChange>
  /** The one task that it is about. */
  first?(call: OwnedCall): Promise<Task>
  /** Whether nothing more happens by itself. */
  ended?(call: OwnedCall): Promise<boolean>
}

/** The event a client has seen last: what it says when it comes again wins over its first address. */
function seenBefore(request: FastifyRequest): number | undefined {
  const given = request.headers['last-event-id']
  if (given === undefined || given === '') return undefined
  return readRequest(resumeHeader, { 'Last-Event-ID': given })['Last-Event-ID']
}

async function send(
  given: { readonly context: ServerContext; readonly live: LiveSockets; readonly path: string },
  request: FastifyRequest,
  reply: FastifyReply,
  topic: Topic,
): Promise<void> {
  const { context, live, path } = given
  const root = rootOf(context, request, path)
  live.admit(context.settings.current.limits.maxLive)
  const work: Parameters<typeof whileWaited>[2] = async (active) => {
    const watching = follow(active.signal)
    const stop = new AbortController()
    const socket = { finish: () => stop.abort() }
    live.add(socket)
    if (context.state.draining) stop.abort()
    try {
      const call = ownedCall(request, watching.signal)
      const pieces = taskEvents({
        watch: (onOpen) => topic.watch({ ...call, onOpen }),
        ...(topic.first && { first: () => topic.first?.(call) as Promise<Task> }),
        show: (task) => taskEntry(task, root),
        ...(seenBefore(request) !== undefined && {
          ended: () => topic.ended?.(call) ?? Promise.resolve(false),
        }),
        stop: stop.signal,
      })
      const begun = await prime(pieces)
      // No content: an event source then comes no more (WHATWG HTML, 9.2.3).
      if (begun === undefined) void reply.code(204).send()
      else
        await sendBody(context, request, reply, begun.items, {
          call: active,
          headers: SSE_HEADERS,
        })
    } finally {
      live.delete(socket)
      watching.abort()
      watching.release()
    }
  }
  // A feed waits for tasks, it makes none: it takes a place of `limits.maxLive`.
  await whileWaited(context, reply, work, { counted: false })
}

/**
 * `GET /tasks/events`, all changes its reader may see, and `GET /tasks/{id}/events`, those of one
 * task until its end. Both go on after `Last-Event-ID`.
 */
export function addTaskEvents(
  app: FastifyInstance,
  context: ServerContext,
  live: LiveSockets,
  path: string,
): void {
  const { tasks } = context.rostrum
  const given = { context, live, path }
  app.route({
    method: 'GET',
    url: `${path}/tasks/events`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const query = readRequest(feedQuery, request.query)
      const after = seenBefore(request) ?? query.after
      const wanted = {
        ...(query.batch !== undefined && { batch: query.batch }),
        ...(after !== undefined && { after }),
      }
      await send(given, request, reply, {
        watch: (call) => tasks.watch(wanted, call),
        ended: async (call) =>
          query.batch !== undefined && (await tasks.batch(query.batch, call)).ended,
      })
      return reply
    },
  })
  app.route({
    method: 'GET',
    url: `${path}/tasks/:id/events`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const id = idIn(request)
      const query = readRequest(taskEventsQuery, request.query)
      const after = seenBefore(request) ?? query.after
      await send(given, request, reply, {
        watch: (call) => tasks.watch({ task: id, ...(after !== undefined && { after }) }, call),
        first: (call) => tasks.get(id, call),
        ended: async (call) => isEnded((await tasks.get(id, call)).state),
      })
      return reply
    },
  })
}
