import { mkdtemp, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scratchContract } from '../../contracts/scratch.ts'
import { fileScratch } from './files.ts'
import { memoryScratch } from './memory.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

scratchContract({ describe, test, name: 'memory', create: () => memoryScratch() })
scratchContract({
  describe,
  test,
  name: 'files, all in memory',
  create: () => fileScratch({ dir }),
})
scratchContract({
  describe,
  test,
  name: 'files, half on disk',
  create: () => fileScratch({ dir, memoryBytes: 600_000 }),
})
scratchContract({
  describe,
  test,
  name: 'files, all on disk',
  create: () => fileScratch({ dir, memoryBytes: 0 }),
})

const frame = () => ({
  format: { sampleRate: 8000, channels: 1 } as const,
  samples: new Float32Array(100_000).fill(0.5),
  marks: [],
})
const { signal } = new AbortController()

/** Open files of this process that lie in the folder, removed ones too; Linux alone can tell. */
async function openFiles(): Promise<{ readonly mode: number }[]> {
  if (process.platform !== 'linux') return []
  const found = []
  for (const name of await readdir('/proc/self/fd')) {
    const descriptor = `/proc/self/fd/${name}`
    const target = await readlink(descriptor).catch(() => '')
    if (target.startsWith(dir)) found.push(await stat(descriptor))
  }
  return found
}

test('one file for each audio, that nobody else can read, gone with the disposal', async () => {
  const audio = await fileScratch({ dir, memoryBytes: 0 }).open({ signal })
  for (let i = 0; i < 5; i++) await audio.append(frame())
  if (process.platform === 'linux') {
    const open = await openFiles()
    expect(open.map(({ mode }) => mode & 0o777)).toEqual([0o600])
    // Its name is gone already, so that not even a killed process leaves it behind.
    expect(await readdir(dir)).toEqual([])
  }
  await audio[Symbol.asyncDispose]()
  expect(await readdir(dir)).toEqual([])
  expect(await openFiles()).toEqual([])
})

test('an abort frees the file, in the middle of writing too', async () => {
  for (let round = 0; round < 30; round++) {
    const controller = new AbortController()
    const audio = await fileScratch({ dir, memoryBytes: 0 }).open({ signal: controller.signal })
    const writing = audio.append(frame()).then(() => audio.append(frame()))
    if (round % 3 > 0) await Promise.resolve()
    if (round % 3 > 1) await writing
    controller.abort(new Error('left'))
    await writing.catch(() => {})
    await audio[Symbol.asyncDispose]()
    expect(await openFiles()).toEqual([])
  }
  expect(await readdir(dir)).toEqual([])
})

test('short audio makes no file', async () => {
  await using audio = await fileScratch({ dir }).open({ signal })
  await audio.append(frame())
  expect(await openFiles()).toEqual([])
})

test('a folder that cannot be made is said so', async () => {
  const taken = path.join(dir, 'taken')
  await writeFile(taken, '')
  await using audio = await fileScratch({ dir: path.join(taken, 'in'), memoryBytes: 0 }).open({
    signal,
  })
  await expect(audio.append(frame())).rejects.toMatchObject({ code: 'unavailable' })
})

test('memory has a bound', async () => {
  await using audio = await memoryScratch({ maxBytes: 500_000 }).open({ signal })
  await audio.append(frame())
  await expect(audio.append(frame())).rejects.toMatchObject({ code: 'too_large' })
})
