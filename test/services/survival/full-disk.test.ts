import { spawnSync } from 'node:child_process'
import { rm, mkdtemp, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allTasks, ask, json, submit, untilEnded } from './client.ts'
import { install } from './installation.ts'
import { orders } from './load.ts'
import { lookInto } from './looks.ts'
import { untilSettled } from './settled.ts'
import { fetchMade, leftovers } from './verdict.ts'
import { readiness } from './weather.ts'

const SIZE_MB = 8
/** Room for the beginnings of files, for none of the speeches below. */
const LEFT_BYTES = 120_000

let disk = ''
let missing: string | undefined
beforeEach(async () => {
  disk = await mkdtemp(path.join(tmpdir(), 'rostrum-full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', disk])
  missing = mounted.status === 0 ? undefined : 'a small file system can be mounted by root only'
})
afterEach(async () => {
  if (missing === undefined) spawnSync('umount', ['--lazy', disk])
  await rm(disk, { recursive: true, force: true })
})

test('a full disk fails tasks with a clear error, keeps no part of a file, and is forgotten', async (context) => {
  if (missing !== undefined) return context.skip(missing)
  await using installation = await install({
    queue: 'SQLite',
    workers: 1,
    artifactDir: path.join(disk, 'artifacts'),
    env: { ROSTRUM_TASKS__MAX_ATTEMPTS: '1' },
  })
  const { urls } = installation
  const [first, ...rest] = orders(6, 11)
  if (!first) throw new Error('Expected orders.')
  const before = await submit(urls, first)
  await untilEnded(urls, 1, 200_000)

  const ballast = path.join(disk, 'ballast')
  const { bavail, bsize } = await statfs(disk)
  await writeFile(ballast, new Uint8Array(bavail * bsize - LEFT_BYTES))
  await Promise.all(rest.map(async (order) => submit(urls, order)))
  await untilEnded(urls, 6, 200_000)
  const full = await allTasks(urls)
  const failed = full.filter(({ state }) => state === 'failed')
  expect(failed).toHaveLength(5)
  for (const { error } of failed) {
    expect(error?.code).toBe('unavailable')
    expect(error?.message).toMatch(/disk|full|space|room/i)
  }
  // What was made before is whole, and speech that is not kept goes on.
  const kept = full.find(({ id }) => id === before)
  if (!kept) throw new Error('Expected the first task.')
  expect((await fetchMade(urls, kept)).words).toEqual(first.words)
  const spoken = await fetch(`${urls[0]}/v1/speech`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'There is no room left.', format: 'wav' }),
  })
  expect(spoken.status).toBe(200)
  await spoken.arrayBuffer()
  const released = async (): Promise<unknown> => {
    const { jobs, pins, claims, temporary } = await lookInto(installation)
    return { jobs, pins, claims, temporary }
  }
  await expect
    .poll(released, { timeout: 20_000 })
    .toEqual({ jobs: [], pins: [], claims: [], temporary: [] })
  const look = await lookInto(installation)
  expect(look.artifacts.filter((key) => key.startsWith('tasks/'))).toHaveLength(2)

  await rm(ballast)
  const { retried } = await ask(urls, '/v1/tasks/retry-failed', json<{ retried: number }>, {
    method: 'POST',
  })
  expect(retried).toBe(5)
  await untilEnded(urls, 6, 200_000)
  const tasks = await allTasks(urls)
  for (const { text, name, words } of [first, ...rest]) {
    const task = tasks.find(({ tags }) => tags.includes(name))
    expect(task?.state, text).toBe('succeeded')
    if (task) expect((await fetchMade(urls, task)).words).toEqual(words)
  }
  await untilSettled(installation)
  expect(leftovers(await lookInto(installation), tasks)).toEqual([])
})

test('a disk that is full of database and files alike refuses tasks, and loses none', async (context) => {
  if (missing !== undefined) return context.skip(missing)
  await using installation = await install({
    queue: 'SQLite',
    workers: 1,
    dataDir: path.join(disk, 'data'),
    env: { ROSTRUM_MIN_FREE_BYTES: '200000' },
  })
  const { urls } = installation
  const [url = ''] = urls
  const wanted = orders(8, 12)
  await Promise.all(wanted.map(async (order) => submit(urls, order)))
  const ballast = path.join(disk, 'ballast')
  const { bavail, bsize } = await statfs(disk)
  await writeFile(ballast, new Uint8Array(bavail * bsize - bsize)).catch((error: unknown) => {
    // The server may have taken some of it meanwhile: full it is.
    expect(error).toMatchObject({ code: 'ENOSPC' })
  })
  await expect.poll(() => readiness(url), { timeout: 20_000 }).toBe(503)
  const refused = await fetch(`${url}/v1/tasks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'There is no room for this.' }),
  })
  expect(refused.status).toBe(503)
  expect(await refused.json()).toMatchObject({ error: { code: 'unavailable' } })
  // Until the worker has met it, whatever it was at.
  const said = (): string => installation.workers[0]?.output() ?? ''
  await expect.poll(said, { timeout: 60_000 }).toContain('its disk is full')
  await rm(ballast)
  await expect.poll(() => readiness(url), { timeout: 20_000 }).toBe(200)
  await untilEnded(urls, wanted.length, 200_000)
  const tasks = await allTasks(urls)
  expect(tasks.map(({ state }) => state)).toEqual(wanted.map(() => 'succeeded'))
  for (const task of tasks) {
    const order = wanted.find(({ name }) => task.tags.includes(name))
    expect((await fetchMade(urls, task)).words).toEqual(order?.words)
  }
  await untilSettled(installation)
  expect(leftovers(await lookInto(installation), tasks)).toEqual([])
  for (const { accident } of installation.processes) expect(accident).toBeUndefined()
})
