import { expect, test } from 'vitest'
import {
  AudioRequest,
  type Language,
  LANGUAGES,
  languagePrefix,
  promptOf,
  SpeakerMode,
  stylePrefix,
} from './index.ts'
import { checkRequest } from './check-request.ts'
import { AudioConfig } from './index.ts'

test.each([
  [0.1, 'speak slowly'],
  [0.79, 'speak slowly'],
  [0.8, 'speak a bit slowly'],
  [0.89, 'speak a bit slowly'],
  [0.9, ''],
  [1, ''],
  [1.1, ''],
  [1.11, 'speak a bit faster'],
  [1.3, 'speak a bit faster'],
  [1.31, 'speak quickly'],
  [3, 'speak quickly'],
])('speed %d is said as "%s"', (speed, words) => {
  expect(stylePrefix({ speed, pitch: undefined })).toBe(words === '' ? '' : `[Style: ${words}]`)
})

test.each([
  [0.79, 'with a lower pitch'],
  [0.8, 'with a slightly lower pitch'],
  [0.9, ''],
  [1.1, ''],
  [1.3, 'with a slightly higher pitch'],
  [2, 'with a higher pitch'],
])('pitch %d is said as "%s"', (pitch, words) => {
  expect(stylePrefix({ speed: undefined, pitch })).toBe(words === '' ? '' : `[Style: ${words}]`)
})

test('US English alone has no prefix', () => {
  expect(LANGUAGES.filter((language) => languagePrefix(language) === '')).toEqual(['en-US'])
  const prefixes: readonly [Language, string][] = [
    ['ar-EG', '[Language: Arabic (Egyptian)]'],
    ['en-IN', '[Language: English (India)]'],
    ['zh', '[Language: Chinese]'],
    ['pt-BR', '[Language: Portuguese]'],
  ]
  for (const [language, prefix] of prefixes) expect(languagePrefix(language)).toBe(prefix)
})

test('a prompt is language, style and text', () => {
  const voiceConfig = { speed: 0.5, pitch: 1.5 }
  expect(promptOf(new AudioRequest({ text: 'Hallo', language: 'de-DE', voiceConfig }))).toBe(
    '[Language: German] [Style: speak slowly, with a higher pitch] Hallo',
  )
  expect(promptOf(new AudioRequest({ text: 'Hello' }))).toBe('Hello')
})

test('several speakers have no style', () => {
  const request = new AudioRequest({
    text: 'A: Hi. B: Ho.',
    language: 'fr-FR',
    speakerMode: SpeakerMode.MULTIPLE,
    voiceConfig: { speed: 2 },
    multiSpeakerConfig: {
      speakers: [
        { speakerName: 'A', voiceName: 'kore' },
        { speakerName: 'B', voiceName: 'puck' },
      ],
    },
  })
  expect(promptOf(request)).toBe('[Language: French] A: Hi. B: Ho.')
})

test('a quarter of the characters of the prompt are its tokens', () => {
  const config = new AudioConfig({ maxContextTokens: 10 })
  checkRequest(new AudioRequest({ text: 'x'.repeat(40) }), config)
  expect(() => checkRequest(new AudioRequest({ text: 'x'.repeat(41) }), config)).toThrow(
    'Expected text of at most 10 tokens (MAX_CONTEXT_TOKENS), got about 11.',
  )
  const german = new AudioRequest({ text: 'x'.repeat(30), language: 'de-DE' })
  expect(() => checkRequest(german, config)).toThrow('MAX_CONTEXT_TOKENS')
  const short = new AudioConfig({ maxTextLength: 5 })
  expect(() => checkRequest(new AudioRequest({ text: 'Hello!' }), short)).toThrow(
    'Expected text of at most 5 characters (MAX_TEXT_LENGTH), got 6.',
  )
})
