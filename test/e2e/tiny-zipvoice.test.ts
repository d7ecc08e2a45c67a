import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { difference, loudness, sound } from '../support/models/heard.ts'
import { writeTinyZipvoice, ZIPVOICE_HOP } from '../support/models/zipvoice.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-zipvoice-'))
})
afterAll(async () => rm(dir, { recursive: true }))

const reference = (hz: number, sampleRate = 24_000) => ({
  samples: sound(hz, 1, sampleRate),
  sampleRate,
  text: 'This is a reference.',
})

test('a tiny ZipVoice is spoken by the runtime with the voice of a reference', async () => {
  await writeTinyZipvoice(dir)
  const generationConfig = { numSteps: 4, speed: 1 }
  const { code, stderr, sampleRate, spoken } = await bareSherpa(
    {
      zipvoice: {
        encoder: path.join(dir, 'encoder.onnx'),
        decoder: path.join(dir, 'decoder.onnx'),
        vocoder: path.join(dir, 'vocos_24khz.onnx'),
        tokens: path.join(dir, 'tokens.txt'),
        lexicon: path.join(dir, 'lexicon.txt'),
        dataDir: path.join(dir, 'espeak-ng-data'),
        featScale: 0.1,
        tShift: 0.5,
        targetRms: 0.1,
        guidanceScale: 1,
      },
    },
    [
      { text: 'Hello there.', reference: reference(440), generationConfig },
      { text: 'Hello there.', reference: reference(440), generationConfig },
      { text: 'Hello there.', reference: reference(3_000), generationConfig },
      {
        text: 'Hello there.',
        reference: reference(440),
        generationConfig: { numSteps: 4, speed: 2 },
      },
      { text: 'Yellow bear.', reference: reference(440), generationConfig },
      { text: 'Hello there.', reference: reference(440, 16_000), generationConfig },
    ],
  )
  expect({ code, sampleRate }).toEqual({ code: 0, sampleRate: 24_000 })
  expect(stderr).not.toContain('Failed')
  const [once, again, another, fast, other, resampled] = spoken.map(({ samples }) => samples)
  expect(loudness(once!)).toBeGreaterThan(0.03)
  // Vocos leaves half a window out on each side.
  expect((once!.length + ZIPVOICE_HOP) % (4 * ZIPVOICE_HOP)).toBe(0)
  expect(fast!.length + ZIPVOICE_HOP).toBe((once!.length + ZIPVOICE_HOP) / 2)
  expect(again!.length).toBe(once!.length)
  expect(difference(again!, once!)).toBeLessThan(1e-3)
  expect(another!.length).toBe(once!.length)
  expect(difference(another!, once!)).toBeGreaterThan(0.02)
  expect(difference(other!, once!)).toBeGreaterThan(0.02)
  expect(resampled!.length).toBe(once!.length)
})
