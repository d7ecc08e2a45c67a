import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseSource, isRegularFile, livePieces, markupOf, readText } from './text-source.ts'

let folder = ''
const signal = new AbortController().signal

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-source-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('words, a file or standard input', () => {
  expect(chooseSource(['a', 'b'], {})).toEqual({ kind: 'words', text: 'a b' })
  expect(chooseSource([], { file: 'x' })).toEqual({ kind: 'file', file: 'x' })
  expect(chooseSource([], { file: '-' })).toMatchObject({ kind: 'stdin' })
  expect(chooseSource(['-'], {})).toMatchObject({ kind: 'stdin' })
  expect(() => chooseSource(['a'], { file: '-' })).toThrow(/but both are there/)
  expect(() => chooseSource([' '], {})).toThrow(/blank/)
})

test('markup by the ending, unless said otherwise', () => {
  const markdown = { kind: 'file', file: 'a.MD' } as const
  expect(markupOf(markdown, {})).toBe('markdown')
  expect(markupOf(markdown, { markup: 'plain' })).toBe('plain')
  expect(markupOf({ kind: 'file', file: 'md' }, {})).toBe('plain')
  expect(markupOf({ kind: 'words', text: 'x' }, { markup: 'markdown' })).toBe('markdown')
})

test('a file is read whole, and only blanks are refused', async () => {
  const file = path.join(folder, 'a.txt')
  await writeFile(file, 'x'.repeat(200_000))
  const reading = { maxChars: 1e6, signal }
  expect(await readText({ kind: 'file', file }, reading)).toHaveLength(200_000)
  await writeFile(file, ' \n\t')
  await expect(readText({ kind: 'file', file }, reading)).rejects.toMatchObject({
    code: 'invalid_request',
    details: { param: 'text' },
  })
})

test('reading ends with the signal', async () => {
  const file = path.join(folder, 'a.txt')
  await writeFile(file, 'x')
  const reason = new Error('stop')
  const reading = { maxChars: 1e6, signal: AbortSignal.abort(reason) }
  await expect(readText({ kind: 'file', file }, reading)).rejects.toBe(reason)
})

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  yield* texts
}

test('live pieces are passed on, and only blanks are wrong usage', async () => {
  const given: unknown[] = []
  let seen = ''
  for await (const piece of livePieces(pieces(' ', 'a', ''), (text) => (seen += text)))
    given.push(piece)
  expect(given).toEqual([{ text: ' ' }, { text: 'a' }, { text: '' }])
  expect(seen).toBe(' a')
  const blank = livePieces(pieces(' ', '\n'), () => {})
  await expect(
    (async () => {
      for await (const piece of blank) expect(piece).toBeDefined()
    })(),
  ).rejects.toMatchObject({ details: { usage: true } })
})

test('a descriptor that is none is no file', () => {
  expect(isRegularFile(9999)).toBe(false)
})
