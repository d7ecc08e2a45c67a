import { describe, expect, test } from 'vitest'
import { segmentOf, textOf } from '../../../contracts/segment.ts'
import { collect, never, speak } from '../../../contracts/spoken.ts'
import { durationSec } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Logger } from '../../../ports/logger.ts'
import { systemClock } from '../../clock/system.ts'
import { chooseEspeak } from './choose.ts'
import { espeakEngine } from './engine.ts'
import { ESPEAK_FACTS } from './facts.ts'
import { nativeEngine, type NativeEngineOptions } from './native-engine.ts'
import { findNative } from './native-path.ts'
import { espeakThreads } from './threads.ts'

const found = findNative()
const options = { workers: 1, queue: 20, clock: systemClock }
const voiceOf = (id: string): Segment['voice'] => {
  const known = ESPEAK_FACTS.voices.find((it) => it.id === id.split('+')[0])
  if (!known) throw new Error(`No voice ${id}.`)
  return { ...known, id }
}
const english = voiceOf('espeak:en-us')

test('where the library is not wanted, WebAssembly speaks', async () => {
  const engine = chooseEspeak({ ...options, native: 'never' })
  expect(engine?.capabilities.build).toBe(ESPEAK_FACTS.capabilities.build)
  await engine?.close()
})

test('no library is found where there is none', () => {
  expect(findNative({ LD_LIBRARY_PATH: 'relative' })?.path).toBe(found?.path)
})

describe.skipIf(!found)('the eSpeak NG of the system', () => {
  const native = found ?? { path: '', build: '' }
  const engineOf = (changes: Partial<NativeEngineOptions> = {}) => {
    let spares = 0
    const spare = () => {
      spares++
      return espeakThreads(options)
    }
    const engine = nativeEngine({ ...options, native, spare, ...changes })
    return { engine, spares: () => spares }
  }

  test('is told from WebAssembly by its build', async () => {
    const { engine } = engineOf()
    expect(engine.capabilities.build).toContain('libespeak-ng')
    // One call is spoken while another waits beside it.
    expect({ ...engine.capabilities, build: '' }).toEqual({
      ...ESPEAK_FACTS.capabilities,
      build: '',
      concurrency: 2,
    })
    await engine.close()
  })

  test.each(['en-us', 'de', 'fr-fr', 'fi'])(
    'times the words of %s as WebAssembly does',
    async (name) => {
      const { engine, spares } = engineOf()
      const wasm = espeakEngine()
      const segment = segmentOf(textOf(600), voiceOf(`espeak:${name}`), { timing: 'phoneme' })
      const [own, other] = [await speak(engine, segment), await speak(wasm, segment)]
      expect(Math.abs(own.durationSec - other.durationSec)).toBeLessThan(0.05 * other.durationSec)
      const words = (spoken: typeof own) => spoken.marks.filter((it) => it.kind === 'word')
      expect(words(own).map((it) => it.label)).toEqual(words(other).map((it) => it.label))
      for (const [at, mark] of words(own).entries()) {
        expect(
          Math.abs(mark.startSec - (words(other)[at]?.startSec ?? 0)),
          mark.label,
        ).toBeLessThan(0.05 * other.durationSec)
      }
      const stress = (spoken: typeof own) =>
        spoken.marks.filter((it) => it.kind === 'phoneme' && it.label.includes('ˈ')).length
      expect(stress(own)).toBeGreaterThan(0.8 * stress(other))
      expect(spares()).toBe(0)
      await Promise.all([engine.close(), wasm.close()])
    },
  )

  test('two calls at once have a process each, where there may be two', async () => {
    const { engine } = engineOf({ workers: 2 })
    await engine.prepare({ signal: never() })
    expect(engine.status?.().processes).toBe(1)
    const segment = segmentOf(textOf(600), english)
    await Promise.all([speak(engine, segment), speak(engine, segment)])
    expect(engine.status?.()).toMatchObject({ processes: 2, crashes: 0 })
    await engine.close()
  })

  test('calls and questions that meet in one process keep their voices', async () => {
    const { engine } = engineOf()
    const segments = ['en-us', 'de', 'fi'].map((name) =>
      segmentOf(textOf(600), voiceOf(`espeak:${name}`), { timing: 'word' }),
    )
    const wordsOf = ({ marks }: Awaited<ReturnType<typeof speak>>) =>
      marks.map(({ label, durationSec: wordSec }) => ({ label, wordSec }))
    const alone = []
    for (const segment of segments) alone.push(wordsOf(await speak(engine, segment)))
    const asked = Array.from({ length: 20 }, (_, at) =>
      engine.phonemizer.phonemize('Guten Tag', at % 2 ? 'de' : 'fi', { signal: never() }),
    )
    const together = await Promise.all(segments.map((segment) => speak(engine, segment)))
    for (const [index, spoken] of together.entries()) {
      const words = wordsOf(spoken)
      const before = alone[index] ?? []
      expect(words.map((it) => it.label)).toEqual(before.map((it) => it.label))
      // Said again, a word is as long to some milliseconds; another voice needs another time.
      const apart = words.map((it, at) => Math.abs((it.wordSec ?? 0) - (before[at]?.wordSec ?? 0)))
      expect(apart.reduce((sum, it) => sum + it, 0) / words.length).toBeLessThan(0.01)
    }
    expect(new Set(await Promise.all(asked)).size).toBe(2)
    await engine.close()
  })

  test('voices and variants that it lacks are spoken by WebAssembly', async () => {
    const { engine, spares } = engineOf()
    const wasm = espeakEngine()
    const lacking = segmentOf('Good morning to you all.', voiceOf('espeak:en-us+alicia'))
    expect((await speak(engine, lacking)).durationSec).toBeCloseTo(
      (await speak(wasm, lacking)).durationSec,
      1,
    )
    expect(spares()).toBe(1)
    // It has the voice: nothing of it rests.
    await speak(engine, segmentOf('Good morning.', english))
    expect(engine.status?.()).toMatchObject({ state: 'ready', processes: 1, crashes: 0 })
    await Promise.all([engine.close(), wasm.close()])
  })

  test('a voice that it lacks is told by name where nobody stands in', async () => {
    const engine = nativeEngine({ ...options, native })
    const lacking = segmentOf('Good morning.', voiceOf('espeak:en-us+alicia'))
    await expect(speak(engine, lacking)).rejects.toMatchObject({
      code: 'unsupported',
      message:
        'Expected a voice that the eSpeak NG installed here has, got espeak:en-us+alicia, whose data it lacks.',
    })
    await engine.close()
  })

  test('all its voices speak, each by one of the two', async () => {
    const { engine } = engineOf()
    for (const voice of ESPEAK_FACTS.voices.filter((_, at) => at % 5 === 0)) {
      expect((await speak(engine, segmentOf('Hello, hello.', voice))).durationSec).toBeGreaterThan(
        0,
      )
    }
    await engine.close()
  })

  test('a library that breaks in the midst of a call is followed by WebAssembly, without a gap', async () => {
    const running: number[] = []
    let breaks = false
    const debug = ({ pid }: { readonly pid?: number }, message: string) => {
      if (message !== 'engine process started' || pid === undefined) return
      running.push(pid)
      if (breaks) process.kill(pid, 'SIGKILL')
    }
    const logger = { debug, info() {}, warn() {}, error() {}, child: () => logger } as Logger
    const { engine, spares } = engineOf({ logger })
    const wasm = espeakEngine()
    const segment = segmentOf(textOf(1400), english)
    const whole = await speak(wasm, segment)
    await engine.prepare({ signal: never() })
    const call = { signal: never(), requestId: 'r' }
    const frames = engine.synthesize(segment, call)[Symbol.asyncIterator]()
    const first = await frames.next()
    breaks = true
    process.kill(running.at(-1) ?? 0, 'SIGKILL')
    const rest = await collect({ [Symbol.asyncIterator]: () => frames })
    const spoken = [...(first.done ? [] : first.value.marks), ...rest.marks]
    expect(spoken.map((it) => it.source)).toEqual(whole.marks.map((it) => it.source))
    const firstSec = first.done ? 0 : durationSec(first.value)
    expect(Math.abs(firstSec + rest.durationSec - whole.durationSec)).toBeLessThan(0.2)
    // All may have been made before the first was killed; the next call meets only dead ones.
    const next = await speak(engine, segment)
    expect(next.marks).toHaveLength(whole.marks.length)
    expect(next.frames.every((it) => it.standIn)).toBe(true)
    expect(!first.done && first.value.standIn).toBeFalsy()
    expect(spares()).toBe(1)
    expect(engine.status?.().state).toBe('ready')
    await Promise.all([engine.close(), wasm.close()])
  })

  test('a library that cannot be loaded is left alone for a while', async () => {
    const warnings: object[] = []
    const warn = (fields: object) => void warnings.push(fields)
    const logger: Logger = { debug() {}, info() {}, warn, error() {}, child: () => logger }
    let nowMs = 0
    const clock = { ...systemClock, monotonic: () => nowMs }
    const path = new URL(import.meta.url).pathname
    const { engine } = engineOf({ native: { path, build: 'none' }, logger, clock })
    for (let time = 0; time < 3; time++) {
      expect((await speak(engine, segmentOf('One two.', english))).marks).toHaveLength(2)
    }
    expect(warnings).toEqual([expect.objectContaining({ restMs: 30_000 })])
    nowMs = 30_000
    await speak(engine, segmentOf('One two.', english))
    expect(warnings.at(-1)).toMatchObject({ restMs: 60_000 })
    expect(await engine.phonemizer.phonemize('Hello', 'en-US', { signal: never() })).toBe('həlˈoʊ')
    await engine.close()
  })
})
