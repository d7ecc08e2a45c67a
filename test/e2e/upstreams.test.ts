import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recognizeTones, tonesOf } from '../../src/adapters/engines/tone/recognize.ts'
import { loadConfig } from '../../src/app/config/load.ts'
import { createRostrum } from '../../src/app/create-rostrum.ts'
import type { Rostrum } from '../../src/app/rostrum.ts'
import type { SpeechRequest } from '../../src/core/request.ts'
import type { Speech } from '../../src/pipeline/speech.ts'
import { sine } from '../support/audio.ts'
import { startIndexTts, wavFile } from '../support/indextts-upstream.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'
import { startUpstream } from '../support/upstream.ts'
import { wavHeader } from '../support/wav.ts'

const SENTENCE = 'The quick brown fox jumps over the lazy dog and runs away. '
const TEXT = SENTENCE.repeat(12).trim()
const WORDS = TEXT.replaceAll('.', '').split(' ')

let folder: string
let upstream: TestServer
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-upstreams-'))
  upstream = await startTestServer()
})
afterAll(async () => {
  await upstream[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

/** The settings that a page shows, with other places for those it names. */
async function settingsIn(
  page: string,
  index: number,
  places: { readonly [shown: string]: string },
): Promise<string> {
  const text = await readFile(new URL(`../../docs/engines/${page}.md`, import.meta.url), 'utf8')
  let block = [...text.matchAll(/```yaml\n([^`]*)```/g)][index]?.[1] ?? ''
  for (const [shown, place] of Object.entries(places)) {
    expect(block).toContain(shown)
    block = block.replaceAll(shown, place)
  }
  return block
}

/** Makes the platform of a settings file, without what speaks here. */
async function rostrumOf(settings: string): Promise<Rostrum> {
  const cwd = await mkdtemp(path.join(folder, 'place-'))
  await writeFile(path.join(cwd, 'rostrum.yaml'), settings)
  const { config } = await loadConfig({ cwd, env: {} })
  const off = { enabled: false } as const
  const engines = { ...config.engines }
  return createRostrum({
    config: {
      ...config,
      engines: {
        ...engines,
        espeak: { ...engines.espeak, ...off },
        flite: { ...engines.flite, ...off },
        sherpa: { ...engines.sherpa, ...off },
        chatterbox: { ...engines.chatterbox, ...off },
      },
    },
  })
}

interface Heard {
  readonly speech: Speech
  readonly tones: readonly string[]
}

async function hear(rostrum: Rostrum, request: Partial<SpeechRequest>): Promise<Heard> {
  const speech = await rostrum.speak({
    text: TEXT,
    output: { codec: 'wav' },
    timeline: 'word',
    ...request,
  })
  const pieces: Uint8Array[] = []
  for await (const piece of speech.bytes) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  const { dataOffset, sampleRate } = wavHeader(bytes)
  const samples = new Float32Array((bytes.length - dataOffset) / 2)
  for (const index of samples.keys())
    samples[index] = bytes.readInt16LE(dataOffset + 2 * index) / 2 ** 15
  return { speech, tones: recognizeTones(samples, { sampleRate, channels: 1 }) }
}

test('the set-up of one server speaks every word, with times made here', async () => {
  const shown = { 'http://127.0.0.1:8880': upstream.url }
  await using rostrum = await rostrumOf(await settingsIn('openai', 0, shown))
  const before = upstream.calls
  const { speech, tones } = await hear(rostrum, { voice: 'openai:tone:a' })
  expect(tones).toEqual(tonesOf(WORDS))
  expect(speech.spokenBy).toMatchObject([
    { engine: 'openai', voice: 'openai:tone:a', model: 'tts-1' },
  ])
  const words = speech.timeline.filter((it) => it.kind === 'word')
  expect(words.map((it) => it.label)).toEqual(WORDS)
  expect(upstream.calls).toBeGreaterThan(before)
})

test('the set-up of several servers lets one speak for another', async () => {
  await using broken = await startUpstream({
    answer: ({ method }) =>
      method === 'GET' ? { body: '{"voices":["af_heart"]}' } : { status: 401 },
  })
  await using good = await startUpstream({
    async answer({ method, body }) {
      if (method === 'GET') return { status: 404 }
      const { voice: _voice, ...rest } = JSON.parse(body.toString()) as { voice: string }
      const answer = await upstream.post('/v1/audio/speech', { ...rest, voice: 'tone:b' })
      const type = answer.headers.get('content-type') ?? ''
      return { headers: { 'content-type': type }, body: new Uint8Array(await answer.arrayBuffer()) }
    },
  })
  const settings = await settingsIn('openai', 1, {
    'http://127.0.0.1:8880': broken.url,
    'http://127.0.0.1:8881': good.url,
  })
  await using rostrum = await rostrumOf(settings)
  const ids = (await rostrum.voices()).map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['kokoro:af_heart', 'cloud:alloy', 'cloud:nova']))
  const { speech, tones } = await hear(rostrum, { voice: 'kokoro:af_heart', text: SENTENCE })
  expect(tones).toEqual(tonesOf(SENTENCE.replace('.', '').trim().split(' ')))
  expect(speech.spokenBy).toMatchObject([{ engine: 'cloud', model: 'gpt-4o-mini-tts' }])
  // What a key cannot do, no second call can.
  expect(broken.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test.each([
  [0, 'indextts:anna', { emotionText: 'sad' }],
  [1, 'indextts:examples/voice_01.wav', {}],
  [2, 'indextts:alloy', { emotionText: 'sad' }],
])('set-up %i of IndexTTS speaks every word as %s', async (index, voice, emotion) => {
  await using site = await startIndexTts()
  const audio = path.join(folder, 'anna', 'anna.wav')
  await mkdir(path.dirname(audio), { recursive: true })
  const format = { sampleRate: 16_000, channels: 1 } as const
  await writeFile(audio, wavFile([...sine(format, 200, 2)], 16_000))
  const shown = [
    { 'http://127.0.0.1:8000': site.url, '/srv/voices/anna.wav': audio },
    { 'http://127.0.0.1:5001': site.url },
    { 'http://127.0.0.1:8000': site.url },
  ]
  await using rostrum = await rostrumOf(await settingsIn('indextts', index, shown[index] ?? {}))
  const { speech, tones } = await hear(rostrum, { voice, engineOptions: { indextts: emotion } })
  expect(tones).toEqual(tonesOf(WORDS))
  expect(speech.spokenBy).toMatchObject([{ engine: 'indextts', voice }])
  expect(site.asked.length).toBeGreaterThan(1)
  if ('emotionText' in emotion) expect(site.asked[0]).toMatchObject({ emo_text: 'sad' })
})
