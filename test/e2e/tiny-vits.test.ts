import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { difference, loudness } from '../support/models/heard.ts'
import { writeTinyMms, writeTinyPiper } from '../support/models/vits.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-vits-'))
})
afterAll(async () => rm(dir, { recursive: true }))

const piper = (folder: string) => ({
  vits: {
    model: path.join(dir, folder, 'en_US-tiny-low.onnx'),
    tokens: path.join(dir, folder, 'tokens.txt'),
    dataDir: path.join(dir, folder, 'espeak-ng-data'),
  },
})

test('a tiny Piper voice is spoken by the runtime, a tone for each token', async () => {
  await writeTinyPiper(path.join(dir, 'piper'))
  const { code, stderr, sampleRate, speakers, spoken } = await bareSherpa(piper('piper'), [
    { text: 'Hello.' },
    { text: 'Hello.' },
    { text: 'Hello.', speed: 2 },
    { text: 'Yellow.' },
    { text: 'Hello. And another sentence.' },
  ])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect({ sampleRate, speakers }).toEqual({ sampleRate: 22_050, speakers: 1 })
  const [once, again, fast, other, two] = spoken
  // Begin with padding, two for each of h ə l ˈ o ʊ and the full stop, end.
  expect(once!.samples.length).toBe((2 + 7 * 2 + 1) * 400)
  expect(again!.samples).toEqual(once!.samples)
  expect(fast!.samples.length).toBe((17 / 2) * 400)
  expect(difference(other!.samples, once!.samples)).toBeGreaterThan(0.05)
  expect(two!.chunks.length).toBe(2)
  expect(two!.chunks[0]).toBe(once!.samples.length)
  expect(loudness(once!.samples)).toBeGreaterThan(0.1)
})

test('speakers of one tiny Piper voice sound different', async () => {
  await writeTinyPiper(path.join(dir, 'many'), { speakers: 3, sampleRate: 16_000 })
  const { code, sampleRate, speakers, spoken } = await bareSherpa(piper('many'), [
    { text: 'Hello.', sid: 0 },
    { text: 'Hello.', sid: 2 },
  ])
  expect({ code, sampleRate, speakers }).toEqual({ code: 0, sampleRate: 16_000, speakers: 3 })
  const [first, third] = spoken
  expect(third!.samples.length).toBe(first!.samples.length)
  expect(difference(first!.samples, third!.samples)).toBeGreaterThan(0.05)
})

test('a tiny MMS export is spoken by the runtime, character by character', async () => {
  await writeTinyMms(path.join(dir, 'mms'))
  const model = {
    vits: {
      model: path.join(dir, 'mms', 'model.onnx'),
      tokens: path.join(dir, 'mms', 'tokens.txt'),
    },
  }
  const { code, stderr, sampleRate, spoken } = await bareSherpa(model, [
    { text: 'hyvää päivää.' },
    { text: 'hyvaa paivaa.' },
    { text: 'hyvää päivää.', speed: 0.5 },
  ])
  expect({ code, stderr, sampleRate }).toEqual({ code: 0, stderr: '', sampleRate: 16_000 })
  const [umlauts, plain, slow] = spoken
  // 13 characters with blanks around, begin and end; and after a full stop the runtime begins
  // another sentence, which has nothing but begin, blank and end.
  expect(umlauts!.chunks).toEqual([(13 * 2 + 1 + 2) * 400, 3 * 400])
  expect(umlauts!.samples.length).toBe(32 * 400)
  expect(plain!.samples.length).toBe(umlauts!.samples.length)
  expect(difference(umlauts!.samples, plain!.samples)).toBeGreaterThan(0.05)
  expect(slow!.samples.length).toBe(2 * umlauts!.samples.length)
})
