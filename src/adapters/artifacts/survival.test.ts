import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFileArtifacts } from './files.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const { signal } = new AbortController()
const built = new URL('../../../dist/adapters/artifacts/files.js', import.meta.url).href

/** Puts artifacts of one byte value each, for ever; says each name when it is kept. */
const WRITER = `
  import { openFileArtifacts } from ${JSON.stringify(built)}
  const store = await openFileArtifacts({ dir: process.argv[1] })
  const { signal } = new AbortController()
  async function* bytes(value) { for (let i = 0; i < 30; i++) yield new Uint8Array(20_000).fill(value) }
  const work = async (name) => {
    for (let round = 0; ; round++) {
      await store.put(name + '/' + (round % 5), bytes(round & 255), { signal, mediaType: 'audio/flac' })
      process.stdout.write(name + '/' + (round % 5) + ' ')
    }
  }
  await Promise.all(['a', 'b/c'].map(work))
`

test('a writer that is killed leaves whole artifacts, and drafts that the next one removes', async () => {
  const kept = new Set<string>()
  let drafts = 0
  for (let round = 0; round < 8; round++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString()))
    while (said.length < 40 + round * 7) await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'close')
    for (const name of said.split(' ').slice(0, -1)) kept.add(name)
    drafts += (await readdir(path.join(dir, '.drafts'))).length
  }
  expect(drafts).toBeGreaterThan(0)
  const store = await openFileArtifacts({ dir })
  expect(await readdir(path.join(dir, '.drafts'))).toEqual([])
  for (const key of kept) {
    const found = await store.get(key, { signal })
    expect(found?.info.sizeBytes).toBe(600_000)
    const values = new Set<number>()
    let length = 0
    for await (const piece of found?.bytes ?? []) {
      length += piece.length
      for (const value of piece) values.add(value)
    }
    expect([key, length, values.size]).toEqual([key, 600_000, 1])
  }
})

/** Fills a disk of 1 MB, then makes room and goes on. */
const FILLER = `
  import { readdirSync } from 'node:fs'
  import { openFileArtifacts } from ${JSON.stringify(built)}
  const dir = process.argv[1]
  const store = await openFileArtifacts({ dir })
  const { signal } = new AbortController()
  async function* bytes(count) { for (let i = 0; i < count; i++) yield new Uint8Array(10_000) }
  const put = (key, count) => store.put(key, bytes(count), { signal, mediaType: 'audio/flac' })
  await put('first', 60)
  const results = []
  for (const count of [60, 200, 45]) {
    results.push(await put('second', count).then(() => 'put', ({ code, message }) => code + ': ' + message))
    results.push(readdirSync(dir + '/.drafts').length, await store.find('second', { signal }) === undefined)
  }
  results.push((await store.find('first', { signal })).sizeBytes)
  await store.delete('first', { signal })
  results.push((await put('second', 60)).sizeBytes)
  console.log(JSON.stringify(results))
`

const room = ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=1m none "$1" && shift && exec "$@"', 'sh']
const canMount =
  process.platform === 'linux' && spawnSync('unshare', [...room, '/mnt', 'true']).status === 0

test('a full disk is said so, leaves nothing behind, and is used again when there is room', async (context) => {
  context.skip(!canMount, 'No small file system can be mounted here (unshare, tmpfs).')
  const small = path.join(dir, 'small')
  await mkdir(small)
  const { stdout, stderr } = spawnSync(
    'unshare',
    [...room, small, process.execPath, '--input-type=module', '-e', FILLER, small],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  const full = 'unavailable: Expected room for an artifact; the disk is full.'
  const refused = [full, 0, true]
  expect(JSON.parse(stdout)).toEqual([...refused, ...refused, ...refused, 600_000, 600_000])
})
