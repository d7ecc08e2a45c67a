import type { FastifyInstance } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import type { AttemptListAnswer } from '../../../protocol/practice-answer.ts'
import { attemptListQuery, logQuery } from '../../../protocol/practice-query.ts'
import { attemptBody } from '../../../protocol/practice-request.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import type { ServerContext } from '../../context.ts'
import { answerWith, idIn, learnerOf, pageOf } from './practice-call.ts'
import { attemptAnswer } from './practice-entry.ts'
import { rootOf } from './task-call.ts'

/** Refuses an answer that is spoken, whatever it holds: what came of it is read and dropped. */
function refuseRecordings(routes: FastifyInstance): void {
  routes.addContentTypeParser(/^(?:multipart\/form-data|audio\/)/, (_request, payload, done) => {
    payload.resume()
    done(
      new SpeechError(
        'unsupported',
        'Expected the answer as text: nothing here writes down what was recorded.',
        { details: { param: 'Content-Type', expected: 'application/json' } },
      ),
    )
  })
}

/** `/practice/attempts`, `/practice/attempts/{id}` and `/practice/items/{id}/attempts`. */
export function addPracticeAttempts(
  app: FastifyInstance,
  context: ServerContext,
  path: string,
): void {
  const { practice } = context.rostrum
  const attempts = `${path}/practice/attempts`
  const ofItem = `${path}/practice/items/:id/attempts`
  void app.register((routes, _options, done) => {
    refuseRecordings(routes)
    routes.post(ofItem, (request, reply) => {
      const id = idIn(request)
      const body = readRequest(attemptBody, request.body)
      return answerWith(context, request, reply, async (call) => {
        const attempt = await practice.attempt(id, body, call)
        const root = rootOf(context, request, path)
        reply.code(201).header('location', `${root}/practice/attempts/${attempt.id}`)
        return attemptAnswer(attempt)
      })
    })
    done()
  })
  app.get(ofItem, (request, reply) => {
    const item = idIn(request)
    const query = readRequest(logQuery, request.query)
    const page = pageOf(query)
    return answerWith(context, request, reply, async (call): Promise<AttemptListAnswer> => {
      // One that is not there has no list.
      await practice.item(item, call)
      const wanted = { ...learnerOf(query), ...page, item }
      const { entries, total } = await practice.attempts(wanted, call)
      return { attempts: entries.map(attemptAnswer), total, ...page }
    })
  })
  app.get(attempts, (request, reply) => {
    const query = readRequest(attemptListQuery, request.query)
    const page = pageOf(query)
    const { item } = query
    return answerWith(context, request, reply, async (call): Promise<AttemptListAnswer> => {
      const wanted = { ...learnerOf(query), ...page, ...(item !== undefined && { item }) }
      const { entries, total } = await practice.attempts(wanted, call)
      return { attempts: entries.map(attemptAnswer), total, ...page }
    })
  })
  app.get(`${attempts}/:id`, (request, reply) => {
    const id = idIn(request)
    return answerWith(context, request, reply, async (call) =>
      attemptAnswer(await practice.attemptById(id, call)),
    )
  })
}
