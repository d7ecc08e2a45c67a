import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareSherpa } from '../support/models/bare-runtime.ts'
import { cutFile, pageFile, pointerFile } from '../support/models/broken.ts'
import { writeTinyKokoro, type TinyKokoroOptions } from '../support/models/kokoro.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-broken-'))
})
afterAll(async () => rm(dir, { recursive: true }))

const damaged: [string, TinyKokoroOptions, (folder: string) => Promise<void>][] = [
  ['a cut model', {}, (folder) => cutFile(path.join(folder, 'model.onnx'))],
  ['a pointer of Git LFS', {}, (folder) => pointerFile(path.join(folder, 'model.onnx'))],
  ['a page of HTML', {}, (folder) => pageFile(path.join(folder, 'model.onnx'))],
  ['styles that are cut', {}, (folder) => cutFile(path.join(folder, 'voices.bin'))],
  ['no sample rate', { metadata: { sample_rate: undefined } }, async () => {}],
  ['more speakers than styles', { metadata: { n_speakers: 5 } }, async () => {}],
  ['a style of two dimensions', { metadata: { style_dim: '510,256' } }, async () => {}],
]

// The reason why a folder is looked at file by file before it is loaded.
test.each(damaged)('the runtime does not survive %s', async (what, options, damage) => {
  const folder = path.join(dir, what)
  await writeTinyKokoro(folder, { ...options, speakers: ['af_heart'] })
  await damage(folder)
  const { code, sampleRate, spoken } = await bareSherpa(
    {
      kokoro: {
        model: path.join(folder, 'model.onnx'),
        voices: path.join(folder, 'voices.bin'),
        tokens: path.join(folder, 'tokens.txt'),
        dataDir: path.join(folder, 'espeak-ng-data'),
        lang: 'en-us',
      },
    },
    [{ text: 'Hello.' }],
  )
  expect({ sampleRate, spoken }).toEqual({ sampleRate: undefined, spoken: [] })
  expect(code).not.toBe(0)
})
