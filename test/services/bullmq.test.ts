import { afterAll, beforeAll, describe, test } from 'vitest'
import { openBullmqQueue } from '../../src/adapters/queues/bullmq/queue.ts'
import { jobQueueContract } from '../../src/contracts/index.ts'
import type { RealServer } from '../support/daemon.ts'
import { redisMissing, startRedis } from '../support/redis.ts'

describe.skipIf(redisMissing !== undefined)(`BullMQ ${redisMissing ?? ''}`, () => {
  let redis: RealServer
  let prefixes = 0
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis[Symbol.asyncDispose]())

  jobQueueContract({
    name: 'BullMQ',
    describe,
    test,
    async create() {
      const prefix = `contract-${prefixes++}`
      return {
        open: () => openBullmqQueue({ url: redis.url, prefix, leaseMs: 2000 }),
        remove: async () => undefined,
      }
    },
  })
})
