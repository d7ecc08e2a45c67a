import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { difference, loudness } from '../support/models/heard.ts'
import { writeTinyKitten } from '../support/models/kitten.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-kitten-'))
})
afterAll(async () => rm(dir, { recursive: true }))

test('a tiny Kitten is spoken by the runtime, a tone for each token', async () => {
  await writeTinyKitten(dir)
  const { code, stderr, sampleRate, speakers, spoken } = await bareSherpa(
    {
      kitten: {
        model: path.join(dir, 'model.fp16.onnx'),
        voices: path.join(dir, 'voices.bin'),
        tokens: path.join(dir, 'tokens.txt'),
        dataDir: path.join(dir, 'espeak-ng-data'),
      },
    },
    [
      { text: 'Hello.' },
      { text: 'Hello.', speed: 2 },
      { text: 'Hello.', sid: 7 },
      { text: 'Hello. And another sentence.' },
    ],
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect({ sampleRate, speakers }).toEqual({ sampleRate: 24_000, speakers: 8 })
  const [once, fast, another, two] = spoken.map(({ samples }) => samples)
  expect(once!.length).toBe((8 + 2) * 1_200)
  expect(fast!.length).toBe(once!.length / 2)
  expect(difference(another!, once!)).toBeGreaterThan(0.02)
  expect(two!.length).toBeGreaterThan(2 * once!.length)
  expect(loudness(once!)).toBeGreaterThan(0.1)
})
