import type { PracticeItem } from '../../core/practice.ts'
import type { Rostrum } from '../../app/rostrum.ts'
import type { CliContext } from '../context.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { itemIds, itemJson } from '../practice-json.ts'

const PER_PAGE = 100

/** `rostrum practice remove`: removes items with their attempts. */
export async function removePracticeCommand(
  typed: readonly string[],
  options: KeptOptions,
  context: CliContext,
): Promise<void> {
  const ids = itemIds(typed)
  const { signal } = context
  const { rostrum } = await openKept(options, context)
  // All must be there before the first goes.
  for (const id of ids) await rostrum.practice.item(id, { signal })
  for (const id of ids) await rostrum.practice.removeItem(id, { signal })
  if (options.json) await context.print(json({ removed: ids }))
  else
    context.note(
      ids.length === 1 ? `Item ${ids[0]} is removed.` : `${ids.length} items are removed.`,
    )
}

async function failedItems(rostrum: Rostrum, signal: AbortSignal): Promise<readonly number[]> {
  const failed: number[] = []
  for (let page = 1; ; page++) {
    const query = { page, perPage: PER_PAGE, direction: 'ascending' } as const
    const { entries, total } = await rostrum.practice.items(query, { signal })
    for (const { id, recording } of entries) if (recording.state === 'failed') failed.push(id)
    if (entries.length === 0 || page * PER_PAGE >= total) return failed
  }
}

/** `rostrum practice retry`: has failed items spoken again, or all that failed. */
export async function retryPracticeCommand(
  typed: readonly string[],
  options: KeptOptions,
  context: CliContext,
): Promise<void> {
  const named = itemIds(typed)
  const { signal } = context
  const { rostrum } = await openKept(options, context)
  const ids = named.length > 0 ? named : await failedItems(rostrum, signal)
  const items: PracticeItem[] = []
  for (const id of ids) items.push(await rostrum.practice.retryItem(id, { signal }))
  if (options.json) await context.print(json({ items: items.map(itemJson) }))
  else if (items.length === 0) context.note('No item has failed.')
  else
    context.note(
      `${items.length === 1 ? '1 item is' : `${items.length} items are`} to be spoken again.`,
    )
}
