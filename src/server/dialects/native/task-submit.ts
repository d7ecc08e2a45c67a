import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../../app/config/config.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { toSpeechRequest } from '../../../protocol/speech-request.ts'
import type { BatchAnswer } from '../../../protocol/task-answer.ts'
import { idempotencyHeader } from '../../../protocol/task-query.ts'
import { readTasks, type TaskBody } from '../../../protocol/task-request.ts'
import { whileWaited } from '../../body.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'
import { headerValue } from '../../header-value.ts'
import { makerOf } from '../../owner.ts'
import { rootOf, type Tasks } from './task-call.ts'
import { queueOf } from './task-queue.ts'
import { taskAnswer, taskEntry } from '../../../protocol/task-entry.ts'

type Submission = Parameters<Tasks['submit']>[0]
type SubmitOptions = NonNullable<Parameters<Tasks['submit']>[1]>

function submissionOf(body: TaskBody, { format }: Config): Submission {
  const { priority, deadlineSec, tags, webhook, ...speech } = body
  return {
    // Subtitles may be wanted afterwards: words are placed unless somebody says otherwise.
    request: toSpeechRequest(speech, { format, timeline: 'word' }),
    ...(priority !== undefined && { priority }),
    ...(deadlineSec !== undefined && { deadlineSec }),
    ...(tags !== undefined && { tags }),
    ...(webhook !== undefined && { webhook }),
  }
}

function keyOf(request: FastifyRequest): Pick<SubmitOptions, 'idempotencyKey'> {
  const given = request.headers['idempotency-key']
  const headers = given === undefined ? {} : { 'Idempotency-Key': given }
  const { 'Idempotency-Key': idempotencyKey } = readRequest(idempotencyHeader, headers)
  return idempotencyKey === undefined ? {} : { idempotencyKey }
}

/** Wishes that tasks do not meet, as sentences for the warning header. */
function unmet(bodies: readonly TaskBody[]): string[] {
  const warnings: string[] = []
  if (bodies.some(({ quality }) => quality !== undefined))
    warnings.push('No engine here has several qualities.')
  if (bodies.some(({ subtitles, karaoke }) => subtitles !== undefined || karaoke === true))
    warnings.push('Subtitles of a task are fetched where `links.subtitles` says.')
  return warnings
}

async function submit(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
): Promise<void> {
  const { rostrum, settings } = context
  const key = keyOf(request)
  const body = readTasks(request.body)
  const root = rootOf(context, request, path)
  const warnings = unmet('requests' in body ? body.requests : [body])
  if (warnings.length > 0) reply.header('x-rostrum-warning', headerValue(warnings.join(' ')))
  await whileWaited(context, reply, async ({ signal }) => {
    const call = { signal, requestId: callOf(request).id }
    const options = { ...call, ...key, owner: makerOf(request) }
    if ('requests' in body) {
      const submissions = body.requests.map((one) => submissionOf(one, settings.current))
      const { id, tasks } = await rostrum.tasks.submitBatch(submissions, options)
      const answer: BatchAnswer = {
        batchId: id,
        tasks: tasks.map((task) => taskEntry(task, root)),
      }
      void reply.code(202).header('location', `${root}/batches/${id}`).send(answer)
      return
    }
    const task = await rostrum.tasks.submit(submissionOf(body, settings.current), options)
    const answer = taskAnswer(task, root)
    const queue = await queueOf(rostrum.tasks, task, options, reply)
    reply.code(202).header('location', answer.links.self)
    void reply.send({ ...answer, ...queue })
  })
}

/** `POST /tasks`: one task or a batch of them, under a key of the client's if it sends one. */
export function addTaskSubmit(app: FastifyInstance, context: ServerContext, path: string): void {
  app.post(`${path}/tasks`, async (request, reply) => {
    await submit(context, request, reply, path)
    return reply
  })
}
