import { expect, test } from 'vitest'
import { createRostrum, type Rostrum } from '../../src/index.ts'
import { TTSService } from '../../src/audio-api/index.ts'
import { outputFolder } from '../support/audio-api.ts'
import { wavSec } from '../support/wav.ts'

const apiKey = process.env['GEMINI_API_KEY'] ?? ''
const url = process.env['GEMINI_BASE_URL'] ?? ''
const reason = 'GEMINI_API_KEY is not set'

const open = (): Promise<Rostrum> =>
  createRostrum({
    config: { engines: { gemini: { apiKey, url } }, cache: { requests: 'off' } },
  })

const live = (name: string, body: () => Promise<void>): void =>
  test(name, async ({ skip }) => {
    skip(apiKey === '', reason)
    await body()
  })

for (const streaming of [false, true]) {
  live(`a sentence in a language, ${streaming ? 'streamed' : 'whole'}`, async () => {
    await using rostrum = await createRostrum({
      config: { engines: { gemini: { apiKey, url, streaming } }, cache: { requests: 'off' } },
    })
    const speech = await rostrum.speak({
      text: 'Guten Morgen, die Sonne scheint heute.',
      voice: 'gemini:Sulafat',
      language: 'de-DE',
      output: { codec: 'wav' },
      engineOptions: { gemini: { style: 'warm' } },
    })
    expect(wavSec(await speech.buffer())).toBeGreaterThan(1)
    expect(speech.spokenBy[0]?.engine).toBe('gemini')
  })
}

live('two speakers', async () => {
  await using rostrum = await open()
  const speech = await rostrum.speak({
    text: 'Alice: Hello! Bob: Hi there!',
    voice: 'gemini:kore',
    verbatim: true,
    output: { codec: 'wav' },
    engineOptions: {
      gemini: {
        speakers: [
          { name: 'Alice', voice: 'kore' },
          { name: 'Bob', voice: 'charon' },
        ],
      },
    },
  })
  expect(wavSec(await speech.buffer())).toBeGreaterThan(0.5)
})

live('a wrong key is told as one', async () => {
  await using rostrum = await createRostrum({
    config: { engines: { gemini: { apiKey: 'AIzaWrong', url } } },
  })
  const spoken = rostrum
    .speak({ text: 'Hello.', voice: 'gemini:kore' })
    .then((speech) => speech.buffer())
  await expect(spoken).rejects.toMatchObject({ code: 'unauthorized' })
})

live('the cloud library', async () => {
  await using folder = await outputFolder()
  const config = folder.config({ ttsEngine: 'gemini', geminiApiKey: apiKey, geminiBaseUrl: url })
  await using tts = new TTSService({ config })
  expect(await tts.generateAudio({ text: 'Hello world' })).toMatchObject({ success: true })
})
