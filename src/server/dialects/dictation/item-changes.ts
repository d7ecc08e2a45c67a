import type { FastifyInstance } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import { readDictation } from '../../../protocol/dictation-issue.ts'
import type { BulkAnswer, ItemAnswer } from '../../../protocol/dictation-answer.ts'
import {
  bulkBody,
  difficultyBody,
  itemBody,
  tagsBody,
} from '../../../protocol/dictation-request.ts'
import type { ServerContext } from '../../context.ts'
import type { OwnedCall } from '../../owner.ts'
import { answer, bodyOf, type Exchange, idIn, orMissing } from './call.ts'
import { itemAnswer } from './item-answer.ts'
import { itemRequest, NO_ITEM } from './items.ts'
import { time } from './time.ts'

/** Faults that are the sender's: the other items of a list are no worse for them. */
const OWN_FAULTS: ReadonlySet<string> = new Set(['invalid_request', 'unsupported', 'too_large'])

async function addAll(
  exchange: Exchange,
  items: readonly unknown[],
  call: OwnedCall,
): Promise<BulkAnswer> {
  const { context } = exchange
  const schema = itemBody(context.settings.current.dictation.maxTextChars)
  const created: ItemAnswer[] = []
  const failed: { readonly index: number; readonly error: string }[] = []
  for (const [index, item] of items.entries()) {
    try {
      const wanted = itemRequest(readDictation(schema, item, 'body'))
      created.push(itemAnswer(exchange, await context.rostrum.practice.addItem(wanted, call)))
    } catch (error) {
      if (!SpeechError.is(error) || !OWN_FAULTS.has(error.code)) throw error
      failed.push({ index, error: error.message })
    }
  }
  return {
    created_items: created,
    total_created: created.length,
    failed_items: failed,
    total_failed: failed.length,
    submitted_at: time(Date.now()),
  }
}

/** `POST …/items/bulk`, `POST …/retry`, `PATCH …/tags` and `…/difficulty`. */
export function addItemChanges(app: FastifyInstance, context: ServerContext, root: string): void {
  const { practice } = context.rostrum
  const items = `${root}/items`

  app.post(`${items}/bulk`, (request, reply) => {
    const { items: wanted } = bodyOf(bulkBody, request)
    const exchange = { context, request, reply }
    return answer(exchange, (call) => addAll(exchange, wanted, call), {
      status: 202,
      counted: true,
    })
  })

  app.post(`${items}/:id/retry`, (request, reply) => {
    const id = idIn(request, 'item_id', NO_ITEM)
    const exchange = { context, request, reply }
    return answer(
      exchange,
      async (call) => itemAnswer(exchange, await orMissing(practice.retryItem(id, call), NO_ITEM)),
      { status: 202, counted: true },
    )
  })

  app.patch(`${items}/:id/tags`, (request, reply) => {
    const id = idIn(request, 'item_id', NO_ITEM)
    const { tags = [] } = bodyOf(tagsBody, request)
    return answer(
      { context, request, reply },
      async (call) => {
        const before = await orMissing(practice.item(id, call), NO_ITEM)
        const changed = practice.changeItem(id, { tags }, call)
        const after = await orMissing(changed, NO_ITEM)
        return {
          item_id: id,
          operation: 'replace',
          previous_tags: before.tags,
          current_tags: after.tags,
          updated_at: time(after.updatedMs),
          message: `Replaced all tags with: ${after.tags.join(', ') || 'none'}`,
        }
      },
      { counted: true },
    )
  })

  app.patch(`${items}/:id/difficulty`, (request, reply) => {
    const id = idIn(request, 'item_id', NO_ITEM)
    const { difficulty } = bodyOf(difficultyBody, request)
    return answer(
      { context, request, reply },
      async (call) => {
        const before = await orMissing(practice.item(id, call), NO_ITEM)
        const changed = practice.changeItem(id, { difficulty }, call)
        const after = await orMissing(changed, NO_ITEM)
        return {
          item_id: id,
          previous_difficulty: before.difficulty ?? null,
          current_difficulty: difficulty,
          updated_at: time(after.updatedMs),
          message: `Set difficulty to ${difficulty}`,
        }
      },
      { counted: true },
    )
  })
}
