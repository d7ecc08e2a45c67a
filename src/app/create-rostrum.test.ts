import { describe, expect, test } from 'vitest'
import { toneEngine } from '../adapters/engines/tone/engine.ts'
import { pool } from '../adapters/engines/compose/pool.ts'
import { systemClock } from '../adapters/clock/system.ts'
import { recognizeTones, tonesOf } from '../adapters/engines/tone/recognize.ts'
import type { SpeechRequest } from '../core/request.ts'
import { createRostrum } from './create-rostrum.ts'
import type { Rostrum } from './rostrum.ts'

async function withTone<T>(
  use: (rostrum: Rostrum) => Promise<T>,
  options: Parameters<typeof toneEngine>[0] = {},
): Promise<T> {
  await using rostrum = await createRostrum({ parts: { engines: [toneEngine(options)] } })
  return await use(rostrum)
}

const pcm: SpeechRequest['output'] = { codec: 'pcm' }

function samplesOf(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from(
    { length: bytes.length / 2 },
    (_, index) => view.getInt16(index * 2, true) / 32768,
  )
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const words = ['alpha', 'bravo', 'charlie', 'delta']
const text = 'Alpha bravo. Charlie, delta!'

describe('a speech', () => {
  test("speaks every word in order and times it in the user's own text", () =>
    withTone(async (rostrum) => {
      const speech = await rostrum.speak({ text, output: pcm, timeline: 'word' })
      const bytes = await speech.buffer()
      const format = { sampleRate: speech.output.sampleRate, channels: 1 as const }
      const heard = recognizeTones(samplesOf(bytes), format)
      const spoken = speech.timeline.filter(({ kind }) => kind === 'word')
      expect(heard).toEqual(tonesOf(spoken.map(({ label }) => label)))
      expect(
        spoken.map(({ source }) => text.slice(source?.start, source?.end).toLowerCase()),
      ).toEqual(words)
      expect(spoken.every(({ method }) => method === 'engine')).toBe(true)
      expect(
        speech.timeline.filter(({ kind }) => kind === 'sentence').map(({ label }) => label),
      ).toEqual(['Alpha bravo.', 'Charlie, delta!'])
      expect(speech.durationSec).toBeCloseTo(bytes.length / 2 / format.sampleRate, 9)
    }))

  test('gives the same bytes as stream, events and whole', () =>
    withTone(async (rostrum) => {
      const once = async () => rostrum.speak({ text, output: pcm, timeline: 'word' })
      const whole = await (await once()).buffer()
      const streamed = Buffer.concat(await collect((await once()).bytes))
      const events = await collect((await once()).events())
      const audio = Buffer.concat(events.flatMap((it) => (it.type === 'audio' ? [it.bytes] : [])))
      expect(streamed.equals(whole)).toBe(true)
      expect(audio.equals(whole)).toBe(true)
      const marks = events.flatMap((it) => (it.type === 'marks' ? it.entries : []))
      expect(marks.filter(({ kind }) => kind === 'word')).toHaveLength(4)
    }))

  test('gives each segment as a file of its own, together the whole', () =>
    withTone(async (rostrum) => {
      const speech = await rostrum.speak({ text, output: pcm, timeline: 'word' })
      const parts = await collect(speech.segments())
      expect(parts.map((part) => part.text.trim())).toEqual(['Alpha bravo.', 'Charlie, delta!'])
      expect(
        parts.map((part) => part.timeline.filter(({ kind }) => kind === 'word').length),
      ).toEqual([2, 2])
      const whole = await (await rostrum.speak({ text, output: pcm })).buffer()
      expect(Buffer.concat(parts.map((part) => part.audio)).equals(whole)).toBe(true)
      expect(parts[1]?.startSec).toBeCloseTo(parts[0]?.durationSec ?? 0, 9)
    }))

  test('is read once', () =>
    withTone(async (rostrum) => {
      const speech = await rostrum.speak({ text, output: pcm })
      await speech.buffer()
      await expect(speech.buffer()).rejects.toMatchObject({ code: 'conflict' })
      const disposed = await rostrum.speak({ text, output: pcm })
      await disposed[Symbol.asyncDispose]()
      await expect(disposed.buffer()).rejects.toMatchObject({ code: 'conflict' })
    }))

  test('has every format, in any rate that it has', () =>
    withTone(async (rostrum) => {
      for (const codec of ['wav', 'pcm', 'ulaw', 'alaw', 'mp3'] as const) {
        const speech = await rostrum.speak({
          text,
          output: { codec, sampleRate: 8000, channels: 2 },
        })
        expect(speech.output).toMatchObject({ codec, sampleRate: 8000, channels: 2 })
        expect((await speech.buffer()).length).toBeGreaterThan(1000)
      }
    }))

  test('rate and pitch that the engine lacks are done to the samples, and words follow', () =>
    withTone(async (rostrum) => {
      const natural = await rostrum.speak({ text, output: pcm, timeline: 'word' })
      await natural.buffer()
      const fast = await rostrum.speak({ text, output: pcm, timeline: 'word', rate: 2 })
      await fast.buffer()
      expect(fast.durationSec / natural.durationSec).toBeCloseTo(0.5, 1)
      const last = (it: typeof fast): number =>
        it.timeline.filter(({ kind }) => kind === 'word').at(-1)?.startSec ?? 0
      expect(last(fast) / last(natural)).toBeCloseTo(0.5, 1)
    }))

  test('effects: loudness measured in files and by the voice when live', () =>
    withTone(async (rostrum) => {
      const effects = [{ type: 'loudness', targetLufs: -23 } as const, { type: 'trim' } as const]
      const file = await rostrum.speak({ text, output: pcm, effects }, { delivery: 'file' })
      expect(file.loudness).toBe('measured')
      const live = await rostrum.speak({ text, output: pcm, effects })
      expect(live.loudness).toBe('voice')
      const rms = (bytes: Uint8Array): number =>
        Math.sqrt(samplesOf(bytes).reduce((sum, it) => sum + it * it, 0) / (bytes.length / 2))
      const [a, b] = [rms(await file.buffer()), rms(await live.buffer())]
      // Tones of other words weigh differently in the ear: the voice is measured on its own sentence.
      expect(Math.abs(20 * Math.log10(a / b))).toBeLessThan(9)
      const peak = await rostrum.speak(
        { text, output: pcm, effects: [{ type: 'peak', targetDb: -6 }] },
        { delivery: 'file' },
      )
      expect(
        samplesOf(await peak.buffer()).reduce((most, it) => Math.max(most, Math.abs(it)), 0),
      ).toBeCloseTo(0.501, 2)
      const quiet = await rostrum.speak({ text, output: pcm, gainDb: -20 })
      const loud = await rostrum.speak({
        text,
        output: pcm,
        gainDb: 20,
        effects: [{ type: 'peak' }],
      })
      expect(rms(await quiet.buffer())).toBeLessThan(rms(await loud.buffer()) / 5)
    }))
})

describe('live text', () => {
  async function* pieces(...items: string[]): AsyncGenerator<{ text: string } | { flush: true }> {
    for (const item of items) yield item === '' ? { flush: true } : { text: item }
  }

  test('is spoken as it comes, with the same words however it is cut', () =>
    withTone(async (rostrum) => {
      const speech = await rostrum.speakLive(
        pieces('Al', 'pha bra', 'vo. Char', 'lie, del', 'ta!'),
        { output: pcm, timeline: 'word' },
      )
      await speech.buffer()
      const found = speech.timeline.filter(({ kind }) => kind === 'word')
      expect(
        found.map(({ source }) => text.slice(source?.start, source?.end).toLowerCase()),
      ).toEqual(words)
    }))

  test('that never has a word is refused', () =>
    withTone(async (rostrum) => {
      await expect(
        rostrum.speakLive(pieces('... ', '', '!'), { output: pcm }),
      ).rejects.toMatchObject({ code: 'invalid_request' })
    }))
})

describe('errors', () => {
  test('before the first sample reject the call', () =>
    withTone(
      (rostrum) => expect(rostrum.speak({ text })).rejects.toMatchObject({ code: 'engine_failed' }),
      { failAt: 0 },
    ))

  test('a request without text is refused, to be spoken and as a task', () =>
    withTone(async (rostrum) => {
      const refused = { code: 'invalid_request', details: { param: 'text' } }
      for (const request of [{}, { text: undefined }] as unknown as SpeechRequest[]) {
        await expect(rostrum.speak(request)).rejects.toMatchObject(refused)
        await expect(rostrum.tasks.submit({ request })).rejects.toMatchObject(refused)
        await expect(rostrum.tasks.submitBatch([{ request }])).rejects.toMatchObject({
          details: { param: 'requests[0].text' },
        })
      }
    }))

  test('later end the reading', () =>
    withTone(
      async (rostrum) => {
        const speech = await rostrum.speak({
          text: 'One two three four. Five six seven eight.',
          output: pcm,
        })
        await expect(speech.buffer()).rejects.toMatchObject({ code: 'engine_failed' })
      },
      { failAt: 3 },
    ))

  test('abort rejects with the very reason, before and after the first sample', () =>
    withTone(async (rostrum) => {
      const reason = new Error('client left')
      const early = new AbortController()
      const waiting = rostrum.speak(
        { text, engineOptions: { tone: { hang: 'ignore' } } },
        { signal: early.signal },
      )
      setImmediate(() => early.abort(reason))
      await expect(waiting).rejects.toBe(reason)
      await expect(rostrum.speak({ text }, { signal: early.signal })).rejects.toBe(reason)
      const late = new AbortController()
      const speech = await rostrum.speak(
        { text: `${text} `.repeat(50), output: pcm },
        { signal: late.signal },
      )
      const read = (async () => {
        for await (const _ of speech.bytes) late.abort(reason)
      })()
      await expect(read).rejects.toBe(reason)
    }))

  test('closing ends what is under way', async () => {
    const rostrum = await createRostrum({ parts: { engines: [toneEngine()] } })
    const hung = rostrum.speak({ text, engineOptions: { tone: { hang: 'ignore' } } })
    const speech = await rostrum.speak({ text: `${text} `.repeat(50), output: pcm })
    setImmediate(() => void rostrum.close())
    await expect(hung).rejects.toMatchObject({ code: 'unavailable' })
    await expect(speech.buffer()).rejects.toMatchObject({ code: 'unavailable' })
    await rostrum.close()
    await expect(rostrum.speak({ text })).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('only signs, only a control character, a lone surrogate: refused or spoken, never stuck', () =>
    withTone(async (rostrum) => {
      for (const odd of ['?!…', '\u0000', '\ud800', '\u202e']) {
        await expect(rostrum.speak({ text: odd })).rejects.toMatchObject({
          code: 'invalid_request',
        })
      }
      for (const odd of ['a\u0000b', '\ud800x', 'مرحبا بالعالم', 'x'.repeat(5000)]) {
        const speech = await rostrum.speak({ text: odd, output: pcm })
        expect((await speech.buffer()).length).toBeGreaterThan(0)
      }
    }))

  test('no engine at all is said at once', async () => {
    await expect(createRostrum({ parts: { engines: [] } })).rejects.toMatchObject({
      code: 'unavailable',
    })
  })
})

describe('questions', () => {
  test('voices by language, engine, gender and words', () =>
    withTone(async (rostrum) => {
      expect((await rostrum.voices({ language: 'en' })).length).toBe(2)
      expect((await rostrum.voices({ q: 'TONE:b' })).map(({ id }) => id)).toEqual(['tone:b'])
      expect(await rostrum.voices({ engine: 'other' })).toEqual([])
      expect(await rostrum.voices({ gender: 'female' })).toEqual([])
      expect(await rostrum.voices({ language: 'xx' })).toEqual([])
      expect((await rostrum.engines()).map(({ id, voices }) => [id, voices])).toEqual([['tone', 2]])
      await rostrum.prepare()
    }))

  test('a plan tells everything and speaks nothing', () =>
    withTone(async (rostrum) => {
      const plan = await rostrum.plan({ text: '$3 is cheap. Really.', output: { codec: 'wav' } })
      expect(plan).toMatchObject({
        voice: 'tone:a',
        engine: 'tone',
        language: 'en-US',
        output: { codec: 'wav', channels: 1 },
      })
      expect(plan.segments.map(({ text: own }) => own).join('')).toBe('$3 is cheap. Really.')
      expect(plan.segments[0]?.normalized).toMatch(/three dollars/i)
      expect(plan.estimatedSec).toBeGreaterThan(0)
    }))

  test('normalising shows each change and can be switched off', () =>
    withTone(async (rostrum) => {
      const { text: spoken, changes } = await rostrum.normalize({ text: 'It is $3.' })
      expect(spoken).toMatch(/three dollars/i)
      expect(changes[0]).toMatchObject({ rule: 'money', before: '$3', start: 6, end: 8 })
      const off = await rostrum.normalize({ text: 'It is $3.', normalize: { money: false } })
      expect(off.changes.some(({ rule }) => rule === 'money')).toBe(false)
      const unknown = rostrum.normalize({ text: 'x', normalize: { nothing: false } })
      await expect(unknown).rejects.toThrow(/Expected/)
    }))

  test('a sample of a voice; no phonemes without a phonemiser', () =>
    withTone(async (rostrum) => {
      expect((await (await rostrum.sample('tone:b')).buffer()).length).toBeGreaterThan(1000)
      await expect(rostrum.sample('tone:z')).rejects.toMatchObject({ code: 'not_found' })
      await expect(rostrum.phonemize({ text: 'hello' })).rejects.toMatchObject({
        code: 'unsupported',
      })
    }))
})

test('the meter hears how each speech ended', async () => {
  const heard: string[] = []
  const meter = {
    segment: () => {},
    pool: () => {},
    speech: ({
      outcome,
      bytes,
      firstByteMs,
    }: {
      outcome: string
      bytes: number
      firstByteMs?: number
    }) => {
      heard.push(`${outcome} ${bytes > 0} ${firstByteMs !== undefined}`)
    },
  }
  await using rostrum = await createRostrum({ parts: { engines: [toneEngine()], meter } })
  await (await rostrum.speak({ text, output: pcm })).buffer()
  await (await rostrum.speak({ text, output: pcm }))[Symbol.asyncDispose]()
  for await (const _ of (await rostrum.speak({ text: `${text} `.repeat(20), output: pcm })).bytes)
    break
  expect(heard).toEqual(['ok true true', 'aborted false false', 'aborted true true'])
})

describe('what a review found', () => {
  test('a client that leaves while a language is loaded ends its own call only', () =>
    withTone(async (rostrum) => {
      const unhandled: unknown[] = []
      const note = (reason: unknown): void => void unhandled.push(reason)
      process.on('unhandledRejection', note)
      try {
        for (const language of ['de', 'fr', 'es']) {
          const control = new AbortController()
          const waiting = rostrum.speak(
            { text: 'Hallo Welt', language },
            { signal: control.signal },
          )
          setImmediate(() => control.abort(new Error('left')))
          await waiting.then(
            (speech) => speech[Symbol.asyncDispose](),
            () => {},
          )
        }
        await new Promise((resolve) => setImmediate(resolve))
        expect(unhandled).toEqual([])
      } finally {
        process.off('unhandledRejection', note)
      }
    }))

  test('a full queue refuses newcomers and breaks nobody who was let in', async () => {
    const member = toneEngine({ capabilities: { concurrency: 1 } })
    const engine = pool([member], { queue: 2, clock: systemClock })
    await using rostrum = await createRostrum({ parts: { engines: [engine] } })
    const long = `${text} `.repeat(5)
    const options = { tone: { perWordMs: 1 } }
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const speech = await rostrum
          .speak({ text: long, output: pcm, engineOptions: options })
          .catch((error: unknown) => error as { code: string })
        if ('code' in speech) return speech.code
        return (await speech.buffer()).length > 0 ? 'whole' : 'cut'
      }),
    )
    expect(new Set(outcomes)).toEqual(new Set(['whole', 'overloaded']))
  })

  test('volume counts after loudness, live as in a file', () =>
    withTone(async (rostrum) => {
      const effects = [{ type: 'loudness', targetLufs: -23 } as const]
      const level = async (delivery: 'file' | 'stream', gainDb?: number): Promise<number> => {
        const request = { text, output: pcm, effects, ...(gainDb !== undefined && { gainDb }) }
        const samples = samplesOf(await (await rostrum.speak(request, { delivery })).buffer())
        return 10 * Math.log10(samples.reduce((sum, it) => sum + it * it, 0) / samples.length)
      }
      for (const delivery of ['file', 'stream'] as const) {
        expect((await level(delivery, -12)) - (await level(delivery))).toBeCloseTo(-12, 0)
      }
    }))

  test('a gain before a live loudness is taken into account', () =>
    withTone(async (rostrum) => {
      const loudness = { type: 'loudness', targetLufs: -23 } as const
      const level = async (effects: SpeechRequest['effects']): Promise<number> => {
        const samples = samplesOf(
          await (await rostrum.speak({ text, output: pcm, effects: effects ?? [] })).buffer(),
        )
        return 10 * Math.log10(samples.reduce((sum, it) => sum + it * it, 0) / samples.length)
      }
      const quiet = await level([{ type: 'gain', gainDb: -12 }, loudness])
      expect(quiet - (await level([loudness]))).toBeCloseTo(0, 0)
      expect((await level([loudness, loudness])) - (await level([loudness]))).toBeCloseTo(0, 0)
    }))

  test('a reader that returns before it began closes the speech', async () => {
    const heard: string[] = []
    const meter = {
      segment: () => {},
      pool: () => {},
      speech: (it: { outcome: string }) => void heard.push(it.outcome),
    }
    await using rostrum = await createRostrum({ parts: { engines: [toneEngine()], meter } })
    const speech = await rostrum.speak({ text, output: pcm })
    await speech.bytes[Symbol.asyncIterator]().return?.()
    expect(heard).toEqual(['aborted'])
  })

  test('the voice is measured as it is, not as the first who asks wants it', () =>
    withTone(async (rostrum) => {
      const effects = [{ type: 'loudness', targetLufs: -23 } as const]
      const control = new AbortController()
      const hung = rostrum
        .speak(
          { text, output: pcm, effects, engineOptions: { tone: { hang: 'wait', hangAt: 1 } } },
          { signal: control.signal },
        )
        .then((speech) => speech.buffer())
      setImmediate(() => control.abort(new Error('left')))
      await expect(hung).rejects.toThrow('left')
      const next = await rostrum.speak({ text, output: pcm, effects })
      expect((await next.buffer()).length).toBeGreaterThan(0)
    }))
})
