import type { FastifyInstance } from 'fastify'
import { readRequest } from '../../../protocol/refusal.ts'
import { retentionBody } from '../../../protocol/task-retention.ts'
import { whileWaited } from '../../body.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'
import { checkAdmin, ownedCall } from '../../owner.ts'

const UNCOUNTED = { counted: false }

/** `GET /tasks/stats`, `POST /tasks/retry-failed`, `POST /tasks/cleanup` and `GET /leases`. */
export function addTaskUpkeep(app: FastifyInstance, context: ServerContext, path: string): void {
  const { rostrum } = context
  app.get(`${path}/tasks/stats`, async (request, reply) => {
    const work = async (signal: AbortSignal): Promise<void> => {
      void reply.send(await rostrum.tasks.stats(ownedCall(request, signal)))
    }
    await whileWaited(context, reply, ({ signal }) => work(signal), UNCOUNTED)
    return reply
  })
  app.post(`${path}/tasks/retry-failed`, async (request, reply) => {
    await whileWaited(context, reply, async ({ signal }) => {
      const retried = await rostrum.tasks.retryFailed(ownedCall(request, signal))
      void reply.code(202).send({ retried })
    })
    return reply
  })
  app.post(`${path}/tasks/cleanup`, async (request, reply) => {
    checkAdmin(context, request)
    const retention = readRequest(retentionBody, request.body ?? {})
    await whileWaited(context, reply, async ({ signal }) => {
      const call = { signal, requestId: callOf(request).id }
      void reply.send(await rostrum.tasks.cleanup(retention, call))
    })
    return reply
  })
  app.get(`${path}/leases`, async (request, reply) => {
    checkAdmin(context, request)
    const work = async (signal: AbortSignal): Promise<void> => {
      const files = await rostrum.leases({ signal, requestId: callOf(request).id })
      const leases = files.map(({ updatedMs, ...file }) => ({
        ...file,
        updatedAt: new Date(updatedMs).toISOString(),
      }))
      void reply.send({ leases })
    }
    await whileWaited(context, reply, ({ signal }) => work(signal), UNCOUNTED)
    return reply
  })
}
