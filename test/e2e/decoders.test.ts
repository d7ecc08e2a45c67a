import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { flacDecoder } from '../../src/adapters/decoders/flac/decoder.ts'
import { hasFfmpeg } from '../support/ffmpeg.ts'

const { signal } = new AbortController()
// Tones and noise on two channels that have much in common.
const SOUND =
  'aevalsrc=0.5*sin(440*2*PI*t)+0.3*random(0)-0.1|0.4*sin(440*2*PI*t)+0.2*random(1):s=44100:d=0.7'

function ffmpeg(...args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args])
  expect([status, stderr.toString()]).toEqual([0, ''])
  return stdout
}

/** What another encoder makes of the parts of the format that ours never uses. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'fixed predictors': ['-compression_level', '0'],
  'long predictors': ['-min_prediction_order', '32', '-max_prediction_order', '32'],
  'precise predictors': ['-compression_level', '12', '-lpc_coeff_precision', '15'],
  'short blocks': ['-frame_size', '16'],
  'odd blocks': ['-frame_size', '4001'],
  'left and side': ['-ch_mode', 'left_side'],
  'side and right': ['-ch_mode', 'right_side'],
  'mid and side': ['-ch_mode', 'mid_side'],
}

describe.skipIf(!hasFfmpeg)('FLAC of another encoder', () => {
  for (const [name, args] of Object.entries(WAYS)) {
    for (const [bits, ...depth] of [
      ['16', '-sample_fmt', 's16'],
      ['24', '-sample_fmt', 's32', '-bits_per_raw_sample', '24'],
    ]) {
      test(`${name}, ${bits} bits`, async () => {
        const dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-flac-'))
        try {
          const file = path.join(dir, 'a.flac')
          ffmpeg('-f', 'lavfi', '-i', SOUND, ...depth, ...args, '-strict', '-2', file)
          const raw = Uint8Array.from(ffmpeg('-i', file, '-f', 's32le', 'pipe:1'))
          const expected = new Int32Array(raw.buffer)
          const source = (async function* () {
            yield readFileSync(file)
          })()
          let at = 0
          let others = 0
          for await (const { samples } of flacDecoder.decode(source, { signal })) {
            for (const sample of samples) if (sample * 2 ** 31 !== expected[at++]) others++
          }
          expect([at, others]).toEqual([expected.length, 0])
          expect(at).toBeGreaterThan(60_000)
        } finally {
          await rm(dir, { recursive: true })
        }
      })
    }
  }
})
