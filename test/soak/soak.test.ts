import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { QUEUES } from '../services/survival/installation.ts'
import { orders } from '../services/survival/load.ts'
import { type Survival, survive } from '../services/survival/survive.ts'
import { undisturbed } from '../services/survival/undisturbed.ts'
import type { Undisturbed } from '../services/survival/verdict.ts'

const whole = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise)
const SEED = whole('SURVIVAL_SEED', Math.floor(Math.random() * 1e9))
const TASKS = whole('SOAK_TASKS', 500)
const KILLS = whole('SOAK_KILLS', 100)

// `npm run soak`: what the services tests sample, in full. Needs PostgreSQL and Redis.
describe(`${TASKS} tasks, ${KILLS} kills, seed ${SEED}`, () => {
  const load = orders(TASKS, SEED)
  const rows: Survival[] = []
  let made: ReadonlyMap<string, Undisturbed>
  beforeAll(async () => {
    made = await undisturbed(load)
  }, 1_800_000)

  test.each(QUEUES)(
    'every task is made once and nothing is left, on %s',
    async (queue) => {
      const survival = await survive({
        queue,
        orders: load,
        undisturbed: made,
        kills: KILLS,
        seed: SEED,
        limitMs: 900_000,
      })
      rows.push(survival)
      expect(survival.problems).toEqual([])
      expect(survival.tasks).toBe(TASKS)
      // Death came to some in the middle of their work.
      expect(survival.again).toBeGreaterThan(0)
    },
    3_600_000,
  )

  afterAll(() => {
    const table = rows.map((row) => ({ ...row, problems: row.problems.length }))
    console.log(`Seed ${SEED}`)
    console.table(Object.fromEntries(table.map(({ queue, ...row }) => [queue, row])))
    for (const { queue, killed } of table) console.log(`${queue}: ${killed}`)
  })
})
