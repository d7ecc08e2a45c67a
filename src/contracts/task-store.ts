import { TASK_STATES, transition } from '../core/task.ts'
import type { TaskStore } from '../ports/task-store.ts'
import { check, checkSame, outcome, type ContractRunner } from './check.ts'
import { taskStoreQueries } from './task-queries.ts'
import { checkTask, codeOf, idsOf, step, taskOf, TASK_EVENTS } from './task-sample.ts'

/** What is to be proven a store of tasks. */
export interface TaskStoreContractOptions extends ContractRunner {
  readonly name: string
  /** Opens an empty place, and gives as many stores over it as are asked for, as other processes would. */
  create(count: number): Promise<readonly TaskStore[]>
}

const { signal } = new AbortController()

/** Proves that something is a `TaskStore`. Works with any test runner. */
export function taskStoreContract(options: TaskStoreContractOptions): void {
  const { describe, test, create } = options
  const one = async (): Promise<TaskStore> => {
    const [store] = await create(1)
    check(store, 'Expected a store.')
    return store
  }
  const two = async (): Promise<readonly [TaskStore, TaskStore]> => {
    const [first, second] = await create(2)
    check(first && second, 'Expected two stores.')
    return [first, second]
  }

  describe(`task store contract: ${options.name}`, () => {
    test('is empty at first', async () => {
      const store = await one()
      check((await store.get('a', { signal })) === undefined, 'Expected to find nothing.')
      const page = await store.list({ limit: 10 }, { signal })
      checkSame(page.tasks.length, 0, 'tasks')
      checkSame(page.cursor, undefined, 'cursor')
      checkSame((await store.changes(0, { signal, limit: 10 })).length, 0, 'changes')
      checkSame(await store.lastSequence({ signal }), 0, 'newest sequence')
      const counts = await store.counts({ signal })
      for (const state of TASK_STATES) checkSame(counts.byState[state], 0, state)
      checkSame(counts.averageWaitMs, undefined, 'averageWaitMs')
      checkSame(counts.averageRunMs, undefined, 'averageRunMs')
      checkSame(counts.duplicates, 0, 'duplicates')
      checkSame(await store.remove('a', { signal }), false, 'remove')
      checkSame((await store.create([], { signal })).length, 0, 'created of none')
    })

    test('gives back every field, in every process', async () => {
      const [store, other] = await two()
      const task = taskOf('a', {
        owner: 'key-1',
        batch: 'batch-1',
        priority: 9,
        tags: ['x', '語', 'with "quotes" % _'],
        deadlineMs: 1_900_000_000_123,
        createdMs: 1_800_000_000_123,
        updatedMs: 1_800_000_000_123,
        webhook: { url: 'https://example.org/', secret: 's', events: ['failed'] },
        data: { file: 'ü \u0000 \uD800', list: [1, null, { x: 'y' }] },
        request: {
          text: "Straße 😀 \u0000 \uD800 'quoted' \n" + 'long '.repeat(20_000),
          voice: 'tone:a',
          rate: 1.25,
          normalize: { money: false },
          output: { codec: 'mp3', bitRate: 64_000 },
          engineOptions: { tone: { deep: [1, null, { x: 'y' }] } },
        },
      })
      const [created] = await store.create([task], { signal })
      checkTask(created, task)
      checkTask(await other.get('a', { signal }), task)
      const done = await step(other, task, 1_800_000_001_000, 'start', 'succeed')
      checkTask(await store.get('a', { signal }), done)
      checkTask((await store.list({ limit: 1 }, { signal })).tasks[0], done)
    })

    test('stores all of a batch, or none', async () => {
      const store = await one()
      const many = Array.from({ length: 1000 }, (_, index) =>
        taskOf(`t${index}`, { batch: 'b', tags: ['all', `n${index % 7}`] }),
      )
      checkSame((await store.create(many, { signal })).length, 1000, 'created')
      checkSame((await store.counts({ signal })).byState.queued, 1000, 'queued')
      const clash = [taskOf('new'), taskOf('t999'), taskOf('newer')]
      checkSame(await codeOf(store.create(clash, { signal })), 'conflict', 'an id that is there')
      check((await store.get('new', { signal })) === undefined, 'Expected none to be stored.')
      const same = [taskOf('twice'), taskOf('twice')]
      checkSame(await codeOf(store.create(same, { signal })), 'conflict', 'an id twice')
      checkSame((await store.changes(0, { signal, limit: 5000 })).length, 1000, 'changes')
    })

    test('writes only over the version before, so that of many writers one wins', async () => {
      const [store, other] = await two()
      const task = taskOf('a')
      await store.create([task], { signal })
      const started = transition(task, TASK_EVENTS.start, 2000)
      const cancelled = transition(task, TASK_EVENTS.cancel, 2000)
      const writes = await Promise.all([
        codeOf(store.update(started, { signal })),
        codeOf(other.update(cancelled, { signal })),
        codeOf(store.update(cancelled, { signal })),
        codeOf(other.update(started, { signal })),
      ])
      checkSame(writes.filter((code) => code === 'no error').length, 1, 'writers that won')
      checkSame(writes.filter((code) => code === 'conflict').length, 3, 'writers that lost')
      checkSame((await other.get('a', { signal }))?.version, 2, 'version')
      checkSame((await store.changes(0, { signal, limit: 10 })).length, 2, 'changes')
      checkSame(
        await codeOf(store.update(taskOf('unknown', { version: 2 }), { signal })),
        'conflict',
        'an unknown task',
      )
    })

    test('an idempotency key stores once, and is its owner’s', async () => {
      const [store, other] = await two()
      const key = { key: 'k', fingerprint: 'f'.repeat(64) }
      const tasks = [taskOf('a', { owner: 'me' }), taskOf('b', { owner: 'me' })]
      checkSame(
        idsOf(await store.submitted('me', key, { signal })),
        '',
        'tasks of a key that is unknown',
      )
      await store.create(tasks, { signal, idempotency: key })
      checkSame(idsOf(await other.submitted('me', key, { signal })), 'a b', 'what a key stands for')
      checkSame(
        idsOf(await store.submitted('you', key, { signal })),
        '',
        'what it is to another owner',
      )
      const again = [taskOf('c', { owner: 'me' }), taskOf('d', { owner: 'me' })]
      const known = await other.create(again, { signal, idempotency: key })
      checkSame(idsOf(known), 'a b', 'tasks under the key')
      const else_ = { key: 'k', fingerprint: '0'.repeat(64) }
      checkSame(
        await codeOf(store.create(again, { signal, idempotency: else_ })),
        'conflict',
        'the key of another request',
      )
      checkSame(
        await codeOf(store.submitted('me', else_, { signal })),
        'conflict',
        'another request under the key',
      )
      check((await store.get('c', { signal })) === undefined, 'Expected nothing to be stored.')
      const theirs = [taskOf('e', { owner: 'you' })]
      checkSame(
        idsOf(await store.create(theirs, { signal, idempotency: else_ })),
        'e',
        'the key of another owner',
      )
      for (const task of tasks) await step(store, task, 2000, 'cancel')
      await store.remove('a', { signal })
      checkSame(
        idsOf(await store.create(again, { signal, idempotency: key })),
        'b',
        'what is left under the key',
      )
      await store.remove('b', { signal })
      checkSame(
        idsOf(await store.create(again, { signal, idempotency: key })),
        'c d',
        'a key whose tasks are gone',
      )
    })

    test('of equal submissions at once one is stored', async () => {
      const [store, other] = await two()
      const idempotency = { key: 'k', fingerprint: 'f'.repeat(64) }
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? store : other).create([taskOf(`t${index}`)], { signal, idempotency }),
        ),
      )
      checkSame(new Set(all.map(idsOf)).size, 1, 'answers')
      checkSame((await store.counts({ signal })).byState.queued, 1, 'queued')
    })

    taskStoreQueries(test, one, two)

    test('counts by state, waiting, running, and what was asked for twice', async () => {
      const store = await one()
      const request = { text: 'Same.', voice: 'tone:a' }
      const tasks = [
        taskOf('a', { owner: 'me', request }),
        taskOf('b', { owner: 'me', request: { voice: 'tone:a', text: 'Same.' } }),
        taskOf('c', { owner: 'you', request }),
        taskOf('d', { owner: 'me' }),
      ]
      await store.create(tasks, { signal })
      const [a, b, c] = tasks
      check(a && b && c, 'Expected tasks.')
      await step(store, await step(store, a, 1100, 'start'), 1500, 'succeed')
      await step(store, await step(store, b, 1200, 'start'), 1400, 'succeed')
      await step(store, await step(store, c, 9000, 'start'), 9900, 'fail')
      const all = await store.counts({ signal })
      checkSame(
        JSON.stringify(TASK_STATES.map((state) => all.byState[state])),
        '[1,0,2,1,0]',
        'all',
      )
      checkSame(all.averageWaitMs, 150, 'averageWaitMs')
      checkSame(all.averageRunMs, 300, 'averageRunMs')
      checkSame(all.duplicates, 2, 'duplicates')
      const theirs = await store.counts({ signal, owner: 'you' })
      checkSame(theirs.byState.failed, 1, 'failed')
      checkSame(theirs.averageWaitMs, undefined, 'averageWaitMs')
      checkSame(theirs.duplicates, 0, 'duplicates')
    })

    test('removes what ended, with all that was kept of it', async () => {
      const store = await one()
      const tasks = ['a', 'b', 'c', 'd'].map((id) => taskOf(id, { tags: ['x'] }))
      await store.create(tasks, { signal })
      const [a, b, c] = tasks
      check(a && b && c, 'Expected tasks.')
      await step(store, a, 2000, 'start', 'fail')
      await step(store, b, 3000, 'start', 'fail')
      await step(store, c, 2000, 'start')
      const old = await store.endedBefore('failed', 3000, { signal, limit: 10 })
      checkSame(idsOf(old), 'a', 'ended before')
      const both = await store.endedBefore('failed', 3001, { signal, limit: 10 })
      checkSame(idsOf(both), 'a b', 'oldest first')
      checkSame(
        idsOf(await store.endedBefore('failed', 9000, { signal, limit: 1 })),
        'a',
        'at most the limit',
      )
      checkSame(
        (await store.endedBefore('running', 9000, { signal, limit: 10 })).length,
        0,
        'of a state that is no end',
      )
      for (const id of ['c', 'd', 'unknown'])
        checkSame(await store.remove(id, { signal }), false, `remove ${id}`)
      checkSame(await store.remove('a', { signal }), true, 'remove a')
      checkSame(await store.remove('a', { signal }), false, 'remove a again')
      check((await store.get('a', { signal })) === undefined, 'Expected it to be gone.')
      const left = await store.list({ limit: 10, tag: 'x' }, { signal })
      checkSame(idsOf(left.tasks), 'd c b', 'left')
      const changes = await store.changes(0, { signal, limit: 100 })
      check(!changes.some(({ task }) => task.id === 'a'), 'Expected no change of it to be kept.')
      await store.create([taskOf('a')], { signal })
    })

    test('ends with the reason of the signal, and writes nothing then', async () => {
      const store = await one()
      const reason = new Error('left')
      const aborted = { signal: AbortSignal.abort(reason) }
      for (const work of [
        () => store.create([taskOf('a')], aborted),
        () => store.get('a', aborted),
        () => store.list({ limit: 1 }, aborted),
        () => store.update(taskOf('a', { version: 2 }), aborted),
        () => store.changes(0, { ...aborted, limit: 1 }),
        () => store.lastSequence(aborted),
        () => store.counts(aborted),
        () => store.endedBefore('failed', 0, { ...aborted, limit: 1 }),
        () => store.remove('a', aborted),
      ]) {
        const result = await outcome<unknown>(work())
        check('error' in result && result.error === reason, 'Expected the reason of the signal.')
      }
      check((await store.get('a', { signal })) === undefined, 'Expected to find nothing.')
    })

    test('is unavailable once closed; closing again is no error', async () => {
      const store = await one()
      await store.close()
      await store.close()
      checkSame(await codeOf(store.get('a', { signal })), 'unavailable', 'get')
      checkSame(await codeOf(store.create([taskOf('a')], { signal })), 'unavailable', 'create')
    })
  })
}
