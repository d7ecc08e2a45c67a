import type { FastifyInstance } from 'fastify'
import { readRequest } from '../../../protocol/refusal.ts'
import { speechBody, toSpeechRequest } from '../../../protocol/speech-request.ts'
import { textBody } from '../../../protocol/text-request.ts'
import { whileWaited } from '../../body.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'

/** Routes that look at text and speak none: normalize, plan, phonemize; and the list of engines. */
export function addText(app: FastifyInstance, context: ServerContext, path: string): void {
  const { rostrum } = context
  app.post(`${path}/normalize`, async (request, reply) => {
    const body = readRequest(textBody, request.body)
    await whileWaited(context, reply, async ({ signal }) => {
      void reply.send(await rostrum.normalize(body, { signal, requestId: callOf(request).id }))
    })
    return reply
  })
  app.post(`${path}/plan`, async (request, reply) => {
    const body = readRequest(speechBody, request.body)
    const { format } = context.settings.current
    const wanted = toSpeechRequest(body, { format, timeline: 'none' })
    await whileWaited(context, reply, async ({ signal }) => {
      const plan = await rostrum.plan(wanted, { signal, requestId: callOf(request).id })
      void reply.send(plan)
    })
    return reply
  })
  app.post(`${path}/phonemize`, async (request, reply) => {
    const body = readRequest(textBody, request.body)
    await whileWaited(context, reply, async ({ signal }) => {
      const phonemes = await rostrum.phonemize(body, { signal, requestId: callOf(request).id })
      void reply.send({ phonemes })
    })
    return reply
  })
  app.get(`${path}/engines`, async () => ({ engines: await rostrum.engines() }))
}
