import { SpeechError } from '../core/errors.ts'
import type { PcmFormat, PcmFrame } from '../core/pcm.ts'
import { ownsMemory, takeRoom } from '../core/sample-rooms.ts'
import type { Scratch, ScratchAudio } from '../ports/scratch.ts'
import { check, checkSame, outcome, within, type ContractRunner } from './check.ts'

/** What is to be proven scratch room. */
export interface ScratchContractOptions extends ContractRunner {
  readonly name: string
  create(): Promise<Scratch> | Scratch
  /** Seconds of audio of the longest test; enough to leave memory, if it does. Default 10. */
  readonly longSec?: number
  /** Milliseconds after which something that should end is said not to. Default 20,000. */
  readonly deadlineMs?: number
}

const FORMAT: PcmFormat = { sampleRate: 16000, channels: 2 }

/** Frame `index` of a stream whose every sample is known; each third has two marks. */
function frameOf(index: number): PcmFrame {
  const length = index % 5 === 4 ? 0 : (400 + (index % 7)) * FORMAT.channels
  const values = Float32Array.from({ length }, (_, i) => Math.sin(index + i / 10))
  // Samples may be alone in memory that is longer than they are.
  const samples = index % 2 === 0 ? values : takeRoom(length)
  samples.set(values)
  const marks: PcmFrame['marks'] =
    index % 3 === 0
      ? [
          {
            kind: 'word',
            label: `wörd ${index} “”`,
            offsetSec: 0.01,
            method: 'engine',
            source: { start: index, end: index + 3 },
          },
          { kind: 'phoneme', label: 'ə', offsetSec: -0.5, durationSec: 0.01, method: 'estimated' },
        ]
      : []
  return { format: FORMAT, samples, marks }
}

async function fill(audio: ScratchAudio, count: number): Promise<number> {
  let total = 0
  for (let index = 0; index < count; index++) {
    const frame = frameOf(index)
    total += frame.samples.length / FORMAT.channels
    await audio.append(frame)
  }
  return total
}

/** Reads everything and checks it against what was put in. */
async function compare(
  audio: ScratchAudio,
  count: number,
  options?: { readonly last: boolean },
): Promise<void> {
  const expected: number[] = []
  const marks: string[] = []
  let startSec = 0
  const place = (frame: PcmFrame): void => {
    for (const mark of frame.marks) {
      const atSec = Number((startSec + mark.offsetSec).toFixed(6))
      marks.push(JSON.stringify({ ...mark, offsetSec: atSec }, Object.keys({ ...mark }).sort()))
    }
    startSec += frame.samples.length / FORMAT.channels / FORMAT.sampleRate
  }
  for (let index = 0; index < count; index++) {
    const frame = frameOf(index)
    for (const sample of frame.samples) expected.push(sample)
    place(frame)
  }
  const wanted = marks.splice(0)
  startSec = 0
  let at = 0
  for await (const frame of audio.read(options)) {
    checkSame(frame.format.sampleRate, FORMAT.sampleRate, 'sampleRate')
    checkSame(frame.format.channels, FORMAT.channels, 'channels')
    check(ownsMemory(frame.samples), 'Expected samples alone in their memory.')
    for (const sample of frame.samples) {
      if (sample !== expected[at]) checkSame(sample, expected[at], `sample ${at}`)
      at++
    }
    place(frame)
    // The reader may do with a frame what it likes.
    frame.samples.fill(0)
  }
  checkSame(at, expected.length, 'samples read')
  checkSame(marks.join('\n'), wanted.join('\n'), 'marks read')
}

/** Proves that something is a `Scratch`. Works with any test runner. */
export function scratchContract(options: ScratchContractOptions): void {
  const { describe, test, longSec = 10, deadlineMs = 20_000 } = options
  const long = Math.ceil((longSec * FORMAT.sampleRate) / 320)
  const opened = async (
    body: (audio: ScratchAudio, controller: AbortController) => Promise<void>,
  ): Promise<void> => {
    const controller = new AbortController()
    const audio = await (await options.create()).open({ signal: controller.signal })
    try {
      await body(audio, controller)
    } finally {
      await within(Promise.resolve(audio[Symbol.asyncDispose]()), deadlineMs, 'the disposal to end')
    }
  }

  describe(`scratch contract: ${options.name}`, () => {
    test('is empty at first', () =>
      opened(async (audio) => {
        checkSame(audio.totalSamples, 0, 'totalSamples')
        check(audio.format === undefined, 'Expected no format before the first frame.')
        for await (const frame of audio.read()) check(!frame, 'Expected no frames.')
      }))

    test('gives back what was put in, short or long, as often as asked', () =>
      opened(async (audio) => {
        checkSame(await fill(audio, 3), audio.totalSamples, 'totalSamples')
        await compare(audio, 3)
        for (let index = 3; index < long; index++) await audio.append(frameOf(index))
        check(audio.format?.sampleRate === FORMAT.sampleRate, 'Expected the format.')
        await compare(audio, long)
        await compare(audio, long)
      }))

    test('gives the same to the last reader', () =>
      opened(async (audio) => {
        await fill(audio, long)
        await compare(audio, long)
        await compare(audio, long, { last: true })
      }))

    test('gives two readers at once the same', () =>
      opened(async (audio) => {
        await fill(audio, long)
        await Promise.all([compare(audio, long), compare(audio, long)])
      }))

    test('lets a reader leave early', () =>
      opened(async (audio) => {
        await fill(audio, long)
        for await (const frame of audio.read()) if (frame.samples.length > 0) break
        await compare(audio, long)
      }))

    test('refuses a frame of another format', () =>
      opened(async (audio) => {
        await fill(audio, 1)
        const other = {
          format: { sampleRate: 8000, channels: 1 },
          samples: new Float32Array(8),
          marks: [],
        } as const
        const result = await outcome(audio.append(other))
        check('error' in result && SpeechError.is(result.error), 'Expected a SpeechError.')
      }))

    test('ends with the reason of the signal, before, between and within', () =>
      opened(async (audio, controller) => {
        await fill(audio, long)
        const reader = audio.read()[Symbol.asyncIterator]()
        await reader.next()
        const reason = new Error('left')
        controller.abort(reason)
        for (const work of [
          reader.next(),
          audio.append(frameOf(0)),
          audio.read()[Symbol.asyncIterator]().next(),
        ]) {
          const result = await within(outcome<unknown>(work), deadlineMs, 'the work to end')
          check('error' in result && result.error === reason, 'Expected the reason of the signal.')
        }
        const scratch = await options.create()
        const early = await outcome(scratch.open({ signal: controller.signal }))
        check('error' in early && early.error === reason, 'Expected not to open.')
      }))

    test('can be disposed of twice, and is of no use then', () =>
      opened(async (audio) => {
        await fill(audio, long)
        await audio[Symbol.asyncDispose]()
        await audio[Symbol.asyncDispose]()
        const result = await outcome(audio.append(frameOf(0)))
        check('error' in result, 'Expected no frame to be taken after the disposal.')
      }))
  })
}
