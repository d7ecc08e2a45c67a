import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  utimes,
  writeFile,
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { artifactStoreContract } from '../../contracts/artifact-store.ts'
import type { Logger } from '../../ports/logger.ts'
import { openFileArtifacts } from './files.ts'
import { memoryArtifacts } from './memory.ts'
import { thisOwner } from './owner.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

artifactStoreContract({ describe, test, name: 'memory', create: () => memoryArtifacts() })
artifactStoreContract({
  describe,
  test,
  name: 'files',
  create: () => openFileArtifacts({ dir: path.join(dir, 'new', 'place') }),
})

const { signal } = new AbortController()
const mediaType = 'audio/flac'
const drafts = (): Promise<string[]> => readdir(path.join(dir, '.drafts'))

async function* bytes(length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; at += 50_000) yield new Uint8Array(Math.min(50_000, length - at))
}

test('a file is plain bytes with its facts behind them, and survives another opening', async () => {
  const store = await openFileArtifacts({ dir, now: () => 1234 })
  const info = await store.put('tasks/t/a.flac', bytes(70_000), { signal, mediaType })
  expect(info.createdMs).toBe(1234)
  const file = await readFile(path.join(dir, 'tasks+', 't+', 'a.flac'))
  expect(file.subarray(0, 70_000).every((byte) => byte === 0)).toBe(true)
  await store.close()
  const again = await openFileArtifacts({ dir })
  expect(await again.find('tasks/t/a.flac', { signal })).toEqual(info)
})

test('leaves no draft and no empty folder', async () => {
  const store = await openFileArtifacts({ dir })
  await store.put('a/b/c', bytes(700_000), { signal, mediaType })
  expect(await store.leases()).toEqual([])
  const broken = (async function* () {
    yield new Uint8Array(524_288)
    expect(await store.leases()).toMatchObject([
      { pid: process.pid, owner: 'alive', sizeBytes: 524_288, leftOver: false },
    ])
    throw new Error('broke')
  })()
  await expect(store.put('a/b/d', broken, { signal, mediaType })).rejects.toThrow('broke')
  expect(await drafts()).toEqual([])
  await store.delete('a/b/c', { signal })
  expect(await readdir(dir)).toEqual(['.drafts'])
})

test('puts into a folder that others are removing', async () => {
  const store = await openFileArtifacts({ dir })
  await Promise.all(
    [0, 1, 2].map(async (worker) => {
      for (let round = 0; round < 30; round++) {
        await store.put(`x/y/${worker}`, bytes(10), { signal, mediaType })
        expect(await store.delete(`x/y/${worker}`, { signal })).toBe(true)
      }
    }),
  )
  expect(await readdir(dir)).toEqual(['.drafts'])
})

test('removes the drafts of the dead when it opens, and no others', async () => {
  await mkdir(path.join(dir, '.drafts'))
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' })
  await once(child, 'exit')
  const { host, pid, born } = thisOwner()
  const id = '00000000-0000-4000-8000-000000000000'
  const names = {
    dead: `${host}.${child.pid}.1.${id}`,
    // Another process that has our number now.
    reborn: `${host}.${pid}.1.${id}`,
    alive: `${host}.${pid}.${born}.${id}`,
    elsewhere: `0123456789abcdef.1.1.${id}`,
    forsaken: `0123456789abcdef.2.1.${id}`,
    unknown: 'notes.txt',
  }
  for (const name of Object.values(names)) await writeFile(path.join(dir, '.drafts', name), 'x')
  const longAgo = new Date(Date.now() - 2 * 3_600_000)
  await utimes(path.join(dir, '.drafts', names.forsaken), longAgo, longAgo)
  await openFileArtifacts({ dir })
  const left = await drafts()
  expect(left.sort()).toEqual(
    [
      ...(process.platform === 'linux' ? [] : [names.reborn]),
      names.alive,
      names.elsewhere,
      names.unknown,
    ].sort(),
  )
})

test('a draft that cannot be removed is told, and tried again', async () => {
  const lines: unknown[] = []
  const warn = (fields: object, message: string): void => void lines.push([fields, message])
  const none = (): void => {}
  const logger: Logger = { debug: none, info: none, error: none, warn, child: () => logger }
  const store = await openFileArtifacts({ dir, logger })
  let file = ''
  const broken = (async function* () {
    yield new Uint8Array(600_000)
    file = path.join(dir, '.drafts', (await drafts())[0]!)
    // A folder of the same name cannot be removed as a file is.
    await rename(file, path.join(dir, 'aside'))
    await mkdir(file)
    throw new Error('broke')
  })()
  await expect(store.put('a', broken, { signal, mediaType })).rejects.toThrow('broke')
  expect(lines).toEqual([[expect.objectContaining({ file }), expect.stringContaining('removed')]])
  expect(await store.leases()).toMatchObject([{ file, leftOver: true }])
  await rmdir(file)
  await rename(path.join(dir, 'aside'), file)
  await store.sweep()
  expect(await drafts()).toEqual([])
})

test('a file that is none of ours is no artifact', async () => {
  const store = await openFileArtifacts({ dir })
  const info = await store.put('a', bytes(10), { signal, mediaType })
  await writeFile(path.join(dir, 'b'), 'something else')
  await writeFile(path.join(dir, 'c'), '')
  const torn = await readFile(path.join(dir, 'a'))
  await writeFile(path.join(dir, 'd'), torn.subarray(3))
  for (const key of ['b', 'c', 'd']) expect(await store.find(key, { signal })).toBeUndefined()
  const listed = []
  for await (const each of store.list('', { signal })) listed.push(each)
  expect(listed).toEqual([info])
})

test('a folder that cannot be had is said so', async () => {
  await writeFile(path.join(dir, 'taken'), '')
  await expect(openFileArtifacts({ dir: path.join(dir, 'taken', 'in') })).rejects.toMatchObject({
    code: 'unavailable',
  })
  const store = await openFileArtifacts({ dir: path.join(dir, 'gone') })
  await rm(path.join(dir, 'gone'), { recursive: true })
  await expect(store.put('a', bytes(9), { signal, mediaType })).rejects.toMatchObject({
    code: 'unavailable',
  })
})

test('memory has a bound, and what is replaced or deleted gives room', async () => {
  const store = memoryArtifacts({ maxBytes: 1000 })
  await store.put('a', bytes(600), { signal, mediaType })
  await expect(store.put('b', bytes(600), { signal, mediaType })).rejects.toMatchObject({
    code: 'unavailable',
  })
  await store.delete('a', { signal })
  await store.put('b', bytes(600), { signal, mediaType })
})
