import type { Kysely, Transaction } from 'kysely'
import { SpeechError } from '../../../core/errors.ts'
import { isEnded, TASK_STATES, type Task } from '../../../core/task.ts'
import type { IdempotencyKey, TaskChange, TaskStore } from '../../../ports/task-store.ts'
import { takeNumbers } from './counters.ts'
import type { Database } from './database.ts'
import { slices } from './row-insert.ts'
import type { Schema } from './schema.ts'
import { countTasks } from './task-counts.ts'
import { listTasks } from './task-list.ts'
import { requestOf, rowsOf, stepOf, storable, taskOf, taskWith } from './task-rows.ts'
import { deliveryRow, wantsDelivery } from './webhook-rows.ts'

/** Rows of one statement; far below what the drivers take in parameters. */
const MAX_ROWS = 200
/** What goes with a task. */
const TABLES_OF_TASK = [
  'rostrum_request',
  'rostrum_tag',
  'rostrum_change',
  'rostrum_webhook',
] as const
const ENDS = TASK_STATES.filter(isEnded)

/** Keeps tasks in a SQL database. Its `close` leaves the database to whoever opened it. */
export function sqlTaskStore(database: Database): TaskStore {
  let closed = false
  const checkOpen = (): void => {
    if (closed) throw new SpeechError('unavailable', 'The task store is closed.')
  }
  return {
    async create(tasks, { signal, idempotency }) {
      checkOpen()
      return database.write((transaction) => createTasks(transaction, tasks, idempotency), signal)
    },

    async submitted(owner, idempotency, { signal }) {
      checkOpen()
      const known = await database.read((kysely) => tasksUnder(kysely, owner, idempotency), signal)
      return known ?? []
    },

    async get(id, { signal }) {
      checkOpen()
      const row = await database.read(
        (kysely) => whole(kysely).where('rostrum_task.id', '=', storable(id)).executeTakeFirst(),
        signal,
      )
      return row && taskOf(row)
    },

    async list(query, { signal }) {
      checkOpen()
      return database.read((kysely) => listTasks(kysely, query), signal)
    },

    async update(next, { signal }) {
      checkOpen()
      await database.write((transaction) => updateTask(transaction, next), signal)
    },

    async changes(after, { signal, limit, owner }) {
      checkOpen()
      return database.read((kysely) => changesOf(kysely, { after, limit, owner }), signal)
    },

    async lastSequence({ signal }) {
      checkOpen()
      const newest = await database.read(
        (kysely) =>
          kysely
            .selectFrom('rostrum_change')
            .select('sequence')
            .orderBy('sequence', 'desc')
            .limit(1)
            .executeTakeFirst(),
        signal,
      )
      return newest?.sequence ?? 0
    },

    async counts({ signal, owner }) {
      checkOpen()
      return database.read((kysely) => countTasks(kysely, owner), signal)
    },

    async endedBefore(state, beforeMs, { signal, limit }) {
      checkOpen()
      if (!isEnded(state)) return []
      const rows = await database.read(
        (kysely) =>
          whole(kysely)
            .where('rostrum_task.state', '=', state)
            .where('rostrum_task.updated_ms', '<', beforeMs)
            .orderBy('rostrum_task.updated_ms')
            .limit(limit)
            .execute(),
        signal,
      )
      return rows.map(taskOf)
    },

    async remove(id, { signal }) {
      checkOpen()
      return database.write((transaction) => removeTask(transaction, id), signal)
    },

    close() {
      closed = true
      return Promise.resolve()
    },
  }
}

function whole(kysely: Kysely<Schema>) {
  return kysely
    .selectFrom('rostrum_task')
    .innerJoin('rostrum_request', 'rostrum_request.position', 'rostrum_task.position')
    .select(['rostrum_task.body', 'rostrum_request.body as request'])
}

/** Changes with their tasks. A long text is read once, however many changes of its task there are. */
async function changesOf(
  kysely: Kysely<Schema>,
  query: { readonly after: number; readonly limit: number; readonly owner?: string | undefined },
): Promise<readonly TaskChange[]> {
  const { after, limit, owner } = query
  const all = kysely
    .selectFrom('rostrum_change')
    .innerJoin('rostrum_request', 'rostrum_request.position', 'rostrum_change.position')
    .select(['rostrum_change.sequence', 'rostrum_change.position', 'rostrum_change.body'])
    .where('rostrum_change.sequence', '>', after)
    .orderBy('rostrum_change.sequence')
    .limit(limit)
  const changes = await (
    owner === undefined ? all : all.where('rostrum_change.owner', '=', storable(owner))
  ).execute()
  const last = changes.at(-1)
  if (!last) return []
  const found = await kysely
    .selectFrom('rostrum_request')
    .select(['position', 'body'])
    .where('position', 'in', [...new Set(changes.map(({ position }) => position))])
    .execute()
  const requests = new Map(found.map(({ position, body }) => [position, requestOf(body)]))
  const whole = changes.flatMap(({ sequence, position, body }) => {
    const request = requests.get(position)
    return request ? [{ sequence, task: taskWith(body, request) }] : []
  })
  // All of them were removed between the two looks; those that come after were not.
  return whole.length > 0 ? whole : changesOf(kysely, { ...query, after: last.sequence })
}

/** What is stored under an idempotency key; undefined when it is unknown. */
async function tasksUnder(
  kysely: Kysely<Schema>,
  owner: string,
  { key, fingerprint }: IdempotencyKey,
): Promise<readonly Task[] | undefined> {
  const known = await kysely
    .selectFrom('rostrum_idempotency')
    .select(['fingerprint', 'submission'])
    .where('owner', '=', storable(owner))
    .where('key', '=', storable(key))
    .executeTakeFirst()
  if (!known) return undefined
  if (known.fingerprint !== fingerprint) {
    throw new SpeechError(
      'conflict',
      'Expected the same request as before under this idempotency key, got another one.',
      { details: { param: 'Idempotency-Key' } },
    )
  }
  const rows = await whole(kysely)
    .where('rostrum_task.submission', '=', known.submission)
    .orderBy('rostrum_task.position')
    .execute()
  return rows.map(taskOf)
}

async function createTasks(
  transaction: Transaction<Schema>,
  tasks: readonly Task[],
  idempotency: IdempotencyKey | undefined,
): Promise<readonly Task[]> {
  const [head] = tasks
  if (!head) return []
  const first = await takeNumbers(transaction, 'sequence', tasks.length)
  if (idempotency) {
    const known = await tasksUnder(transaction, head.owner, idempotency)
    if (known) return known
    await transaction
      .insertInto('rostrum_idempotency')
      .values({
        owner: storable(head.owner),
        key: storable(idempotency.key),
        fingerprint: idempotency.fingerprint,
        submission: first,
      })
      .execute()
  }
  const rows = tasks.map((task, index) => rowsOf(task, first + index, first))
  for (const some of slices(rows, MAX_ROWS)) {
    await transaction
      .insertInto('rostrum_task')
      .values(some.map(({ task }) => task))
      .execute()
    await transaction
      .insertInto('rostrum_request')
      .values(some.map(({ request }) => request))
      .execute()
    const changes = some.map(({ task: { position, owner, body } }) => ({
      sequence: position,
      position,
      owner,
      body,
    }))
    await transaction.insertInto('rostrum_change').values(changes).execute()
  }
  const deliveries = tasks.flatMap((task, index) => {
    const row = rows[index]?.task
    if (!row || !wantsDelivery(task)) return []
    const { position, body } = row
    return [deliveryRow(task, { sequence: position, position, body })]
  })
  for (const some of slices(deliveries, MAX_ROWS))
    await transaction.insertInto('rostrum_webhook').values(some).execute()
  for (const some of slices(
    rows.flatMap(({ tags }) => tags),
    MAX_ROWS,
  ))
    await transaction.insertInto('rostrum_tag').values(some).execute()
  return tasks
}

async function updateTask(transaction: Transaction<Schema>, next: Task): Promise<void> {
  const step = stepOf(next)
  const told = wantsDelivery(next) && (await stateBefore(transaction, next)) !== next.state
  const written = await transaction
    .updateTable('rostrum_task')
    .set(step)
    .where('id', '=', storable(next.id))
    .where('version', '=', next.version - 1)
    .returning(['position', 'owner'])
    .executeTakeFirst()
  if (!written) {
    throw new SpeechError(
      'conflict',
      `Expected version ${next.version - 1} of the task to be stored; somebody else changed it.`,
    )
  }
  const sequence = await takeNumbers(transaction, 'sequence', 1)
  await transaction
    .insertInto('rostrum_change')
    .values({ sequence, position: written.position, owner: written.owner, body: step.body })
    .execute()
  if (!told) return
  const { position } = written
  await transaction
    .insertInto('rostrum_webhook')
    .values(deliveryRow(next, { sequence, position, body: step.body }))
    .execute()
}

/** The state a change finds its task in. */
async function stateBefore(
  transaction: Transaction<Schema>,
  next: Task,
): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('rostrum_task')
    .select('state')
    .where('id', '=', storable(next.id))
    .where('version', '=', next.version - 1)
    .executeTakeFirst()
  return row?.state
}

async function removeTask(transaction: Transaction<Schema>, id: string): Promise<boolean> {
  const removed = await transaction
    .deleteFrom('rostrum_task')
    .where('id', '=', storable(id))
    .where('state', 'in', ENDS)
    .returning(['position', 'submission'])
    .executeTakeFirst()
  if (!removed) return false
  const { position, submission } = removed
  for (const table of TABLES_OF_TASK)
    await transaction.deleteFrom(table).where('position', '=', position).execute()
  await transaction
    .deleteFrom('rostrum_idempotency')
    .where('submission', '=', submission)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('rostrum_task').select('position').where('submission', '=', submission)),
      ),
    )
    .execute()
  return true
}
