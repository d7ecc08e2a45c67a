import { expect, test } from 'vitest'
import { toneEngine } from '../adapters/engines/tone/engine.ts'
import type { Voice } from '../core/voice.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import { createCatalogue } from './catalogue.ts'

const { signal } = new AbortController()

function engine(id: string, voices: readonly Partial<Voice>[]): SpeechEngine {
  const all = voices.map(
    (voice): Voice => ({
      engine: id,
      name: 'Voice',
      languages: ['en-US'],
      installed: true,
      ...voice,
      id: `${id}:${voice.id ?? 'x'}`,
    }),
  )
  return { ...toneEngine(), id, voices: async () => all }
}

const alpha = engine('alpha', [
  {
    id: 'en-us',
    name: 'English (America)',
    languages: ['en-US', 'en'],
    variants: ['f3', 'Whisper'],
  },
  { id: 'en-gb', name: 'English (Britain)', languages: ['en-GB', 'en'] },
  { id: 'de', name: 'German', languages: ['de'] },
  { id: 'gone', name: 'Latin', languages: ['la'], installed: false },
])
const beta = engine('beta', [
  { id: 'slt', name: 'Slt', languages: ['en-US'] },
  { id: 'de', name: 'Deutsch', languages: ['de-DE'] },
])
const catalogue = createCatalogue([alpha, beta], { voice: '', language: 'en-US' })
const cast = async (voice?: string, language?: string): Promise<[string, string, number]> => {
  const it = await catalogue.cast({ voice, language }, { signal })
  return [it.voice.id, it.language, it.warnings.length]
}

test('a voice is found by id, by unique name, whatever the case', async () => {
  expect(await cast('alpha:en-gb')).toEqual(['alpha:en-gb', 'en-GB', 0])
  expect(await cast(' ALPHA:EN-GB ')).toEqual(['alpha:en-gb', 'en-GB', 0])
  expect(await cast('slt')).toEqual(['beta:slt', 'en-US', 0])
  expect(await cast('german')).toEqual(['alpha:de', 'de', 0])
})

test('a language without a region is spoken by the preferred engine that has any of its regions', async () => {
  const gamma = engine('gamma', [
    { id: 'any', languages: ['en'] },
    { id: 'far', languages: ['de-AT'] },
  ])
  const voiceOf = async (engines: readonly SpeechEngine[], language: string): Promise<string> =>
    (await createCatalogue(engines, { voice: '', language: 'fi' }).cast({ language }, { signal }))
      .voice.id
  expect(await voiceOf([alpha, gamma], 'en')).toBe('alpha:en-us')
  expect(await voiceOf([beta, gamma], 'en')).toBe('beta:slt')
  expect(await voiceOf([gamma, alpha], 'en')).toBe('gamma:any')
  expect(await voiceOf([gamma, beta, alpha], 'de-DE')).toBe('beta:de')
})

test('a language goes to the engine that is to speak it, when that has a voice for it', async () => {
  const routing = { de: 'beta', la: 'beta', 'en-GB': 'alpha', en: 'beta' }
  const routed = createCatalogue([alpha, beta], { voice: '', language: 'en-US', routing })
  const voiceOf = async (language: string): Promise<string> =>
    (await routed.cast({ language }, { signal })).voice.id
  expect(await voiceOf('de-AT')).toBe('beta:de')
  expect(await voiceOf('en-US')).toBe('beta:slt')
  expect(await voiceOf('EN-gb')).toBe('alpha:en-gb')
  await expect(voiceOf('la')).rejects.toMatchObject({ code: 'invalid_request' })
  expect((await routed.cast({ voice: 'german', language: 'de' }, { signal })).voice.id).toBe(
    'alpha:de',
  )
})

test('a voice that imitates is chosen by name, or where its engine has no other for the language', async () => {
  const delta = engine('delta', [
    { id: 'me', languages: ['en', 'en-GB', 'fr'], imitates: true },
    { id: 'anna', languages: ['en-US'] },
    { id: 'gone', languages: ['fr'], installed: false },
  ])
  const made = createCatalogue([delta, alpha], { voice: '', language: 'fi' })
  const voiceOf = async (casting: { voice?: string; language?: string }): Promise<string> =>
    (await made.cast(casting, { signal })).voice.id
  expect(await voiceOf({ language: 'en' })).toBe('delta:anna')
  expect(await voiceOf({ language: 'en-US' })).toBe('delta:anna')
  expect(await voiceOf({ language: 'en-GB' })).toBe('alpha:en-gb')
  expect(await voiceOf({ language: 'en-AU' })).toBe('alpha:en-us')
  expect(await voiceOf({ language: 'fr' })).toBe('delta:me')
  expect(await voiceOf({ language: 'fr-CA' })).toBe('delta:me')
  expect(await voiceOf({ voice: 'delta:me', language: 'en' })).toBe('delta:me')
})

test('a name that is not listed is asked of the engine that can make a voice of it', async () => {
  const blending: SpeechEngine = {
    ...beta,
    async resolve(name) {
      const [voice] = await beta.voices({ signal })
      return name.includes('(') && voice
        ? { ...voice, id: `beta:${name.replace(/^beta:/i, '')}` }
        : undefined
    },
  }
  const made = createCatalogue([alpha, blending], { voice: '', language: 'en-US' })
  for (const name of ['beta:Slt(2)+b', 'BETA:Slt(2)+b', 'Slt(2)+b'])
    expect((await made.find(name, { signal }))?.id).toBe('beta:Slt(2)+b')
  expect(await made.find('alpha:Slt(2)', { signal })).toBeUndefined()
  await expect(made.cast({ voice: 'nobody' }, { signal })).rejects.toMatchObject({
    code: 'invalid_request',
  })
})

test('a variant is added to the id', async () => {
  expect(await cast('alpha:en-us+F3')).toEqual(['alpha:en-us+f3', 'en-US', 0])
  expect(await cast('en-us+whisper')).toEqual(['alpha:en-us+Whisper', 'en-US', 0])
  await expect(cast('alpha:en-us+f4')).rejects.toMatchObject({
    code: 'invalid_request',
    details: { suggestions: ['alpha:en-us+f3'] },
  })
})

test('a variant that every voice of an engine has is added to any of them', async () => {
  const { capabilities } = alpha
  const variants = [{ name: 'f9', gender: 'female' }] as const
  const all: SpeechEngine = { ...alpha, capabilities: { ...capabilities, variants } }
  const { voice } = await createCatalogue([all], { voice: '', language: 'en-US' }).cast(
    { voice: 'en-gb+F9' },
    { signal },
  )
  expect(voice).toMatchObject({ id: 'alpha:en-gb+f9', gender: 'female' })
})

test('a language finds its exact tag, then its bare one, then a relative, in the order of engines', async () => {
  expect(await cast(undefined, 'en-GB')).toEqual(['alpha:en-gb', 'en-GB', 0])
  expect(await cast(undefined, 'de-DE')).toEqual(['beta:de', 'de-DE', 0])
  expect(await cast(undefined, 'de-AT')).toEqual(['alpha:de', 'de-AT', 1])
  expect(await cast()).toEqual(['alpha:en-us', 'en-US', 0])
})

test('a voice that does not speak the language speaks it with a warning', async () => {
  expect(await cast('slt', 'fr')).toEqual(['beta:slt', 'fr', 1])
})

test('the configured voice stands for the configured language only', async () => {
  const own = createCatalogue([alpha, beta], { voice: 'slt', language: 'en-US' })
  expect((await own.cast({}, { signal })).voice.id).toBe('beta:slt')
  expect((await own.cast({ language: 'en-GB' }, { signal })).voice.id).toBe('beta:slt')
  expect((await own.cast({ language: 'de' }, { signal })).voice.id).toBe('alpha:de')
})

test('what is unknown is refused with near names', async () => {
  await expect(cast('alpha:en-bg')).rejects.toMatchObject({
    code: 'invalid_request',
    details: { param: 'voice', suggestions: expect.arrayContaining(['alpha:en-gb']) },
  })
  await expect(cast(undefined, 'xx')).rejects.toMatchObject({
    code: 'invalid_request',
    details: { param: 'language' },
  })
  await expect(cast(undefined, 'not a tag')).rejects.toMatchObject({
    code: 'invalid_request',
    details: { param: 'language' },
  })
  await expect(cast('alpha:gone')).rejects.toMatchObject({ code: 'unsupported' })
  await expect(cast('x'.repeat(10_000))).rejects.toMatchObject({ code: 'invalid_request' })
  expect(await catalogue.find('nobody', { signal })).toBeUndefined()
})

test('engines that answer late hold up no others, and are waited for before a name is refused', async () => {
  const asked: (boolean | undefined)[] = []
  const late: SpeechEngine = {
    ...beta,
    voices: async ({ soon, ...options }) => {
      asked.push(soon)
      return soon ? [] : beta.voices(options)
    },
  }
  const both = createCatalogue([alpha, late], { voice: '', language: 'en-US' })
  expect((await both.cast({ voice: 'English (America)' }, { signal })).voice.id).toBe('alpha:en-us')
  expect(asked).toEqual([true])
  expect((await both.cast({ voice: 'slt' }, { signal })).voice.id).toBe('beta:slt')
  expect(asked).toEqual([true, true, undefined])
  expect((await both.find('slt', { signal }))?.id).toBe('beta:slt')
  await expect(both.cast({ voice: 'nobody' }, { signal })).rejects.toThrow(/voice/)
})
