import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { difference, loudness } from '../support/models/heard.ts'
import { MATCHA_HOP, writeTinyMatcha } from '../support/models/matcha.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-matcha-'))
})
afterAll(async () => rm(dir, { recursive: true }))

test.each([
  ['hifigan', 'hifigan_v2.onnx', 0],
  // It leaves half a window out on each side.
  ['vocos', 'vocos-22khz-univ.onnx', 1],
] as const)('a tiny Matcha is spoken by the runtime through %s', async (vocoder, file, lost) => {
  const folder = path.join(dir, vocoder)
  await writeTinyMatcha(folder, { vocoder })
  const { code, stderr, sampleRate, speakers, spoken } = await bareSherpa(
    {
      matcha: {
        acousticModel: path.join(folder, 'model-steps-3.onnx'),
        vocoder: path.join(folder, file),
        tokens: path.join(folder, 'tokens.txt'),
        dataDir: path.join(folder, 'espeak-ng-data'),
      },
    },
    [
      { text: 'Hello.' },
      { text: 'Hello.' },
      { text: 'Hello.', speed: 2 },
      { text: 'Yellow.' },
      { text: 'Hello. And another sentence.' },
    ],
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect({ sampleRate, speakers }).toEqual({ sampleRate: 22_050, speakers: 1 })
  const [once, again, fast, other, two] = spoken.map(({ samples }) => samples)
  // Begin, 7 phonemes and end; the runtime puts a token of padding around each.
  const tokens = 9 * 2 + 1
  expect(once!.length).toBe((tokens * 2 - lost) * MATCHA_HOP)
  expect(again).toEqual(once)
  expect(fast!.length).toBe((tokens - lost) * MATCHA_HOP)
  expect(difference(other!, once!)).toBeGreaterThan(0.02)
  expect(two!.length).toBeGreaterThan(2 * once!.length)
  expect(loudness(once!)).toBeGreaterThan(0.05)
})
