import { concat } from '../core/bytes.ts'
import { SpeechError } from '../core/errors.ts'
import type { PcmFormat } from '../core/pcm.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import { check, checkSame, outcome, within, type ContractRunner } from './check.ts'
import { encodeAll, toneSamples, watchedSource } from './encoded.ts'
import { encoderEndings } from './encoder-endings.ts'
import { never } from './spoken.ts'

/** An encoder to be tried, and how to be rid of it. */
export interface EncoderUnderTest {
  readonly encoder: AudioEncoder
  close(): Promise<void>
}

/** What is to be proven an encoder. */
export interface EncoderContractOptions extends ContractRunner {
  readonly name: string
  /** Makes an encoder; the suite closes it. */
  create(): Promise<EncoderUnderTest> | EncoderUnderTest
  /**
   * True when two files of the same samples may differ in some bytes (an Ogg serial number):
   * then only their lengths are compared. Default false.
   */
  readonly varies?: boolean
  /** Milliseconds after which something that should end is said not to. Default 20,000. */
  readonly deadlineMs?: number
}

/** Proves that something is an `AudioEncoder`. Works with any test runner. */
export function encoderContract(options: EncoderContractOptions): void {
  const { describe, test, varies = false, deadlineMs = 20_000 } = options
  const soon = <T>(promise: Promise<T>, what: string): Promise<T> =>
    within(promise, deadlineMs, what)
  const withEncoder = async (
    body: (encoder: AudioEncoder, format: PcmFormat) => Promise<void>,
  ): Promise<void> => {
    const { encoder, close } = await options.create()
    try {
      const rates = encoder.sampleRates
      const sampleRate = rates.includes(24_000) ? 24_000 : (rates[0] as number)
      await body(encoder, { sampleRate, channels: 1 })
    } finally {
      await soon(close(), 'close() to resolve')
    }
  }
  const checkBytes = (actual: Uint8Array, expected: Uint8Array, what: string): void => {
    checkSame(actual.length, expected.length, `bytes ${what}`)
    if (varies) return
    const at = actual.findIndex((byte, index) => byte !== expected[index])
    checkSame(at, -1, `first other byte ${what}`)
  }

  describe(`encoder contract: ${options.name}`, () => {
    test('tells facts that make sense', () =>
      withEncoder(async (encoder, format) => {
        check(/^[a-z0-9]+$/.test(encoder.extension), 'Expected an extension without a dot.')
        check(encoder.mediaType(format).startsWith('audio/'), 'Expected a media type of audio.')
        check(encoder.sampleRates.length > 0, 'Expected a sample rate.')
        const ascending = [...encoder.sampleRates].sort((a, b) => a - b)
        checkSame(encoder.sampleRates.join(), ascending.join(), 'rates in order')
        const { bitRates } = encoder
        if (!bitRates) return
        check(bitRates.min > 0 && bitRates.min <= bitRates.default, 'Expected min up to default.')
        check(bitRates.default <= bitRates.max, 'Expected default up to max.')
      }))

    test('encodes at each of its sample rates, mono and stereo', () =>
      withEncoder(async (encoder) => {
        for (const sampleRate of encoder.sampleRates) {
          for (const channels of [1, 2] as const) {
            const format: PcmFormat = { sampleRate, channels }
            const source = watchedSource(format, toneSamples(format, 0.4), [777])
            const { bytes } = await soon(encodeAll(encoder, source, format), 'a file')
            check(bytes.length > 500, `Expected sound at ${sampleRate} Hz, ${channels} channels.`)
          }
        }
      }))

    test('gives the same file however the samples are cut, and owned chunks', () =>
      withEncoder(async (encoder, format) => {
        const samples = toneSamples(format, 1.5)
        const whole = watchedSource(format, samples, [samples.length])
        const { bytes } = await soon(encodeAll(encoder, whole, format), 'a file')
        for (const sizes of [[1, 0, 7, 1023], [960], [20_000, 3], [4608, 1]]) {
          const copies: Uint8Array[] = []
          const chunks: Uint8Array<ArrayBuffer>[] = []
          const output = { codec: encoder.codec }
          const source = watchedSource(format, samples, sizes)
          for await (const chunk of encoder.encode(source, { output, format, signal: never() })) {
            checkSame(chunk.byteLength, chunk.buffer.byteLength, 'bytes of the buffer of a chunk')
            chunks.push(chunk)
            copies.push(chunk.slice())
          }
          const at = chunks.findIndex((chunk, index) =>
            chunk.some((byte, place) => byte !== copies[index]?.[place]),
          )
          checkSame(at, -1, 'chunk that changed after it was given')
          checkBytes(concat(chunks), bytes, `in pieces of ${sizes.join()}`)
        }
      }))

    test('encodes nothing, whether it was known or not', () =>
      withEncoder(async (encoder, format) => {
        const none = (): AsyncIterable<never> =>
          watchedSource(format, new Float32Array(0), [1]) as AsyncIterable<never>
        const live = await soon(encodeAll(encoder, none(), format), 'an empty stream')
        const again = await soon(encodeAll(encoder, none(), format), 'an empty stream')
        checkBytes(again.bytes, live.bytes, 'of an empty stream')
        await soon(encodeAll(encoder, none(), format, { totalSamples: 0 }), 'an empty file')
      }))

    test('takes samples beyond full scale as full scale, and no number as silence', () =>
      withEncoder(async (encoder, format) => {
        const wild = toneSamples(format, 0.5)
        wild.set([2, -3, Infinity, -Infinity, NaN], 1000)
        const tame = toneSamples(format, 0.5)
        tame.set([1, -1, 1, -1, 0], 1000)
        const first = await encodeAll(encoder, watchedSource(format, wild, [999]), format)
        const second = await encodeAll(encoder, watchedSource(format, tame, [999]), format)
        checkBytes(first.bytes, second.bytes, 'of clamped samples')
      }))

    test('rewrites only bytes it has given, and none without being asked', () =>
      withEncoder(async (encoder, format) => {
        const samples = toneSamples(format, 1)
        let given = 0
        let rewritten = 0
        const patch = (position: number, bytes: Uint8Array): void => {
          check(position >= 0 && position + bytes.length <= given, 'Expected a patch inside.')
          rewritten += bytes.length
        }
        const output = { codec: encoder.codec }
        const encoding = encoder.encode(watchedSource(format, samples, [2400]), {
          output,
          format,
          patch,
          signal: never(),
        })
        for await (const chunk of encoding) given += chunk.length
        check(rewritten < given, 'Expected most bytes to stay.')
        const again = await encodeAll(encoder, watchedSource(format, samples, [100]), format, {
          patch,
        })
        checkSame(again.bytes.length, given, 'bytes of the same file')
      }))

    test('refuses a promised length that does not come', () =>
      withEncoder(async (encoder, format) => {
        const totalSamples = 12_345
        const source = watchedSource(format, toneSamples(format, 0.1), [300])
        const result = await outcome(encodeAll(encoder, source, format, { totalSamples }))
        checkSpeechError(result, 'internal')
      }))

    test('refuses a sample rate it does not have, naming the field', () =>
      withEncoder(async (encoder) => {
        const format: PcmFormat = { sampleRate: 12_345, channels: 1 }
        const source = watchedSource(format, toneSamples(format, 0.1), [300])
        const error = checkSpeechError(
          await outcome(encodeAll(encoder, source, format)),
          'invalid_request',
        )
        checkSame(error.details['param'] as string, 'sampleRate', 'field')
      }))

    test('keeps encodings at the same time apart', () =>
      withEncoder(async (encoder, format) => {
        const inputs = [0.3, 0.9, 1.4, 2].map((seconds) => toneSamples(format, seconds))
        const encode = async (samples: Float32Array): Promise<Uint8Array> =>
          (await encodeAll(encoder, watchedSource(format, samples, [480]), format)).bytes
        const alone: Uint8Array[] = []
        for (const samples of inputs) alone.push(await encode(samples))
        const together = await soon(Promise.all(inputs.map(encode)), 'all files')
        together.forEach((bytes, index) =>
          checkBytes(bytes, alone[index] as Uint8Array, 'beside others'),
        )
      }))

    encoderEndings(test, withEncoder, soon)
  })
}

/** The `SpeechError` that a call came to, or a failed test. */
function checkSpeechError(
  result: Awaited<ReturnType<typeof outcome>>,
  code: SpeechError['code'],
): SpeechError {
  check('error' in result, `Expected ${code}, the call went well.`)
  check(SpeechError.is(result.error), `Expected a SpeechError, got ${String(result.error)}.`)
  checkSame(result.error.code, code, 'code')
  return result.error
}
