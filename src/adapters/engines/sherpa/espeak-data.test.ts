import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writtenEspeakData } from './espeak-data.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-keep-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

test('the data inside the package is written out once, whole, whoever comes first', async () => {
  const keepDir = path.join(dir, 'kept')
  const [one, other] = await Promise.all([writtenEspeakData(keepDir), writtenEspeakData(keepDir)])
  expect(one.dir).toBe(other.dir)
  for (const name of [
    'phontab',
    'phonindex',
    'phondata',
    'intonations',
    'en_dict',
    'lang/gmw/en-US',
  ])
    expect((await stat(path.join(one.dir, name))).size, name).toBeGreaterThan(0)
  const before = (await stat(path.join(one.dir, 'phontab'))).mtimeMs
  const again = await writtenEspeakData(keepDir)
  expect((await stat(path.join(again.dir, 'phontab'))).mtimeMs).toBe(before)
  await again.release()
  expect(await readdir(keepDir)).toEqual(['espeak-ng-data'])
})

test('without a folder to keep it, it is gone when it is given back', async () => {
  const data = await writtenEspeakData(undefined)
  expect((await stat(path.join(data.dir, 'phontab'))).size).toBeGreaterThan(0)
  await data.release()
  await expect(stat(path.dirname(data.dir))).rejects.toThrow('ENOENT')
})
