import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom } from '../../support/random.ts'
import { allTasks } from './client.ts'
import { install, type QueueName } from './installation.ts'
import type { Order } from './load.ts'
import { lookInto } from './looks.ts'
import { mayhem } from './mayhem.ts'
import { judge, leftovers, type Undisturbed, type Verdict } from './verdict.ts'

/** How a load was killed, and what came of it. */
export interface Survival extends Verdict {
  readonly queue: QueueName
  readonly kills: number
  /** Who was killed how often. */
  readonly killed: string
  readonly seconds: number
  /** How long after the last task the last of what dead processes held was given up. */
  readonly settledSec: number
}

/** How long the last pins and jobs of killed processes may stay, in milliseconds. */
const SETTLED_MS = 60_000

/** Kills processes of an installation under a load, and judges what is left. */
export async function survive(options: {
  readonly queue: QueueName
  readonly orders: readonly Order[]
  readonly undisturbed: ReadonlyMap<string, Undisturbed>
  readonly kills: number
  readonly seed: number
  readonly limitMs: number
}): Promise<Survival> {
  const { queue, orders, undisturbed, kills, seed, limitMs } = options
  const startMs = performance.now()
  await using installation = await install({ queue })
  const random = seededRandom(seed)
  const killed = await mayhem(installation, orders, { kills, random, limitMs, spanMs: 1200 })
  const settledSec = await untilSettled()
  const verdict = await judge(installation, orders, undisturbed)
  return {
    ...verdict,
    queue,
    kills,
    settledSec,
    killed: [...killed]
      .map(([name, times]) => `${name} ${times}`)
      .toSorted()
      .join(', '),
    seconds: Math.round((performance.now() - startMs) / 1000),
  }

  /** What dead processes held is given up when their leases have run out: no later. */
  async function untilSettled(): Promise<number> {
    const sinceMs = performance.now()
    for (;;) {
      const problems = leftovers(await lookInto(installation), await allTasks(installation.urls))
      const lastedMs = performance.now() - sinceMs
      if (problems.length === 0 || lastedMs > SETTLED_MS) return Math.round(lastedMs / 1000)
      await sleep(500)
    }
  }
}
