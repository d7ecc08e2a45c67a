import { readdir } from 'node:fs/promises'
import http from 'node:http'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recognizeTones, tonesOf } from '../../src/adapters/engines/tone/recognize.ts'
import { seededRandom } from '../support/random.ts'
import { startServerProcess, type ServerProcess } from '../support/server-process.ts'
import { wavHeader, wavSec } from '../support/wav.ts'

const WORDS =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey yankee zulu'.split(
    ' ',
  )

interface Answer {
  readonly audio: string
  readonly timeline: readonly { readonly kind: string; readonly label: string }[]
  readonly normalized: string
}

/** Different words for each number: nothing two answers share could pass for the other's. */
function wordsOf(index: number, count: number): string[] {
  const random = seededRandom(index + 1)
  return Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)] as string)
}

function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: signal ?? null,
  })
}

/** What to say for each number, and in which voice: every second one with the tone engine. */
function taskOf(index: number): { words: string[]; voice: string; tone: boolean } {
  const tone = index % 2 === 0
  const words = wordsOf(index, tone ? 6 : 3 + (index % 5))
  const voice = tone ? 'tone:a' : index % 3 === 0 ? 'espeak:en-gb' : 'espeak:en-us'
  return { words, voice, tone }
}

function samplesOf(bytes: Buffer): { samples: Float32Array; sampleRate: number } {
  const { dataOffset, sampleRate } = wavHeader(bytes)
  const samples = new Float32Array((bytes.length - dataOffset) / 2)
  for (let at = 0; at < samples.length; at++)
    samples[at] = bytes.readInt16LE(dataOffset + 2 * at) / 32_768
  return { samples, sampleRate }
}

/** Loudness in steps of 50 ms: what tells one spoken text from another, whatever the phases. */
function envelopeOf(bytes: Buffer): number[] {
  const { samples, sampleRate } = samplesOf(bytes)
  const step = Math.round(sampleRate / 20)
  return Array.from({ length: Math.ceil(samples.length / step) }, (_, index) => {
    const part = samples.subarray(index * step, (index + 1) * step)
    return Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / part.length)
  })
}

/** How alike two envelopes are: 1 for the same, about 0 for strangers (Pearson's r). */
function likeness(a: readonly number[], b: readonly number[]): number {
  const count = Math.min(a.length, b.length)
  const centred = (all: readonly number[]): number[] => {
    const part = all.slice(0, count)
    const mean = part.reduce((sum, value) => sum + value, 0) / count
    return part.map((value) => value - mean)
  }
  const [x, y] = [centred(a), centred(b)]
  const dot = (p: readonly number[], q: readonly number[]): number =>
    p.reduce((sum, value, index) => sum + value * (q[index] ?? 0), 0)
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y))
}

/** How much two sounds are the same speech: 0 when they are more than 50 ms apart in length. */
function sameness(a: Buffer, b: Buffer): number {
  if (Math.abs(wavSec(a) - wavSec(b)) > 0.05) return 0
  return likeness(envelopeOf(a), envelopeOf(b))
}

describe('many at once', () => {
  let server: ServerProcess
  /** Speaks one text after the other, each anew. */
  let lonely: ServerProcess
  const alone = new Map<number, Buffer>()
  beforeAll(async () => {
    // Sounds are compared; those of the system's library vary more from one time to the next.
    const native = { ROSTRUM_ENGINES__ESPEAK__NATIVE: 'never' }
    server = await startServerProcess({
      env: { ...native, ROSTRUM_ENGINES__TONE__ENABLED: 'true' },
    })
    lonely = await startServerProcess({
      env: { ...native, ROSTRUM_CACHE__MAX_BYTES: '0', ROSTRUM_ENGINES__ESPEAK__WORKERS: '1' },
    })
  })
  afterAll(async () => {
    await server[Symbol.asyncDispose]()
    await lonely[Symbol.asyncDispose]()
  })

  async function answerOf(from: ServerProcess, index: number): Promise<Answer> {
    const { words, voice } = taskOf(index)
    const response = await post(
      `${from.url}/v1/speech`,
      { text: words.join(' '), voice, format: 'wav', timeline: 'word' },
      { accept: 'application/json' },
    )
    expect(response.status).toBe(200)
    return (await response.json()) as Answer
  }

  /** The same text as nobody else was being answered. */
  async function spokenAlone(index: number): Promise<Buffer> {
    const known = alone.get(index)
    if (known) return known
    const bytes = Buffer.from((await answerOf(lonely, index)).audio, 'base64')
    alone.set(index, bytes)
    return bytes
  }

  /** Asks, looks at the words, and gives the audio. */
  async function ask(index: number): Promise<Buffer> {
    const { words, tone } = taskOf(index)
    const answer = await answerOf(server, index)
    expect(answer.timeline.filter(({ kind }) => kind === 'word').map(({ label }) => label)).toEqual(
      words,
    )
    expect(answer.normalized).toContain(words.join(' '))
    const bytes = Buffer.from(answer.audio, 'base64')
    if (tone) {
      const { samples, sampleRate } = samplesOf(bytes)
      expect(recognizeTones(samples, { sampleRate, channels: 1 })).toEqual(tonesOf(words))
    }
    return bytes
  }

  test.each([10, 200])(
    '%i requests: each answer has its own words, and only those',
    async (count) => {
      const answers = await Promise.all(Array.from({ length: count }, (_, index) => ask(index)))
      const spoken = [...answers.entries()].filter(([index]) => !taskOf(index).tone)
      for (const [index] of spoken) await spokenAlone(index)
      for (const [index, bytes] of spoken) {
        const scores = [...alone].map(([other, audio]) => ({ other, same: sameness(bytes, audio) }))
        const [best] = scores.toSorted((x, y) => y.same - x.same)
        expect(best?.other).toBe(index)
        // An engine that has spoken before is some milliseconds off; strangers are mostly below 0.5.
        expect(best?.same).toBeGreaterThan(0.75)
      }
    },
  )
})

/** Reads an answer at a steady pace, in bytes a second, until the signal fires. */
async function readSlowly(
  url: string,
  body: unknown,
  bytesPerSec: number,
  signal: AbortSignal,
): Promise<{ read: number; ended: boolean }> {
  const state = { read: 0, ended: false }
  const request = http.request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    signal,
  })
  request.on('error', () => {
    // The end of the test aborts it.
  })
  request.end(JSON.stringify(body))
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  response.on('error', () => {
    // As above.
  })
  response.pause()
  const step = bytesPerSec / 20
  const timer = setInterval(() => {
    const bytes = response.read(Math.min(step, response.readableLength)) as Buffer | null
    state.read += bytes?.length ?? 0
  }, 50)
  signal.addEventListener('abort', () => clearInterval(timer))
  response.once('end', () => (state.ended = true))
  return state
}

test('two readers at 10 kB/s do not delay a third client', async () => {
  await using server = await startServerProcess({ env: { ROSTRUM_ENGINES__ESPEAK__WORKERS: '1' } })
  const url = `${server.url}/v1/speech`
  const long = {
    text: 'This goes on and on, longer than anybody wants to hear it. '.repeat(1500),
    format: 'wav',
  }
  const leave = new AbortController()
  try {
    const slow = await Promise.all([
      readSlowly(url, long, 10_000, leave.signal),
      readSlowly(url, long, 10_000, leave.signal),
    ])
    for (let turn = 0; turn < 3; turn++) {
      const third = await post(url, {
        text: 'A third client has something to say, too. '.repeat(40),
        format: 'wav',
      })
      expect((await third.arrayBuffer()).byteLength).toBeGreaterThan(500_000)
      expect(slow.map(({ ended }) => ended)).toEqual([false, false])
    }
    const before = slow.map(({ read }) => read)
    await expect
      .poll(() => slow.every(({ read }, index) => read > (before[index] ?? 0)), { timeout: 20_000 })
      .toBe(true)
  } finally {
    leave.abort()
  }
})

describe('500 aborts', () => {
  /** One request that is given up at a point the seed chooses. */
  async function giveUp(server: ServerProcess, random: () => number): Promise<void> {
    const pick = <T>(...items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
    const text = 'Somebody began to listen, and then the telephone rang. '.repeat(
      1 + Math.floor(random() * 6),
    )
    const native = random() < 0.7
    const format =
      random() < 0.9 ? pick('wav', 'mp3', 'opus', 'flac', 'pcm', 'webm') : pick('aac', 'm4a')
    const accept = pick(
      'audio/*',
      'audio/*',
      'text/event-stream',
      'multipart/mixed',
      'application/json',
    )
    const effects = random() < 0.2 ? [{ type: 'loudness', targetLufs: -16 }] : undefined
    const rate = random() < 0.2 ? 3.5 : undefined
    const { path, body } = native
      ? {
          path: '/v1/speech',
          body: { text, format, effects, rate, timeline: pick('none', 'word') },
        }
      : {
          path: '/v1/audio/speech',
          body: {
            input: text,
            response_format: pick('mp3', 'pcm', 'opus'),
            stream_format: pick('audio', 'sse'),
          },
        }
    const request = http.request(`${server.url}${path}`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', ...(native && { accept }) },
    })
    const closed = new Promise<void>((resolve) => request.once('close', resolve))
    let left = false
    const leave = (): void => {
      left = true
      request.destroy()
    }
    const failures: unknown[] = []
    const fail = (error: unknown): void => {
      if (!left) failures.push(error)
    }
    const after = random()
    const most = after < 0.5 ? 1 : Math.floor(random() * 60_000)
    request.on('error', fail)
    request.on('response', (response) => {
      if (response.statusCode !== 200) failures.push(response.statusCode)
      let read = 0
      response.on('error', fail)
      response.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read >= most && !left) leave()
      })
    })
    request.end(JSON.stringify(body))
    if (after < 0.3) {
      // Before the answer: after some turns of the loop, when the request is anywhere.
      for (let turns = Math.floor(random() * 40); turns > 0; turns--)
        await new Promise(setImmediate)
      leave()
    }
    await closed
    expect(failures).toEqual([])
  }

  async function giveUpMany(server: ServerProcess, count: number, seed: number): Promise<void> {
    const random = seededRandom(seed)
    let left = count
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (left-- > 0) await giveUp(server, random)
      }),
    )
  }

  async function idle(server: ServerProcess): Promise<void> {
    const counts = async (): Promise<number> => {
      const metrics = await (
        await fetch(`${server.url}/metrics`, { headers: { connection: 'close' } })
      ).text()
      const found = [...metrics.matchAll(/^rostrum_pool_(?:busy|waiting)(?:\{[^}]*\})? (\d+)/gm)]
      expect(found.length).toBeGreaterThan(0)
      return found.reduce((sum, [, value]) => sum + Number(value), 0)
    }
    await expect.poll(counts, { timeout: 30_000 }).toBe(0)
    await expect.poll(async () => (await server.holdings()).sockets, { timeout: 30_000 }).toBe(0)
  }

  test('leave no thread, file, socket or memory behind', async () => {
    await using server = await startServerProcess({ probed: true })
    // What is loaded and pooled once is loaded and pooled before the count begins.
    await giveUpMany(server, 300, 7)
    await idle(server)
    const before = await server.holdings()
    await giveUpMany(server, 500, 42)
    await idle(server)
    const after = await server.holdings()
    expect(after.threads).toBeLessThanOrEqual(before.threads)
    // Looking at the memory of a process holds a file for a moment.
    const files = async (): Promise<number> => (await server.holdings()).files
    await expect.poll(files, { timeout: 30_000 }).toBeLessThanOrEqual(before.files)
    expect(after.timers).toBeLessThanOrEqual(before.timers + 1)
    // Compiled code grows for a while, and so do pools, which have their bounds: after 3,000 aborts
    // the heap had grown by 4 MB and all of it by 31 MB, 12 of them with the first 500.
    expect((after.heapBytes - before.heapBytes) / 2 ** 20).toBeLessThan(6)
    expect((after.heldBytes - before.heldBytes) / 2 ** 20).toBeLessThan(20)
    expect(await readdir(server.tmp)).toEqual([])
    const answer = await post(`${server.url}/v1/speech`, { text: 'Still here.', format: 'wav' })
    expect(answer.status).toBe(200)
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10_000)
    expect(await server.stop()).toBe(0)
    // Nothing that the gauges do not count was left for the stop to break off.
    expect(server.output()).toContain('stopped')
    expect(server.output()).not.toContain('drain deadline')
  }, 400_000)
})
