import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AddModelOptions, ModelShelf } from '../../ports/model-shelf.ts'
import { systemClock } from '../clock/system.ts'
import { fileModelShelf } from './shelf.ts'

let root: string
let shelf: ModelShelf
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'rostrum-shelf-'))
  shelf = fileModelShelf({
    dir: path.join(root, 'models'),
    owner: { name: 'me', stateOf: () => 'alive' },
    clock: systemClock,
    cwd: root,
  })
  await mkdir(path.join(root, 'voice', 'data'), { recursive: true })
  await writeFile(path.join(root, 'voice', 'model.onnx'), 'net')
  await writeFile(path.join(root, 'voice', 'data', 'a'), 'data')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const { signal } = new AbortController()
const call = (more: Partial<AddModelOptions> = {}): AddModelOptions => ({
  maxBytes: 1e6,
  minFreeBytes: 0,
  signal,
  check: () => Promise.resolve(),
  ...more,
})
const models = (): Promise<string[]> => readdir(path.join(root, 'models'))

test('of several who add one name at once, one does, and the others are told', async () => {
  const all = await Promise.allSettled([1, 2, 3, 4].map(() => shelf.add(['voice'], call())))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const it of all)
    if (it.status === 'rejected') expect(it.reason).toMatchObject({ code: 'conflict' })
  expect((await models()).sort()).toEqual(['.drafts', 'voice'])
  expect(await shelf.verify(path.join(root, 'models', 'voice'), { signal })).toEqual({
    files: 2,
    faults: [],
  })
})

test('it is looked at before it is there, and what is refused leaves nothing', async () => {
  const seen: string[] = []
  const check = async ({ name, dir }: { name: string; dir: string }): Promise<void> => {
    seen.push(name, ...(await readdir(dir)).sort(), ...(await models()))
    throw new Error('no')
  }
  await expect(shelf.add(['voice'], call({ check }))).rejects.toThrow('no')
  expect(seen).toEqual(['voice', 'data', 'model.onnx', '.drafts'])
  expect(await readdir(path.join(root, 'models', '.drafts'))).toEqual([])
})

test('links of a folder are followed, what they lead to is copied, and hidden files are left out', async () => {
  await writeFile(path.join(root, 'blob'), 'weights')
  await symlink('../blob', path.join(root, 'voice', 'weights.bin'))
  await writeFile(path.join(root, 'voice', '.gitattributes'), '')
  const { files, bytes } = await shelf.add(['voice'], call())
  expect({ files, bytes }).toEqual({ files: 3, bytes: 14 })
  await symlink('nowhere', path.join(root, 'voice', 'lost'))
  await expect(shelf.add(['voice'], call({ name: 'other' }))).rejects.toThrow('leads nowhere')
})

test('an abort ends it and leaves nothing', async () => {
  const control = new AbortController()
  const reason = new Error('enough')
  const check = (): Promise<void> => {
    control.abort(reason)
    return Promise.resolve()
  }
  await expect(shelf.add(['voice'], call({ check, signal: control.signal }))).rejects.toBe(reason)
  expect(await models()).toEqual(['.drafts'])
})

test('only what is on the shelf is removed from it', async () => {
  for (const dir of [root, path.join(root, 'voice'), path.join(root, 'models')])
    await expect(shelf.remove(dir, { signal })).rejects.toMatchObject({ code: 'conflict' })
  await expect(
    shelf.remove(path.join(root, 'models', 'nothing'), { signal }),
  ).rejects.toMatchObject({ code: 'not_found' })
})

test('more than is allowed is refused, and so is a disk that would be full', async () => {
  await expect(shelf.add(['voice'], call({ maxBytes: 4 }))).rejects.toMatchObject({
    code: 'too_large',
  })
  await expect(shelf.add(['voice'], call({ minFreeBytes: 2 ** 60 }))).rejects.toMatchObject({
    code: 'unavailable',
  })
  expect(await readdir(path.join(root, 'models', '.drafts'))).toEqual([])
})
