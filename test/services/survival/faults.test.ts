import { beforeAll, describe, expect, test } from 'vitest'
import { postgresMissing } from '../../support/postgres.ts'
import { redisMissing } from '../../support/redis.ts'
import { s3Missing, startS3 } from '../../support/s3.ts'
import { install, type Installation } from './installation.ts'
import { orders } from './load.ts'
import { undisturbed } from './undisturbed.ts'
import { judge, type Undisturbed } from './verdict.ts'
import { readiness, type Storm, weather } from './weather.ts'

const LASTS_MS = 5000
const LONG_MS = 240_000
const load = orders(24, 7)
let made: ReadonlyMap<string, Undisturbed>
beforeAll(async () => {
  made = await undisturbed(load)
})

/** Nothing lost, nothing twice, nothing left; and `/readyz` said no, and says yes again. */
async function expectThrough(installation: Installation, storm: Storm): Promise<void> {
  const { during, spoke } = await weather(installation, load, storm)
  expect(during).toContain(503)
  expect(spoke).toBe(200)
  expect(await readiness(installation.urls[0] ?? '')).toBe(200)
  const { problems } = await judge(installation, load, made)
  expect(problems).toEqual([])
}

describe.skipIf(postgresMissing !== undefined)(`PostgreSQL ${postgresMissing ?? ''}`, () => {
  test(
    'is stopped for 5 s and its connections are cut: no task is lost or made twice',
    async () => {
      await using installation = await install({ queue: 'PostgreSQL' })
      const { postgres } = installation
      await expectThrough(installation, {
        lastsMs: LASTS_MS,
        async begin() {
          await postgres?.cut()
          await postgres?.stop()
        },
        async end() {
          await postgres?.start()
          await postgres?.cut()
        },
      })
    },
    LONG_MS,
  )
})

const redisTest = postgresMissing ?? redisMissing
describe.skipIf(redisTest !== undefined)(`Redis ${redisTest ?? ''}`, () => {
  test(
    'is stopped for 5 s and its connections are cut: no task is lost or made twice',
    async () => {
      await using installation = await install({ queue: 'BullMQ' })
      const { redis } = installation
      await expectThrough(installation, {
        lastsMs: LASTS_MS,
        async begin() {
          await redis?.cut()
          await redis?.stop()
        },
        async end() {
          await redis?.start()
          await redis?.cut()
        },
      })
    },
    LONG_MS,
  )
})

describe.skipIf(s3Missing !== undefined)(`the storage ${s3Missing ?? ''}`, () => {
  test(
    'refuses for a while and its connections are cut: no task is lost or made twice',
    async () => {
      await using s3 = await startS3()
      const { accessKeyId, secretAccessKey, region } = s3
      const url = new URL(s3.url)
      url.username = accessKeyId
      url.password = secretAccessKey
      url.searchParams.set('region', region)
      await using installation = await install({
        queue: 'SQLite',
        env: { ROSTRUM_ARTIFACT_URL: url.href },
      })
      await expectThrough(installation, {
        lastsMs: LASTS_MS,
        async begin() {
          s3.refuse(true)
          await s3.cut()
        },
        async end() {
          s3.refuse(false)
          await s3.cut()
        },
      })
    },
    LONG_MS,
  )
})
