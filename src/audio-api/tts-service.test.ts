import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { outputFolder } from '../../test/support/audio-api.ts'
import { until } from '../../test/support/task-house.ts'
import { wavHeader, wavSec } from '../../test/support/wav.ts'
import { SpeechError } from '../core/errors.ts'
import type { Clock } from '../ports/clock.ts'
import {
  AudioRequest,
  espeakBackend,
  setupLogging,
  type SpeechBackend,
  TTSService,
  VoiceName,
} from './index.ts'

setupLogging({ logLevel: 'CRITICAL', enableStructuredLogging: false })

const speakers = [
  { speakerName: 'Alice', voiceName: VoiceName.KORE },
  { speakerName: 'Bob', voiceName: VoiceName.CHARON },
]
const dialogue = {
  text: 'Alice: Hello <there> & you! Bob: Hi there!',
  speakerMode: 'multiple',
  multiSpeakerConfig: { speakers },
} as const

test('speaks a text into a WAV of 24 kHz, 16 bit and one channel', async () => {
  await using folder = await outputFolder()
  await using tts = new TTSService({ config: folder.config() })
  const result = await tts.generateAudio(new AudioRequest({ text: 'Hello world' }))
  expect(result).toMatchObject({
    success: true,
    message: 'Audio generated successfully',
    error: undefined,
  })
  expect(result.processingTime).toBeGreaterThan(0)
  expect(await folder.files()).toEqual([path.basename(result.filePath ?? '')])
  expect(result.filePath).toMatch(/[/\\]audio_[0-9a-f]{32}[.]wav$/)
  const bytes = await readFile(result.filePath ?? '')
  const header = wavHeader(bytes)
  expect(header).toMatchObject({ sampleRate: 24_000, channels: 1, riffSize: bytes.length - 8 })
  expect(header.dataSize).toBe(bytes.length - header.dataOffset)
  expect(bytes.readUInt16LE(34)).toBe(16)
  expect(result.duration).toBeCloseTo(wavSec(bytes), 3)
})

test('the same content has the same name in every process, another one another name', async () => {
  await using folder = await outputFolder()
  await using tts = new TTSService({ config: folder.config() })
  const requests = [
    { text: 'One.' },
    { text: 'One.', voiceConfig: { voiceName: 'KORE' } },
    { text: 'One.', voiceConfig: { voiceName: 'puck' } },
    { text: 'One.', voiceConfig: { speed: 2 } },
    { text: 'Two.' },
  ]
  const names: string[] = []
  for (const request of requests) {
    const { filePath } = await tts.generateAudio(request)
    names.push(path.basename(filePath ?? ''))
  }
  expect(names[0]).toBe('audio_257fbde9804f0bb5ae77e7410d461683.wav')
  expect(names[1]).toBe(names[0])
  expect(new Set(names).size).toBe(4)
})

test('speed and pitch are heard, channels and rate are those asked for', async () => {
  await using folder = await outputFolder()
  await using tts = new TTSService({ config: folder.config() })
  const text = 'One two three four five six seven eight nine ten.'
  const spoken = async (more: object): Promise<Buffer> => {
    const { filePath, error } = await tts.generateAudio({ text, ...more, outputFilename: 'a' })
    expect(error).toBeUndefined()
    return readFile(filePath ?? '')
  }
  const plain = await spoken({})
  const fast = await spoken({ voiceConfig: { speed: 2 } })
  expect(wavSec(fast)).toBeLessThan(wavSec(plain) * 0.65)
  const slowest = await spoken({ voiceConfig: { speed: 0.1 } })
  expect(wavSec(slowest)).toBeGreaterThan(wavSec(plain) * 2)
  const high = await spoken({ voiceConfig: { pitch: 1.5 } })
  expect(Buffer.compare(high, plain)).not.toBe(0)
  const stereo = await spoken({ audioFormat: { channels: 2, sampleRate: 48_000 } })
  expect(wavHeader(stereo)).toMatchObject({ channels: 2, sampleRate: 48_000 })
  expect(await folder.files()).toEqual(['a.wav'])
})

test('two speakers take turns with two voices, one alone says what is hers', () => {
  const { text, ...rest } = espeakBackend.speechOf(new AudioRequest(dialogue))
  expect(text).toBe(
    '<speak><voice name="espeak:en-us+f2">Hello &lt;there&gt; &amp; you!</voice>\n' +
      '<voice name="espeak:en-us+m3">Hi there!</voice></speak>',
  )
  expect(rest).toMatchObject({ markup: 'ssml', language: 'en-US' })
  const alone = { ...dialogue, multiSpeakerConfig: { speakers: speakers.slice(0, 1) } }
  expect(espeakBackend.speechOf(new AudioRequest({ ...alone, text: 'Alice: Hi.' }))).toMatchObject({
    text: 'Hi.',
    voice: 'espeak:en-us+f2',
  })
  const silent = new AudioRequest({ ...dialogue, text: 'Alice: Bob:' })
  expect(() => espeakBackend.speechOf(silent)).toThrow(/^Expected text /)
})

test('a dialogue is spoken', async () => {
  await using folder = await outputFolder()
  await using tts = new TTSService({ config: folder.config() })
  const text = `${dialogue.text} Alice: \u0000Bye\ud800.`
  const result = await tts.generateAudio({ ...dialogue, text })
  expect(result).toMatchObject({ success: true })
})

test.each<[string, object, RegExp]>([
  ['no text', { text: '' }, /^Expected text /],
  ['a voice that is none', { text: 'x', voiceConfig: { voiceName: 'Sulafar' } }, /sulafat/],
  ['24 bits', { text: 'x', audioFormat: { bitDepth: 24 } }, /bitDepth to be 16, got 24/],
  ['8 channels', { text: 'x', audioFormat: { channels: 8 } }, /channels to be 1 or 2, got 8/],
  ['an odd rate', { text: 'x', audioFormat: { sampleRate: 24_001 } }, /24001/],
  ['a long text', { text: 'x'.repeat(101) }, /MAX_TEXT_LENGTH/],
  ['a path', { text: 'x', outputFilename: '../x' }, /outputFilename/],
])('%s: Validation failed, and nothing is written', async (_, request, error) => {
  await using folder = await outputFolder()
  await using tts = new TTSService({ config: folder.config({ maxTextLength: 100 }) })
  const result = await tts.generateAudio(request as { text: string })
  expect(result).toMatchObject({
    success: false,
    message: 'Validation failed',
    filePath: undefined,
  })
  expect(result.error).toMatch(error)
  expect(await folder.files()).toEqual([])
})

test('a file that is smaller than MIN_AUDIO_SIZE is no speech', async () => {
  await using folder = await outputFolder()
  await using tts = new TTSService({ config: folder.config({ minAudioSize: 10_000_000 }) })
  expect(await tts.generateAudio({ text: 'Hello' })).toMatchObject({
    success: false,
    message: 'Failed to generate audio',
    error: expect.stringMatching(/MIN_AUDIO_SIZE/) as string,
  })
  expect(await folder.files()).toEqual([])
})

test('an old file stays until the new one is whole', async () => {
  await using folder = await outputFolder()
  await using tts = new TTSService({ config: folder.config({ minAudioSize: 10_000_000 }) })
  await writeFile(path.join(folder.path, 'a.wav'), 'old')
  await tts.generateAudio({ text: 'Hello', outputFilename: 'a' })
  expect(await readFile(path.join(folder.path, 'a.wav'), 'utf8')).toBe('old')
})

test('a folder that cannot be written is told', async () => {
  await using folder = await outputFolder()
  await writeFile(path.join(folder.path, 'file'), '')
  const outputDir = path.join(folder.path, 'file', 'below')
  await using tts = new TTSService({ config: folder.config({ outputDir }) })
  expect(await tts.generateAudio({ text: 'Hello' })).toMatchObject({
    success: false,
    message: 'Failed to generate audio',
    error: expect.stringMatching(/OUTPUT_DIR/) as string,
  })
  await mkdir(path.join(folder.path, 'a.wav'))
  await using other = new TTSService({ config: folder.config() })
  expect(await other.generateAudio({ text: 'Hello', outputFilename: 'a' })).toMatchObject({
    message: 'Failed to generate audio',
    error: expect.stringMatching(/it is a folder/) as string,
  })
})

test('an aborted request and a closed service leave nothing, and reject nothing', async () => {
  await using folder = await outputFolder()
  const tts = new TTSService({ config: folder.config() })
  const leaving = new AbortController()
  const text = 'A sentence that goes on. '.repeat(300)
  const left = tts.generateAudio({ text }, { signal: leaving.signal })
  const open = tts.generateAudio({ text })
  await until(async () => (await folder.files()).length > 0)
  leaving.abort()
  expect(await left).toMatchObject({ success: false, error: 'The request was aborted.' })
  await tts.close()
  expect(await open).toMatchObject({ success: false, error: 'The service is closed.' })
  expect(await tts.generateAudio({ text })).toMatchObject({ error: 'The service is closed.' })
  expect(await tts.healthCheck()).toBe(false)
  await tts.close()
  expect(await folder.files()).toEqual([])
})

test('it is healthy while it can speak', async () => {
  await using folder = await outputFolder()
  await using tts = new TTSService({ config: folder.config() })
  expect(await tts.healthCheck()).toBe(true)
  const backend: SpeechBackend = { ...espeakBackend, id: 'gemini' }
  await using other = new TTSService({ config: folder.config(), backend })
  expect(await other.healthCheck()).toBe(false)
  expect(await other.generateAudio({ text: 'Hello' })).toMatchObject({
    message: 'Failed to generate audio',
    error: 'Expected the engine gemini to be installed and enabled, found espeak, flite.',
  })
})

/** Fails as often as it is told, then speaks. */
function failing(error: Error, times: number): SpeechBackend & { readonly calls: () => number } {
  let calls = 0
  return {
    id: 'espeak',
    calls: () => calls,
    speechOf(request) {
      const speech = espeakBackend.speechOf(request)
      return {
        ...speech,
        get text() {
          calls += 1
          if (calls <= times) throw error
          return speech.text
        },
      }
    },
  }
}

test.each([
  [new SpeechError('unavailable', 'Away.'), 'Failed to generate audio', [4, 4]],
  [new SpeechError('overloaded', 'Busy.'), 'Rate limit exceeded after retries', [10, 10, 10, 16]],
  [new Error('Quota exceeded'), 'API quota exceeded', []],
  [new Error('Broken'), 'Failed to generate audio', []],
])('%s is tried again as often as the settings say', async (error, message, waits) => {
  await using folder = await outputFolder()
  const slept: number[] = []
  const clock: Clock = {
    now: () => 0,
    monotonic: () => 0,
    async sleep(delayMs) {
      slept.push(delayMs / 1000)
    },
  }
  const config = folder.config()
  await using tts = new TTSService({ config, clock, backend: failing(error, Infinity) })
  const result = await tts.generateAudio({ text: 'Hello' })
  expect(result).toMatchObject({ success: false, message, error: error.message })
  expect(slept).toEqual(waits)
  if (waits.length === 0) return
  await using other = new TTSService({ config, clock, backend: failing(error, 1) })
  expect(await other.generateAudio({ text: 'Hello' })).toMatchObject({ success: true })
})
