import { TASK_STATES, transition, type Task } from '../core/task.ts'
import type { TaskQuery, TaskStore } from '../ports/task-store.ts'
import { check, checkSame, type ContractRunner } from './check.ts'
import { codeOf, idsOf, step, taskOf, TASK_EVENTS } from './task-sample.ts'

const { signal } = new AbortController()

/** The part of the contract of task stores that asks for many tasks. */
export function taskStoreQueries(
  test: ContractRunner['test'],
  one: () => Promise<TaskStore>,
  two: () => Promise<readonly [TaskStore, TaskStore]>,
): void {
  test('pages newest first, and a page does not shift when tasks come', async () => {
    const store = await one()
    // By the order of their coming: a clock that steps back changes nothing.
    for (let index = 0; index < 7; index += 1)
      await store.create([taskOf(`t${index}`, { createdMs: 9000 - index })], { signal })
    const first = await store.list({ limit: 3 }, { signal })
    checkSame(idsOf(first.tasks), 't6 t5 t4', 'first page')
    await store.create([taskOf('t7')], { signal })
    const second = await store.list({ limit: 3, cursor: first.cursor }, { signal })
    checkSame(idsOf(second.tasks), 't3 t2 t1', 'second page')
    const third = await store.list({ limit: 3, cursor: second.cursor }, { signal })
    checkSame(idsOf(third.tasks), 't0', 'third page')
    checkSame(third.cursor, undefined, 'cursor of the last page')
    const whole = await store.list({ limit: 8 }, { signal })
    checkSame(whole.cursor, undefined, 'cursor of a page that has all')
  })

  test('refuses cursors and limits that are none', async () => {
    const store = await one()
    const cursors = ['', 'x', 'MTo', '1:5', 'MTotNQ', 'MToxZTk', 'MTo1'.repeat(1000)]
    for (const cursor of cursors)
      checkSame(
        await codeOf(store.list({ limit: 5, cursor }, { signal })),
        'invalid_request',
        cursor.slice(0, 20),
      )
    for (const limit of [0, -1, 1001, 1.5, Number.NaN])
      checkSame(await codeOf(store.list({ limit }, { signal })), 'invalid_request', `${limit}`)
  })

  test('finds by owner, state, tag, batch, text, and all of them', async () => {
    const store = await one()
    const tasks = [
      taskOf('a', { owner: 'me', tags: ['x', 'y'], request: { text: 'Die STRASSE, 100% naß_' } }),
      taskOf('b', { owner: 'me', batch: 'one', tags: ['x'] }),
      taskOf('c', {
        owner: 'you',
        batch: 'one',
        request: { text: String.raw`back\slash Größe` },
      }),
      taskOf('d', { owner: 'me', tags: ['X', '\0'] }),
      taskOf('e', { owner: 'me', tags: ['x', 'x'] }),
    ]
    for (const task of tasks) await store.create([task], { signal })
    await step(store, tasks[1] ?? taskOf(''), 2000, 'start')
    await step(store, tasks[3] ?? taskOf(''), 2000, 'start', 'fail')
    await step(store, tasks[4] ?? taskOf(''), 2000, 'cancel')
    const found: readonly (readonly [Omit<TaskQuery, 'limit'>, string])[] = [
      [{}, 'e d c b a'],
      [{ owner: 'me' }, 'e d b a'],
      [{ owner: '' }, ''],
      [{ states: [] }, ''],
      [{ states: ['queued'] }, 'c a'],
      [{ states: ['running', 'failed', 'running'] }, 'd b'],
      [{ states: [...TASK_STATES] }, 'e d c b a'],
      [{ owner: 'me', states: ['queued', 'cancelled'] }, 'e a'],
      [{ tag: 'x' }, 'e b a'],
      [{ tag: 'y' }, 'a'],
      [{ tag: 'X' }, 'd'],
      [{ tag: '\0' }, 'd'],
      [{ tag: '%' }, ''],
      [{ tag: 'x', states: ['running', 'cancelled'] }, 'e b'],
      [{ batch: 'one' }, 'c b'],
      [{ batch: 'one', owner: 'you' }, 'c'],
      [{ containing: 'text OF' }, 'e d b'],
      [{ containing: 'straße' }, 'a'],
      [{ containing: '100% NASS_' }, 'a'],
      [{ containing: '%' }, 'a'],
      [{ containing: '_' }, 'a'],
      [{ containing: '\\' }, 'c'],
      [{ containing: 'gro\u0308ße' }, 'c'],
      [{ containing: "'; drop table rostrum_task; --" }, ''],
      [{ containing: 'text', tag: 'x', owner: 'me', states: ['running'] }, 'b'],
    ]
    for (const [query, ids] of found) {
      const page = await store.list({ ...query, limit: 10 }, { signal })
      checkSame(idsOf(page.tasks), ids, JSON.stringify(query))
      // And the same page by page.
      const pieces: Task[] = []
      let cursor: string | undefined
      do {
        const piece = await store.list({ ...query, cursor, limit: 2 }, { signal })
        pieces.push(...piece.tasks)
        cursor = piece.cursor
      } while (cursor !== undefined)
      checkSame(idsOf(pieces), ids, `${JSON.stringify(query)} in pages`)
    }
  })

  test('tells every step, in order, to readers that come back', async () => {
    const [store, other] = await two()
    const a = taskOf('a', { owner: 'me' })
    const b = taskOf('b', { owner: 'you' })
    await store.create([a, b], { signal })
    await step(other, a, 2000, 'start')
    await step(store, b, 2000, 'cancel')
    await step(store, transition(a, TASK_EVENTS.start, 2000), 3000, 'succeed')
    const all = await store.changes(0, { signal, limit: 100 })
    checkSame(
      all.map(({ task }) => `${task.id}:${task.state}:${task.request.text}`).join(' | '),
      ['a:queued', 'b:queued', 'a:running', 'b:cancelled', 'a:succeeded']
        .map((each) => `${each}:Text of ${each.slice(0, 1)}.`)
        .join(' | '),
      'changes',
    )
    const numbers = all.map(({ sequence }) => sequence)
    check(
      numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0)),
      `Expected numbers that grow, got ${numbers.join(' ')}.`,
    )
    const some = await other.changes(numbers[1] ?? 0, { signal, limit: 2 })
    checkSame(some.map(({ sequence }) => sequence).join(), numbers.slice(2, 4).join(), 'some')
    const mine = await store.changes(0, { signal, limit: 100, owner: 'me' })
    checkSame(mine.map(({ task }) => task.state).join(), 'queued,running,succeeded', 'mine')
    checkSame(await other.lastSequence({ signal }), numbers.at(-1), 'newest sequence')
    checkSame((await store.changes(numbers[4] ?? 0, { signal, limit: 9 })).length, 0, 'rest')
  })

  test('a reader that follows misses no step of writers at once', async () => {
    const [store, other] = await two()
    const seen: string[] = []
    let after = 0
    const follow = async (): Promise<void> => {
      for (const { sequence, task } of await other.changes(after, { signal, limit: 1000 })) {
        seen.push(`${task.id}:${task.version}`)
        after = sequence
      }
    }
    let writing = true
    const work = Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const from = index % 2 === 0 ? store : other
        for (let round = 0; round < 5; round += 1) {
          const task = taskOf(`t${index}-${round}`)
          await from.create([task], { signal })
          await step(from, task, 2000, 'start', 'succeed')
        }
      }),
    ).finally(() => (writing = false))
    while (writing) {
      await follow()
      // The writers' turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
    await work
    await follow()
    checkSame(seen.length, 8 * 5 * 3, 'steps seen')
    checkSame(new Set(seen).size, seen.length, 'different steps')
  })
}
