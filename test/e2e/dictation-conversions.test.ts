import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type {
  ConversionAnswer,
  ConversionStatsAnswer,
  ConvertAnswer,
  ConvertMultipleAnswer,
} from '../../src/protocol/dictation-answer.ts'
import { type DictationServer, startDictationServer } from '../support/dictation-server.ts'
import { wavHeader, wavSec } from '../support/wav.ts'

/** The routes under `/api/v1/tts`, field by field. */

const TTS = '/api/v1/tts'
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const ID = /^\d{8}_\d{6}_[0-9a-f]{8}(_\d+)?$/

let server: DictationServer
let stop: (() => Promise<void>) | undefined

beforeAll(async () => {
  server = await startDictationServer()
})
afterAll(() => server[Symbol.asyncDispose]())

async function convert(body: object): Promise<ConvertAnswer> {
  const { status, body: answer } = await server.ask<ConvertAnswer>('POST', `${TTS}/convert`, body)
  expect(status, JSON.stringify(answer)).toBe(201)
  return answer
}

async function one(id: string): Promise<ConversionAnswer> {
  return (await server.ask<ConversionAnswer>('GET', `${TTS}/${id}`)).body
}

async function done(id: string): Promise<ConversionAnswer> {
  stop ??= server.work()
  await expect.poll(async () => (await one(id)).status, { timeout: 30_000 }).toBe('done')
  return one(id)
}

async function bytesOf(path: string): Promise<{ response: Response; bytes: Uint8Array }> {
  const response = await server.get(path)
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}

describe('before anything is made', () => {
  test('a text is taken, and shown as it waits', async () => {
    const made = await convert({ text: 'Hei maailma', custom_filename: 'eka' })
    expect(made).toEqual({
      conversion_id: expect.stringMatching(ID) as unknown,
      text: 'Hei maailma',
      status: 'queued',
      submitted_at: expect.stringMatching(ISO) as unknown,
    })
    // The MD5 of the text, by an implementation that is not ours.
    expect(made.conversion_id.slice(16, 24)).toBe('aeb6a26c')
    const stamp = made.submitted_at.slice(0, 19).replace('T', '_').replaceAll(/[-:]/g, '')
    expect(made.conversion_id.slice(0, 15)).toBe(stamp)
    expect(await one(made.conversion_id)).toEqual({
      ...made,
      output_file_path: null,
      custom_filename: 'eka',
      started_at: null,
      completed_at: null,
      failed_at: null,
      file_size: null,
      sampling_rate: null,
      duration: null,
      device: null,
      error_message: null,
    })
  })

  test('its audio is 400 in the words of the API, of an unknown one 404', async () => {
    const { conversion_id: id } = await convert({ text: 'Ei vielä' })
    const early = await server.ask('GET', `${TTS}/${id}/download`)
    expect([early.status, early.body]).toEqual([
      400,
      { detail: 'Task is not completed. Current status: queued' },
    ])
    const words = "Task with ID 'nobody' not found"
    for (const path of ['/nobody', '/nobody/download']) {
      const { status, body } = await server.ask('GET', `${TTS}${path}`)
      expect([status, body]).toEqual([404, { error: words, detail: words }])
    }
    const file = await server.ask('GET', `${TTS}/audio/eka.wav`)
    expect([file.status, file.body]).toEqual([404, { detail: 'Audio file not found' }])
  })

  test('several texts are taken together, in order', async () => {
    const texts = ['Yksi', 'Kaksi', 'Yksi']
    const { status, body } = await server.ask<ConvertMultipleAnswer>(
      'POST',
      `${TTS}/convert-multiple`,
      { texts },
    )
    expect(status).toBe(201)
    expect(body).toEqual({
      conversion_ids: [expect.stringMatching(ID), expect.stringMatching(ID), expect.any(String)],
      texts,
      status: 'queued',
      submitted_at: expect.stringMatching(ISO) as unknown,
    })
    expect(body.conversion_ids[2]).toBe(body.conversion_ids[0])
    expect((await one(body.conversion_ids[1] as string)).text).toBe('Kaksi')
  })

  test('the same again is the same, under another name another', async () => {
    const first = await convert({ text: 'Sama' })
    expect(await convert({ text: 'Sama' })).toEqual(first)
    const named = await convert({ text: 'Sama', custom_filename: 'sama' })
    expect(named.conversion_id).not.toBe(first.conversion_id)
    expect((await convert({ text: 'Sama', custom_filename: 'sama' })).conversion_id).toBe(
      named.conversion_id,
    )
    // An empty name and one that is null are none.
    for (const custom_filename of ['', null])
      expect((await convert({ text: 'Sama', custom_filename })).conversion_id).toBe(
        first.conversion_id,
      )
  })

  test('the longest text and name are taken, one more is not', async () => {
    const text = '😀 '.repeat(5000)
    expect((await convert({ text, custom_filename: 'x'.repeat(255) })).text).toBe(text)
    const long = await server.ask('POST', `${TTS}/convert`, { text: `${text}a` })
    expect([long.status, long.body]).toEqual([
      422,
      {
        error: 'Validation Error',
        detail: [
          {
            type: 'string_too_long',
            loc: ['body', 'text'],
            msg: 'String should have at most 10000 characters',
            input: 'a string of 15001 characters',
            ctx: { max_length: 10_000 },
          },
        ],
      },
    ])
    const many = { texts: Array.from({ length: 100 }, (_, index) => `Teksti ${index}`) }
    expect((await server.ask('POST', `${TTS}/convert-multiple`, many)).status).toBe(201)
  })
})

describe('when it is made', () => {
  test('it is shown with its file, which is a whole WAV', async () => {
    const { conversion_id: id } = await convert({ text: 'Valmis lause', custom_filename: 'äiti' })
    const task = await done(id)
    const { response, bytes } = await bytesOf(`${TTS}/${id}/download`)
    const { sampleRate, channels, dataSize, riffSize, dataOffset } = wavHeader(bytes)
    expect(task).toEqual({
      conversion_id: id,
      text: 'Valmis lause',
      status: 'done',
      submitted_at: expect.stringMatching(ISO) as unknown,
      output_file_path: 'äiti.wav',
      custom_filename: 'äiti',
      started_at: expect.stringMatching(ISO) as unknown,
      completed_at: expect.stringMatching(ISO) as unknown,
      failed_at: null,
      file_size: bytes.length,
      sampling_rate: sampleRate,
      duration: expect.closeTo(wavSec(bytes), 3) as unknown,
      device: 'cpu',
      error_message: null,
    })
    expect([channels, riffSize, dataSize]).toEqual([1, bytes.length - 8, bytes.length - dataOffset])
    const { submitted_at: submitted, started_at: started, completed_at: completed } = task
    expect(Date.parse(submitted)).toBeLessThanOrEqual(Date.parse(started ?? ''))
    expect(Date.parse(started ?? '')).toBeLessThanOrEqual(Date.parse(completed ?? ''))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('audio/wav')
    expect(response.headers.get('content-length')).toBe(String(bytes.length))
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="_iti.wav"; filename*=UTF-8''%C3%A4iti.wav`,
    )
    const named = await bytesOf(`${TTS}/audio/${encodeURIComponent('äiti.wav')}`)
    expect(named.response.headers.get('content-disposition')).toContain('inline;')
    expect(Buffer.compare(named.bytes, bytes)).toBe(0)
  })

  test('without a name it is called after its id', async () => {
    const { conversion_id: id } = await convert({ text: 'Nimetön' })
    expect(await done(id)).toMatchObject({
      output_file_path: `tts_${id}.wav`,
      custom_filename: null,
    })
    const { response } = await bytesOf(`${TTS}/${id}/download`)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="tts_${id}.wav"`)
    expect((await server.get(`${TTS}/audio/tts_${id}.wav`)).status).toBe(200)
  })

  test('one name for two texts never overwrites', async () => {
    const [one, two] = [
      await convert({ text: 'Ensimmäinen teksti on tämä', custom_filename: 'sama_nimi' }),
      await convert({ text: 'Toinen', custom_filename: 'sama_nimi.wav' }),
    ]
    const files = [await done(one.conversion_id), await done(two.conversion_id)]
    expect(files.map((it) => it.output_file_path)).toEqual(['sama_nimi.wav', 'sama_nimi_2.wav'])
    const lengths = await Promise.all(
      files.map(async (it) => (await bytesOf(`${TTS}/audio/${it.output_file_path}`)).bytes.length),
    )
    expect(lengths).toEqual(files.map((it) => it.file_size))
    expect(lengths[0]).toBeGreaterThan(lengths[1] as number)
  })

  test('a part of it is served, nothing to who has it, and its head alone', async () => {
    const { conversion_id: id } = await convert({ text: 'Osa siitä' })
    await done(id)
    for (const path of [`${TTS}/${id}/download`, `${TTS}/audio/tts_${id}.wav`]) {
      const { response, bytes } = await bytesOf(path)
      const etag = response.headers.get('etag') ?? ''
      const part = await server.get(path, { headers: { range: 'bytes=4-7' } })
      expect([part.status, part.headers.get('content-range')]).toEqual([
        206,
        `bytes 4-7/${bytes.length}`,
      ])
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.subarray(4, 8))
      const same = await server.get(path, { headers: { 'if-none-match': etag } })
      expect([same.status, await same.text()]).toEqual([304, ''])
      const head = await server.get(path, { method: 'HEAD' })
      expect(head.headers.get('content-length')).toBe(String(bytes.length))
      const beyond = await server.ask('GET', path, undefined, {
        headers: { range: `bytes=${bytes.length}-` },
      })
      expect(beyond.status).toBe(416)
      expect(beyond.body).toEqual({
        error: 'Range Not Satisfiable',
        detail: `Expected a range within ${bytes.length} bytes.`,
      })
    }
  })
})

describe('the list', () => {
  test('is newest first, as long as asked, and filtered by each word', async () => {
    const { conversion_id: id } = await convert({ text: 'Uusin' })
    await done(id)
    const all = (await server.ask<ConversionAnswer[]>('GET', `${TTS}?limit=1000`)).body
    const times = all.map((it) => it.submitted_at)
    expect(times).toEqual(times.toSorted((a, b) => b.localeCompare(a)))
    expect(all[0]).toEqual(await one(id))
    expect((await server.ask<[]>('GET', TTS)).body).toHaveLength(Math.min(50, all.length))
    expect((await server.ask<[]>('GET', `${TTS}?limit=1`)).body).toEqual([all[0]])
    await expect
      .poll(
        async () =>
          (await server.ask<[]>('GET', `${TTS}?status=done&limit=1000`)).body.length === all.length,
        { timeout: 60_000 },
      )
      .toBe(true)
    for (const status of ['queued', 'processing', 'completed', 'failed'])
      expect((await server.ask('GET', `${TTS}?status=${status}`)).body).toEqual([])
    expect((await server.ask<[]>('GET', `${TTS}?status=`)).body.length).toBeGreaterThan(0)
  })

  test.each([
    ['status=ready', 'Invalid status. Must be one of: queued, processing, completed, failed, done'],
    ['limit=0', 'Limit must be between 1 and 1000'],
    ['limit=1001', 'Limit must be between 1 and 1000'],
  ])('of %s is 422 in the words of the API', async (query, words) => {
    const { status, body } = await server.ask('GET', `${TTS}?${query}`)
    expect([status, body]).toEqual([422, { error: words, detail: words }])
  })

  test('is counted by state, and so are texts that came more than once', async () => {
    const all = (await server.ask<ConversionAnswer[]>('GET', `${TTS}?limit=1000`)).body
    const { body } = await server.ask<ConversionStatsAnswer>('GET', `${TTS}/stats`)
    expect(body.total_tasks).toBe(all.length)
    expect(body.status_counts).toEqual({
      queued: 0,
      processing: 0,
      completed: 0,
      failed: 0,
      done: all.length,
    })
    expect(body.average_file_size).toBeGreaterThan(0)
    // Also what was answered with the conversion that was there already.
    expect(body.duplicate_details).toEqual([
      { text: 'Sama', count: 6 },
      { text: 'Yksi', count: 2 },
    ])
    expect(body.duplicate_texts).toBe(2)
  })
})

test('what has failed says why, and goes when it is old enough', async () => {
  await using house = await startDictationServer({
    edit: (config) => ({ ...config, dictation: { ...config.dictation, language: 'sw' } }),
  })
  const ask = house.ask
  const { body: made } = await ask<ConvertAnswer>('POST', `${TTS}/convert`, { text: 'Habari' })
  expect(made.status).toBe('failed')
  const { body: task } = await ask<ConversionAnswer>('GET', `${TTS}/${made.conversion_id}`)
  expect(task).toMatchObject({
    status: 'failed',
    completed_at: null,
    error_message: expect.stringContaining('sw') as unknown,
  })
  expect((await ask('GET', `${TTS}/${made.conversion_id}/download`)).body).toEqual({
    detail: 'Task is not completed. Current status: failed',
  })
  expect((await ask<[]>('GET', `${TTS}?status=failed`)).body).toEqual([task])
  expect((await ask('POST', `${TTS}/cleanup`)).body).toEqual({ removed: 0 })
  expect((await ask('POST', `${TTS}/cleanup?days=0`)).body).toEqual({ removed: 1 })
  expect((await ask('GET', TTS)).body).toEqual([])
})

test('what is made and cannot be kept apart from its task is completed, and heard', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'rostrum-test-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  // Where a folder should be is a file.
  await writeFile(path.join(dir, 'recordings+'), '')
  await using house = await startDictationServer({
    edit: (config) => ({ ...config, artifactUrl: dir }),
  })
  const { body: made } = await house.ask<ConvertAnswer>('POST', `${TTS}/convert`, { text: 'Tehty' })
  house.work()
  const task = async (): Promise<ConversionAnswer> =>
    (await house.ask<ConversionAnswer>('GET', `${TTS}/${made.conversion_id}`)).body
  await expect.poll(async () => (await task()).status, { timeout: 20_000 }).toBe('completed')
  expect(await task()).toMatchObject({ completed_at: expect.stringMatching(ISO) as unknown })
  const response = await house.get(`${TTS}/${made.conversion_id}/download`)
  expect(response.status).toBe(200)
  expect(wavSec(new Uint8Array(await response.arrayBuffer()))).toBeGreaterThan(0.1)
  expect((await house.ask<[]>('GET', `${TTS}?status=completed`)).body).toHaveLength(1)
})
