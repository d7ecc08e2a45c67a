import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { systemClock } from '../../../src/adapters/clock/system.ts'
import { flacDecoder } from '../../../src/adapters/decoders/flac/decoder.ts'
import { wavDecoder } from '../../../src/adapters/decoders/wav/decoder.ts'
import {
  chatterboxEngine,
  type ChatterboxEngine,
  type ChatterboxEngineOptions,
} from '../../../src/adapters/engines/chatterbox/engine.ts'
import { wavOf } from '../wav.ts'
import { writeTinyChatterbox, type TinyChatterboxOptions } from './tiny-chatterbox.ts'

/** A WAV file of one channel and 16 bits: a tone that swells like syllables. */
export function voiceRecording(frequencyHz: number, lengthSec = 4, sampleRate = 16_000): Buffer {
  const count = Math.round(lengthSec * sampleRate)
  const bytes = Buffer.alloc(2 * count)
  for (let at = 0; at < count; at++) {
    const sec = at / sampleRate
    const swell = 0.5 - 0.5 * Math.cos(2 * Math.PI * 3 * sec)
    const value = 0.5 * swell * Math.sin(2 * Math.PI * frequencyHz * sec)
    bytes.writeInt16LE(Math.round(value * 32_767), 2 * at)
  }
  return wavOf(bytes, sampleRate)
}

/** A tiny model in a folder of its own with two recordings, and engines on it. */
export interface ChatterboxHouse {
  readonly dir: string
  engine(changes?: Partial<ChatterboxEngineOptions>): ChatterboxEngine
  /** Closes all engines and takes the folder away. */
  close(): Promise<void>
}

/** Writes the model and the recordings `anna` (low) and `ben` (high). */
export function chatterboxHouse(options: TinyChatterboxOptions = {}): ChatterboxHouse {
  const root = mkdtempSync(path.join(tmpdir(), 'rostrum-chatterbox-'))
  const dir = path.join(root, 'chatterbox')
  writeTinyChatterbox(dir, options)
  const recorded = (name: string, frequencyHz: number) => {
    const audio = path.join(root, `${name}.wav`)
    writeFileSync(audio, voiceRecording(frequencyHz))
    return { name, audio, text: '', language: 'en' }
  }
  const references = [recorded('anna', 150), recorded('ben', 900)]
  const engines = new Set<ChatterboxEngine>()
  return {
    dir,
    engine(changes = {}) {
      const engine = chatterboxEngine({
        dir,
        references,
        decoders: [wavDecoder, flacDecoder],
        device: 'cpu',
        threads: 1,
        queue: 16,
        clock: systemClock,
        graceMs: 10_000,
        ...changes,
      })
      engines.add(engine)
      return engine
    },
    async close() {
      await Promise.all([...engines].map((it) => it.close()))
      rmSync(root, { recursive: true })
    },
  }
}
