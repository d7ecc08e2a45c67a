import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  attemptOf,
  counting,
  itemOf,
  type PracticeProcess,
} from '../../../contracts/practice-sample.ts'
import { practiceStoreContract } from '../../../contracts/practice-store.ts'
import { recordingStoreContract } from '../../../contracts/recording-store.ts'
import { systemClock } from '../../clock/system.ts'
import { openDatabase, type Database } from './database.ts'
import { sqlPracticeStore } from './practice-store.ts'
import { sqlRecordingStore } from './recording-store.ts'

const { signal } = new AbortController()
let dir: string
let open: Database[] = []
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(async () => {
  for (const database of open) await database.close()
  open = []
  await rm(dir, { recursive: true, force: true })
})

const processOf = (database: Database): PracticeProcess => ({
  practice: sqlPracticeStore(database),
  recordings: sqlRecordingStore(database),
})

async function file(count: number): Promise<readonly PracticeProcess[]> {
  const url = path.join(dir, 'rostrum.db')
  const opening = Array.from({ length: count }, () =>
    openDatabase({ url, clock: systemClock, signal }),
  )
  open = await Promise.all(opening)
  return open.map(processOf)
}

/** Memory has one connection: two stores share it. */
async function memory(count: number): Promise<readonly PracticeProcess[]> {
  const database = await openDatabase({ url: ':memory:', clock: systemClock, signal })
  open = [database]
  return Array.from({ length: count }, () => processOf(database))
}

for (const [name, create] of [
  ['SQLite, a file', file],
  ['SQLite, memory', memory],
] as const) {
  practiceStoreContract({ describe, test, name, create })
  recordingStoreContract({ describe, test, name, create })
}

test('others have their turn while much comes from elsewhere', async () => {
  const [{ practice }] = (await file(1)) as [PracticeProcess]
  const many = Array.from({ length: 3000 }, (_, index) => index)
  let turns = 0
  let over = false
  const count = async (): Promise<void> => {
    while (!over) {
      await setImmediate()
      turns += 1
    }
  }
  const counted = count()
  const arrivals = {
    items: many.map((index) => itemOf(`Item ${index}`)),
    attempts: many.map((index) => attemptOf(index, 6)),
    conversions: [],
  }
  const schedule = counting()
  const { items } = await practice.takeOver(arrivals, (card) => schedule(card), { signal })
  over = true
  await counted
  // Items by 256; attempts, their cards and their numbers by 512.
  expect([items.length, turns > 25]).toEqual([3000, true])
})
