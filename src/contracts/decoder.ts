import { SpeechError } from '../core/errors.ts'
import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import { ownsMemory } from '../core/sample-rooms.ts'
import type { AudioDecoder } from '../ports/decoder.ts'
import { check, checkSame, outcome, within, type ContractRunner } from './check.ts'

/** What is to be proven a decoder. */
export interface DecoderContractOptions extends ContractRunner {
  readonly name: string
  create(): AudioDecoder
  /** A whole file of the samples, which are whole multiples of 1/32768. */
  encode(samples: Float32Array<ArrayBuffer>, format: PcmFormat): Promise<Uint8Array>
  /** Default: 16,000 and 24,000 Hz, mono and stereo. */
  readonly formats?: readonly PcmFormat[]
  /** How far a sample may be from what was encoded. Default 0. */
  readonly tolerance?: number
  /** Milliseconds after which something that should end is said not to. Default 20,000. */
  readonly deadlineMs?: number
}

const FORMATS: readonly PcmFormat[] = [16_000, 24_000].flatMap((sampleRate) => [
  { sampleRate, channels: 1 as const },
  { sampleRate, channels: 2 as const },
])

/** Tones, a pause, noise, full scale and a lone click: each asks something else of a codec. */
function soundOf({ sampleRate, channels }: PcmFormat, seconds: number): Float32Array<ArrayBuffer> {
  const count = Math.round(sampleRate * seconds)
  const samples = new Float32Array(count * channels)
  let noise = 1
  for (let i = 0; i < count; i++) {
    const part = (5 * i) / count
    noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) | 0
    for (let channel = 0; channel < channels; channel++) {
      let value = Math.sin(i * 0.05 * (channel + 1)) * 0.4 + Math.sin(i * 0.31) * 0.2
      if (part > 1 && part <= 2) value = 0
      if (part > 2 && part <= 3) value = noise / 2 ** 31
      if (part > 3 && part <= 4) value = i % 50 < 25 ? 1 : -1
      if (part > 4) value = i % 997 === 0 ? 0.9 - channel : 0
      const whole = Math.min(32_767, Math.max(-32_768, Math.round(value * 32_768)))
      samples[i * channels + channel] = whole / 32_768
    }
  }
  return samples
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.slice(at, at + size)
    yield new Uint8Array(0)
  }
}

/** Proves that something is an `AudioDecoder`. Works with any test runner. */
export function decoderContract(options: DecoderContractOptions): void {
  const { describe, test, formats = FORMATS, tolerance = 0, deadlineMs = 20_000 } = options
  const { signal } = new AbortController()
  const [format = FORMATS[0] as PcmFormat] = formats
  const soon = <T>(promise: Promise<T>, what: string): Promise<T> =>
    within(promise, deadlineMs, what)
  const decode = async (bytes: AsyncIterable<Uint8Array>): Promise<PcmFrame[]> => {
    const frames: PcmFrame[] = []
    for await (const frame of options.create().decode(bytes, { signal })) frames.push(frame)
    return frames
  }
  const compare = (frames: readonly PcmFrame[], wanted: Float32Array, of: PcmFormat): void => {
    let at = 0
    for (const frame of frames) {
      checkSame(frame.format.sampleRate, of.sampleRate, 'sampleRate')
      checkSame(frame.format.channels, of.channels, 'channels')
      check(ownsMemory(frame.samples), 'Expected samples alone in their memory.')
      checkSame(frame.samples.length % of.channels, 0, 'samples beyond whole ones')
      for (const sample of frame.samples) {
        const expected = wanted[at] ?? NaN
        if (!(Math.abs(sample - expected) <= tolerance)) checkSame(sample, expected, `sample ${at}`)
        at++
      }
    }
    checkSame(at, wanted.length, 'samples')
  }

  describe(`decoder contract: ${options.name}`, () => {
    test('tells its media types', async () => {
      const { mediaTypes } = options.create()
      check(mediaTypes.length > 0, 'Expected a media type.')
      for (const type of mediaTypes) {
        check(/^[a-z]+[/][a-z0-9.+-]+$/.test(type), `Expected a bare media type, got ${type}.`)
      }
    })

    test('gives every sample back, in every format, however the bytes are cut', async () => {
      for (const each of formats) {
        const samples = soundOf(each, 2.345)
        const file = await options.encode(samples, each)
        for (const size of [file.length, 65_536, 1021, 1]) {
          const frames = await soon(decode(cut(file, size)), 'the frames')
          compare(frames, samples, each)
        }
      }
    })

    test('gives the samples of short files, and of none', async () => {
      for (const count of [0, 1, 2, 15, 16, 17, 191, 192, 4095, 4096, 4097]) {
        const samples = soundOf(format, 1).slice(0, count * format.channels)
        const file = await options.encode(samples, format)
        compare(await soon(decode(cut(file, 100)), 'the frames'), samples, format)
      }
    })

    test('gives frames while the bytes come', async () => {
      const file = await options.encode(soundOf(format, 10), format)
      let taken = 0
      const source = (async function* () {
        for await (const piece of cut(file, 512)) {
          taken += piece.length
          yield piece
        }
      })()
      for await (const frame of options.create().decode(source, { signal })) {
        if (frame.samples.length > 0) break
      }
      check(taken < file.length / 2, 'Expected a frame before half of the file was read.')
    })

    test('says that a file is cut off, or none', async () => {
      const file = await options.encode(soundOf(format, 1), format)
      for (const length of [0, 1, 5, 41, file.length >> 1, file.length - 1]) {
        const result = await soon(outcome(decode(cut(file.slice(0, length), 999))), 'the end')
        check('error' in result, `Expected an error after ${length} bytes.`)
        check(SpeechError.is(result.error), `Expected a SpeechError, got ${String(result.error)}.`)
        checkSame(result.error.code, 'invalid_request', `code after ${length} bytes`)
      }
      for (const text of ['RIFF....WAVEfmt ', 'x'.repeat(100_000)]) {
        const result = await outcome(decode(cut(new TextEncoder().encode(text), 999)))
        const code = 'error' in result && SpeechError.is(result.error) && result.error.code
        checkSame(code, 'invalid_request', 'code of another file')
      }
    })

    test('ends, and throws only errors of ours, whatever byte is wrong', async () => {
      const file = await options.encode(soundOf(format, 0.3), format)
      for (let round = 0; round < 300; round++) {
        const bad = file.slice()
        const at = (round * 7919) % Math.min(bad.length, round % 2 > 0 ? 60 : Infinity)
        bad[at] = (bad[at] as number) ^ (1 << round % 8)
        const result = await soon(outcome(decode(cut(bad, 4096))), 'the end')
        if ('value' in result) continue
        check(SpeechError.is(result.error), `Expected a SpeechError, got ${String(result.error)}.`)
        const { code } = result.error
        check(code === 'invalid_request' || code === 'unsupported', `Expected no ${code}.`)
      }
    })

    test('passes on what its source throws, and closes a source it leaves', async () => {
      const file = await options.encode(soundOf(format, 3), format)
      const reason = new Error('the reader broke')
      const broken = (async function* () {
        yield file.slice(0, file.length >> 1)
        throw reason
      })()
      const result = await soon(outcome(decode(broken)), 'the end')
      check('error' in result && result.error === reason, 'Expected the error as it was.')
      let closed = (): void => {}
      const closing = new Promise<void>((resolve) => {
        closed = resolve
      })
      const left = (async function* () {
        try {
          yield* cut(file, 2048)
        } finally {
          closed()
        }
      })()
      for await (const frame of options.create().decode(left, { signal })) if (frame) break
      await soon(closing, 'the source to be closed')
    })

    test('ends with the reason of the signal, before, while it waits and between frames', async () => {
      const file = await options.encode(soundOf(format, 3), format)
      const reason = new Error('left')
      const stuck = async function* (): AsyncGenerator<Uint8Array> {
        yield file.slice(0, file.length >> 1)
        await new Promise<never>(() => {})
      }
      for (const when of ['before', 'waiting', 'between'] as const) {
        const controller = new AbortController()
        if (when === 'before') controller.abort(reason)
        const decoding = (async () => {
          const source = when === 'between' ? cut(file, file.length) : stuck()
          const frames = options.create().decode(source, { signal: controller.signal })
          for await (const frame of frames) {
            if (when === 'between') controller.abort(reason)
            else if (frame) queueMicrotask(() => controller.abort(reason))
          }
        })()
        const result = await soon(outcome(decoding), 'the end')
        check('error' in result && result.error === reason, `Expected the reason ${when}.`)
      }
    })

    test('keeps files at the same time apart', async () => {
      const sounds = [0.2, 0.5, 1.1].map((seconds) => soundOf(format, seconds))
      const files = await Promise.all(sounds.map((samples) => options.encode(samples, format)))
      const all = await soon(Promise.all(files.map((file) => decode(cut(file, 700)))), 'all files')
      all.forEach((frames, index) => compare(frames, sounds[index] as Float32Array, format))
    })
  })
}
