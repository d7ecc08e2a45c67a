import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { toneEngine } from '../../src/adapters/engines/tone/engine.ts'
import { createRostrum } from '../../src/app/create-rostrum.ts'
import type { RostrumOptions } from '../../src/app/create.ts'
import type { Rostrum } from '../../src/app/rostrum.ts'
import type { TaskAudio } from '../../src/tasks/tasks.ts'
import { until } from './task-house.ts'

/** A platform that speaks in tones, and what it does in the background. */
export interface PracticeHouse {
  readonly rostrum: Rostrum
  /** The folder that what is kept lives in; empty when that is in memory. */
  readonly dir: string
  /** Makes tasks until the house is closed. */
  work(): void
  /** Goes on with recordings until the house is closed. */
  follow(): void
  /** Resolves when the audio of an item is there. */
  ready(id: number): Promise<void>
  close(): Promise<void>
}

const open = new Set<PracticeHouse>()
const dirs = new Set<string>()

/** Closes all houses that are open, and removes what they kept; for `afterEach`. */
export async function closePracticeHouses(): Promise<void> {
  for (const house of [...open].toReversed()) await house.close()
  for (const dir of dirs) await rm(dir, { recursive: true, force: true })
  dirs.clear()
}

/** Opens a house in memory, on a folder of its own, or on one that another house has or had. */
export async function openPracticeHouse({
  dir: given = '',
  ...options
}: RostrumOptions & { readonly dir?: string } = {}): Promise<PracticeHouse> {
  const dir = given === 'new' ? await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-')) : given
  if (dir !== '') dirs.add(dir)
  const parts = { engines: [toneEngine()], ...options.parts }
  const rostrum = await createRostrum({ ...options, parts, dataDir: dir })
  const stop = new AbortController()
  const { signal } = stop
  const busy: Promise<unknown>[] = []
  // Told to stop before it has begun, it rejects with the reason.
  const start = (work: Promise<unknown>): void => void busy.push(work.catch(() => undefined))
  const house: PracticeHouse = {
    rostrum,
    dir,
    work: () => start(rostrum.tasks.work({ concurrency: 2, signal })),
    follow: () => start(rostrum.practice.follow({ signal })),
    ready: (id) => until(async () => (await rostrum.practice.item(id)).recording.state === 'ready'),
    async close() {
      open.delete(house)
      stop.abort()
      await Promise.all(busy)
      await rostrum.close()
    },
  }
  open.add(house)
  return house
}

/** All bytes of a file. */
export async function bytesOfAudio(audio: TaskAudio): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of audio.open()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
