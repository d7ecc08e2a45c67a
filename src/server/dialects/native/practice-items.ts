import type { FastifyInstance } from 'fastify'
import type {
  ItemAnswer,
  ItemListAnswer,
  LessonAnswer,
  SentencesAnswer,
} from '../../../protocol/practice-answer.ts'
import { itemListQuery } from '../../../protocol/practice-query.ts'
import { itemBody, readItemChange } from '../../../protocol/practice-request.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import type { ServerContext } from '../../context.ts'
import { answerWith, idIn, pageOf } from './practice-call.ts'
import { itemAnswer, itemUrl } from './practice-entry.ts'
import { rootOf } from './task-call.ts'

const COUNTED = { counted: true }

/** `/practice/items`, `/practice/items/{id}`, its `retry` and its `sentences`. */
export function addPracticeItems(app: FastifyInstance, context: ServerContext, path: string): void {
  const { practice } = context.rostrum
  const items = `${path}/practice/items`
  app.post(items, (request, reply) => {
    const { split, lesson, ...wanted } = readRequest(itemBody, request.body)
    const root = rootOf(context, request, path)
    return answerWith(
      context,
      request,
      reply,
      async (call): Promise<ItemAnswer | LessonAnswer> => {
        const named = lesson === undefined ? {} : { lesson }
        if (split !== undefined) {
          const made = await practice.addLesson({ ...wanted, ...named }, call)
          reply.code(202)
          return { ...named, items: made.map((item) => itemAnswer(item, root)) }
        }
        const item = await practice.addItem(wanted, call)
        reply.code(202).header('location', itemUrl(root, item.id))
        return itemAnswer(item, root)
      },
      COUNTED,
    )
  })
  app.get(items, (request, reply) => {
    const { tag, sort = '-created', ...query } = readRequest(itemListQuery, request.query)
    const page = pageOf(query)
    const root = rootOf(context, request, path)
    const wanted = {
      ...query,
      ...page,
      ...(tag && { tags: tag }),
      sort: sort.endsWith('difficulty') ? ('difficulty' as const) : ('created' as const),
      direction: sort.startsWith('-') ? ('descending' as const) : ('ascending' as const),
    }
    return answerWith(context, request, reply, async (call): Promise<ItemListAnswer> => {
      const { entries, total } = await practice.items(wanted, call)
      return { items: entries.map((item) => itemAnswer(item, root)), total, ...page }
    })
  })
  app.get(`${items}/:id`, (request, reply) => {
    const id = idIn(request)
    const root = rootOf(context, request, path)
    return answerWith(context, request, reply, async (call) =>
      itemAnswer(await practice.item(id, call), root),
    )
  })
  app.patch(`${items}/:id`, (request, reply) => {
    const id = idIn(request)
    const change = readItemChange(request.body)
    const root = rootOf(context, request, path)
    return answerWith(context, request, reply, async (call) =>
      itemAnswer(await practice.changeItem(id, change, call), root),
    )
  })
  app.delete(`${items}/:id`, (request, reply) => {
    const id = idIn(request)
    return answerWith(context, request, reply, async (call) => {
      await practice.removeItem(id, call)
      reply.code(204)
      return undefined
    })
  })
  app.post(`${items}/:id/retry`, (request, reply) => {
    const id = idIn(request)
    const root = rootOf(context, request, path)
    return answerWith(
      context,
      request,
      reply,
      async (call) => {
        const item = await practice.retryItem(id, call)
        reply.code(202).header('location', itemUrl(root, id))
        return itemAnswer(item, root)
      },
      COUNTED,
    )
  })
  app.get(`${items}/:id/sentences`, (request, reply) => {
    const id = idIn(request)
    const audio = `${itemUrl(rootOf(context, request, path), id)}/audio`
    return answerWith(context, request, reply, async (call): Promise<SentencesAnswer> => {
      const found = await practice.sentences(id, call)
      return {
        sentences: found.map(({ index, text, source, startSec, endSec }) => ({
          index,
          text,
          source,
          startSec,
          endSec,
          audio: `${audio}?sentence=${index}`,
        })),
      }
    })
  })
}
