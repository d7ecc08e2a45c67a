import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { difference, loudness } from '../support/models/heard.ts'
import { SUPERTONIC_FRAME, writeTinySupertonic } from '../support/models/supertonic.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-supertonic-'))
})
afterAll(async () => rm(dir, { recursive: true }))

test('a tiny Supertonic is spoken by the runtime, a tone for each character', async () => {
  await writeTinySupertonic(dir)
  const options = { numSteps: 2, speed: 1, extra: { lang: 'en' } }
  const { code, stderr, sampleRate, speakers, spoken } = await bareSherpa(
    {
      supertonic: {
        durationPredictor: path.join(dir, 'duration_predictor.onnx'),
        textEncoder: path.join(dir, 'text_encoder.onnx'),
        vectorEstimator: path.join(dir, 'vector_estimator.onnx'),
        vocoder: path.join(dir, 'vocoder.onnx'),
        ttsJson: path.join(dir, 'tts.json'),
        unicodeIndexer: path.join(dir, 'unicode_indexer.bin'),
        voiceStyle: path.join(dir, 'voice.bin'),
      },
    },
    [
      { text: 'Hello there.', generationConfig: { ...options, sid: 0 } },
      { text: 'Hello there.', generationConfig: { ...options, sid: 0 } },
      { text: 'Hello there.', generationConfig: { ...options, sid: 3 } },
      { text: 'Hello there.', generationConfig: { ...options, sid: 0, speed: 2 } },
      { text: 'Yellow bear.', generationConfig: { ...options, sid: 0 } },
    ],
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect({ sampleRate, speakers }).toEqual({ sampleRate: 44_100, speakers: 4 })
  const [once, again, another, fast, other] = spoken.map(({ samples }) => samples)
  const characters = '<en>Hello there.</en>'.length
  // The runtime counts seconds in single precision.
  expect(Math.abs(once!.length - characters * SUPERTONIC_FRAME)).toBeLessThan(2)
  expect(Math.abs(fast!.length - (characters * SUPERTONIC_FRAME) / 2)).toBeLessThan(2)
  expect(again).toEqual(once)
  expect(another!.length).toBe(once!.length)
  expect(difference(another!, once!)).toBeGreaterThan(0.02)
  expect(difference(other!, once!)).toBeGreaterThan(0.02)
  expect(loudness(once!)).toBeGreaterThan(0.05)
})
