import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { difference, loudness } from '../support/models/heard.ts'
import { KOKORO_SPEAKERS, writeTinyKokoro } from '../support/models/kokoro.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-kokoro-'))
})
afterAll(async () => rm(dir, { recursive: true }))

const model = (folder: string, more: object = {}) => ({
  kokoro: {
    model: path.join(dir, folder, 'model.onnx'),
    voices: path.join(dir, folder, 'voices.bin'),
    tokens: path.join(dir, folder, 'tokens.txt'),
    dataDir: path.join(dir, folder, 'espeak-ng-data'),
    ...more,
  },
})

test('a tiny Kokoro of 54 speakers is spoken by the runtime, a tone for each token', async () => {
  await writeTinyKokoro(path.join(dir, 'many'))
  const { code, stderr, sampleRate, speakers, spoken } = await bareSherpa(
    model('many', { lang: 'en-us' }),
    [
      { text: 'Hello.', sid: 3 },
      { text: 'Hello.', sid: 3 },
      { text: 'Hello.', sid: 3, speed: 2 },
      { text: 'Hello.', sid: 53 },
      { text: 'Yellow.', sid: 3 },
    ],
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect({ sampleRate, speakers }).toEqual({ sampleRate: 24_000, speakers: 54 })
  const [once, again, fast, another, other] = spoken.map(({ samples }) => samples)
  // h ə l ˈ o ʊ, the full stop and a space, between two tokens of padding.
  expect(once!.length).toBe((8 + 2) * 1_200)
  expect(again).toEqual(once)
  expect(fast!.length).toBe(once!.length / 2)
  expect(another!.length).toBe(once!.length)
  expect(difference(another!, once!)).toBeGreaterThan(0.02)
  expect(difference(other!, once!)).toBeGreaterThan(0.05)
  expect(loudness(once!)).toBeGreaterThan(0.1)
})

test('the 54 speakers have names of their own', () => {
  expect(new Set(KOKORO_SPEAKERS).size).toBe(54)
})

test('a tiny Kokoro speaks Chinese by its lexicon, and other words by those of eSpeak', async () => {
  await writeTinyKokoro(path.join(dir, 'lexicon'), { speakers: ['zf_xiaoni'] })
  const lexicon = ['us-en', 'zh']
    .map((language) => path.join(dir, 'lexicon', `lexicon-${language}.txt`))
    .join(',')
  const { code, spoken } = await bareSherpa(model('lexicon', { lexicon }), [
    { text: '你好' },
    { text: '你' },
    { text: 'Hello world!' },
  ])
  expect(code).toBe(0)
  // The entries of the lexicon, then h ə l ˈ o ʊ, a space, w ˈ ɜ ː l d and the mark; two of padding.
  expect(spoken.map(({ samples }) => samples.length / 1_200)).toEqual([6 + 2, 3 + 2, 14 + 2])
})

test('a multilingual Kokoro without language and lexicon ends the process', async () => {
  const { code, stderr, sampleRate } = await bareSherpa(model('lexicon'), [])
  expect(code).not.toBe(0)
  expect(sampleRate).toBeUndefined()
  expect(stderr).toContain('--kokoro-lang')
})

test('a style that is a mix of two gives the mix of their sounds', async () => {
  const folder = path.join(dir, 'blend')
  await writeTinyKokoro(folder, { speakers: ['af_bella', 'af_sky', 'mix'], version: 1 })
  const voices = await readFile(path.join(folder, 'voices.bin'))
  const styles = new Float32Array(voices.buffer, voices.byteOffset, voices.length / 4)
  const size = styles.length / 3
  for (let at = 0; at < size; at++)
    styles[2 * size + at] = (2 * styles[at]! + styles[size + at]!) / 3
  await writeFile(path.join(folder, 'voices.bin'), voices)
  const { code, speakers, spoken } = await bareSherpa(
    model('blend'),
    [0, 1, 2].map((sid) => ({ text: 'Hello there.', sid })),
  )
  expect({ code, speakers }).toEqual({ code: 0, speakers: 3 })
  const [bella, sky, mix] = spoken.map(({ samples }) => samples)
  expect(difference(bella!, sky!)).toBeGreaterThan(0.02)
  const expected = bella!.map((sample, index) => (2 * sample + sky![index]!) / 3)
  expect(difference(mix!, expected)).toBeLessThan(1e-5)
})
