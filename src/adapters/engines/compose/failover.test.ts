import { describe, expect, test } from 'vitest'
import { engineContract } from '../../../contracts/engine.ts'
import { segmentOf } from '../../../contracts/segment.ts'
import { never, speak } from '../../../contracts/spoken.ts'
import type { ErrorCode } from '../../../core/errors.ts'
import type { Voice } from '../../../core/voice.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { toneEngine } from '../tone/engine.ts'
import { fallback } from './fallback.ts'
import { router } from './router.ts'

const down = (failCode: ErrorCode, failAt = 0) => toneEngine({ failAt, failCode })
engineContract({
  describe,
  test,
  name: 'fallback',
  create: () => fallback([toneEngine(), toneEngine()]),
})
engineContract({
  describe,
  test,
  name: 'fallback from an engine that is down',
  create: () => {
    const second = toneEngine()
    const prepare = () => second.prepare({ signal: never() })
    return fallback([{ ...down('unavailable'), prepare }, second])
  },
})

const voice = (await toneEngine().voices({ signal: never() }))[0] as Voice
const segment = segmentOf('one two three', voice)
const other = (changes: Partial<Voice>): SpeechEngine & { readonly heard: string[] } => {
  const heard: string[] = []
  const tones = toneEngine()
  return {
    ...tones,
    id: 'other',
    heard,
    voices: async () => [{ ...voice, id: 'other:x', engine: 'other', ...changes }],
    synthesize(asked, call) {
      heard.push(asked.voice.id)
      return tones.synthesize(asked, call)
    },
  }
}

describe('fallback', () => {
  test.each<ErrorCode>(['unavailable', 'overloaded', 'engine_failed', 'unauthorized', 'timeout'])(
    'asks the next engine after %s',
    async (code) => {
      const next = other({})
      expect((await speak(fallback([down(code), next]), segment)).marks).toHaveLength(3)
      expect(next.heard).toEqual(['other:x'])
    },
  )

  test.each<ErrorCode>(['invalid_request', 'too_large', 'internal'])(
    'does not ask it after %s',
    async (code) => {
      const next = other({})
      await expect(speak(fallback([down(code), next]), segment)).rejects.toMatchObject({ code })
      expect(next.heard).toEqual([])
    },
  )

  test('does not ask it after the first frame', async () => {
    const next = other({})
    const engine = fallback([down('unavailable', 1), next])
    await expect(speak(engine, segment)).rejects.toMatchObject({ code: 'unavailable' })
    expect(next.heard).toEqual([])
  })

  test('does not ask it when the caller left', async () => {
    const next = other({})
    const control = new AbortController()
    const spoken = speak(fallback([toneEngine({ hang: 'wait' }), next]), segment, control.signal)
    const reason = new Error('left')
    control.abort(reason)
    await expect(spoken).rejects.toBe(reason)
    expect(next.heard).toEqual([])
  })

  test('an engine without the language is passed over, and the first failure is told', async () => {
    const engine = fallback([down('overloaded'), other({ languages: ['sv'] })])
    await expect(speak(engine, segment)).rejects.toMatchObject({ code: 'overloaded' })
  })

  test('can do what all can do', () => {
    const range = (min: number, max: number) => ({ controls: { rate: { min, max } } })
    const engine = fallback([
      toneEngine({ capabilities: { ...range(0.5, 3), maxSegmentChars: 500, marks: 'phoneme' } }),
      toneEngine({
        capabilities: { ...range(0.25, 2), maxSegmentChars: 900, workload: 'network' },
      }),
    ])
    expect(engine.capabilities).toMatchObject({
      controls: { rate: { min: 0.5, max: 2 } },
      maxSegmentChars: 500,
      marks: 'word',
      workload: 'network',
    })
    const none = fallback([toneEngine({ capabilities: range(1, 2) }), toneEngine()])
    expect(none.capabilities.controls).toEqual({})
  })
})

const third = () => ({ ...toneEngine(), id: 'other', voices: other({}).voices })
engineContract({
  describe,
  test,
  name: 'router',
  create: () => router('all', [toneEngine(), third()]),
})

describe('router', () => {
  test('sends a segment to the engine of its voice', async () => {
    const next = other({})
    const engine = router('all', [down('internal'), next])
    const voices = await engine.voices({ signal: never() })
    expect(voices.map((it) => it.id)).toEqual(['tone:a', 'tone:b', 'other:x'])
    expect((await speak(engine, segmentOf('one', voices[2] as Voice))).marks).toHaveLength(1)
    expect(next.heard).toEqual(['other:x'])
  })

  test('refuses a voice of nobody', async () => {
    const spoken = speak(
      router('all', [toneEngine()]),
      segmentOf('one', { ...voice, engine: 'nobody' }),
    )
    await expect(spoken).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'voice' },
    })
  })
})
