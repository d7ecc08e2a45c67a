import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfig } from '../../src/app/config/load.ts'
import { createRostrum } from '../../src/app/create-rostrum.ts'
import type { Rostrum } from '../../src/app/rostrum.ts'
import { createTelemetry } from '../../src/adapters/telemetry/prometheus.ts'
import { silent } from '../../src/app/silent-log.ts'
import { startServer, type RunningServer } from '../../src/server/index.ts'
import { writeTinyKokoro } from '../support/models/kokoro.ts'
import { writeTinyMms } from '../support/models/vits.ts'
import { writeTinyZipvoice } from '../support/models/zipvoice.ts'
import { sherpaHouse } from '../support/sherpa-house.ts'
import { wavSec } from '../support/wav.ts'

const house = sherpaHouse()
let rostrum: Rostrum
let server: RunningServer
beforeAll(async () => {
  const speakers = ['af_bella', 'af_heart', 'af_sky', 'am_adam', 'bm_george']
  await writeTinyKokoro(house.path('models/kokoro'), { speakers })
  await writeTinyMms(house.path('models/vits-mms-fin'))
  await writeTinyZipvoice(house.path('models/zipvoice'))
  const recording = await house.recording('reader.wav', 3)
  const page = await readFile(new URL('../../docs/engines/sherpa.md', import.meta.url), 'utf8')
  const blocks = [...page.matchAll(/```yaml\n([^`]*)```/g)].map((it) => it[1] ?? '')
  expect(blocks).toHaveLength(2)
  const settingsFile = blocks.join('').replace('/srv/voices/reader.wav', recording)
  await writeFile(house.path('rostrum.yaml'), settingsFile)
  const env = {
    ROSTRUM_ENGINES__SHERPA__MODEL_DIRS: house.path('models'),
    ROSTRUM_SERVER__PORT: '0',
  }
  const { config } = await loadConfig({ cwd: house.dir, env })
  rostrum = await createRostrum({ config })
  const settings = { current: config, subscribe: () => () => {} }
  const telemetry = createTelemetry()
  telemetry.watchKept(() => rostrum.figures())
  server = await startServer({
    rostrum,
    settings,
    logger: silent,
    telemetry,
    version: '1.2.3',
  })
})
afterAll(async () => {
  await server.close()
  await rostrum.close()
  await house.close()
})

const speak = (body: unknown): Promise<Response> =>
  fetch(`${server.url}/v1/speech`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('a server with the set-up of the page lists the voices of its models and speaks with them', async () => {
  const listed = await fetch(`${server.url}/v1/voices?engine=sherpa`)
  const { voices } = (await listed.json()) as { voices: { id: string; options: string[] }[] }
  expect(voices.map((it) => it.id)).toEqual(
    expect.arrayContaining([
      'sherpa:kokoro/af_heart',
      'sherpa:kokoro/anna',
      'sherpa:kokoro/bert',
      'sherpa:zipvoice/reader',
      'sherpa:vits-mms-fin/fi',
    ]),
  )
  const taken = new Map(voices.map(({ id, options }) => [id, options]))
  for (const name of ['af_heart', 'anna'])
    expect(taken.get(`sherpa:kokoro/${name}`), name).toEqual(['silenceScale'])
  expect(taken.get('sherpa:vits-mms-fin/fi')).toEqual(['silenceScale', 'noiseScale', 'noiseScaleW'])
  expect(taken.get('sherpa:zipvoice/reader')).toEqual(['numSteps', 'guidanceScale', 'silenceScale'])
  for (const [voice, text, model] of [
    ['sherpa:kokoro/af_heart', 'It is a fine day. The train leaves at noon.', 'kokoro'],
    ['sherpa:kokoro/anna', 'It is a fine day.', 'kokoro'],
    ['sherpa:kokoro/af_heart(1)+bm_george(3)', 'It is a fine day.', 'kokoro'],
    ['sherpa:vits-mms-fin/fi', 'Hyvää päivää kaikille.', 'vits-mms-fin'],
    ['sherpa:zipvoice/reader', 'It is a fine day.', 'zipvoice'],
  ] as const) {
    const answer = await speak({ text, voice, format: 'wav' })
    expect(answer.status, voice).toBe(200)
    expect(answer.headers.get('x-rostrum-engine'), voice).toBe('sherpa')
    expect(answer.headers.get('x-rostrum-model'), voice).toBe(model)
    expect(wavSec(new Uint8Array(await answer.arrayBuffer())), voice).toBeGreaterThan(0.3)
  }
})

test('answers, tasks, health and metrics tell who spoke, with which model and on what', async () => {
  const voice = 'sherpa:vits-mms-fin/fi'
  const who = { engine: 'sherpa', voice, model: 'vits-mms-fin', device: 'cpu' }
  const json = (path: string, body: object, accept = '*/*'): Promise<Response> =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(body),
    })
  const text = 'Hyvää iltaa.'
  const answer = await json('/v1/speech', { text, voice, format: 'wav' }, 'application/json')
  expect(await answer.json()).toMatchObject({ ...who, spokenBy: [who] })

  const events = await json('/v1/speech', { text, voice, format: 'wav' }, 'text/event-stream')
  const [, start = '{}'] = /event: start\ndata: (.*)/.exec(await events.text()) ?? []
  expect(JSON.parse(start)).toMatchObject(who)

  const body = { model: 'tts-1', input: text, voice, response_format: 'wav' }
  const openai = await json('/v1/audio/speech', body)
  expect(openai.status).toBe(200)
  expect(openai.headers.get('x-rostrum-engine')).toBe('sherpa')
  expect(openai.headers.get('x-rostrum-voice')).toBe(voice)
  expect(openai.headers.get('x-rostrum-model')).toBe('vits-mms-fin')
  await openai.arrayBuffer()

  const submitted = await json('/v1/tasks', { text: 'Hyvää yötä.', voice })
  const { id } = (await submitted.json()) as { id: string }
  const stopping = new AbortController()
  const working = rostrum.tasks.work({ signal: stopping.signal })
  await rostrum.tasks.wait(id)
  stopping.abort()
  await working
  const task = await (await fetch(`${server.url}/v1/tasks/${id}`)).json()
  expect(task).toMatchObject({ state: 'succeeded', result: who })

  const { engines } = (await (await fetch(`${server.url}/health`)).json()) as {
    engines: { [id: string]: object }
  }
  const model = { state: 'ready', device: 'cpu', processes: 1 }
  expect(engines['sherpa']).toMatchObject({ models: { 'vits-mms-fin': model } })
  expect(await (await fetch(`${server.url}/metrics`)).text()).toContain(
    'rostrum_engine_state{engine="sherpa",model="vits-mms-fin",state="ready",device="cpu"} 1',
  )
})

test('a voice tells what its engine can do with it', async () => {
  const told = async (id: string): Promise<unknown> =>
    (await fetch(`${server.url}/v1/voices/${encodeURIComponent(id)}`)).json()
  expect(await told('sherpa:kokoro/af_heart')).toMatchObject({
    engine: 'sherpa',
    languages: ['en-US', 'en'],
    gender: 'female',
    description: expect.any(String) as string,
    installed: true,
    controls: ['rate'],
    marks: 'none',
    options: expect.arrayContaining(['silenceScale']) as string[],
    workload: 'cpu',
  })
  expect(await told('espeak:en-us')).toMatchObject({
    controls: ['rate', 'pitchSemitones'],
    marks: 'phoneme',
    options: [],
    ipa: true,
    workload: 'cpu',
  })
})

test('what no model can speak is refused, and the server goes on', async () => {
  const answer = await speak({ text: '你好', voice: 'sherpa:vits-mms-fin/fi', format: 'wav' })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  const { error } = (await answer.json()) as { error: { code: string } }
  expect(error.code).toBe('unsupported')
  expect((await speak({ text: 'Hyvää.', voice: 'sherpa:vits-mms-fin/fi' })).status).toBe(200)
})
