import { afterAll, describe, expect, test } from 'vitest'
import { segmentOf } from '../../src/contracts/segment.ts'
import { never, speak } from '../../src/contracts/spoken.ts'
import type { Json } from '../../src/core/request.ts'
import type { Segment } from '../../src/core/segment.ts'
import type { SpeechEngine } from '../../src/ports/engine.ts'
import { chatterboxHouse, voiceRecording } from '../support/models/chatterbox-house.ts'
import type { TinyChatterboxOptions } from '../support/models/tiny-chatterbox.ts'

const houses: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(houses.map((it) => it.close())))

/** An engine on a model of its own, and what it says. */
function speaker(options: TinyChatterboxOptions = {}) {
  const house = chatterboxHouse(options)
  houses.push(house)
  const engine = house.engine()
  return { engine, say: sayingOf(engine) }
}

function sayingOf(engine: SpeechEngine) {
  return async (text: string, changes: Partial<Segment> = {}, voice = 'chatterbox:anna') => {
    const found = (await engine.voices({ signal: never() })).find((it) => it.id === voice)
    if (!found) throw new Error(`no voice ${voice}`)
    const spoken = await speak(engine, segmentOf(text, found, changes))
    return spoken.frames.flatMap((frame) => [...frame.samples])
  }
}

const options = (engineOptions: Json): Partial<Segment> => ({ engineOptions })

/** Samples of a letter and of the tokens around each text. */
const PER_TOKEN = 960
/** What frames a text in the tokenizer, and the silence at its end. */
const AROUND = 5
const TEXT = 'Good morning to you all.'

describe('what Chatterbox says', () => {
  const { say } = speaker({
    languages: ['en', 'fr', 'ko', 'zh'],
    defaultVoice: voiceRecording(300),
  })
  const english = speaker()

  test('is as long as its text, at 24 kHz', async () => {
    const { engine, say: sayEnglish } = english
    expect(await sayEnglish(TEXT)).toHaveLength((TEXT.length + AROUND) * PER_TOKEN)
    const [voice] = await engine.voices({ signal: never() })
    if (!voice) throw new Error('no voice')
    const { format } = await speak(engine, segmentOf(TEXT, voice))
    expect(format).toEqual({ sampleRate: 24_000, channels: 1 })
  })

  test('is the same with the same seed, in a request or as its option', async () => {
    const first = await say(TEXT, { seed: 7 })
    expect(await say(TEXT, { seed: 7 })).toEqual(first)
    expect(await say(TEXT, options({ seed: 7 }))).toEqual(first)
    expect(await say(TEXT, { seed: 8, ...options({ seed: 7 }) })).toEqual(first)
    expect(await say(TEXT, { seed: 8 })).not.toEqual(first)
  })

  test('is another time otherwise, and with a seed of 0 among the options', async () => {
    const first = await say(TEXT)
    expect(await say(TEXT)).not.toEqual(first)
    const zero = { seed: 7, ...options({ seed: 0 }) }
    expect(await say(TEXT, zero)).not.toEqual(await say(TEXT, zero))
  })

  test('depends on exaggeration and temperature', async () => {
    const first = await say(TEXT, options({ seed: 7 }))
    expect(await say(TEXT, options({ seed: 7, exaggeration: 0.5, temperature: 0.8 }))).toEqual(
      first,
    )
    expect(await say(TEXT, options({ seed: 7, exaggeration: 1.5 }))).not.toEqual(first)
    expect(await say(TEXT, options({ seed: 7, temperature: 0.1 }))).not.toEqual(first)
  })

  test('is guided by the text with cfg_weight: the logits without the text are taken away', async () => {
    // The tiny model stops when it has said as many tokens as there are in the text. Without the
    // text that is at once, so that with a weight of w it stops after 1 + w times as many.
    const tokens = TEXT.length + 3
    for (const weight of [0, 0.5, 1]) {
      const samples = await say(TEXT, options({ cfg_weight: weight }))
      expect(samples.length / PER_TOKEN - 3).toBe(Math.ceil((1 + weight) * tokens))
    }
    const seeded = options({ seed: 7, cfg_weight: 0.5 })
    expect(await say(TEXT, seeded)).toEqual(await say(TEXT, seeded))
  })

  test('sounds like the recording of its voice', async () => {
    const anna = await say(TEXT, { seed: 7 })
    expect(await say(TEXT, { seed: 7 }, 'chatterbox:ben')).not.toEqual(anna)
    expect(await say(TEXT, { seed: 7 }, 'chatterbox:default')).not.toEqual(anna)
    expect(await say(TEXT, { seed: 7 })).toEqual(anna)
  })

  test('begins with the token of its language, where the model has such', async () => {
    const french = await say(TEXT, { language: 'fr-FR', seed: 7 })
    expect(french).toHaveLength((TEXT.length + AROUND + 1) * PER_TOKEN)
    expect(french).not.toEqual(await say(TEXT, { language: 'en-GB', seed: 7 }))
    // Three letters to a syllable.
    expect(await say('한글.', { language: 'ko' })).toHaveLength((7 + AROUND + 1) * PER_TOKEN)
    for (const language of ['de', 'zh'])
      await expect(say(TEXT, { language })).rejects.toMatchObject({ code: 'unsupported' })
    await expect(english.say(TEXT, { language: 'fr' })).rejects.toMatchObject({
      code: 'unsupported',
      details: { param: 'language' },
    })
  })

  test('does not take what stands in brackets for a token', async () => {
    const { say: sayEnglish } = english
    const text = 'It is [STOP] not the end.'
    expect((await sayEnglish(text)).length / PER_TOKEN).toBeGreaterThan(
      'It is STOP not the end.'.length,
    )
  })
})

describe('a text that is too much for one call of the model', () => {
  const long = `${'the quick brown fox jumps over the lazy dog, '.repeat(9)}and runs away.`

  test('is parted and said whole, though a clause has no end', async () => {
    const { say } = speaker({ maxTextTokens: 60 })
    const letters = long.replace(/\s/g, '').length
    const parts = Math.ceil(long.length / 55)
    const tokens = (await say(long)).length / PER_TOKEN
    expect(tokens).toBeGreaterThan(letters + parts * AROUND)
    expect(tokens).toBeLessThan(long.length + 3 * parts * AROUND)
    const word = 'supercalifragilistic'.repeat(5)
    expect((await say(`${word}.`)).length / PER_TOKEN).toBeGreaterThan(word.length)
  })

  test('is said in parts when the model comes to no end', async () => {
    const { say } = speaker({ endlessFrom: 100 })
    const text = `${'one two three four five six '.repeat(5)}seven.`
    const tokens = (await say(text)).length / PER_TOKEN
    expect(tokens).toBeGreaterThan(text.length + AROUND)
    expect(tokens).toBeLessThan(text.length + 3 * AROUND)
  })

  test('is an error when the model comes to no end in parts either, and the next text is said', async () => {
    const { say } = speaker({ endlessFrom: 12 })
    await expect(say(TEXT + TEXT)).rejects.toMatchObject({
      code: 'engine_failed',
      message: 'Expected chatterbox to say the text to its end, but it did not, also in parts.',
    })
    expect((await say('Hello.')).length).toBeGreaterThan(0)
  })
})

test('guidance is refused with a model that does not tell text and place apart', async () => {
  const { say } = speaker({ fused: true })
  expect((await say(TEXT)).length).toBeGreaterThan(0)
  await expect(say(TEXT, options({ cfg_weight: 0.5 }))).rejects.toMatchObject({
    code: 'unsupported',
    details: { param: 'engineOptions.chatterbox.cfg_weight' },
  })
})

test('exaggeration is refused with a model that has none', async () => {
  const { say } = speaker({ plain: true })
  expect((await say(TEXT)).length).toBeGreaterThan(0)
  await expect(say(TEXT, options({ exaggeration: 0.5 }))).rejects.toMatchObject({
    code: 'unsupported',
    details: { param: 'engineOptions.chatterbox.exaggeration' },
  })
})

test('weights beside a graph are found, also to guide', async () => {
  const beside = speaker({ beside: true })
  const inside = speaker()
  for (const cfg_weight of [0, 0.5]) {
    const seeded = options({ seed: 7, cfg_weight })
    expect(await beside.say(TEXT, seeded)).toEqual(await inside.say(TEXT, seeded))
  }
})

test('weights that were made smaller are found', async () => {
  const { say } = speaker({ suffix: '_q4' })
  expect((await say(TEXT)).length).toBeGreaterThan(0)
})
