import { ownsMemory } from '../core/sample-rooms.ts'
import type { Segment } from '../core/segment.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import { check, checkSame, within, type ContractRunner } from './check.ts'
import { engineEndings } from './engine-endings.ts'
import { SAMPLE, type WithEngine } from './engine-sample.ts'
import { segmentOf, textOf } from './segment.ts'
import { never, speak } from './spoken.ts'

/** What is to be proven an engine. */
export interface EngineContractOptions extends ContractRunner {
  readonly name: string
  /** Makes a fresh engine; the suite closes it. */
  create(): Promise<SpeechEngine> | SpeechEngine
  /** Installed voices that are spoken, spread over the list. Default 8. */
  readonly voices?: number
  /** Id of the voice for all other tests. Default: the first installed one of the list. */
  readonly voice?: string
  /** Seconds two calls for the same segment may differ beside 5 %. Default 0.03. */
  readonly toleranceSec?: number
  /** Milliseconds after which something that should end is said not to. Default 20,000. */
  readonly deadlineMs?: number
}

/** Proves that something is a `SpeechEngine`. Works with any test runner. */
export function engineContract(options: EngineContractOptions): void {
  const { describe, test, deadlineMs = 20_000, toleranceSec = 0.03 } = options
  const withEngine: WithEngine = async (body) => {
    const engine = await options.create()
    try {
      const installed = (await engine.voices({ signal: never() })).filter((it) => it.installed)
      const voice = options.voice ? installed.find((it) => it.id === options.voice) : installed[0]
      check(voice, `Expected the installed voice ${options.voice ?? ''} in the list.`)
      const segment = (text: string, changes?: Partial<Segment>): Segment =>
        segmentOf(text, voice, changes)
      await body({ engine, voice, segment })
    } finally {
      await within(engine.close(), deadlineMs, 'close() to resolve')
    }
  }
  const same = (actual: number, expected: number): boolean =>
    Math.abs(actual - expected) <= 0.05 * expected + toleranceSec

  describe(`engine contract: ${options.name}`, () => {
    test('tells facts that make sense', () =>
      withEngine(async ({ engine }) => {
        const { capabilities } = engine
        check(/^[a-z][a-z0-9-]*$/.test(engine.id), `Expected a plain id, got ${engine.id}.`)
        check(
          Number.isInteger(capabilities.concurrency) && capabilities.concurrency > 0,
          'concurrency',
        )
        check(capabilities.maxSegmentChars >= 50, 'Expected room for a sentence in a segment.')
        for (const range of Object.values(capabilities.controls)) {
          check(range.min <= range.max, 'Expected min to be at most max.')
        }
        for (const { name } of capabilities.variants ?? [])
          checkSame(name, name.toLowerCase(), 'variant')
      }))

    test('lists voices, each with an id of its own and real language tags', () =>
      withEngine(async ({ engine }) => {
        const voices = await engine.voices({ signal: never() })
        checkSame(new Set(voices.map((it) => it.id.toLowerCase())).size, voices.length, 'ids')
        for (const voice of voices) {
          check(
            voice.id.startsWith(`${voice.engine}:`),
            `Expected ${voice.id} to begin with its engine.`,
          )
          check(voice.name.trim() !== '', `Expected a name for ${voice.id}.`)
          check(voice.languages.length > 0, `Expected a language for ${voice.id}.`)
          check(Intl.getCanonicalLocales([...voice.languages]).length > 0, voice.id)
        }
        checkSame((await engine.voices({ signal: never() })).length, voices.length, 'listed again')
      }))

    test('speaks with the voices it says are installed', () =>
      withEngine(async ({ engine }) => {
        const installed = (await engine.voices({ signal: never() })).filter((it) => it.installed)
        const step = Math.max(1, installed.length / (options.voices ?? 8))
        for (let at = 0; at < installed.length; at += step) {
          const voice = installed[Math.floor(at)]
          if (!voice) continue
          const { durationSec } = await speak(engine, segmentOf('Hello, hello, hello.', voice))
          check(durationSec > 0, `Expected sound from ${voice.id}.`)
        }
      }))

    test('gives frames of one format, whole, finite, each with a buffer of its own', () =>
      withEngine(async ({ engine, segment }) => {
        const { frames, format } = await speak(engine, segment(SAMPLE))
        check(format, 'Expected at least one frame.')
        const buffers = new Set(frames.map((it) => it.samples.buffer))
        checkSame(buffers.size, frames.length, 'buffers')
        let loudest = 0
        for (const frame of frames) {
          checkSame(frame.format.sampleRate, format.sampleRate, 'sampleRate')
          checkSame(frame.format.channels, format.channels, 'channels')
          checkSame(frame.samples.length % format.channels, 0, 'samples that are not whole')
          check(ownsMemory(frame.samples), 'Expected samples alone in their memory.')
          check(frame.samples.every(Number.isFinite), 'Expected finite samples.')
          for (const sample of frame.samples) loudest = Math.max(loudest, Math.abs(sample))
        }
        check(loudest > 0.01 && loudest <= 1, `Expected speech within full scale, got ${loudest}.`)
        const given = await speak(engine, segment(SAMPLE))
        for (const { samples } of given.frames)
          structuredClone(samples, { transfer: [samples.buffer] })
        check(
          (await speak(engine, segment(SAMPLE))).durationSec > 0,
          'Expected frames to be given away.',
        )
      }))

    test('speaks the longest segment it allows, and the shortest', () =>
      withEngine(async ({ engine, segment }) => {
        const longest = textOf(engine.capabilities.maxSegmentChars)
        const long = await speak(engine, segment(longest))
        const half = await speak(engine, segment(textOf(longest.length / 2)))
        check(long.durationSec > 1.6 * half.durationSec, 'Expected twice the text to take longer.')
        check(
          (await speak(engine, segment('I.'))).durationSec > 0,
          'Expected sound for one letter.',
        )
      }))

    test('speaks the same segment in the same time', () =>
      withEngine(async ({ engine, segment }) => {
        const first = await speak(engine, segment(SAMPLE))
        const again = await speak(engine, segment(SAMPLE))
        check(
          same(again.durationSec, first.durationSec),
          `${again.durationSec} ≠ ${first.durationSec}`,
        )
      }))

    test('gives marks in order, inside the audio, that point at their words', () =>
      withEngine(async ({ engine, segment }) => {
        const spoken = segment(SAMPLE)
        const { marks, durationSec } = await speak(engine, spoken)
        const words = marks.filter((it) => it.kind === 'word')
        if (['word', 'phoneme'].includes(engine.capabilities.marks)) {
          checkSame(words.length, spoken.words.length, 'words with a mark')
        }
        let before = 0
        for (const mark of words) {
          check(mark.startSec >= before - 0.001, 'Expected marks in order.')
          before = mark.startSec
          const endSec = mark.startSec + (mark.durationSec ?? 0)
          check(
            mark.startSec >= -0.001 && endSec <= durationSec + 0.01,
            'Expected marks in the audio.',
          )
          const word = spoken.words.find((it) => it.source.start === mark.source?.start)
          check(word && word.source.end === mark.source?.end, 'Expected the source of a word.')
          checkSame(mark.label, spoken.text.slice(word.start, word.end), 'label')
        }
        checkSame(
          (await speak(engine, segment(SAMPLE, { timing: 'none' }))).marks.length,
          0,
          'marks',
        )
        const finest = await speak(engine, segment(SAMPLE, { timing: 'phoneme' }))
        const phonemes = finest.marks.some((it) => it.kind === 'phoneme')
        checkSame(phonemes, engine.capabilities.marks === 'phoneme', 'phonemes')
        checkSame(
          marks.some((it) => it.kind === 'phoneme'),
          false,
          'phonemes that nobody wanted',
        )
      }))

    test('honours the controls it says it has', () =>
      withEngine(async ({ engine, segment }) => {
        const { rate, pitchSemitones } = engine.capabilities.controls
        const natural = (await speak(engine, segment(SAMPLE))).durationSec
        if (rate) {
          const slow = (await speak(engine, segment(SAMPLE, { rate: rate.min }))).durationSec
          const fast = (await speak(engine, segment(SAMPLE, { rate: rate.max }))).durationSec
          check(rate.min >= 1 || slow > natural, 'Expected the slowest rate to take longer.')
          check(rate.max <= 1 || fast < natural, 'Expected the fastest rate to be shorter.')
        }
        if (pitchSemitones) {
          for (const semitones of [pitchSemitones.min, pitchSemitones.max]) {
            const other = await speak(engine, segment(SAMPLE, { pitchSemitones: semitones }))
            check(
              Math.abs(other.durationSec / natural - 1) < 0.2,
              'Expected pitch to keep the time.',
            )
          }
        }
      }))

    test('keeps calls apart that run together', () =>
      withEngine(async ({ engine, segment }) => {
        const texts = ['One.', 'Two words.', 'Now three words.', 'Here are four words.']
        const alone = []
        for (const text of texts) alone.push(await speak(engine, segment(text)))
        const calls = Math.min(texts.length, engine.capabilities.concurrency)
        const together = await Promise.all(
          texts.slice(0, calls).map((text) => speak(engine, segment(text))),
        )
        for (const [index, spoken] of together.entries()) {
          const expected = alone[index]
          check(
            expected && same(spoken.durationSec, expected.durationSec),
            'Expected the same length.',
          )
          const labels = (it: typeof spoken): string => it.marks.map((mark) => mark.label).join(' ')
          checkSame(labels(spoken), labels(expected), 'words')
        }
      }))

    engineEndings(test, withEngine, deadlineMs)
  })
}
