import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import { SpeechError } from '../../../core/errors.ts'
import { TASK_STATES, type Task } from '../../../core/task.ts'
import type { TaskQuery } from '../../../ports/task-store.ts'
import type { Schema } from './schema.ts'
import { patternOf, storable, taskOf } from './task-rows.ts'

const MAX_LIMIT = 1000
/** UTF-16 units; SQLite's patterns end at 50,000 bytes. */
const MAX_CONTAINING = 1000
/** Beyond so many bytes of requests a page ends: a thousand long texts would not fit into memory. */
const MAX_PAGE_BYTES = 8 * 1024 * 1024
const CURSOR = /^1:(\d{1,15})$/

type Positions = SelectQueryBuilder<Schema, 'rostrum_task', { position: number }>

/**
 * One page of tasks, newest first. Every page costs the same, however many tasks there are. Where
 * texts are long it ends before the limit, with a cursor; that of a batch does not.
 */
export async function listTasks(
  kysely: Kysely<Schema>,
  query: TaskQuery,
): Promise<{ readonly tasks: readonly Task[]; readonly cursor?: string }> {
  const { limit } = query
  const before = query.cursor === undefined ? undefined : positionOf(query.cursor)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw invalid(`Expected a limit of 1 to ${MAX_LIMIT}, got ${limit}.`, 'limit')
  if ((query.containing?.length ?? 0) > MAX_CONTAINING)
    throw invalid(`Expected at most ${MAX_CONTAINING} characters to look for.`, 'containing')
  const states = [...new Set(query.states ?? TASK_STATES)]
  if (states.length === 0) return { tasks: [] }
  // Each state has its own index: the newest of each are taken, and of those the newest.
  const pages = states.length === TASK_STATES.length ? [undefined] : states
  const found = pages
    .map((state) => kysely.selectFrom(pageOf(kysely, query, state, before).as('page')).selectAll())
    .reduce((all, page) => all.unionAll(page))
  const maxBytes = query.batch === undefined ? MAX_PAGE_BYTES : Number.MAX_SAFE_INTEGER
  // By themselves: SQLite would carry the texts along to where sizes are added up.
  const measured = kysely
    .selectFrom(
      found
        .orderBy('position', 'desc')
        .limit(limit + 1)
        .as('found'),
    )
    .innerJoin('rostrum_request', 'rostrum_request.position', 'found.position')
    .select('found.position as position')
    .select(sql<number>`octet_length(rostrum_request.body)`.as('size'))
  const sized = kysely
    .selectFrom(measured.as('measured'))
    .select('position')
    .select(sql<number>`sum(size) over (order by position desc) - size`.as('before'))
  const rows = await kysely
    .selectFrom(sized.as('sized'))
    .innerJoin('rostrum_task', 'rostrum_task.position', 'sized.position')
    .innerJoin('rostrum_request', 'rostrum_request.position', 'sized.position')
    .select(['sized.position as position', 'rostrum_task.body as body'])
    .select(({ eb }) =>
      eb
        .case()
        .when('sized.before', '<', maxBytes)
        .then(eb.ref('rostrum_request.body'))
        .end()
        .as('request'),
    )
    .orderBy('sized.position', 'desc')
    .execute()
  const page = rows.slice(0, limit).flatMap((row) => {
    const { request } = row
    return request === null ? [] : [{ ...row, request }]
  })
  const last = page.at(-1)
  return {
    tasks: page.map(taskOf),
    ...(rows.length > page.length && last && { cursor: cursorOf(last.position) }),
  }
}

function pageOf(
  kysely: Kysely<Schema>,
  { owner, tag, batch, containing, limit }: TaskQuery,
  state: string | undefined,
  before: number | undefined,
): Positions {
  let page = kysely.selectFrom('rostrum_task').select('rostrum_task.position')
  if (owner !== undefined) page = page.where('rostrum_task.owner', '=', storable(owner))
  if (batch !== undefined) page = page.where('rostrum_task.batch', '=', storable(batch))
  if (state !== undefined) page = page.where('rostrum_task.state', '=', state)
  if (tag !== undefined) {
    page = page
      .innerJoin('rostrum_tag', 'rostrum_tag.position', 'rostrum_task.position')
      .where('rostrum_tag.tag', '=', storable(tag))
    if (owner !== undefined) page = page.where(sql.ref('rostrum_tag.owner'), '=', storable(owner))
  }
  if (containing !== undefined && containing !== '') {
    page = page
      .innerJoin('rostrum_request', 'rostrum_request.position', 'rostrum_task.position')
      .where(sql<boolean>`rostrum_request.search like ${patternOf(containing)} escape '\\'`)
  }
  // The index that is walked must be the one that has the order.
  const position = sql<number>`${sql.ref(tag === undefined ? 'rostrum_task.position' : 'rostrum_tag.position')}`
  if (before !== undefined) page = page.where(position, '<', before)
  return page.orderBy(position, 'desc').limit(limit + 1)
}

function cursorOf(position: number): string {
  return Buffer.from(`1:${position}`).toString('base64url')
}

function positionOf(cursor: string): number {
  const text = Buffer.from(cursor.slice(0, 64), 'base64url').toString()
  const position = Number(CURSOR.exec(text)?.[1] ?? Number.NaN)
  if (Number.isNaN(position) || cursorOf(position) !== cursor)
    throw invalid('Expected a cursor that came with a page before.', 'cursor')
  return position
}

function invalid(message: string, param: string): SpeechError {
  return new SpeechError('invalid_request', message, { details: { param } })
}
