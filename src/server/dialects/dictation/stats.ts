import type { FastifyInstance } from 'fastify'
import type { Rostrum } from '../../../app/rostrum.ts'
import { SpeechError } from '../../../core/errors.ts'
import type {
  ItemStatsAnswer,
  PracticeLogAnswer,
  PracticeLogEntryAnswer,
  ProgressAnswer,
  SummaryAnswer,
} from '../../../protocol/dictation-answer.ts'
import {
  itemStatsQuery,
  practiceLogQuery,
  progressQuery,
  summaryQuery,
} from '../../../protocol/dictation-query.ts'
import type { ServerContext } from '../../context.ts'
import type { OwnedCall } from '../../owner.ts'
import { answer, type Exchange, idIn, orMissing, queryOf } from './call.ts'
import { audioUrlOf } from './item-answer.ts'
import { NO_ITEM } from './items.ts'
import { pageAnswer, pageOf } from './page.ts'
import { rounded } from './round.ts'
import { rangeOf, timeOrNull } from './time.ts'

type LogEntry = Awaited<ReturnType<Rostrum['practice']['itemPractice']>>

const percent = (value: number): number => rounded(value, 2)
const rate = (value: number): number => rounded(value, 4)

/** Where the item of an entry is heard; it may have gone in the meantime. */
async function heardAt(exchange: Exchange, id: number, call: OwnedCall): Promise<string | null> {
  try {
    return audioUrlOf(exchange, await exchange.context.rostrum.practice.item(id, call))
  } catch (error) {
    if (SpeechError.is(error) && error.code === 'not_found') return null
    throw error
  }
}

async function entryAnswer(
  exchange: Exchange,
  entry: LogEntry,
  call: OwnedCall,
): Promise<PracticeLogEntryAnswer> {
  const { item, text, attempts, firstMs, lastMs } = entry
  return {
    item_id: item,
    text,
    audio_url: await heardAt(exchange, item, call),
    attempts_count: attempts,
    first_attempt_at: timeOrNull(firstMs),
    last_attempt_at: timeOrNull(lastMs),
    avg_percentage: percent(entry.averagePercentage),
    best_percentage: entry.bestPercentage,
    avg_wer: rate(entry.averageWer),
  }
}

/** `GET …/stats/summary`, `…/practice-log`, `…/items/{id}` and `…/progress`. */
export function addStats(app: FastifyInstance, context: ServerContext, root: string): void {
  const { practice } = context.rostrum
  const stats = `${root}/stats`

  app.get(`${stats}/summary`, (request, reply) => {
    const parameters = queryOf(summaryQuery, request)
    const { user_id: user } = parameters
    const query = { ...rangeOf(parameters), ...(user && { user }) }
    return answer({ context, request, reply }, async (call): Promise<SummaryAnswer> => {
      const { attempts, items, averagePercentage, averageWer } = await practice.summary(query, call)
      return {
        attempts,
        audios_practiced: items,
        avg_percentage: percent(averagePercentage),
        avg_wer: rate(averageWer),
      }
    })
  })

  app.get(`${stats}/practice-log`, (request, reply) => {
    const parameters = queryOf(practiceLogQuery, request)
    const { user_id: user } = parameters
    const query = { ...rangeOf(parameters), ...pageOf(parameters), ...(user && { user }) }
    const exchange = { context, request, reply }
    return answer(exchange, async (call): Promise<PracticeLogAnswer> => {
      const { entries, total } = await practice.log(query, call)
      const shown = entries.map((entry) => entryAnswer(exchange, entry, call))
      return { practice_log: await Promise.all(shown), ...pageAnswer(parameters, total) }
    })
  })

  app.get(`${stats}/items/:id`, (request, reply) => {
    const id = idIn(request, 'item_id', NO_ITEM)
    const { user_id: user } = queryOf(itemStatsQuery, request)
    const exchange = { context, request, reply }
    return answer(exchange, async (call): Promise<ItemStatsAnswer> => {
      const found = practice.itemPractice(id, { ...(user && { user }) }, call)
      const entry = await orMissing(found, NO_ITEM)
      return {
        ...(await entryAnswer(exchange, entry, call)),
        worst_percentage: entry.worstPercentage,
        best_wer: rate(entry.bestWer),
        worst_wer: rate(entry.worstWer),
      }
    })
  })

  app.get(`${stats}/progress`, (request, reply) => {
    const { item_id: item, days, user_id: user } = queryOf(progressQuery, request)
    const query = {
      ...(item !== undefined && { item }),
      ...(days !== undefined && { days }),
      ...(user && { user }),
    }
    return answer({ context, request, reply }, async (call): Promise<ProgressAnswer> => {
      const found = await practice.progress(query, call)
      const progress = found.map(({ date, attempts, averagePercentage, averageWer }) => ({
        date,
        attempts,
        avg_percentage: percent(averagePercentage),
        avg_wer: rate(averageWer),
      }))
      return { progress }
    })
  })
}
