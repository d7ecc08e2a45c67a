import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { postgresMissing } from '../../support/postgres.ts'
import { redisMissing } from '../../support/redis.ts'
import { submit, untilEnded } from './client.ts'
import { install, LEASE_MS, QUEUES, type QueueName } from './installation.ts'
import { orders } from './load.ts'
import { untilSettled } from './settled.ts'
import { undisturbed } from './undisturbed.ts'
import { judge, type Undisturbed } from './verdict.ts'

const missing: { readonly [queue in QueueName]: string | undefined } = {
  SQLite: undefined,
  PostgreSQL: postgresMissing,
  BullMQ: postgresMissing ?? redisMissing,
}
const load = orders(20, 13)
let made: ReadonlyMap<string, Undisturbed>
beforeAll(async () => {
  made = await undisturbed(load)
})

for (const queue of QUEUES) {
  const why = missing[queue]
  // Its leases run out meanwhile, and others make its tasks: what it still has in hand is void.
  test.skipIf(why !== undefined)(
    `a worker that is frozen for longer than its leases harms nothing, on ${queue} ${why ?? ''}`,
    async () => {
      await using installation = await install({ queue })
      const { urls, workers } = installation
      await Promise.all(load.map(async (order) => submit(urls, order)))
      for (const worker of workers) {
        worker.freeze()
        await sleep(2 * LEASE_MS)
        worker.thaw()
      }
      await untilEnded(urls, load.length, 240_000)
      // Until the late one has heard that it is late.
      await sleep(LEASE_MS)
      await untilSettled(installation)
      const { problems } = await judge(installation, load, made)
      expect(problems).toEqual([])
    },
    200_000,
  )
}
