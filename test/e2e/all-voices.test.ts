import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeTinyMms } from '../support/models/vits.ts'
import { startServerProcess, type ServerProcess } from '../support/server-process.ts'
import { startUpstream, type Upstream } from '../support/upstream.ts'

interface Entry {
  readonly id: string
  readonly engine: string
  readonly languages: readonly string[]
  readonly controls: readonly string[]
  readonly marks: string
  readonly options: readonly string[]
  readonly workload: string
}

let folder = ''
let upstream: Upstream
let server: ServerProcess

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-voices-'))
  await writeTinyMms(path.join(folder, 'mms-tts-fin'))
  upstream = await startUpstream({
    answer: ({ method }) =>
      method === 'GET' ? { body: JSON.stringify({ voices: ['af_sky', 'bm_lewis'] }) } : {},
  })
  server = await startServerProcess({
    env: {
      ROSTRUM_ENGINES__TONE__ENABLED: 'true',
      ROSTRUM_ENGINES__SHERPA__MODEL_DIRS: folder,
      ROSTRUM_ENGINES__GEMINI__API_KEY: 'a-key-that-is-never-used',
      ROSTRUM_ENGINES__GEMINI__URL: upstream.url,
      ROSTRUM_ENGINES__OPENAI__URL: `${upstream.url}/v1`,
      ROSTRUM_ENGINES__INDEXTTS__URL: upstream.url,
      ROSTRUM_REFERENCES__ANNA__AUDIO: path.join(folder, 'anna.wav'),
    },
  })
}, 60_000)
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await upstream[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

test('every voice of every engine is listed, with what it can do', async () => {
  const voices: Entry[] = []
  let cursor: string | undefined
  do {
    const page = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const answer = await fetch(`${server.url}/v1/voices?limit=50${page}`)
    const read = (await answer.json()) as { voices: readonly Entry[]; cursor?: string }
    voices.push(...read.voices)
    cursor = read.cursor
  } while (cursor !== undefined)
  expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length)

  const { engines } = (await (await fetch(`${server.url}/v1/engines`)).json()) as {
    engines: readonly { readonly id: string; readonly voices: number }[]
  }
  const counts = Object.fromEntries(engines.map((it) => [it.id, it.voices]))
  expect(counts).toMatchObject({ espeak: 140, flite: 5, sherpa: 1, gemini: 30, openai: 2 })
  for (const [engine, count] of Object.entries(counts))
    expect(voices.filter((it) => it.engine === engine).length, engine).toBe(count)

  const told = (id: string): Entry | undefined => voices.find((it) => it.id === id)
  const cloud = { controls: [], marks: 'none', workload: 'network' }
  expect(told('sherpa:mms-tts-fin/fi')).toMatchObject({ languages: ['fi'], workload: 'cpu' })
  expect(told('gemini:kore')).toMatchObject({ ...cloud, gender: 'female' })
  expect(told('gemini:kore')?.options).toContain('style')
  expect(told('openai:bm_lewis')).toMatchObject({
    marks: 'none',
    controls: ['rate'],
    languages: ['en-GB'],
    gender: 'male',
    options: ['model', 'instructions'],
  })
  expect(told('indextts:anna')).toMatchObject(cloud)
  expect(told('indextts:anna')?.options).toContain('emotionVector')
})
