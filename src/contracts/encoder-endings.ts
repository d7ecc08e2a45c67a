import type { PcmFormat } from '../core/pcm.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import { check, checkSame, outcome, type ContractRunner } from './check.ts'
import { encodeAll, toneSamples, watchedSource, type WatchedSource } from './encoded.ts'
import { never } from './spoken.ts'

/** The tests of the encoder contract about encodings that do not run to their end. */
export function encoderEndings(
  test: ContractRunner['test'],
  withEncoder: (body: (encoder: AudioEncoder, format: PcmFormat) => Promise<void>) => Promise<void>,
  soon: <T>(promise: Promise<T>, what: string) => Promise<T>,
): void {
  const tone = (format: PcmFormat, ending = {}, seconds = 2): WatchedSource =>
    watchedSource(format, toneSamples(format, seconds), [480], ending)
  const encodes = async (encoder: AudioEncoder, format: PcmFormat): Promise<void> => {
    const { bytes } = await soon(encodeAll(encoder, tone(format), format), 'another file')
    check(bytes.length > 1000, 'Expected another file with sound.')
  }
  const start = (
    encoder: AudioEncoder,
    source: WatchedSource,
    format: PcmFormat,
    signal: AbortSignal = never(),
  ): AsyncIterator<Uint8Array> =>
    iterate(encoder.encode(source, { output: { codec: encoder.codec }, format, signal }))

  test('rejects with the reason when aborted before', () =>
    withEncoder(async (encoder, format) => {
      const reason = new Error('left')
      const signal = AbortSignal.abort(reason)
      const source = tone(format)
      const result = await soon(outcome(encodeAll(encoder, source, format, { signal })), 'an end')
      check('error' in result && result.error === reason, 'Expected the reason of the signal.')
      checkSame(source.given, 0, 'samples taken')
    }))

  test('rejects with the reason when aborted midway, though the source gives no answer', () =>
    withEncoder(async (encoder, format) => {
      const control = new AbortController()
      const release = new AbortController()
      const source = tone(format, { hangs: release.signal })
      const reason = new Error('left')
      const iterator = start(encoder, source, format, control.signal)
      await soon(iterator.next(), 'first bytes')
      const rest = outcome(
        (async () => {
          while (!(await iterator.next()).done);
        })(),
      )
      control.abort(reason)
      const result = await soon(rest, 'an end after the abort')
      check('error' in result && result.error === reason, 'Expected the reason of the signal.')
      release.abort()
      await soon(source.closed, 'the source to be left')
      await encodes(encoder, format)
    }))

  test('leaves its source when it is left', () =>
    withEncoder(async (encoder, format) => {
      for (let time = 0; time < 5; time++) {
        const source = tone(format)
        const iterator = start(encoder, source, format)
        await soon(iterator.next(), 'first bytes')
        await soon(iterator.next(), 'second bytes')
        await soon(Promise.resolve(iterator.return?.()), 'the loop to be left')
        await soon(source.closed, 'the source to be left')
      }
      await encodes(encoder, format)
    }))

  test('passes on the error of its source', () =>
    withEncoder(async (encoder, format) => {
      const error = new Error('no more')
      const result = await soon(
        outcome(encodeAll(encoder, tone(format, { error }), format)),
        'an end',
      )
      check('error' in result && result.error === error, 'Expected the error of the source.')
      await encodes(encoder, format)
    }))

  test('takes no more from its source than a slow reader needs', () =>
    withEncoder(async (encoder, format) => {
      const seconds = 400_000 / format.sampleRate
      const source = tone(format, {}, seconds)
      const iterator = start(encoder, source, format)
      await soon(iterator.next(), 'first bytes')
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
      check(source.given < (seconds * format.sampleRate) / 2, `Took ${source.given} samples ahead.`)
      await soon(Promise.resolve(iterator.return?.()), 'the loop to be left')
    }))
}

function iterate<T>(items: AsyncIterable<T>): AsyncIterator<T> {
  return items[Symbol.asyncIterator]()
}
