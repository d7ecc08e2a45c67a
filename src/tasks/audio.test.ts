import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  openMakingHouse,
  runningTask,
  runTask,
  type MakingHouse,
  type MakingProcess,
} from '../../test/support/making-house.ts'
import { taskOf } from '../contracts/task-sample.ts'
import { flacDecoder } from '../adapters/decoders/flac/decoder.ts'
import { toneEngine } from '../adapters/engines/tone/engine.ts'
import { concat } from '../core/bytes.ts'
import { CODECS, type Codec, type OutputSpec } from '../core/request.ts'
import type { Task } from '../core/task.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import { createTaskAudio, type ReadTaskAudio } from './audio.ts'
import type { TaskAudio } from './tasks.ts'
import { createTaskSubtitles } from './subtitles.ts'

const { signal } = new AbortController()
const TEXT = 'One two three. *Four* five six seven.'

let house: MakingHouse
let here: MakingProcess
let read: ReadTaskAudio
let encodings: string[]
beforeAll(async () => {
  house = await openMakingHouse()
  here = house.process(toneEngine())
})
afterAll(async () => {
  await here.close()
  await house.close()
})
beforeEach(() => {
  encodings = []
  read = reader()
})

/** Serves audio, and notes what it encodes. */
function reader(): ReadTaskAudio {
  const noted = (encoder: AudioEncoder): AudioEncoder => ({
    ...encoder,
    encode(frames, options) {
      const { sampleRate, channels } = options.format
      encodings.push(`${encoder.codec} ${sampleRate} ${channels}`)
      return encoder.encode(frames, options)
    },
  })
  return createTaskAudio({
    artifacts: house.artifacts,
    encoders: new Map([...house.encoders].map(([codec, encoder]) => [codec, noted(encoder)])),
    decoder: flacDecoder,
    defaultCodec: 'mp3',
  })
}

let tasks = 0
const made = (output?: OutputSpec): Promise<Task> =>
  runTask(here, runningTask(`t${tasks++}`, { text: TEXT, ...(output && { output }) }))

async function bytesOf(audio: TaskAudio, range?: { start: number; end: number }) {
  const chunks: Uint8Array[] = []
  for await (const chunk of audio.open(range && { range })) chunks.push(chunk)
  return concat(chunks)
}

describe('the audio of a task', () => {
  test.each(CODECS)('is there in %s, with its size, and in parts', async (codec) => {
    const task = await made()
    const audio = await read(task, { signal, codec })
    const whole = await bytesOf(audio)
    const encoder = house.encoders.get(codec)
    expect(audio.extension).toBe(encoder?.extension)
    expect(audio.mediaType).toContain(
      encoder?.mediaType({ sampleRate: 24_000, channels: 1 }).split(';')[0],
    )
    expect(audio.sizeBytes).toBe(whole.length)
    expect(audio.durationSec).toBe(task.result?.durationSec)
    expect(await bytesOf(audio, { start: 10, end: 20 })).toEqual(whole.slice(10, 20))
    const again = await read(task, { signal, codec })
    expect(again.etag).toBe(audio.etag)
    expect(encodings).toHaveLength(codec === 'flac' ? 0 : 1)
  })

  test('has an exact length in its headers', async () => {
    const task = await made()
    const { durationSec = 0, sampleRate = 0 } = task.result ?? {}
    const wav = await bytesOf(await read(task, { signal, codec: 'wav' }))
    const view = new DataView(wav.buffer)
    expect(view.getUint32(4, true)).toBe(wav.length - 8)
    expect(view.getUint32(40, true)).toBe(Math.round(durationSec * sampleRate) * 2)
    expect(wav.length).toBe(44 + Math.round(durationSec * sampleRate) * 2)
    const ulaw = await bytesOf(await read(task, { signal, codec: 'ulaw' }))
    const facts = ulaw.subarray(0, 80)
    expect(new DataView(facts.buffer).getUint32(4, true)).toBe(ulaw.length - 8)
    expect(encodings).toEqual([`wav ${sampleRate} 1`, 'ulaw 8000 1'])
  })

  test('is what its request asked for, in the codec of the request alone', async () => {
    const task = await made({ codec: 'wav', sampleRate: 16_000, channels: 2 })
    await read(task, { signal })
    await read(task, { signal, codec: 'opus' })
    expect(encodings).toEqual(['wav 16000 2', 'opus 16000 2'])
    const low = await made({ codec: 'mp3', bitRate: 16_000 })
    const small = await read(low, { signal })
    const usual = await read(await made(), { signal })
    expect(small.sizeBytes).toBeLessThan(usual.sizeBytes / 2)
  })

  test('is encoded once for all who ask together, in all processes that come later', async () => {
    const task = await made()
    const all = await Promise.all([1, 2, 3].map(() => read(task, { signal })))
    expect(new Set(all.map(({ etag }) => etag)).size).toBe(1)
    await reader()(task, { signal })
    expect(encodings).toHaveLength(1)
  })

  test('goes on for those who stay when one leaves, and stops when all have left', async () => {
    const task = await made()
    const control = new AbortController()
    const left = expect(read(task, { signal: control.signal })).rejects.toThrow('left')
    const stays = read(task, { signal })
    control.abort(new Error('left'))
    await left
    expect((await stays).sizeBytes).toBeGreaterThan(0)
    const both = new AbortController()
    const gone = [1, 2].map(() =>
      expect(read(task, { signal: both.signal, codec: 'opus' })).rejects.toThrow('left'),
    )
    both.abort(new Error('left'))
    await Promise.all(gone)
    expect(await house.keys(`tasks/${task.id}/`)).not.toContainEqual(
      expect.stringContaining('opus'),
    )
    expect((await read(task, { signal, codec: 'opus' })).sizeBytes).toBeGreaterThan(0)
  })

  test.each(['queued', 'running', 'failed', 'cancelled'] as const)(
    'of a task that is %s is a conflict that tells the state',
    async (state) => {
      const task = taskOf('x', { state })
      await expect(read(task, { signal })).rejects.toMatchObject({
        code: 'conflict',
        details: { state },
      })
      const subtitles = createTaskSubtitles(house)
      await expect(subtitles(task, 'srt', { signal })).rejects.toMatchObject({ code: 'conflict' })
    },
  )

  test('in a codec that nobody has is refused', async () => {
    const task = await made()
    const codec = 'ogg' as Codec
    await expect(read(task, { signal, codec })).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'format' },
    })
  })

  test('that was removed is not found', async () => {
    const task = await made()
    const audio = await read(task, { signal, codec: 'flac' })
    await house.artifacts.delete(task.result?.artifact ?? '', { signal })
    for (const codec of ['flac', 'wav'] as const)
      await expect(read(task, { signal, codec })).rejects.toMatchObject({ code: 'not_found' })
    await expect(bytesOf(audio)).rejects.toMatchObject({ code: 'not_found' })
  })

  test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['cut off', (bytes) => bytes.slice(0, -100)],
    ['empty', () => new Uint8Array(0)],
    ['changed', (bytes) => bytes.map((it, at) => (at === bytes.length - 50 ? it ^ 1 : it))],
    ['no FLAC', () => new Uint8Array(Buffer.from('Something else altogether.'))],
  ])('whose master is %s is an internal error, and nothing is kept of it', async (_, damage) => {
    const task = await made()
    const key = task.result?.artifact ?? ''
    const whole = await bytesOf(await read(task, { signal, codec: 'flac' }))
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield damage(whole)
    }
    await house.artifacts.put(key, bytes(), { signal, mediaType: 'audio/flac' })
    await expect(read(task, { signal, codec: 'wav' })).rejects.toMatchObject({ code: 'internal' })
    expect(await house.keys(`tasks/${task.id}/`)).toEqual([key, task.result?.timeline])
  })
})

describe('the subtitles of a task', () => {
  const subtitles = (task: Task, ...[format, karaoke]: [Parameters<Read>[1], boolean?]) =>
    createTaskSubtitles(house)(task, format, { signal, karaoke })
  type Read = ReturnType<typeof createTaskSubtitles>

  test('are there in every format, in the words of the user', async () => {
    const request = { text: TEXT, markup: 'markdown' } as const
    const task = await runTask(here, runningTask('subtitled', request))
    expect(await subtitles(task, 'srt')).toMatch(
      /^1\n00:00:00,\d{3} --> 00:00:0\d,\d{3}\nOne two three[.]\n\n2\n.*\nFour five six seven[.]\n/,
    )
    expect(await subtitles(task, 'vtt')).toMatch(/^WEBVTT\n/)
    expect(await subtitles(task, 'lrc', true)).toMatch(/<00:00[.]\d\d> ?two/)
    const json = JSON.parse(await subtitles(task, 'json')) as {
      durationSec: number
      timeline: { kind: string }[]
    }
    expect(json.durationSec).toBe(task.result?.durationSec)
    expect(json.timeline.filter(({ kind }) => kind === 'word')).toHaveLength(7)
  })

  test.each<[string, string]>([
    ['damaged', '[{"kind":"wo'],
    ['no timeline', '{}'],
  ])('whose timeline is %s are an internal error', async (_, text) => {
    const task = await made()
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(text)
    }
    const key = task.result?.timeline ?? ''
    await house.artifacts.put(key, bytes(), { signal, mediaType: 'application/json' })
    await expect(subtitles(task, 'vtt')).rejects.toMatchObject({ code: 'internal' })
    await house.artifacts.delete(key, { signal })
    await expect(subtitles(task, 'vtt')).rejects.toMatchObject({ code: 'not_found' })
  })
})
