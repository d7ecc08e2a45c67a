import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openOutputFile } from './output-file.ts'

let folder = ''
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const at = (name: string): string => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-output-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('a file appears when it is whole', async () => {
  const output = await openOutputFile(at('a.wav'))
  await output.write(bytes('0123456789'))
  await output.patch(2, bytes('xy'))
  await output.write(bytes('ab'))
  await expect(stat(at('a.wav'))).rejects.toThrow('ENOENT')
  await output.commit()
  await output[Symbol.asyncDispose]()
  expect(await readFile(at('a.wav'), 'utf8')).toBe('01xy456789ab')
  expect(await readdir(folder)).toEqual(['a.wav'])
})

test('without being committed it leaves nothing, and what was there stays', async () => {
  await writeFile(at('a.wav'), 'old')
  const output = await openOutputFile(at('a.wav'))
  await output.write(bytes('new'))
  await output[Symbol.asyncDispose]()
  await output[Symbol.asyncDispose]()
  expect(await readFile(at('a.wav'), 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.wav'])
})

test('a link keeps pointing where it points, and the file keeps its mode', async () => {
  await writeFile(at('real.wav'), 'old')
  await chmod(at('real.wav'), 0o640)
  await symlink('real.wav', at('link.wav'))
  const output = await openOutputFile(at('link.wav'))
  await output.write(bytes('new'))
  await output.commit()
  expect((await readdir(folder)).sort()).toEqual(['link.wav', 'real.wav'])
  expect(await readFile(at('real.wav'), 'utf8')).toBe('new')
  expect((await stat(at('real.wav'))).mode & 0o777).toBe(0o640)
})

test('a name of the greatest length is taken', async () => {
  const name = `${'é'.repeat(120)}.wav`
  const output = await openOutputFile(at(name))
  await output.commit()
  expect(await readdir(folder)).toEqual([name])
})

test('a device is written as it is', async () => {
  const output = await openOutputFile('/dev/null')
  expect(output.seekable).toBe(false)
  await output.write(bytes('gone'))
  await output.commit()
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
})

test('what cannot be written is told before anything is', async () => {
  await mkdir(at('folder.wav'))
  await writeFile(at('file'), '')
  const problem = (name: string): Promise<unknown> =>
    openOutputFile(at(name)).catch((error: unknown) => (error as Error).message)
  expect(await problem('folder.wav')).toBe(
    `The file ${at('folder.wav')} cannot be written: it is a folder.`,
  )
  expect(await problem('no/a.wav')).toBe(
    `The file ${at('no/a.wav')} cannot be written: its folder does not exist.`,
  )
  expect(await problem('file/a.wav')).toBe(
    `The file ${at('file/a.wav')} cannot be written: its folder is a file.`,
  )
  expect((await readdir(folder)).sort()).toEqual(['file', 'folder.wav'])
})

test('one file after the other leaves one listener of the end of the process at most', async () => {
  const before = process.listenerCount('exit')
  for (const name of ['a', 'b', 'c']) {
    await using file = await openOutputFile(at(name))
    await file.write(bytes('whole'))
    await file.commit()
  }
  expect(process.listenerCount('exit')).toBeLessThanOrEqual(before + 1)
})
