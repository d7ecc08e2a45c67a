import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cutFile, pageFile, pointerFile } from '../../../../test/support/models/broken.ts'
import {
  writeTinyMms,
  writeTinyPiper,
  type TinyPiperOptions,
} from '../../../../test/support/models/vits.ts'
import { never } from '../../../contracts/spoken.ts'
import { explainProblems } from './model-report.ts'
import { readOnnxHeader } from './onnx-header.ts'
import { convertPiper } from './piper-voice.ts'
import { recognize } from './recognize.ts'

const NAME = 'en_US-tiny-low'
const MODEL = `${NAME}.onnx`
const SETTINGS = `${NAME}.onnx.json`
let root: string
let count = 0
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'rostrum-piper-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const folder = (): string => path.join(root, String(count++))
const convert = (dir: string): Promise<readonly string[]> => convertPiper(dir, { signal: never() })

/** A voice as Piper publishes it. */
async function raw(options: TinyPiperOptions = {}): Promise<string> {
  const dir = folder()
  await writeTinyPiper(dir, { raw: true, ...options })
  return dir
}

/** The files of a folder by what they hold. */
async function sumsOf(dir: string): Promise<string[]> {
  const names = (await readdir(dir)).sort()
  const sum = async (name: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(path.join(dir, name)))
      .digest('hex')
  return Promise.all(names.map(async (name) => `${name} ${await sum(name)}`))
}

describe.each([1, 3])('a voice of %i speakers as Piper publishes it', (speakers) => {
  test('becomes what the exported one is, and its weights stay', async () => {
    const [dir, exported] = [await raw({ speakers }), folder()]
    await writeTinyPiper(exported, { speakers })
    const before = await readFile(path.join(dir, MODEL))
    expect(await convert(dir)).toEqual(['tokens.txt', MODEL])
    const after = await readFile(path.join(dir, MODEL))
    expect(after.subarray(0, before.length)).toEqual(before)
    const header = async (it: string): ReturnType<typeof readOnnxHeader> =>
      readOnnxHeader(path.join(it, MODEL), never())
    expect(await header(dir)).toEqual(await header(exported))
    expect(await readFile(path.join(dir, 'tokens.txt'), 'utf8')).toBe(
      await readFile(path.join(exported, 'tokens.txt'), 'utf8'),
    )
    const report = await recognize(dir, { signal: never() })
    const other = await recognize(exported, { signal: never() })
    expect(report).toMatchObject({ ok: true, kind: 'piper', speakers, needsEspeakData: true })
    expect(report.voices).toEqual(other.voices)
    // What is made already is not made again.
    expect(await convert(dir)).toEqual([])
    expect(await readFile(path.join(dir, MODEL))).toEqual(after)
  })
})

test('it is explained, with the line that adds it, where it is', async () => {
  const dir = await raw()
  const report = await recognize(dir, { signal: never() })
  expect(report.ok).toBe(false)
  expect(explainProblems(report)).toBe(
    `${MODEL}: expected the metadata of a model exported for sherpa-onnx, found a voice as Piper publishes it, which \`rostrum models add "${dir}"\` copies and converts.`,
  )
})

test.each<[string, TinyPiperOptions['settings'] & object, string, string]>([
  ['a rate that is misspelled', { audio: { sample_rate: 22_500 } }, 'sample_rate', '22050'],
  ['no language, as the first had', { language: undefined }, 'language', 'en-us'],
  ['no number of speakers', { num_speakers: undefined }, 'n_speakers', '1'],
  ['a code for eSpeak NG alone', { espeak: {}, lang_code: 'pt-br' }, 'voice', 'pt-br'],
])('settings may have %s', async (_, settings, key, value) => {
  const dir = await raw({ settings })
  expect(await convert(dir)).toHaveLength(2)
  const { metadata } = await readOnnxHeader(path.join(dir, MODEL), never())
  expect(metadata.get(key)).toBe(value)
  expect(await recognize(dir, { signal: never() })).toMatchObject({ ok: true, languages: ['en-US', 'en'] }) // prettier-ignore
})

test('signs may have plain numbers or further ones, and lines are no signs', async () => {
  const map = { b: 5, _: [0], '^': [1, 9], $: 2, '\n': [4], ' ': [3] }
  const dir = await raw({ settings: { phoneme_id_map: map } })
  await convert(dir)
  expect(await readFile(path.join(dir, 'tokens.txt'), 'utf8')).toBe('_ 0\n^ 1\n$ 2\n  3\nb 5\n')
})

test('signs that came after the model was trained are left out', async () => {
  const signs = { _: [0], '^': [1], $: [2], a: [14], h: [158], '0': [159], '1': [15, 160] }
  const dir = await raw({ settings: { num_symbols: 256, phoneme_id_map: signs } })
  await convert(dir)
  expect(await readFile(path.join(dir, 'tokens.txt'), 'utf8')).toBe('_ 0\n^ 1\n$ 2\na 14\nh 158\n')
})

test('a table of tokens that is there stays', async () => {
  const dir = await raw()
  await writeFile(path.join(dir, 'tokens.txt'), '_ 0\n^ 1\n$ 2\n')
  expect(await convert(dir)).toEqual([MODEL])
  expect(await readFile(path.join(dir, 'tokens.txt'), 'utf8')).toBe('_ 0\n^ 1\n$ 2\n')
})

const map = (signs: object): TinyPiperOptions['settings'] & object => ({ phoneme_id_map: signs })
const whole = { _: [0], '^': [1], $: [2] }
const many = Object.fromEntries(Array.from({ length: 70_000 }, (_, it) => [`x${it}`, [0]]))
test.each<[string, TinyPiperOptions, string]>([
  ['letters instead of phonemes', { settings: { phoneme_type: 'text' } }, 'phoneme_type "espeak", which alone sherpa-onnx spells, found "text"'],
  ['a type that is no text', { settings: { phoneme_type: 7 } }, 'phoneme_type "espeak", which alone sherpa-onnx spells, found 7'],
  ['no eSpeak', { settings: { espeak: undefined } }, 'espeak.voice to be the name of a voice of eSpeak NG, found none'],
  ['a list for eSpeak', { settings: { espeak: ['en'] } }, 'espeak.voice to be the name of a voice of eSpeak NG, found none'],
  ['a path for a voice', { voice: '../../../../etc/passwd' }, 'espeak.voice to be the name of a voice of eSpeak NG, found "../../../../etc/passwd"'],
  ['no rate', { settings: { audio: 5 } }, 'audio.sample_rate to be 8000 to 192000, found none'],
  ['a rate of 0', { sampleRate: 22_050, settings: { audio: { sample_rate: 0 } } }, 'audio.sample_rate to be 8000 to 192000, found 0'],
  ['a rate in words', { settings: { audio: { sample_rate: '22050' } } }, 'audio.sample_rate to be 8000 to 192000, found "22050"'],
  ['speakers the model lacks', { settings: { num_speakers: 3 } }, 'num_speakers to be 1, since the model has no input sid, found 3'],
  ['speakers without end', { speakers: 2, settings: { num_speakers: 1e9 } }, 'num_speakers to be 1 to 65536, found 1000000000'],
  ['half a speaker', { speakers: 2, settings: { num_speakers: 0.5 } }, 'num_speakers to be 1 to 65536, found 0.5'],
  ['no map', { settings: { phoneme_id_map: undefined } }, 'phoneme_id_map to be an object, found none'],
  ['a list for a map', { settings: { phoneme_id_map: [[1]] } }, 'phoneme_id_map to be an object, found [[1]]'],
  ['a huge map', { settings: { num_symbols: undefined, phoneme_id_map: many } }, 'at most 65536 signs in phoneme_id_map, found 70000'],
  ['an end beyond the model', { settings: map({ ...whole, $: [159] }) }, 'the signs "_", "^", "$" in phoneme_id_map with numbers below 159, found no "$"'],
  ['numbers beyond all models', { settings: map({ _: [65_536] }) }, 'numbers of 0 to 65535 in phoneme_id_map, found [65536] for "_"'],
  ['signs the model hardly knows', { settings: { num_symbols: 256, ...map({ ...whole, a: 159, b: 160, c: 161, d: 255 }) } }, 'most signs in phoneme_id_map with numbers below 159, found 3 of 7'],
  ['numbers below 0', { settings: { num_symbols: 9, ...map({ _: [0, -1] }) } }, 'numbers of 0 to 65535 in phoneme_id_map, found [0,-1] for "_"'],
  ['an empty list', { settings: { num_symbols: 9, ...map({ _: [] }) } }, 'numbers of 0 to 65535 in phoneme_id_map, found [] for "_"'],
  ['an object for a number', { settings: { num_symbols: 9, ...map({ _: { a: 1 } }) } }, 'numbers of 0 to 65535 in phoneme_id_map, found an object for "_"'],
  ['room for no end of signs', { settings: { num_symbols: 1e9 } }, 'num_symbols to be 1 to 65536, found 1000000000'],
  ['a sign of two', { settings: map({ ...whole, ab: [3] }) }, 'one character for each number in phoneme_id_map, found "ab"'],
  ['an empty sign', { settings: map({ ...whole, '': [3] }) }, 'one character for each number in phoneme_id_map, found ""'],
  ['a sign that is none', { settings: map({ ...whole, '\0': [3] }) }, 'one character for each number in phoneme_id_map, found "\\u0000"'],
  ['half a sign', { settings: map({ ...whole, '\ud800': [3] }) }, 'one character for each number in phoneme_id_map, found "\\ud800"'],
  ['no begin', { settings: map({ _: [0], $: [2] }) }, 'the signs "_", "^", "$" in phoneme_id_map with numbers below 159, found no "^"'],
])('settings with %s are refused, and nothing is changed', async (_, options, explained) => {
  const dir = await raw(options)
  const before = await sumsOf(dir)
  expect(await convert(dir)).toEqual([])
  expect(await sumsOf(dir)).toEqual(before)
  const report = await recognize(dir, { signal: never() })
  expect(explainProblems(report)).toBe(`${SETTINGS}: expected ${explained}.`)
}) // prettier-ignore

test.each<[string, (dir: string) => Promise<unknown>, string]>([
  ['without settings', (dir) => rm(path.join(dir, SETTINGS)), `${SETTINGS}: expected Piper's settings of ${MODEL}, found no file.`],
  ['with a page for settings', (dir) => pageFile(path.join(dir, SETTINGS)), `${SETTINGS}: expected Piper's settings in JSON, found an HTML page instead of the file.`],
  ['with null for settings', (dir) => writeFile(path.join(dir, SETTINGS), 'null'), `${SETTINGS}: expected Piper's settings in JSON, found something else.`],
  ['with deep settings', (dir) => writeFile(path.join(dir, SETTINGS), '['.repeat(2_000_000)), `${SETTINGS}: expected Piper's settings in JSON, found something else.`],
  ['with endless settings', (dir) => writeFile(path.join(dir, SETTINGS), ' '.repeat(4_194_305)), `${SETTINGS}: expected Piper's settings in JSON, found more than 4194304 bytes.`],
  ['with a folder for tokens', (dir) => mkdir(path.join(dir, 'tokens.txt')), 'tokens.txt: expected a table of tokens, found a folder.'],
  ['that is cut off', (dir) => cutFile(path.join(dir, MODEL)), `${MODEL}: expected an ONNX model, found a file that is cut off.`],
  ['that is a pointer', (dir) => pointerFile(path.join(dir, MODEL)), `${MODEL}: expected an ONNX model, found a Git LFS pointer instead of the file.`],
  ['beside another', (dir) => copyFile(path.join(dir, MODEL), path.join(dir, 'en_US-two-low.onnx')), `.: expected one voice of Piper, found ${MODEL} and en_US-two-low.onnx.`],
])('a voice %s is not converted, and told', async (_, spoil, explained) => {
  const dir = await raw()
  await spoil(dir)
  expect(await convert(dir)).toEqual([])
  const report = await recognize(dir, { signal: never() })
  expect(explainProblems(report)).toBe(explained)
}) // prettier-ignore

test('models of others are left alone', async () => {
  const [exported, mms, text] = [folder(), folder(), folder()]
  await writeTinyPiper(exported)
  await writeTinyMms(mms)
  await writeFile(path.join(mms, 'model.onnx.json'), '{}')
  await mkdir(text)
  for (const dir of [exported, mms, text, path.join(text, 'none')])
    expect(await convert(dir)).toEqual([])
})

test('stops when nobody wants it any more', async () => {
  const dir = await raw()
  const reason = new Error('left')
  await expect(convertPiper(dir, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  expect(await readdir(dir)).toEqual([MODEL, SETTINGS])
})
