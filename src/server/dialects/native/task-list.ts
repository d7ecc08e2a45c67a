import type { FastifyInstance } from 'fastify'
import { readRequest } from '../../../protocol/refusal.ts'
import type { BatchStateAnswer, TaskListAnswer } from '../../../protocol/task-answer.ts'
import { taskListQuery } from '../../../protocol/task-query.ts'
import { whileWaited } from '../../body.ts'
import type { ServerContext } from '../../context.ts'
import { ownedCall } from '../../owner.ts'
import { idIn, rootOf } from './task-call.ts'
import { taskAnswer, taskEntry } from '../../../protocol/task-entry.ts'
import { queueOf } from './task-queue.ts'

const UNCOUNTED = { counted: false }

/** `GET /tasks`, `GET`, `DELETE` and `POST …/retry` of `/tasks/{id}`, and `GET /batches/{id}`. */
export function addTaskList(app: FastifyInstance, context: ServerContext, path: string): void {
  const { tasks } = context.rostrum
  app.get(`${path}/tasks`, async (request, reply) => {
    const { state, ...query } = readRequest(taskListQuery, request.query)
    const root = rootOf(context, request, path)
    const work = async (signal: AbortSignal): Promise<void> => {
      const wanted = { ...query, ...(state && { states: state }) }
      const page = await tasks.list(wanted, ownedCall(request, signal))
      const answer: TaskListAnswer = {
        tasks: page.tasks.map((task) => taskEntry(task, root)),
        ...(page.cursor !== undefined && { cursor: page.cursor }),
      }
      void reply.send(answer)
    }
    await whileWaited(context, reply, ({ signal }) => work(signal), UNCOUNTED)
    return reply
  })
  app.get(`${path}/tasks/:id`, async (request, reply) => {
    const id = idIn(request)
    const root = rootOf(context, request, path)
    const work = async (signal: AbortSignal): Promise<void> => {
      const call = ownedCall(request, signal)
      const task = await tasks.get(id, call)
      const queue = await queueOf(tasks, task, call, reply)
      void reply.send({ ...taskAnswer(task, root), ...queue })
    }
    await whileWaited(context, reply, ({ signal }) => work(signal), UNCOUNTED)
    return reply
  })
  app.delete(`${path}/tasks/:id`, async (request, reply) => {
    const id = idIn(request)
    const work = async (signal: AbortSignal): Promise<void> => {
      const task = await tasks.cancel(id, ownedCall(request, signal))
      void reply.send(taskAnswer(task, rootOf(context, request, path)))
    }
    await whileWaited(context, reply, ({ signal }) => work(signal), UNCOUNTED)
    return reply
  })
  app.post(`${path}/tasks/:id/retry`, async (request, reply) => {
    const id = idIn(request)
    await whileWaited(context, reply, async ({ signal }) => {
      const call = ownedCall(request, signal)
      const task = await tasks.retry(id, call)
      const answer = taskAnswer(task, rootOf(context, request, path))
      const queue = await queueOf(tasks, task, call, reply)
      reply.code(202).header('location', answer.links.self)
      void reply.send({ ...answer, ...queue })
    })
    return reply
  })
  app.get(`${path}/batches/:id`, async (request, reply) => {
    const id = idIn(request)
    const root = rootOf(context, request, path)
    const work = async (signal: AbortSignal): Promise<void> => {
      const batch = await tasks.batch(id, ownedCall(request, signal))
      const answer: BatchStateAnswer = {
        batchId: batch.id,
        ended: batch.ended,
        byState: batch.byState,
        tasks: batch.tasks.map((task) => taskEntry(task, root)),
      }
      void reply.send(answer)
    }
    await whileWaited(context, reply, ({ signal }) => work(signal), UNCOUNTED)
    return reply
  })
}
