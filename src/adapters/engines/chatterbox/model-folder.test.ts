import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeTinyChatterbox } from '../../../../test/support/models/tiny-chatterbox.ts'
import { readTables } from './embedding-tables.ts'
import { inspectFolder } from './model-folder.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rostrum-chatterbox-folder-'))
})
afterEach(() => rmSync(dir, { recursive: true }))
const put = (file: string, bytes: string | Uint8Array) => writeFileSync(path.join(dir, file), bytes)

test('a good folder tells languages, weights and voice', () => {
  writeTinyChatterbox(dir, { languages: ['en', 'fi'], suffix: '_q4f16', maxTextTokens: 99 })
  put('default_voice.wav', 'RIFF')
  expect(inspectFolder(dir)).toMatchObject({
    problems: [],
    languages: ['en', 'fi'],
    weights: { language_model: 'q4f16', embed_tokens: 'fp32' },
    graphs: { language_model: 'onnx/language_model_q4f16.onnx' },
    maxTextTokens: 99,
    defaultVoice: path.join(dir, 'default_voice.wav'),
  })
})

test('its print changes with any file of the model, and with nothing else', () => {
  writeTinyChatterbox(dir)
  const { fingerprint } = inspectFolder(dir)
  put('README.md', 'words')
  expect(inspectFolder(dir).fingerprint).toBe(fingerprint)
  utimesSync(path.join(dir, 'onnx/language_model.onnx'), 1, 1)
  expect(inspectFolder(dir).fingerprint).not.toBe(fingerprint)
})

test.each([
  ['config.json', '{', 'JSON', 'a damaged file'],
  ['config.json', '{"model_type":"vits"}', '"model_type": "chatterbox"', '"vits"'],
  ['tokenizer.json', '<html>', 'JSON', 'a web page'],
  ['onnx/embed_tokens.onnx', '{}', 'an ONNX file', 'JSON'],
  ['onnx/embed_tokens.onnx', 'PK', 'an ONNX file', 'something else'],
])('%s that holds %s', (file, text, expected, found) => {
  writeTinyChatterbox(dir)
  put(file, text)
  expect(inspectFolder(dir).problems).toEqual([{ file, expected, found }])
})

test('weights beside a graph are to be there', () => {
  writeTinyChatterbox(dir, { beside: true })
  expect(inspectFolder(dir).problems).toEqual([])
  const file = 'onnx/embed_tokens.onnx_data'
  put(file, 'version https://git-lfs.github.com/spec/v1\n')
  const found = 'a Git LFS pointer in place of the file'
  expect(inspectFolder(dir).problems).toEqual([{ file, expected: 'weights', found }])
  rmSync(path.join(dir, file))
  expect(inspectFolder(dir).problems).toEqual([{ file, expected: 'weights', found: 'no file' }])
})

test('what is no folder is one problem', () => {
  const problem = (found: string) => [{ file: '.', expected: 'a folder', found }]
  expect(inspectFolder(path.join(dir, 'none')).problems).toEqual(problem('nothing'))
  put('file', '')
  expect(inspectFolder(path.join(dir, 'file')).problems).toEqual(problem('a file'))
  symlinkSync(path.join(dir, 'loop'), path.join(dir, 'loop'))
  expect(inspectFolder(path.join(dir, 'loop')).problems).toEqual(problem('nothing'))
})

test('tables are read from a graph, and from nothing that is none', () => {
  for (const beside of [false, true]) {
    writeTinyChatterbox(dir, { beside })
    const tables = readTables(path.join(dir, 'onnx/embed_tokens.onnx'), 8)
    expect(tables.map((it) => it.rows).sort((a, b) => a - b)).toEqual([704, 2050, 4100, 8194])
    expect(tables.every((it) => it.values.length === 8 * it.rows)).toBe(true)
    expect(readTables(path.join(dir, 'onnx/embed_tokens.onnx'), 9)).toEqual([])
  }
  put('cut.onnx', Buffer.from([58, 255, 1, 2]))
  expect(readTables(path.join(dir, 'cut.onnx'), 8)).toEqual([])
  expect(readTables(path.join(dir, 'tokenizer.json'), 8)).toEqual([])
})
