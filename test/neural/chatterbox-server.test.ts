import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTelemetry } from '../../src/adapters/telemetry/prometheus.ts'
import { DEFAULTS } from '../../src/app/config/defaults.ts'
import { createRostrum } from '../../src/app/create-rostrum.ts'
import type { Rostrum } from '../../src/app/rostrum.ts'
import { startServer, type RunningServer } from '../../src/server/index.ts'
import { chatterboxHouse, voiceRecording } from '../support/models/chatterbox-house.ts'
import { wavHeader, wavSec } from '../support/wav.ts'

const house = chatterboxHouse({ defaultVoice: voiceRecording(300) })
const logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => logger }
const telemetry = createTelemetry()
let rostrum: Rostrum
let server: RunningServer

beforeAll(async () => {
  const config = {
    ...DEFAULTS,
    dataDir: '',
    server: { ...DEFAULTS.server, port: 0 },
    engines: {
      ...DEFAULTS.engines,
      chatterbox: {
        ...DEFAULTS.engines.chatterbox,
        modelDir: house.dir,
        device: 'cpu',
        threads: 1,
      },
    },
    references: { anna: { audio: path.join(house.dir, '../anna.wav'), text: '', language: 'en' } },
  }
  rostrum = await createRostrum({ config, parts: { logger, meter: telemetry.meter } })
  const settings = { current: config, subscribe: () => () => {} }
  server = await startServer({ rostrum, settings, logger, telemetry, version: '1.2.3' })
})
afterAll(async () => {
  await server.close()
  await rostrum.close()
  telemetry.close()
  await house.close()
})

const post = (address: string, body: object) =>
  fetch(`${server.url}${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('a server with Chatterbox', () => {
  test('lists its voices', async () => {
    const { voices } = (await (
      await fetch(`${server.url}/v1/voices?engine=chatterbox`)
    ).json()) as {
      voices: { id: string; installed: boolean }[]
    }
    expect(voices.map((it) => it.id).sort()).toEqual(['chatterbox:anna', 'chatterbox:default'])
    expect(voices.every((it) => it.installed)).toBe(true)
  })

  test('speaks with a voice of a recording, whole, and the same with a seed', async () => {
    const text =
      'It is a fine day. We shall go to the river, and there we shall have bread and tea.'
    const request = { text, voice: 'chatterbox:anna', format: 'wav', seed: 7 }
    const speech = async (engineOptions: object = {}) => {
      const answer = await post('/v1/speech', { ...request, engineOptions })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('x-rostrum-engine')).toBe('chatterbox')
      expect(answer.headers.get('x-rostrum-model')).toBe('chatterbox')
      return new Uint8Array(await answer.arrayBuffer())
    }
    const first = await speech()
    expect(wavHeader(first).sampleRate).toBe(24_000)
    expect(wavSec(first)).toBeGreaterThan(0.04 * text.length)
    expect(await speech()).toEqual(first)
    expect(await speech({ chatterbox: { exaggeration: 1.5 } })).not.toEqual(first)
  })

  test('tells what it runs on', async () => {
    const { engines } = (await (await fetch(`${server.url}/health`)).json()) as {
      engines: Record<string, object>
    }
    expect(engines['chatterbox']).toMatchObject({ state: 'ready', device: 'cpu', processes: 1 })
  })

  test('names a wrong option, and speaks the next request', async () => {
    const request = { text: 'Hello.', voice: 'chatterbox:default', format: 'wav' }
    const engineOptions = { chatterbox: { temperature: 5 } }
    const refused = await post('/v1/speech', { ...request, engineOptions })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('engineOptions.chatterbox.temperature')
    const answer = await post('/v1/speech', request)
    expect(wavSec(new Uint8Array(await answer.arrayBuffer()))).toBeGreaterThan(0.2)
  })
})
