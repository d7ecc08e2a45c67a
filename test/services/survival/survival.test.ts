import { beforeAll, describe, expect, test } from 'vitest'
import { postgresMissing } from '../../support/postgres.ts'
import { redisMissing } from '../../support/redis.ts'
import { QUEUES, type QueueName } from './installation.ts'
import { orders } from './load.ts'
import { survive } from './survive.ts'
import { undisturbed } from './undisturbed.ts'
import type { Undisturbed } from './verdict.ts'

const SEED = Number(process.env['SURVIVAL_SEED'] ?? Math.floor(Math.random() * 1e9))
const TASKS = 60
const KILLS = 10

const missing: { readonly [queue in QueueName]: string | undefined } = {
  SQLite: undefined,
  PostgreSQL: postgresMissing,
  BullMQ: postgresMissing ?? redisMissing,
}

/** On a machine that others use, too. */
const PATIENCE_MS = 300_000

// A sample of `npm run soak`; SURVIVAL_SEED repeats it.
describe(`killed at random, seed ${SEED}`, () => {
  const load = orders(TASKS, SEED)
  let made: ReadonlyMap<string, Undisturbed>
  beforeAll(async () => {
    made = await undisturbed(load)
  }, PATIENCE_MS)

  for (const queue of QUEUES) {
    const why = missing[queue]
    test.skipIf(why !== undefined)(
      `every task is made once and nothing is left, on ${queue} ${why ?? ''}`,
      async () => {
        const survival = await survive({
          queue,
          orders: load,
          undisturbed: made,
          kills: KILLS,
          seed: SEED,
          limitMs: 240_000,
        })
        expect(survival.problems, JSON.stringify(survival)).toEqual([])
        expect(survival.tasks).toBe(TASKS)
      },
      400_000,
    )
  }
})
