import { mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lexiconStoreContract } from '../../contracts/lexicon-store.ts'
import { SpeechError } from '../../core/errors.ts'
import { fileLexicons } from './files.ts'
import { memoryLexicons } from './memory.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const bounds = { maxCount: 5, maxBytes: 1000 }
const { signal } = new AbortController()
lexiconStoreContract({ describe, test, name: 'memory', create: () => memoryLexicons(bounds) })
lexiconStoreContract({
  describe,
  test,
  name: 'files',
  create: () => fileLexicons({ dir: path.join(dir, 'lexicons'), ...bounds }),
})

test('files are whole, private, and all there is in the folder', async () => {
  const store = fileLexicons({ dir: path.join(dir, 'a', 'lexicons') })
  await Promise.all(['x', 'y', 'z'].map((text) => store.write('one', text, { signal })))
  expect(await readdir(path.join(dir, 'a', 'lexicons'))).toEqual(['one.json'])
  const { mode } = await stat(path.join(dir, 'a', 'lexicons', 'one.json'))
  if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600)
})

test('files that others change are seen at the next look', async () => {
  const store = fileLexicons({ dir })
  const { revision } = await store.write('one', 'old', { signal })
  await writeFile(path.join(dir, 'one.json'), 'newer')
  expect((await store.find('one', { signal }))?.revision).not.toBe(revision)
  await writeFile(path.join(dir, 'two.json'), 'else')
  expect((await store.list({ signal })).map(({ name }) => name)).toEqual(['one', 'two'])
})

test('drafts of a program that was cut off are no lexicons, and go when they are old', async () => {
  const draft = path.join(dir, '.0123.new')
  await writeFile(draft, 'half')
  const store = fileLexicons({ dir })
  expect(await store.list({ signal })).toEqual([])
  await utimes(draft, 0, 0)
  await store.write('one', 'x', { signal })
  expect(await readdir(dir)).toEqual(['one.json'])
})

test('a folder that cannot be is said so', async () => {
  await writeFile(path.join(dir, 'taken'), '')
  const store = fileLexicons({ dir: path.join(dir, 'taken', 'in') })
  await expect(store.write('one', 'x', { signal })).rejects.toMatchObject({ code: 'unavailable' })
})

test('no name leaves the folder', async () => {
  const inside = path.join(dir, 'lexicons')
  await writeFile(path.join(dir, 'outside.json'), 'secret')
  const store = fileLexicons({ dir: inside })
  const part = fc.constantFrom(
    '..',
    '/',
    '\\',
    '.',
    'outside',
    '%2e',
    'a',
    ' ',
    '\0',
    '...',
    '：',
    '․',
  )
  const names = fc.oneof(
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(names, async (name) => {
      try {
        await store.write(name, 'x', { signal })
        expect((await store.read(name, { signal }))?.text).toBe('x')
        await store.remove(name, { signal })
      } catch (error) {
        expect(SpeechError.is(error) && error.code).toBe('invalid_request')
      }
    }),
    { numRuns: 200 },
  )
  expect(await readFile(path.join(dir, 'outside.json'), 'utf8')).toBe('secret')
  expect((await readdir(dir)).filter((file) => file !== 'lexicons')).toEqual(['outside.json'])
})
