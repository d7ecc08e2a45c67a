import type { PracticeItem } from '../core/practice.ts'
import type { ItemAnswer } from '../protocol/practice-answer.ts'
import { practicePath } from '../protocol/practice-fields.ts'
import { readRequest } from '../protocol/refusal.ts'
import { itemAnswer } from '../server/dialects/native/practice-entry.ts'

/** An item as `--json` tells it: what `GET /v1/practice/items/{id}` answers, without links. */
export function itemJson(item: PracticeItem): Omit<ItemAnswer, 'links'> {
  const { links: _, ...rest } = itemAnswer(item, '')
  return rest
}

/** The id of an item as typed. `invalid_request` for one that can be none. */
export function itemId(typed: string): number {
  return readRequest(practicePath, { id: typed }).id
}

/** The ids as typed, each once. */
export function itemIds(typed: readonly string[]): readonly number[] {
  return [...new Set(typed.map(itemId))]
}
