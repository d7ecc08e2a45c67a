import { expect, test } from 'vitest'
import {
  AudioFormat,
  AudioRequest,
  BatchAudioRequest,
  Language,
  LANGUAGES,
  MultiSpeakerConfig,
  SpeakerConfig,
  SpeakerMode,
  TTSError,
  TTSValidationError,
  VoiceConfig,
  VoiceModel,
  VOICE_WORDS,
  VoiceName,
} from './index.ts'

/** The field and the words of a refusal. */
function refusal(make: () => unknown): string {
  try {
    make()
  } catch (error) {
    expect(error).toBeInstanceOf(TTSValidationError)
    expect(error).toBeInstanceOf(TTSError)
    const { field, message } = error as TTSValidationError
    return `${field}: ${message}`
  }
  return 'none'
}

const text = 'Hello world'
const alice = { speakerName: 'Alice', voiceName: 'Kore' }
const bob = { speakerName: 'Bob', voiceName: 'CHARON' }

test('a request of a text alone has the defaults of the library', () => {
  expect(new AudioRequest({ text })).toEqual({
    text,
    model: 'gemini-2.5-flash-preview-tts',
    speakerMode: 'single',
    language: 'en-US',
    voiceConfig: { voiceName: 'kore', speed: undefined, pitch: undefined },
    multiSpeakerConfig: undefined,
    audioFormat: { sampleRate: 24_000, bitDepth: 16, channels: 1 },
    outputFilename: undefined,
  })
})

test('there are 30 voices, 24 languages and zh, two models', () => {
  expect(Object.values(VoiceName)).toHaveLength(30)
  expect(Object.keys(VOICE_WORDS).sort()).toEqual(Object.values(VoiceName).sort())
  expect(VOICE_WORDS).toMatchObject({ kore: 'Firm', sulafat: 'Warm', vindemiatrix: 'Gentle' })
  expect(LANGUAGES).toHaveLength(25)
  expect(LANGUAGES).toContain('zh')
  expect(Language.ENGLISH).toBe(Language.ENGLISH_US)
  expect(VoiceModel.GEMINI_TTS).toBe(VoiceModel.GEMINI_TTS_PRO)
})

test('a voice is known in whatever case, and kept in lower case', () => {
  for (const name of Object.values(VoiceName)) {
    for (const voiceName of [name, name.toUpperCase(), name[0]?.toUpperCase() + name.slice(1)])
      expect(new VoiceConfig({ voiceName }).voiceName).toBe(name)
  }
})

test.each([
  ['Sulafar', 'sulafat'],
  ['Callirhoe', 'callirrhoe'],
  ['koré', 'kore'],
  ['Zephir', 'zephyr'],
])('%s is no voice, and %s is named', (voiceName, near) => {
  const told = refusal(() => new VoiceConfig({ voiceName }))
  expect(told).toMatch(/^voiceName: Expected voiceName to be one of 30 voices, got /)
  expect(told).toContain(`Did you mean ${near}?`)
})

test('a voice that is like none is told all of them', () => {
  expect(refusal(() => new VoiceConfig({ voiceName: 'xxxxxxxxxx' }))).toContain('zephyr, autonoe')
})

test('a text has 1 to 10,000 characters, however many units they take', () => {
  expect(new AudioRequest({ text: '🎈'.repeat(10_000) }).text).toHaveLength(20_000)
  const expected = 'text: Expected text to be a text of 1 to 10000 characters, got '
  expect(refusal(() => new AudioRequest({ text: '🎈'.repeat(10_001) }))).toBe(`${expected}10001.`)
  expect(refusal(() => new AudioRequest({ text: '' }))).toBe(`${expected}"".`)
  expect(refusal(() => new AudioRequest({ text: ' \n' }))).toMatch(/^text: /)
  expect(refusal(() => new AudioRequest({ text: 7 as unknown as string }))).toBe(`${expected}7.`)
})

test('bounds of the numbers are included, and what is beyond them refused', () => {
  expect(new VoiceConfig({ speed: 0.1, pitch: 2 })).toMatchObject({ speed: 0.1, pitch: 2 })
  expect(new VoiceConfig({ speed: 3, pitch: 0.1 })).toMatchObject({ speed: 3, pitch: 0.1 })
  for (const speed of [0.09, 3.01, NaN, Infinity])
    expect(refusal(() => new VoiceConfig({ speed }))).toMatch(
      /^speed: Expected speed to be a number from 0.1 to 3, got /,
    )
  for (const pitch of [0.09, 2.01])
    expect(refusal(() => new VoiceConfig({ pitch }))).toMatch(/^pitch: /)
  expect(refusal(() => new AudioFormat({ bitDepth: 12 }))).toBe(
    'bitDepth: Expected bitDepth to be one of 8, 16, 24, 32, got 12.',
  )
  for (const channels of [0, 9, 1.5])
    expect(refusal(() => new AudioFormat({ channels }))).toMatch(/^channels: /)
  expect(refusal(() => new AudioFormat({ sampleRate: 7999 }))).toMatch(/^sampleRate: /)
})

test('null is absent, as in JSON that comes from elsewhere', () => {
  const json =
    '{"text":"Hi","voiceConfig":null,"outputFilename":null,"audioFormat":{"channels":null}}'
  expect(new AudioRequest(JSON.parse(json) as { text: string })).toEqual(
    new AudioRequest({ text: 'Hi' }),
  )
})

test('fields of the Python library are refused with the name they have here', () => {
  const snake = { text, output_filename: 'a.wav' }
  expect(refusal(() => new AudioRequest(snake))).toMatch(
    /^output_filename: .*Did you mean outputFilename\?$/,
  )
  expect(refusal(() => new AudioRequest('Hello' as never))).toMatch(/^AudioRequest: /)
})

test('words of closed sets are refused with the nearest one', () => {
  const wrong = { text, language: 'de-AT' as Language }
  expect(refusal(() => new AudioRequest(wrong))).toMatch(/^language: .*Did you mean de-DE\?$/)
  expect(refusal(() => new AudioRequest({ text, model: 'gpt' as VoiceModel }))).toMatch(/^model: /)
})

test('two speakers belong to the mode multiple, and to no other', () => {
  const multiSpeakerConfig = new MultiSpeakerConfig({ speakers: [alice, new SpeakerConfig(bob)] })
  const request = new AudioRequest({ text, speakerMode: SpeakerMode.MULTIPLE, multiSpeakerConfig })
  expect(request.multiSpeakerConfig?.speakers).toEqual([
    { speakerName: 'Alice', voiceName: 'kore' },
    { speakerName: 'Bob', voiceName: 'charon' },
  ])
  expect(refusal(() => new AudioRequest({ text, speakerMode: 'multiple' }))).toBe(
    'multiSpeakerConfig: Expected multiSpeakerConfig to be there when speakerMode is multiple, got nothing.',
  )
  expect(refusal(() => new AudioRequest({ text, multiSpeakerConfig }))).toMatch(
    /^multiSpeakerConfig: Expected .* absent when speakerMode is single/,
  )
})

test('one speaker is taken, none, three and two of one name are not', () => {
  expect(new MultiSpeakerConfig({ speakers: [alice] }).speakers).toHaveLength(1)
  const third = { ...bob, speakerName: 'Carol' }
  for (const speakers of [[], [alice, bob, third]])
    expect(refusal(() => new MultiSpeakerConfig({ speakers }))).toMatch(/exactly 2 speakers/)
  expect(refusal(() => new MultiSpeakerConfig({ speakers: [alice, alice] }))).toMatch(/^speakers: /)
  expect(refusal(() => new SpeakerConfig({ ...alice, speakerName: 'A: B' }))).toMatch(
    /^speakerName: /,
  )
})

test('a batch has 1 to 100 requests, and says which one is wrong', () => {
  const requests = Array.from({ length: 100 }, () => ({ text }))
  expect(new BatchAudioRequest({ requests, batchId: 'lesson' })).toMatchObject({
    batchId: 'lesson',
  })
  expect(refusal(() => new BatchAudioRequest({ requests: [] }))).toMatch(/^requests: /)
  expect(refusal(() => new BatchAudioRequest({ requests: [...requests, { text }] }))).toBe(
    'requests: Expected requests to be a list of 1 to 100 requests, got a list of 101.',
  )
  expect(refusal(() => new BatchAudioRequest({ requests: [{ text }, { text: '' }] }))).toMatch(
    /^requests\[1\].text: requests\[1\]: Expected text /,
  )
})

test.each([
  '../a.wav',
  'a/b.wav',
  'a\\b.wav',
  '/etc/passwd',
  '..',
  '.env',
  'C:a',
  'a\0b',
  'nul.wav',
  ' ',
  'a.',
  'x'.repeat(252),
  'ä'.repeat(126),
])('the file name %j is refused', (outputFilename) => {
  expect(refusal(() => new AudioRequest({ text, outputFilename }))).toMatch(/^outputFilename: /)
})

test.each([
  ['hello.wav', 'hello.wav'],
  ['hello', 'hello.wav'],
  ['hello.mp3', 'hello.mp3.wav'],
  ['Grüße 1.WAV', 'Grüße 1.WAV'],
])('the file name %s becomes %s', (outputFilename, name) => {
  expect(new AudioRequest({ text, outputFilename }).outputFilename).toBe(name)
})
