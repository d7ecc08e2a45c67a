import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Rostrum } from '../../../app/rostrum.ts'
import { SpeechError } from '../../../core/errors.ts'
import type { AttemptAnswer, AttemptListAnswer } from '../../../protocol/dictation-answer.ts'
import { attemptListQuery } from '../../../protocol/dictation-query.ts'
import { answerBody, type AnswerBody, attemptBody } from '../../../protocol/dictation-request.ts'
import type { ServerContext } from '../../context.ts'
import { answer, bodyOf, checkedId, type Exchange, idIn, orMissing, queryOf } from './call.ts'
import { NO_ITEM } from './items.ts'
import { pageAnswer, pageOf } from './page.ts'
import { rangeOf, time, timeOrNull } from './time.ts'

type Practice = Rostrum['practice']
type ScoredAttempt = Awaited<ReturnType<Practice['attempt']>>

const NO_ATTEMPT = 'Attempt not found'
const CREATED = { status: 201, counted: true }

function attemptAnswer(attempt: ScoredAttempt): AttemptAnswer {
  const { id, item, text, user, percentage, wer, wordsRef, wordsCorrect } = attempt
  return {
    id,
    item_id: item,
    text,
    percentage,
    wer,
    words_ref: wordsRef,
    words_correct: wordsCorrect,
    created_at: time(attempt.createdMs),
    user_id: user === '' ? null : user,
    audio_url: attempt.audioUrl ?? null,
    transcription: text,
    score: percentage,
    feedback: attempt.feedback,
    diff: attempt.diff,
    due_at: timeOrNull(attempt.card?.dueMs),
  }
}

/** Throws `unsupported` for an answer that was spoken, not written. */
function checkWritten({ headers }: FastifyRequest): void {
  const type = headers['content-type'] ?? ''
  if (!/^\s*(?:multipart|audio|video)\//i.test(type)) return
  throw new SpeechError(
    'unsupported',
    'An answer that was spoken needs a transcriber, and none is configured here: expected the words as JSON in `text`.',
    { details: { param: 'Content-Type' } },
  )
}

function score(
  exchange: Exchange,
  item: number,
  { user_id: user, audio_url: audioUrl, text, rating }: AnswerBody,
): ReturnType<typeof answer> {
  const { practice } = exchange.context.rostrum
  const wanted = {
    text,
    ...(user !== undefined && { user }),
    ...(audioUrl !== undefined && { audioUrl }),
    ...(rating !== undefined && { rating }),
  }
  return answer(
    exchange,
    async (call) => attemptAnswer(await orMissing(practice.attempt(item, wanted, call), NO_ITEM)),
    CREATED,
  )
}

/** `POST …/attempts` and `…/items/{id}/attempts`, `GET` of the list and of one attempt. */
export function addAttempts(app: FastifyInstance, context: ServerContext, root: string): void {
  const { practice } = context.rostrum
  const { maxTextChars } = context.settings.current.dictation
  const [named, below] = [attemptBody(maxTextChars), answerBody(maxTextChars)]
  const attempts = `${root}/attempts`
  // Before the body is read: nobody has to send a recording to hear that it is of no use.
  const written = (request: FastifyRequest, _: unknown, done: () => void): void => {
    checkWritten(request)
    done()
  }

  app.post(attempts, { onRequest: written }, (request, reply) => {
    const { item_id: item, ...wanted } = bodyOf(named, request)
    return score({ context, request, reply }, checkedId(item, NO_ITEM), wanted)
  })

  app.post(`${root}/items/:id/attempts`, { onRequest: written }, (request, reply) => {
    const id = idIn(request, 'item_id', NO_ITEM)
    return score({ context, request, reply }, id, bodyOf(below, request))
  })

  app.get(attempts, (request, reply) => {
    const parameters = queryOf(attemptListQuery, request)
    const { item_id: item, user_id: user } = parameters
    const query = {
      ...rangeOf(parameters),
      ...pageOf(parameters),
      ...(item !== undefined && { item }),
      ...(user && { user }),
    }
    return answer({ context, request, reply }, async (call): Promise<AttemptListAnswer> => {
      const { entries, total } = await practice.attempts(query, call)
      return { attempts: entries.map(attemptAnswer), ...pageAnswer(parameters, total) }
    })
  })

  app.get(`${attempts}/:id`, (request, reply) => {
    const id = idIn(request, 'attempt_id', NO_ATTEMPT)
    return answer({ context, request, reply }, async (call) =>
      attemptAnswer(await orMissing(practice.attemptById(id, call), NO_ATTEMPT)),
    )
  })
}
