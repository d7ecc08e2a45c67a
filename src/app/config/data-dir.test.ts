import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataDirPath, makeDataDir } from './data-dir.ts'

const linux = {
  configured: '',
  env: {},
  cwd: '/here',
  platform: 'linux',
  home: '/home/me',
} as const

test.each([
  [{}, '/home/me/.local/share/rostrum'],
  [{ env: { XDG_DATA_HOME: '/data' } }, '/data/rostrum'],
  [{ env: { XDG_DATA_HOME: 'relative' } }, '/home/me/.local/share/rostrum'],
  [{ configured: '/srv/speech', env: { XDG_DATA_HOME: '/data' } }, '/srv/speech'],
  [{ configured: 'kept' }, '/here/kept'],
  [{ configured: '~/kept' }, '/home/me/kept'],
])('%j gives %s', (change, expected) => {
  expect(dataDirPath({ ...linux, ...change })).toBe(expected)
})

test('on Windows it is in the local application data', () => {
  const windows = { ...linux, platform: 'win32', env: { LOCALAPPDATA: 'L' } } as const
  expect(dataDirPath(windows)).toBe(path.join('L', 'rostrum'))
})

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-data-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('it is made for its owner alone', async () => {
  const made = path.join(folder, 'a', 'b')
  await makeDataDir(made)
  await makeDataDir(made)
  expect((await stat(made)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700)
})

test('what stands in its place is told', async () => {
  const file = path.join(folder, 'file')
  await writeFile(file, '')
  await expect(makeDataDir(path.join(file, 'below'))).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('ENOTDIR') as string,
  })
})
