import { describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { collect, never, speak, type Spoken } from '../../../contracts/spoken.ts'
import { SpeechError } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Voice } from '../../../core/voice.ts'
import type { ArtifactStore } from '../../../ports/artifact-store.ts'
import type { CacheFinding, CacheIndex } from '../../../ports/cache-index.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { memoryArtifacts } from '../../artifacts/memory.ts'
import { systemClock } from '../../clock/system.ts'
import { flacDecoder } from '../../decoders/flac/decoder.ts'
import { bareEncoder } from '../../encoders/bare.ts'
import { memoryCacheIndex } from '../../stores/memory/cache-index.ts'
import { espeakEngine } from '../espeak/engine.ts'
import { fliteEngine } from '../flite/engine.ts'
import { toneEngine, type ToneEngineOptions } from '../tone/engine.ts'
import { cached } from './cached.ts'
import { kept, type KeptOptions } from './kept.ts'

/** A place to keep segments in, which several engines may share. */
function place(changes: Partial<KeptOptions> = {}) {
  const artifacts = changes.artifacts ?? memoryArtifacts()
  const index = changes.index ?? memoryCacheIndex({ clock: systemClock })
  const options: KeptOptions = {
    encoder: bareEncoder('flac'),
    decoder: flacDecoder,
    clock: systemClock,
    always: false,
    ...changes,
    artifacts,
    index,
  }
  return { artifacts, index, options }
}
type Place = ReturnType<typeof place>

for (const always of [false, true]) {
  engineContract({
    describe,
    test,
    name: `kept, ${always ? 'always' : 'for holders'}`,
    create: () => kept(toneEngine({ perWordMs: 1 }), { ...place().options, always }),
  })
}
engineContract({
  describe,
  test,
  name: 'cached around kept',
  create: () =>
    cached(kept(toneEngine({ perWordMs: 1 }), place({ always: true }).options), { maxBytes: 0 }),
})

const [voice, voiceB] = (await toneEngine().voices({ signal: never() })) as [Voice, Voice]
const segment = (text: string, changes: Partial<Segment> = {}) => segmentOf(text, voice, changes)

function counted(options: ToneEngineOptions = {}): SpeechEngine & { readonly calls: () => number } {
  const tones = toneEngine(options)
  let calls = 0
  return {
    ...tones,
    calls: () => calls,
    synthesize(asked, call) {
      calls++
      return tones.synthesize(asked, call)
    },
  }
}

/** Speaks as a task would. */
function speakFor(
  holder: string,
  engine: SpeechEngine,
  what: Segment,
  signal = never(),
): Promise<Spoken> {
  return collect(engine.synthesize(what, { signal, requestId: holder, holder }))
}

async function keysIn(artifacts: ArtifactStore): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of artifacts.list('', { signal: never() })) keys.push(key)
  return keys
}

/** What can be heard and seen of frames; frames of one kept segment are equal to the bit. */
const plain = ({ frames }: { readonly frames: readonly PcmFrame[] }) =>
  frames.map((it) => ({ ...it, samples: [...it.samples] }))

/** What a call that fails comes to. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing',
    (error: unknown) => error,
  )
}

describe('kept', () => {
  test('gives the same frames again, to other processes too, wherever they stand', async () => {
    const here = place()
    const first = counted()
    const fresh = await speakFor('a', kept(first, here.options), segment('one two three'))
    const second = counted()
    const by = 500
    const shift = (it: { start: number; end: number }) => ({
      start: it.start + by,
      end: it.end + by,
    })
    const at = segment('one two three')
    const words = at.words.map((it) => ({ ...it, source: shift(it.source) }))
    const moved = { ...at, index: 4, source: shift(at.source), words }
    const again = await speakFor('b', kept(second, here.options), moved)
    expect([first.calls(), second.calls()]).toEqual([1, 0])
    expect(again.marks.map((it) => it.source)).toEqual(
      fresh.marks.map((it) => it.source && shift(it.source)),
    )
    expect(again.frames.map((it) => it.samples.length)).toEqual(
      fresh.frames.map((it) => it.samples.length),
    )
    const samples = (it: Spoken): number[] => it.frames.flatMap(({ samples }) => [...samples])
    const other = samples(again)
    const worst = Math.max(...samples(fresh).map((it, i) => Math.abs(it - (other[i] ?? NaN))))
    expect(worst).toBeLessThanOrEqual(1 / 32_768)
    expect(await keysIn(here.artifacts)).toEqual([
      expect.stringMatching(/^cache\/segments\/[0-9a-f]{64}[.]flac$/),
    ])
  })

  test.each([
    ['espeak', () => espeakEngine()],
    ['flite', () => fliteEngine()],
  ])('%s sounds the same to the bit', async (_, make) => {
    const engine = make()
    const here = place()
    const through = kept(engine, here.options)
    const all = await engine.voices({ signal: never() })
    const spoken = segmentOf('Good morning. The train leaves at noon.', all[0] as Voice, {
      timing: 'phoneme',
    })
    const fresh = plain(await speakFor('a', through, spoken))
    const again = plain(await speakFor('b', through, spoken))
    expect(again.map(({ marks }) => marks)).toEqual(fresh.map(({ marks }) => marks))
    const differing = fresh.map(
      ({ samples }, at) => samples.filter((it, i) => it !== again[at]?.samples[i]).length,
    )
    expect(differing).toEqual(fresh.map(() => 0))
    expect(await keysIn(here.artifacts)).toHaveLength(1)
    await through.close()
  })

  test('keeps nothing for a call without a holder, unless always', async () => {
    const here = place()
    const engine = counted()
    const some = kept(engine, here.options)
    await speak(some, segment('one'))
    expect(await keysIn(here.artifacts)).toEqual([])
    const all = kept(engine, { ...here.options, always: true })
    await speak(all, segment('one'))
    await all.close()
    expect(await keysIn(here.artifacts)).toHaveLength(1)
    await speak(kept(engine, { ...here.options, always: true }), segment('one'))
    expect(engine.calls()).toBe(2)
  })

  test.each<Partial<Segment>>([{ voice: voiceB }, { rate: 2 }, { timing: 'none' }, { seed: 1 }])(
    'tells apart %j',
    async (changes) => {
      const engine = counted()
      const through = kept(engine, place().options)
      await speakFor('a', through, segment('one two'))
      await speakFor('a', through, segment('one two', changes))
      expect(engine.calls()).toBe(2)
    },
  )

  test('tells builds of an engine apart', async () => {
    const here = place()
    const engine = counted()
    for (const build of ['x@1', 'x@2', 'x@1']) {
      const built = { ...engine, capabilities: { ...engine.capabilities, build } }
      await speakFor('a', kept(built, here.options), segment('one two'))
    }
    expect(engine.calls()).toBe(2)
  })

  test('tells what a voice is made of apart', async () => {
    const here = place()
    const engine = counted()
    const [tone] = await engine.voices({ signal: never() })
    for (const revision of ['model 1', 'model 2', 'model 1', undefined]) {
      const voice = { ...tone!, ...(revision !== undefined && { revision }) }
      await speakFor('a', kept(engine, here.options), segment('one two', { voice }))
    }
    expect(engine.calls()).toBe(3)
  })

  test('two processes that ask together make it once, and both pin it', async () => {
    const here = place()
    const engine = counted({ perWordMs: 20 })
    const asked = ['a', 'b'].map((holder) =>
      speakFor(holder, kept(engine, here.options), segment('one two three')),
    )
    const [one, other] = await Promise.all(asked)
    expect(engine.calls()).toBe(1)
    expect(other?.marks).toEqual(one?.marks)
    const evict = { maxBytes: 0, usedBeforeMs: Infinity, limit: 10, signal: never() }
    await here.index.unpin('a', { signal: never() })
    expect(await here.index.evict(evict)).toEqual([])
    await here.index.unpin('b', { signal: never() })
    expect(await here.index.evict(evict)).toHaveLength(1)
  })

  test('inside cached, a second holder of the same process is pinned, too', async () => {
    const here = place()
    const engine = counted({ perWordMs: 5 })
    const joined = cached(kept(engine, here.options), { maxBytes: 0 })
    await Promise.all(['a', 'a', 'b'].map((holder) => speakFor(holder, joined, segment('one two'))))
    expect(engine.calls()).toBe(1)
    await here.index.unpin('a', { signal: never() })
    const evict = { maxBytes: 0, usedBeforeMs: Infinity, limit: 10, signal: never() }
    expect(await here.index.evict(evict)).toEqual([])
  })

  test('one who waits goes on by itself when the maker fails', async () => {
    const here = place()
    const failing = kept(toneEngine({ perWordMs: 20, failAt: 1 }), here.options)
    const engine = counted()
    const failed = failureOf(speakFor('a', failing, segment('one two')))
    const made = speakFor('b', kept(engine, here.options), segment('one two'))
    expect(await failed).toMatchObject({ code: 'engine_failed' })
    expect((await made).marks).toHaveLength(2)
    expect(engine.calls()).toBe(1)
  })

  test('one who waits may leave', async () => {
    const here = place()
    const control = new AbortController()
    const hanging = failureOf(
      speakFor(
        'a',
        kept(toneEngine({ hang: 'wait' }), here.options),
        segment('one'),
        control.signal,
      ),
    )
    const left = new AbortController()
    const waiting = failureOf(
      speakFor('b', kept(counted(), here.options), segment('one'), left.signal),
    )
    left.abort(new Error('left'))
    expect(await waiting).toEqual(new Error('left'))
    control.abort(new Error('stopped'))
    expect(await hanging).toEqual(new Error('stopped'))
    const engine = counted()
    await speakFor('c', kept(engine, here.options), segment('one'))
    expect(engine.calls()).toBe(1)
  })

  test.each<[string, (at: number, signal: AbortController) => boolean]>([
    ['aborted', (_, control) => (control.abort(new Error('stopped')), false)],
    ['left early', () => true],
  ])('what is %s is not kept, and the next one makes it', async (_, end) => {
    const here = place()
    const engine = counted({ perWordMs: 1 })
    const through = kept(engine, here.options)
    const control = new AbortController()
    const read = async (): Promise<void> => {
      const call = { signal: control.signal, requestId: 'a', holder: 'a' }
      let at = 0
      for await (const frame of through.synthesize(segment('one two three four'), call)) {
        expect(frame.samples.length).toBeGreaterThan(0)
        if (end(at++, control)) break
      }
    }
    await read().catch(() => undefined)
    expect(await keysIn(here.artifacts)).toEqual([])
    expect((await speakFor('b', through, segment('one two three four'))).marks).toHaveLength(4)
    expect(engine.calls()).toBe(2)
    expect(await keysIn(here.artifacts)).toHaveLength(1)
  })

  test('a reader who stops reading holds no claim', async () => {
    const here = place()
    const engine = counted({ perWordMs: 1 })
    const call = { signal: never(), requestId: 'a', holder: 'a' }
    const slow = kept(engine, here.options).synthesize(segment('one two three'), call)
    await slow[Symbol.asyncIterator]().next()
    const other = kept(engine, here.options)
    expect((await speakFor('b', other, segment('one two three'))).marks).toHaveLength(3)
    expect(engine.calls()).toBe(1)
  })

  test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | undefined]>([
    ['cut off', (bytes) => bytes.slice(0, -20)],
    ['empty', () => new Uint8Array(0)],
    ['changed', (bytes) => bytes.map((it, at) => (at === 2000 ? it ^ 1 : it))],
    ['gone', () => undefined],
  ])('a kept segment that is %s is made again', async (_, damage) => {
    const here = place()
    const engine = counted()
    const through = kept(engine, here.options)
    const fresh = plain(await speakFor('a', through, segment('one two')))
    const [key = ''] = await keysIn(here.artifacts)
    const found = await here.artifacts.get(key, { signal: never() })
    const chunks: Uint8Array[] = []
    for await (const chunk of found?.bytes ?? []) chunks.push(chunk)
    const worse = damage(new Uint8Array(Buffer.concat(chunks)))
    async function* bytes(): AsyncGenerator<Uint8Array> {
      if (worse) yield worse
    }
    if (worse) await here.artifacts.put(key, bytes(), { signal: never(), mediaType: 'audio/flac' })
    else await here.artifacts.delete(key, { signal: never() })
    expect(plain(await speakFor('b', through, segment('one two')))).toEqual(fresh)
    expect(engine.calls()).toBe(2)
    await speakFor('c', through, segment('one two'))
    expect(engine.calls()).toBe(2)
  })

  test('a rate that FLAC is not written in is spoken and not kept', async () => {
    const tones = toneEngine()
    const odd: SpeechEngine = {
      ...tones,
      async *synthesize(asked, call) {
        const format = { sampleRate: 23_000, channels: 1 as const }
        for await (const frame of tones.synthesize(asked, call)) yield { ...frame, format }
      },
    }
    const here = place()
    const through = kept(odd, here.options)
    for (const holder of ['a', 'b']) {
      expect((await speakFor(holder, through, segment('one'))).format?.sampleRate).toBe(23_000)
    }
    expect(await keysIn(here.artifacts)).toEqual([])
  })

  test('what a stand-in spoke, if only the rest of it, is not kept', async () => {
    const tones = counted()
    let standsIn = true
    const broken: SpeechEngine = {
      ...tones,
      async *synthesize(asked, call) {
        let begun = false
        for await (const frame of tones.synthesize(asked, call)) {
          yield begun && standsIn ? { ...frame, standIn: true } : frame
          begun = true
        }
      },
    }
    const here = place()
    const through = kept(broken, here.options)
    for (const holder of ['a', 'b']) {
      expect((await speakFor(holder, through, segment('one two three'))).marks).toHaveLength(3)
      expect(await keysIn(here.artifacts)).toEqual([])
    }
    standsIn = false
    await speakFor('a', through, segment('one two three'))
    await speakFor('b', through, segment('one two three'))
    expect(tones.calls()).toBe(3)
    expect(await keysIn(here.artifacts)).toHaveLength(1)
  })

  test('an engine that gives nothing gives nothing, and nothing is kept', async () => {
    const silent: SpeechEngine = { ...toneEngine(), async *synthesize() {} }
    const here = place()
    expect((await speakFor('a', kept(silent, here.options), segment('one'))).frames).toEqual([])
    expect(await keysIn(here.artifacts)).toEqual([])
  })
})

/** The parts of a cache that can be out of order, and how. */
const away = (): Promise<never> =>
  Promise.reject(new SpeechError('unavailable', 'Expected the place to be there; it is not.'))
const broken: readonly (readonly [string, (here: Place) => Partial<KeptOptions>])[] = [
  [
    'an index that cannot be reached',
    ({ index }) => ({ index: { ...index, claim: away } satisfies CacheIndex }),
  ],
  ['an index that throws', ({ index }) => ({ index: { ...index, claim: () => fail() } })],
  ['a disk that is full', ({ artifacts }) => ({ artifacts: { ...artifacts, put: away } })],
  ['a store that cannot be read', ({ artifacts }) => ({ artifacts: { ...artifacts, get: away } })],
  [
    'an index that cannot forget',
    ({ artifacts, index }) => ({
      artifacts: { ...artifacts, get: () => Promise.resolve(undefined) },
      index: { ...index, forget: away },
    }),
  ],
]
function fail(): never {
  throw new TypeError('broken')
}

describe.each(broken)('with %s', (_, change) => {
  test('what can be spoken is spoken', async () => {
    const here = place()
    const whole = kept(counted(), here.options)
    const engine = counted()
    const through = kept(engine, { ...here.options, ...change(here) })
    const spoken = await speakFor('a', through, segment('one two'))
    expect(spoken.marks).toHaveLength(2)
    await speakFor('b', whole, segment('one two'))
    expect((await speakFor('c', through, segment('one two'))).marks).toHaveLength(2)
    expect(engine.calls()).toBeGreaterThan(0)
  })

  test('an abort stays one', async () => {
    const here = place()
    const through = kept(counted({ hang: 'wait' }), { ...here.options, ...change(here) })
    const control = new AbortController()
    const spoken = failureOf(speakFor('a', through, segment('one'), control.signal))
    control.abort(new Error('stopped'))
    expect(await spoken).toEqual(new Error('stopped'))
  })
})

describe('a listener', () => {
  /** Time that passes only where somebody waits for it. */
  function leapingClock() {
    let nowMs = 0
    return {
      now: () => nowMs,
      monotonic: () => nowMs,
      async sleep(delayMs: number, signal?: AbortSignal) {
        await new Promise((resolve) => setImmediate(resolve))
        signal?.throwIfAborted()
        nowMs += delayMs
      },
      pass: (ms: number) => void (nowMs += ms),
    }
  }
  const listen = async (engine: SpeechEngine, clock: ReturnType<typeof leapingClock>) => {
    const begunMs = clock.now()
    const call = { signal: never(), requestId: 'r' }
    let frames = 0
    for await (const _ of engine.synthesize(segment('one two'), call)) frames++
    expect(frames).toBeGreaterThan(0)
    return clock.now() - begunMs
  }

  test('waits two seconds for an index that hangs, and for a while not again', async () => {
    const here = place()
    const clock = leapingClock()
    let asked = 0
    const claim = (): Promise<never> => {
      asked++
      return new Promise(() => {})
    }
    const index = { ...here.index, claim }
    const engine = kept(counted(), { ...here.options, index, clock, always: true })
    expect(await listen(engine, clock)).toBe(2000)
    expect(await listen(engine, clock)).toBe(0)
    expect(asked).toBe(1)
    clock.pass(10_000)
    expect(await listen(engine, clock)).toBe(2000)
    expect(asked).toBe(2)
  })

  test('waits as long for what is being made elsewhere, then hears it made here', async () => {
    const here = place()
    const clock = leapingClock()
    const claim = (): Promise<CacheFinding> => Promise.resolve({ state: 'busy' })
    const counting = counted()
    const index = { ...here.index, claim }
    const engine = kept(counting, { ...here.options, index, clock, always: true })
    const waitedMs = await listen(engine, clock)
    expect(waitedMs).toBeGreaterThan(2000)
    expect(waitedMs).toBeLessThan(10_000)
    expect(counting.calls()).toBe(1)
  })
})

test('a right that was lost keeps nothing', async () => {
  const here = place()
  const lost = new AbortController()
  const kepts: number[] = []
  const index: CacheIndex = {
    ...here.index,
    claim: async () => ({
      state: 'mine',
      claim: {
        signal: lost.signal,
        keep: async (sizeBytes) => void kepts.push(sizeBytes),
        release: () => Promise.resolve(),
      },
    }),
  }
  lost.abort(new Error('lost'))
  const through = kept(counted(), { ...here.options, index })
  expect((await speakFor('a', through, segment('one two'))).marks).toHaveLength(2)
  expect(kepts).toEqual([])
  expect(await keysIn(here.artifacts)).toEqual([])
})
