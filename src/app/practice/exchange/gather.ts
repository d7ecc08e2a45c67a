import { SpeechError } from '../../../core/errors.ts'
import type { Attempt, PracticeItem } from '../../../core/practice.ts'
import { MAX_DOCUMENT_ENTRIES } from '../../../protocol/practice-document.ts'
import type { AttemptListQuery, ItemListQuery, Practice, PracticeCall } from '../practice.ts'
import type { ExportQuery } from './exchange.ts'

const PER_PAGE = 100

type Wanted = Pick<ExportQuery, 'tags' | 'lesson' | 'user'>

function itemQuery({ tags, lesson }: Wanted): ItemListQuery {
  return {
    ...(tags && { tags }),
    ...(lesson !== undefined && { lesson }),
    // What is added meanwhile comes at the end.
    sort: 'created',
    direction: 'ascending',
  }
}

function isNarrowed({ tags = [], lesson }: Wanted): boolean {
  return tags.length > 0 || lesson !== undefined
}

function tooMany(what: string, total: number): SpeechError {
  return new SpeechError(
    'too_large',
    `Expected at most ${MAX_DOCUMENT_ENTRIES} ${what}, found ${total}; ask for those of a tag, a lesson or a learner.`,
    { details: { total } },
  )
}

/** Refuses what is more than a file holds, before anything is written. */
export async function checkSize(
  practice: Practice,
  wanted: Wanted,
  call: PracticeCall,
): Promise<void> {
  const one = { page: 1, perPage: 1 }
  const items = await practice.items({ ...itemQuery(wanted), ...one }, call)
  if (items.total > MAX_DOCUMENT_ENTRIES) throw tooMany('items', items.total)
  if (isNarrowed(wanted)) return
  const { user } = wanted
  const attempts = await practice.attempts({ ...(user !== undefined && { user }), ...one }, call)
  if (attempts.total > MAX_DOCUMENT_ENTRIES) throw tooMany('attempts', attempts.total)
}

/** Pages of items, oldest first. */
export async function* itemPages(
  practice: Practice,
  wanted: Wanted,
  call: PracticeCall,
): AsyncGenerator<readonly PracticeItem[]> {
  const seen = new Set<number>()
  for (let page = 1; page * PER_PAGE <= MAX_DOCUMENT_ENTRIES; page++) {
    const query = { ...itemQuery(wanted), page, perPage: PER_PAGE }
    const { entries } = await practice.items(query, call)
    // A page may begin again with what moved, when something before it was removed.
    const fresh = entries.filter(({ id }) => !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    if (fresh.length > 0) yield fresh
    if (entries.length < PER_PAGE) return
  }
}

async function* attemptPagesOf(
  practice: Practice,
  query: AttemptListQuery,
  call: PracticeCall,
): AsyncGenerator<readonly Attempt[]> {
  for (let page = 1; page * PER_PAGE <= MAX_DOCUMENT_ENTRIES; page++) {
    const { entries } = await practice.attempts({ ...query, page, perPage: PER_PAGE }, call)
    if (entries.length > 0) yield entries
    if (entries.length < PER_PAGE) return
  }
}

/** Pages of attempts at items that went out, as they were at `untilMs`, newest first. */
export async function* attemptPages(
  practice: Practice,
  wanted: Wanted & { readonly items: ReadonlySet<number>; readonly untilMs: number },
  call: PracticeCall,
): AsyncGenerator<readonly Attempt[]> {
  const { user, items, untilMs } = wanted
  const common = { ...(user !== undefined && { user }), untilMs }
  if (isNarrowed(wanted)) {
    // Those of a lesson are few among all there are.
    for (const item of items) yield* attemptPagesOf(practice, { ...common, item }, call)
    return
  }
  const seen = new Set<number>()
  for await (const page of attemptPagesOf(practice, common, call)) {
    const fresh = page.filter(({ id, item }) => items.has(item) && !seen.has(id))
    for (const { id } of fresh) seen.add(id)
    if (fresh.length > 0) yield fresh
  }
}
