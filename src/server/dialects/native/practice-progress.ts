import type { FastifyInstance } from 'fastify'
import type {
  DueAnswer,
  LogAnswer,
  ProgressAnswer,
  SummaryAnswer,
} from '../../../protocol/practice-answer.ts'
import {
  dueQuery,
  logQuery,
  progressQuery,
  summaryQuery,
} from '../../../protocol/practice-query.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import type { ServerContext } from '../../context.ts'
import { answerWith, idIn, learnerOf, pageOf } from './practice-call.ts'
import { cardAnswer, itemAnswer, itemPracticeAnswer } from './practice-entry.ts'
import { rootOf } from './task-call.ts'

/** `/practice/due`, `…/summary`, `…/log`, `…/progress` and `…/items/{id}/practice`. */
export function addPracticeProgress(
  app: FastifyInstance,
  context: ServerContext,
  path: string,
): void {
  const { practice } = context.rostrum
  app.get(`${path}/practice/due`, (request, reply) => {
    const { at, tag, ...query } = readRequest(dueQuery, request.query)
    const wanted = { ...query, ...(tag && { tags: tag }), ...(at !== undefined && { atMs: at }) }
    const root = rootOf(context, request, path)
    return answerWith(context, request, reply, async (call): Promise<DueAnswer> => {
      const due = await practice.due(wanted, call)
      return {
        due: due.map(({ item, card }) => ({
          item: itemAnswer(item, root),
          ...(card && { card: cardAnswer(card) }),
        })),
      }
    })
  })
  app.get(`${path}/practice/summary`, (request, reply) => {
    const wanted = learnerOf(readRequest(summaryQuery, request.query))
    return answerWith(context, request, reply, async (call): Promise<SummaryAnswer> => {
      const { attempts, items, averagePercentage, averageWer } = await practice.summary(
        wanted,
        call,
      )
      return { attempts, items, averagePercentage, averageWer }
    })
  })
  app.get(`${path}/practice/log`, (request, reply) => {
    const query = readRequest(logQuery, request.query)
    const page = pageOf(query)
    return answerWith(context, request, reply, async (call): Promise<LogAnswer> => {
      const { entries, total } = await practice.log({ ...learnerOf(query), ...page }, call)
      return { entries: entries.map(itemPracticeAnswer), total, ...page }
    })
  })
  app.get(`${path}/practice/progress`, (request, reply) => {
    const wanted = readRequest(progressQuery, request.query)
    return answerWith(context, request, reply, async (call): Promise<ProgressAnswer> => {
      const days = await practice.progress(wanted, call)
      return {
        days: days.map(({ date, attempts, averagePercentage, averageWer }) => ({
          date,
          attempts,
          averagePercentage,
          averageWer,
        })),
      }
    })
  })
  app.get(`${path}/practice/items/:id/practice`, (request, reply) => {
    const id = idIn(request)
    const wanted = learnerOf(readRequest(summaryQuery, request.query))
    return answerWith(context, request, reply, async (call) =>
      itemPracticeAnswer(await practice.itemPractice(id, wanted, call)),
    )
  })
}
