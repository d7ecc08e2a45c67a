import { seededRandom } from '../../support/random.ts'
import { install, type QueueName } from './installation.ts'
import type { Order } from './load.ts'
import { mayhem } from './mayhem.ts'
import { untilSettled } from './settled.ts'
import { judge, type Undisturbed, type Verdict } from './verdict.ts'

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
  const settledSec = await untilSettled(installation)
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
}
