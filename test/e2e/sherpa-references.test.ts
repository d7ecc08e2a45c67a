import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { never } from '../../src/contracts/spoken.ts'
import { createCatalogue } from '../../src/pipeline/catalogue.ts'
import { difference } from '../support/models/heard.ts'
import { writeTinyPocket } from '../support/models/pocket.ts'
import { writeTinyPiper } from '../support/models/vits.ts'
import { writeTinyZipvoice } from '../support/models/zipvoice.ts'
import { failure, say, sherpaHouse, wavOf } from '../support/sherpa-house.ts'

const house = sherpaHouse()
afterAll(house.close)
beforeAll(async () => {
  await Promise.all([
    writeTinyPiper(house.path('piper')),
    writeTinyZipvoice(house.path('zipvoice')),
    writeTinyPocket(house.path('pocket')),
  ])
})

describe('voices that are imitated', () => {
  test('sound like their recordings, differently for each', async () => {
    const low = await house.recording('low.wav', 3, 120)
    const high = await house.recording('high.wav', 3, 700)
    const references = [
      { name: 'low', audio: low, text: 'Hello to you all.', language: 'en-GB' },
      { name: 'high', audio: high, text: 'Good morning.', language: '' },
    ]
    const engine = house.engine(['zipvoice', 'pocket'], { references })
    try {
      const voices = await engine.voices({ signal: never() })
      expect(voices.map((it) => [it.id, it.languages])).toEqual([
        ['sherpa:zipvoice/low', ['en-GB', 'en', 'zh']],
        ['sherpa:zipvoice/high', ['en', 'zh']],
        ['sherpa:pocket/low', ['en-GB', 'en']],
        ['sherpa:pocket/high', ['en']],
      ])
      for (const model of ['zipvoice', 'pocket']) {
        const first = await say(engine, `sherpa:${model}/low`, 'Hello.', { seed: 7 })
        const second = await say(engine, `sherpa:${model}/high`, 'Hello.', { seed: 7 })
        expect(difference(first.samples, second.samples), model).toBeGreaterThan(0.01)
      }
    } finally {
      await engine.close()
    }
  })

  test('by a bad recording fail by its name; the others speak', async () => {
    const silent = house.path('silent.wav')
    await writeFile(silent, wavOf(new Float32Array(32_000), 16_000))
    const text = house.path('text.wav')
    await writeFile(text, 'This is no audio.')
    const references = [
      { name: 'gone', audio: house.path('gone.wav'), text: 'x', language: 'en' },
      { name: 'silent', audio: silent, text: 'x', language: 'en' },
      { name: 'short', audio: await house.recording('short.wav', 0.4), text: 'x', language: 'en' },
      { name: 'long', audio: await house.recording('long.wav', 31), text: 'x', language: 'en' },
      { name: 'text', audio: text, text: 'x', language: 'en' },
      { name: 'mute', audio: await house.recording('mute.wav', 2), text: '', language: 'en' },
      { name: 'good', audio: await house.recording('good.wav', 2), text: 'Hi.', language: 'en' },
    ]
    const engine = house.engine(['zipvoice'], { references })
    try {
      const ask = async (name: string): Promise<string> =>
        (await failure(say(engine, `sherpa:zipvoice/${name}`, 'Hello.'))).message
      expect(await ask('gone')).toBe(
        'Expected audio in gone.wav for the reference gone, found no file.',
      )
      expect(await ask('silent')).toBe(
        'Expected a voice in silent.wav for the reference silent, found silence.',
      )
      expect(await ask('short')).toBe(
        'Expected at least 1 seconds in short.wav for the reference short, found 0.40 seconds.',
      )
      expect(await ask('long')).toBe(
        'Expected at most 30 seconds in long.wav for the reference long, found more.',
      )
      expect(await ask('text')).toBe(
        'Expected WAV or FLAC in text.wav for the reference text, found something else.',
      )
      expect(await ask('mute')).toBe(
        'Expected the text of the reference mute, which the model zipvoice needs; there is none.',
      )
      expect((await say(engine, 'sherpa:zipvoice/good', 'Hello.')).durationSec).toBeGreaterThan(0)
      expect(engine.status().crashes).toBe(0)
    } finally {
      await engine.close()
    }
  })

  test('are chosen for a language only where no model has a voice of its own for it', async () => {
    const audio = await house.recording('reader.wav', 2)
    const references = [{ name: 'reader', audio, text: 'Hello.', language: 'en' }]
    const engine = house.engine(['zipvoice', 'piper'], { references })
    const { cast } = createCatalogue([engine], { voice: '', language: 'en-US' })
    const signal = never()
    const voiceOf = async (casting: { voice?: string; language?: string }): Promise<string> =>
      (await cast(casting, { signal })).voice.id
    try {
      expect(await voiceOf({ language: 'en' })).toBe('sherpa:piper/tiny')
      expect(await voiceOf({})).toBe('sherpa:piper/tiny')
      expect(await voiceOf({ language: 'zh' })).toBe('sherpa:zipvoice/reader')
      expect(await voiceOf({ voice: 'reader', language: 'en' })).toBe('sherpa:zipvoice/reader')
    } finally {
      await engine.close()
    }
  })
})
