import type { FastifyInstance } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import type { PracticeItem } from '../../../core/practice.ts'
import type { Page } from '../../../ports/practice-store.ts'
import type { ItemListAnswer } from '../../../protocol/dictation-answer.ts'
import {
  type ItemListParameters,
  itemListQuery,
  readSort,
  SORT_WORDS,
} from '../../../protocol/dictation-query.ts'
import { type ItemBody, itemBody } from '../../../protocol/dictation-request.ts'
import type { ServerContext } from '../../context.ts'
import { answer, bodyOf, idIn, orMissing, queryOf } from './call.ts'
import { bareError } from './error.ts'
import { itemAnswer } from './item-answer.ts'
import { pageAnswer, pageOf } from './page.ts'

type Practice = ServerContext['rostrum']['practice']

/** What is said of an item that is not there, or not theirs who ask. */
export const NO_ITEM = 'Item not found'

/** What an item is made of, under the names of the library. */
export function itemRequest({ locale, ...body }: ItemBody): Parameters<Practice['addItem']>[0] {
  return { ...body, language: locale }
}

/** The page that was found; an empty one for a locale or a tag that no item can have. */
async function orNone<T>(found: Promise<Page<T>>): Promise<Page<T>> {
  try {
    return await found
  } catch (error) {
    if (!SpeechError.is(error) || error.code !== 'invalid_request') throw error
    const { param } = error.details
    if (typeof param !== 'string' || !/^(?:language|tags)\b/.test(param)) throw error
    return { entries: [], total: 0 }
  }
}

function listQuery(parameters: ItemListParameters): Parameters<Practice['items']>[0] {
  const { sort = 'created_at.desc', locale, difficulty, q, practiced } = parameters
  const tags = (parameters.tag ?? []).filter((tag) => tag !== '')
  const order = readSort(sort)
  if (order === undefined)
    throw bareError(400, `Invalid sort parameter. Must be one of: ${SORT_WORDS.join(', ')}`)
  const { user_id: user } = parameters
  return {
    ...order,
    ...pageOf(parameters),
    ...(locale && { locale }),
    ...(tags.length > 0 && { tags }),
    ...(difficulty && { difficulty }),
    ...(q && { q }),
    ...(practiced !== undefined && { practiced }),
    ...(user && { user }),
  }
}

/** `POST`, `GET` of the list, `GET` and `DELETE` of one item. */
export function addItems(app: FastifyInstance, context: ServerContext, root: string): void {
  const { practice } = context.rostrum
  const body = itemBody(context.settings.current.dictation.maxTextChars)
  const items = `${root}/items`

  app.post(items, (request, reply) => {
    const wanted = itemRequest(bodyOf(body, request))
    const exchange = { context, request, reply }
    return answer(
      exchange,
      async (call) => itemAnswer(exchange, await practice.addItem(wanted, call)),
      { status: 202, counted: true },
    )
  })

  app.get(items, (request, reply) => {
    const parameters = queryOf(itemListQuery, request)
    const query = listQuery(parameters)
    const exchange = { context, request, reply }
    return answer(exchange, async (call): Promise<ItemListAnswer> => {
      const { entries, total } = await orNone(practice.items(query, call))
      const shown = entries.map((item: PracticeItem) => itemAnswer(exchange, item))
      return { items: shown, ...pageAnswer(parameters, total) }
    })
  })

  app.get(`${items}/:id`, (request, reply) => {
    const id = idIn(request, 'item_id', NO_ITEM)
    const exchange = { context, request, reply }
    return answer(exchange, async (call) =>
      itemAnswer(exchange, await orMissing(practice.item(id, call), NO_ITEM)),
    )
  })

  app.delete(`${items}/:id`, (request, reply) => {
    const id = idIn(request, 'item_id', NO_ITEM)
    return answer(
      { context, request, reply },
      async (call) => {
        await orMissing(practice.removeItem(id, call), NO_ITEM)
        return undefined
      },
      { status: 204, counted: true },
    )
  })
}
