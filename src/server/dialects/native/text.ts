import type { FastifyInstance, FastifyRequest } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { speechBody, toSpeechRequest } from '../../../protocol/speech-request.ts'
import type { TextBody } from '../../../protocol/text-request.ts'
import { textBody } from '../../../protocol/text-request.ts'
import { whileWaited } from '../../body.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'

/**
 * Longest text that is normalised in one go, in UTF-16 code units. Nothing else is answered
 * meanwhile: a tenth of a second on a slow core.
 */
const MAX_AT_ONCE_CHARS = 50_000

function readText(request: FastifyRequest): TextBody {
  const body = readRequest(textBody, request.body)
  if (body.text.length <= MAX_AT_ONCE_CHARS) return body
  throw new SpeechError(
    'too_large',
    `Expected \`text\` to be at most ${MAX_AT_ONCE_CHARS} characters here, got ${body.text.length}.`,
    { details: { param: 'text', expected: MAX_AT_ONCE_CHARS, received: body.text.length } },
  )
}

/** Routes that look at text and speak none: normalize, plan, phonemize; and the list of engines. */
export function addText(app: FastifyInstance, context: ServerContext, path: string): void {
  const { rostrum } = context
  app.post(`${path}/normalize`, async (request, reply) => {
    const body = readText(request)
    await whileWaited(context, reply, async () => void reply.send(rostrum.normalize(body)))
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
    const body = readText(request)
    await whileWaited(context, reply, async ({ signal }) => {
      const phonemes = await rostrum.phonemize(body, { signal, requestId: callOf(request).id })
      void reply.send({ phonemes })
    })
    return reply
  })
  app.get(`${path}/engines`, async () => ({ engines: await rostrum.engines() }))
}
