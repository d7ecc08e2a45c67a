import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { difference, loudness, sound } from '../support/models/heard.ts'
import { POCKET_FRAME, POCKET_TAIL, writeTinyPocket } from '../support/models/pocket.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-pocket-'))
})
afterAll(async () => rm(dir, { recursive: true }))

const reference = (hz: number) => ({ samples: sound(hz, 1, 24_000), sampleRate: 24_000, text: '' })

test('a tiny Pocket is spoken by the runtime with the voice of a reference', async () => {
  await writeTinyPocket(dir)
  const generationConfig = { numSteps: 3 }
  const { code, stderr, sampleRate, spoken } = await bareSherpa(
    {
      pocket: {
        lmMain: path.join(dir, 'lm_main.int8.onnx'),
        lmFlow: path.join(dir, 'lm_flow.int8.onnx'),
        encoder: path.join(dir, 'encoder.onnx'),
        decoder: path.join(dir, 'decoder.int8.onnx'),
        textConditioner: path.join(dir, 'text_conditioner.onnx'),
        vocabJson: path.join(dir, 'vocab.json'),
        tokenScoresJson: path.join(dir, 'token_scores.json'),
      },
    },
    [
      { text: 'Hello there.', reference: reference(220), generationConfig },
      { text: 'Hello there.', reference: reference(220), generationConfig },
      { text: 'Hello there.', reference: reference(900), generationConfig },
      { text: 'Yellow bear.', reference: reference(220), generationConfig },
      { text: 'Hello there, you.', reference: reference(220), generationConfig },
    ],
  )
  expect({ code, stderr, sampleRate }).toEqual({ code: 0, stderr: '', sampleRate: 24_000 })
  const [once, again, another, other, longer] = spoken.map(({ samples }) => samples)
  expect(once!.length).toBe((13 + POCKET_TAIL - 1) * POCKET_FRAME)
  expect(loudness(once!)).toBeGreaterThan(0.05)
  expect(difference(again!, once!)).toBeLessThan(1e-3)
  expect(difference(another!, once!)).toBeGreaterThan(0.02)
  expect(difference(other!, once!)).toBeGreaterThan(0.02)
  expect(longer!.length - once!.length).toBe(5 * POCKET_FRAME)
})
