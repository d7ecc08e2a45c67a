import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../../../test/support/stepped-clock.ts'
import { startUpstream } from '../../../../test/support/upstream.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { systemClock } from '../../clock/system.ts'
import { openAiEngine } from './engine.ts'
import type { OpenAiEngineOptions } from './options.ts'

function engineAt(url: string, options: Partial<OpenAiEngineOptions> = {}): SpeechEngine {
  return openAiEngine({ url: `${url}/v1`, clock: systemClock, ...options })
}

describe('the voices of an OpenAI upstream', () => {
  async function voicesOf(
    body: unknown,
    options: Partial<OpenAiEngineOptions> = {},
  ): Promise<readonly unknown[]> {
    await using site = await startUpstream({
      answer: ({ path }) =>
        path === '/v1/audio/voices' && body !== undefined
          ? { body: JSON.stringify(body) }
          : { status: 404 },
    })
    const engine = engineAt(site.url, options)
    const voices = await engine.voices({ signal: new AbortController().signal })
    await engine.close()
    return voices.map(({ id, name, languages, gender }) => [id, name, languages.join(), gender])
  }

  test('of Kokoro tell their language and gender by their names', async () => {
    const names = ['af_heart', 'bm_george', 'jf_alpha', 'zm_yunxi', 'pf_dora', 'ef_dora', 'custom']
    const expected = [
      ['openai:af_heart', 'af_heart', 'en-US', 'female'],
      ['openai:bm_george', 'bm_george', 'en-GB', 'male'],
      ['openai:jf_alpha', 'jf_alpha', 'ja', 'female'],
      ['openai:zm_yunxi', 'zm_yunxi', 'zh', 'male'],
      ['openai:pf_dora', 'pf_dora', 'pt-BR', 'female'],
      ['openai:ef_dora', 'ef_dora', 'es', 'female'],
      ['openai:custom', 'custom', 'en', undefined],
    ]
    expect(await voicesOf({ voices: names })).toEqual(expected)
    expect(await voicesOf({ voices: names.map((id) => ({ id, name: id })) })).toEqual(expected)
  })

  test.each<[string, unknown]>([
    ['devnen', { status: 'ok', voices: ['Emily.wav'] }],
    ['speaches', [{ voice_id: 'Emily.wav', model_id: 'x/y', sample_rate: 22_050 }]],
    ['travisvn', { voices: [{ voice_name: 'Emily.wav', file_size: 3 }], count: 1 }],
    ['ncoder-ai', { object: 'list', data: [{ id: 'Emily.wav', name: 'Emily.wav' }] }],
  ])('are read as %s lists them', async (_, body) => {
    expect(await voicesOf(body, { languages: ['de', 'en'] })).toEqual([
      ['openai:Emily.wav', 'Emily.wav', 'de,en', undefined],
    ])
  })

  test('say more when the upstream does', async () => {
    const voice = { id: 'x1', name: 'Anna', language: 'pt_br', gender: 'Female' }
    expect(await voicesOf({ voices: [voice] })).toEqual([['openai:x1', 'Anna', 'pt-BR', 'female']])
  })

  test.each<[string, unknown]>([
    ['there is no list', undefined],
    ['it is empty', { voices: [] }],
    ['it is something else', { message: 'Hello' }],
    ['nothing in it is a name', { voices: [null, 3, '', ' ', 'a\nb', {}, 'x'.repeat(300)] }],
  ])('are those of the settings when %s, else OpenAI’s own', async (_, body) => {
    expect(await voicesOf(body, { voices: ['anna', 'bert'] })).toEqual([
      ['openai:anna', 'anna', 'en', undefined],
      ['openai:bert', 'bert', 'en', undefined],
    ])
    const own = await voicesOf(body)
    expect(own).toHaveLength(11)
    expect(own[0]).toEqual(['openai:alloy', 'alloy', 'en', undefined])
  })

  test('may be any that is asked for while the upstream is down, and only then', async () => {
    const { signal } = new AbortController()
    for (const [status, found] of [
      [503, 'openai:af_heart'],
      [404, undefined],
      [200, undefined],
    ] as const) {
      await using site = await startUpstream({ answer: () => ({ status, body: '["anna"]' }) })
      const engine = engineAt(site.url)
      expect((await engine.resolve?.('openai:af_heart', { signal }))?.id, `${status}`).toBe(found)
      expect(await engine.resolve?.('af_heart', { signal })).toBeUndefined()
      await engine.close()
    }
  })

  test('are bounded, and each is listed once', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `v${index}`)
    expect(await voicesOf({ voices: many })).toHaveLength(5000)
    expect(await voicesOf({ voices: ['anna', 'ANNA', ' anna '] })).toHaveLength(1)
  })

  test('are asked for once in a while, by all callers together', async () => {
    let nowMs = 0
    let down = false
    let names = ['anna']
    let asked = 0
    await using site = await startUpstream({
      answer: () => {
        asked += 1
        return down ? { status: 503 } : { body: JSON.stringify(names) }
      },
    })
    const clock = { ...systemClock, monotonic: () => nowMs }
    const engine = engineAt(site.url, { clock })
    const { signal } = new AbortController()
    const list = async (): Promise<readonly string[]> =>
      (await engine.voices({ signal })).map(({ name }) => name)
    expect(await Promise.all([list(), list(), list()])).toEqual([['anna'], ['anna'], ['anna']])
    expect(asked).toBe(1)
    names = ['bert']
    nowMs += 299_000
    await list()
    expect(asked).toBe(1)
    nowMs += 2000
    // What was known is given at once, and renewed behind it.
    expect(await list()).toEqual(['anna'])
    await expect.poll(list).toEqual(['bert'])
    down = true
    nowMs += 301_000
    expect(await list()).toEqual(['bert'])
    await site.when(() => asked === 3)
    expect(await list()).toEqual(['bert'])
    await engine.close()
  })

  test('are those of the settings while nobody answers', async () => {
    const site = await startUpstream({ answer: () => ({ status: 404 }) })
    await site[Symbol.asyncDispose]()
    const engine = engineAt(site.url, { voices: ['anna'] })
    const { signal } = new AbortController()
    expect((await engine.voices({ signal })).map(({ name }) => name)).toEqual(['anna'])
    await engine.prepare({ signal })
    await engine.close()
  })

  test('are waited for no longer than a second by who asks all engines', async () => {
    await using silent = await startUpstream({
      answer: () => ({}),
      fault: () => ({ kind: 'silence' }),
    })
    const clock = steppedClock()
    const engine = engineAt(silent.url, { clock, voices: ['anna'] })
    const { signal } = new AbortController()
    let whole = false
    const named = engine.voices({ signal }).then((voices) => {
      whole = true
      return voices.length
    })
    const soon = engine.voices({ signal, soon: true })
    await silent.when(() => silent.requests.length === 1)
    await clock.step(1000)
    expect((await soon).map(({ name }) => name)).toEqual(['anna'])
    // The second is over for those who come later, too; who asks this engine alone waits on.
    expect(await engine.voices({ signal, soon: true })).toHaveLength(1)
    expect(whole).toBe(false)
    expect(await clock.until(named)).toBe(1)
    expect(silent.requests).toHaveLength(1)
    await engine.close()
  })

  test('are not waited for by who has left', async () => {
    await using silent = await startUpstream({
      answer: () => ({}),
      fault: () => ({ kind: 'silence' }),
    })
    const engine = engineAt(silent.url)
    const control = new AbortController()
    const waiting = engine.voices({ signal: control.signal })
    const reason = new Error('left')
    control.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    await engine.close()
  })
})
