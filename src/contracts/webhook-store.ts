import { type Task, transition } from '../core/task.ts'
import type { Clock } from '../ports/clock.ts'
import type { TaskStore } from '../ports/task-store.ts'
import type { HeldDelivery, WebhookStore } from '../ports/webhook-store.ts'
import { check, checkSame, type ContractRunner } from './check.ts'
import { checkTask, step, taskOf, TASK_EVENTS } from './task-sample.ts'

/** One process with its two stores over the same place. */
export interface WebhookProcess {
  readonly tasks: TaskStore
  readonly webhooks: WebhookStore
}

/** What is to be proven a store of deliveries. */
export interface WebhookStoreContractOptions extends ContractRunner {
  readonly name: string
  /** Opens an empty place for as many processes as are asked for, all by the same clock. */
  create(count: number, clock: Clock): Promise<readonly WebhookProcess[]>
}

/** A clock that stands until it is moved. */
interface ManualClock extends Clock {
  advance(byMs: number): void
  /** Sets what it shows, and nothing else. */
  set(nowMs: number): void
}

const { signal } = new AbortController()
const LEASE = { leaseMs: 10_000, signal }
const START_MS = 1_800_000_000_000

function manualClock(): ManualClock {
  let now = START_MS
  let monotonic = 0
  return {
    now: () => now,
    monotonic: () => monotonic,
    sleep: () => Promise.resolve(),
    advance(byMs) {
      now += byMs
      monotonic += byMs
    },
    set(nowMs) {
      now = nowMs
    },
  }
}

/** A task somebody wants to be told of. */
function told(id: string, fields: Partial<Task> = {}): Task {
  const webhook = { url: `https://hooks.example/${id}` }
  return taskOf(id, { createdMs: START_MS, updatedMs: START_MS, webhook, ...fields })
}

/** Proves that something is a `WebhookStore`, and that its `TaskStore` writes into it. Works with any test runner. */
export function webhookStoreContract(options: WebhookStoreContractOptions): void {
  const { describe, test } = options

  async function create(count = 1): Promise<{
    readonly clock: ManualClock
    readonly tasks: TaskStore
    readonly webhooks: WebhookStore
    readonly others: readonly WebhookProcess[]
  }> {
    const clock = manualClock()
    const [first, ...others] = await options.create(count, clock)
    check(first, 'Expected a process.')
    return { clock, ...first, others }
  }
  /** Stores a task, and takes it through its life. */
  async function live(
    tasks: TaskStore,
    task: Task,
    ...types: (keyof typeof TASK_EVENTS)[]
  ): Promise<Task> {
    await tasks.create([task], { signal })
    return step(tasks, task, START_MS, ...types)
  }
  async function claimed(
    webhooks: WebhookStore,
    exceptHosts: readonly string[] = [],
  ): Promise<HeldDelivery> {
    const held = await webhooks.claim({ ...LEASE, exceptHosts })
    check(held, 'Expected something to be delivered.')
    return held
  }
  async function checkNone(webhooks: WebhookStore, why: string): Promise<void> {
    check((await webhooks.claim(LEASE)) === undefined, `Expected nothing to be delivered: ${why}.`)
  }

  describe(`web-hook store contract: ${options.name}`, () => {
    test('has nothing at first, and nothing for tasks nobody is told of', async () => {
      const { tasks, webhooks } = await create()
      await live(tasks, taskOf('a'), 'start', 'succeed')
      await live(tasks, told('b'), 'start')
      await checkNone(webhooks, 'no end of a task with a web-hook')
      const { waiting, dead } = await webhooks.counts({ signal })
      checkSame(waiting, 0, 'waiting')
      checkSame(dead, 0, 'dead')
      checkSame((await webhooks.ofTask('b', { signal })).length, 0, 'deliveries')
    })

    test('has the task as the change has left it, until it is delivered', async () => {
      const { tasks, webhooks } = await create()
      const failed = await live(tasks, told('a'), 'start', 'fail')
      await step(tasks, failed, START_MS, 'retry')
      const held = await claimed(webhooks)
      checkTask(held.task, failed)
      checkSame(held.host, 'hooks.example', 'host')
      checkSame(held.attempts, 1, 'attempts')
      checkSame(held.dead, false, 'dead')
      const change = (await tasks.changes(0, { signal, limit: 10 }))[2]
      checkSame(held.sequence, change?.sequence, 'sequence')
      checkSame((await webhooks.counts({ signal })).waiting, 1, 'waiting')
      checkSame(await webhooks.settle(held, { type: 'delivered' }, { signal }), true, 'settled')
      checkSame(await webhooks.settle(held, { type: 'delivered' }, { signal }), false, 'again')
      checkSame((await webhooks.counts({ signal })).waiting, 0, 'waiting')
    })

    test('has the states that are asked for, of changes of state alone', async () => {
      const { tasks, webhooks } = await create()
      const webhook = {
        url: 'http://hooks.example:8080/',
        events: ['queued', 'running', 'cancelled'] as const,
      }
      const task = told('a', { webhook })
      let last = await live(tasks, task, 'start')
      last = transition(
        last,
        { type: 'progress', progress: { segmentsDone: 1, audioSec: 1 } },
        START_MS,
      )
      await tasks.update(last, { signal })
      // Another runner takes over what is running.
      await step(tasks, last, START_MS, 'start', 'fail')
      const states = (await webhooks.ofTask('a', { signal })).map(({ task: { state } }) => state)
      checkSame(states.join(' '), 'queued running', 'states')
      checkSame((await claimed(webhooks)).host, 'hooks.example:8080', 'host')
    })

    test('has nothing of a change that was refused', async () => {
      const { tasks, webhooks } = await create()
      const running = await live(tasks, told('a'), 'start')
      const done = transition(running, TASK_EVENTS.succeed, START_MS)
      const late = transition(running, TASK_EVENTS.fail, START_MS)
      const writes = await Promise.allSettled(
        [done, late].map((next) => tasks.update(next, { signal })),
      )
      checkSame(writes.filter(({ status }) => status === 'fulfilled').length, 1, 'changes')
      checkSame((await webhooks.ofTask('a', { signal })).length, 1, 'deliveries')
    })

    test('has those of a batch', async () => {
      const { tasks, webhooks } = await create()
      const webhook = { url: 'https://hooks.example/', events: ['queued'] as const }
      const many = Array.from({ length: 450 }, (_, index) =>
        told(`t${index}`, index % 3 === 0 ? { webhook } : {}),
      )
      await tasks.create(many, { signal })
      checkSame((await webhooks.counts({ signal })).waiting, 150, 'waiting')
    })

    test('gives each to one of many who ask', async () => {
      const { tasks, webhooks, others } = await create(2)
      const ids = Array.from({ length: 30 }, (_, index) => `t${index}`)
      for (const id of ids) await live(tasks, told(id), 'cancel')
      const taken: string[] = []
      const takers = [webhooks, ...others.map((other) => other.webhooks)]
      await Promise.all(
        [...takers, ...takers].map(async (taker) => {
          // One that meets others may find nothing, and asks again.
          while (taken.length < ids.length) {
            const held = await taker.claim(LEASE)
            if (held) taken.push(held.task.id)
          }
        }),
      )
      checkSame(taken.toSorted().join(' '), ids.toSorted().join(' '), 'taken')
    })

    test('keeps the order of one task, and lets others by', async () => {
      const { clock, tasks, webhooks } = await create()
      const events = ['queued', 'running', 'succeeded'] as const
      const webhook = { url: 'https://hooks.example/a', events }
      await live(tasks, told('a', { webhook }), 'start', 'succeed')
      await live(tasks, told('b'), 'cancel')
      const first = await claimed(webhooks)
      checkSame(first.task.state, 'queued', 'first')
      checkSame((await claimed(webhooks)).task.id, 'b', 'meanwhile')
      await checkNone(webhooks, 'the first is on its way')
      await webhooks.settle(first, { type: 'failed', error: 'no', delayMs: 5000 }, { signal })
      await checkNone(webhooks, 'the first waits')
      clock.advance(5000)
      const again = await claimed(webhooks)
      checkSame(again.task.state, 'queued', 'again')
      checkSame(again.id, first.id, 'id')
      await webhooks.settle(again, { type: 'dead', error: 'no' }, { signal })
      const second = await claimed(webhooks)
      checkSame(second.task.state, 'running', 'after one that was given up')
      await webhooks.settle(second, { type: 'delivered' }, { signal })
      checkSame((await claimed(webhooks)).task.state, 'succeeded', 'after one that was delivered')
    })

    test('lets one that failed wait, whatever the clock does', async () => {
      const { clock, tasks, webhooks } = await create()
      await live(tasks, told('a'), 'cancel')
      const held = await claimed(webhooks)
      const outcome = { type: 'failed', error: 'Got 500.', delayMs: 60_000 } as const
      checkSame(await webhooks.settle(held, outcome, { signal }), true, 'settled')
      clock.advance(59_999)
      await checkNone(webhooks, 'it is to wait')
      const [waiting] = await webhooks.ofTask('a', { signal })
      checkSame(waiting?.error, 'Got 500.', 'error')
      checkSame(waiting?.attempts, 1, 'attempts')
      clock.advance(1)
      const again = await claimed(webhooks)
      checkSame(again.attempts, 2, 'attempts')
      await webhooks.settle(again, outcome, { signal })
      clock.set(START_MS - 1_000_000_000)
      checkSame((await claimed(webhooks)).attempts, 3, 'after a clock was set back')
    })

    test('keeps what was given up, until its task goes', async () => {
      const { tasks, webhooks } = await create()
      await live(tasks, told('a'), 'cancel')
      await live(tasks, told('b'), 'cancel')
      const held = await claimed(webhooks)
      await webhooks.settle(held, { type: 'dead', error: 'x'.repeat(10_000) }, { signal })
      const [dead] = await webhooks.ofTask('a', { signal })
      checkSame(dead?.dead, true, 'dead')
      const { error = '' } = dead ?? {}
      check(error.startsWith('xxx') && error.length <= 1000, 'Expected a short error.')
      const counts = await webhooks.counts({ signal })
      checkSame(`${counts.waiting} ${counts.dead}`, '1 1', 'waiting and dead')
      const other = await claimed(webhooks)
      checkSame(other.task.id, 'b', 'the other')
      for (const id of ['a', 'b']) checkSame(await tasks.remove(id, { signal }), true, 'removed')
      const none = await webhooks.counts({ signal })
      checkSame(`${none.waiting} ${none.dead}`, '0 0', 'waiting and dead')
      const late = await webhooks.settle(other, { type: 'dead', error: 'late' }, { signal })
      checkSame(late, false, 'settled after its task was gone')
    })

    test('gives back at once what was not tried', async () => {
      const { tasks, webhooks } = await create()
      await live(tasks, told('a'), 'cancel')
      await webhooks.settle(await claimed(webhooks), { type: 'released' }, { signal })
      checkSame((await claimed(webhooks)).attempts, 1, 'attempts')
    })

    test('leaves out hosts', async () => {
      const { tasks, webhooks } = await create()
      for (const id of ['a', 'b', 'c'])
        await live(tasks, told(id, { webhook: { url: `http://${id}.example/` } }), 'cancel')
      await live(tasks, told('d', { webhook: { url: 'none' } }), 'cancel')
      const held = await claimed(webhooks, ['a.example', 'c.example', ''])
      checkSame(held.task.id, 'b', 'the only other')
      const none = await webhooks.claim({ ...LEASE, exceptHosts: ['a.example', 'c.example', ''] })
      check(none === undefined, 'Expected nothing.')
      checkSame((await claimed(webhooks, ['a.example', 'c.example'])).task.id, 'd', 'no URL')
    })

    test('finds what was left, not before its time, and the late holder writes nothing', async () => {
      const { clock, tasks, webhooks, others } = await create(2)
      const [other] = others
      check(other, 'Expected another process.')
      await live(tasks, told('a'), 'cancel')
      const held = await claimed(webhooks)
      clock.advance(1_000_000)
      await checkNone(other.webhooks, 'it has just come to be known')
      clock.advance(9999)
      await checkNone(other.webhooks, 'its time is not over')
      // A clock that is set tells nothing.
      clock.set(START_MS + 1_000_000_000)
      await checkNone(other.webhooks, 'only the clock was set')
      const except = { ...LEASE, exceptHosts: ['hooks.example'] }
      clock.advance(1)
      check((await other.webhooks.claim(except)) === undefined, 'Expected its host to be left out.')
      const taken = await claimed(other.webhooks)
      checkSame(taken.id, held.id, 'id')
      checkSame(taken.attempts, 2, 'attempts')
      check(taken.token !== held.token, 'Expected another lease.')
      checkSame(await webhooks.settle(held, { type: 'delivered' }, { signal }), false, 'too late')
      await checkNone(webhooks, 'the other holds it')
      checkSame(await other.webhooks.settle(taken, { type: 'delivered' }, { signal }), true, 'told')
    })

    test('can do nothing once it is closed', async () => {
      const { webhooks } = await create()
      await webhooks.close()
      await webhooks.close()
      const failed = await webhooks.claim(LEASE).catch((error: unknown) => error)
      check(failed instanceof Error, 'Expected a closed store to refuse.')
    })
  })
}
