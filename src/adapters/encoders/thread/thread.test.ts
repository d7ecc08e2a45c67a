import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { encodeAll, toneSamples, watchedSource } from '../../../contracts/encoded.ts'
import type { SpeechError } from '../../../core/errors.ts'
import type { PcmFormat } from '../../../core/pcm.ts'
import { builtInEncoders } from '../index.ts'
import { startEncoderThread, type EncoderThread } from './encoder-thread.ts'
import { createThreadPool } from './thread-pool.ts'
import { threadedEncoder } from './threaded-encoder.ts'

const format: PcmFormat = { sampleRate: 24_000, channels: 1 }
const tone = (seconds = 1): ReturnType<typeof watchedSource> =>
  watchedSource(format, toneSamples(format, seconds), [2400])

/** A thread that runs a few lines of its own. */
const threadOf = (lines: string, graceMs = 2000): EncoderThread =>
  startEncoderThread({
    graceMs,
    entry: new URL(
      `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'\n${lines}`)}`,
    ),
  })

/** An encoding that has begun and can be read on. */
async function begun(
  pool: ReturnType<typeof createThreadPool>,
): Promise<AsyncIterator<Uint8Array>> {
  const encoding = threadedEncoder('mp3', pool).encode(tone(20), {
    output: { codec: 'mp3' },
    format,
    signal: new AbortController().signal,
  })
  const iterator = encoding[Symbol.asyncIterator]()
  await iterator.next()
  return iterator
}

async function rest(iterator: AsyncIterator<Uint8Array>): Promise<void> {
  while (!(await iterator.next()).done);
}

describe('the pool', () => {
  test('starts threads as they are needed, and gives work to the one with least', async () => {
    const started: EncoderThread[] = []
    const pool = createThreadPool(2, () => {
      const thread = startEncoderThread()
      started.push(thread)
      return thread
    })
    expect(started).toHaveLength(0)
    const iterators = [await begun(pool), await begun(pool), await begun(pool), await begun(pool)]
    expect(started.map(({ load }) => load)).toEqual([2, 2])
    await iterators[0]?.return?.()
    await iterators[2]?.return?.()
    expect(started.map(({ load }) => load).toSorted((a, b) => a - b)).toEqual([0, 2])
    await iterators[1]?.return?.()
    await iterators[3]?.return?.()
    expect(started.map(({ load }) => load)).toEqual([0, 0])
    await pool.close()
  })

  test('fails what is in flight, and what comes later, when it is closed', async () => {
    const pool = createThreadPool(1)
    const iterator = await begun(pool)
    const reading = rest(iterator)
    const failed = expect(reading).rejects.toMatchObject({ code: 'unavailable' })
    await Promise.all([pool.close(), pool.close()])
    await failed
    await expect(encodeAll(threadedEncoder('mp3', pool), tone(), format)).rejects.toMatchObject({
      code: 'unavailable',
    })
  })

  test('fails the encodings of a thread that dies, and works on with another', async () => {
    const dying = [
      `parentPort.once('message', () => process.exit(3))`,
      `parentPort.once('message', () => { throw new Error('broken') })`,
      `throw new Error('never ran')`,
    ]
    const waiting = [...dying]
    const pool = createThreadPool(1, () => {
      const lines = waiting.shift()
      return lines === undefined ? startEncoderThread() : threadOf(lines)
    })
    const encoder = threadedEncoder('mp3', pool)
    for (const _ of dying) {
      const source = tone()
      await expect(encodeAll(encoder, source, format)).rejects.toMatchObject({
        code: 'unavailable',
      })
      await source.closed
    }
    expect((await encodeAll(encoder, tone(), format)).bytes.length).toBeGreaterThan(7000)
    await pool.close()
  })

  test('kills a thread that does not end', async () => {
    const thread = threadOf(`parentPort.on('message', () => { for (;;); })`, 50)
    thread.join(1, { answer() {}, lost() {} })
    thread.post({ type: 'finish', id: 1 })
    await thread.close()
    expect(thread.alive).toBe(false)
  })
})

test('a thread whose answer cannot be read ends, with what was in it', async () => {
  const started = once(process, 'worker')
  const thread = threadOf(`parentPort.on('message', () => {})`)
  const [worker] = (await started) as [Worker]
  const lost: SpeechError[] = []
  thread.join(1, { answer() {}, lost: (error) => lost.push(error) })
  thread.post({ type: 'finish', id: 1 })
  const exited = once(worker, 'exit')
  worker.emit('messageerror', new Error('not readable'))
  await exited
  expect(lost).toMatchObject([{ code: 'unavailable' }])
  expect(thread.alive).toBe(false)
  await thread.close()
})

test('an error in a thread comes back whole, and harms no other encoding', async () => {
  const pool = createThreadPool(1)
  const encoder = threadedEncoder('mp3', pool)
  const [bad, good] = await Promise.allSettled([
    encodeAll(encoder, tone(), format, { totalSamples: 5 }),
    encodeAll(encoder, tone(), format),
  ])
  expect(bad).toMatchObject({ status: 'rejected', reason: { code: 'internal' } })
  expect(String((bad as PromiseRejectedResult).reason)).toContain('Expected 5 samples, came 24000.')
  expect(good.status).toBe('fulfilled')
  await pool.close()
})

test('an abort frees the thread though the reader does not come back', async () => {
  let thread: EncoderThread | undefined
  const pool = createThreadPool(1, () => (thread = startEncoderThread()))
  const control = new AbortController()
  const encoding = threadedEncoder('mp3', pool).encode(tone(20), {
    output: { codec: 'mp3' },
    format,
    signal: control.signal,
  })
  const iterator = encoding[Symbol.asyncIterator]()
  await iterator.next()
  expect(thread?.load).toBe(1)
  const reason = new Error('left')
  control.abort(reason)
  expect(thread?.load).toBe(0)
  await expect(iterator.next()).rejects.toBe(reason)
  await pool.close()
})

test('a frame that comes twice is an error, not a gap', async () => {
  const pool = createThreadPool(1)
  const frame = { format, samples: new Float32Array(500).fill(0.1), marks: [] }
  async function* twice(): AsyncGenerator<typeof frame> {
    yield frame
    await new Promise((resolve) => setImmediate(resolve))
    yield frame
  }
  await expect(encodeAll(threadedEncoder('flac', pool), twice(), format)).rejects.toMatchObject({
    code: 'internal',
  })
  async function* together(): AsyncGenerator<typeof frame> {
    const again = { ...frame, samples: new Float32Array(700) }
    yield again
    yield again
    yield again
  }
  await expect(encodeAll(threadedEncoder('flac', pool), together(), format)).rejects.toMatchObject({
    code: 'internal',
  })
  await pool.close()
})

test('a frame that is part of a larger buffer keeps that buffer', async () => {
  const pool = createThreadPool(1)
  const large = new Float32Array(24_000).fill(0.25)
  async function* views(): AsyncGenerator<{
    format: PcmFormat
    samples: Float32Array<ArrayBuffer>
    marks: []
  }> {
    for (let at = 0; at < large.length; at += 1000) {
      yield { format, samples: large.subarray(at, at + 1000), marks: [] }
    }
  }
  await encodeAll(threadedEncoder('flac', pool), views(), format)
  expect(large).toHaveLength(24_000)
  expect(large[23_999]).toBe(0.25)
  await pool.close()
})

test('threads that wait for work do not keep a process alive', async () => {
  const script = `
    import { builtInEncoders } from ${JSON.stringify(new URL('../../../../dist/adapters/encoders/index.js', import.meta.url).href)}
    const { encoders } = builtInEncoders()
    const format = { sampleRate: 24000, channels: 1 }
    async function* frames() {
      yield { format, samples: new Float32Array(24000), marks: [] }
    }
    const signal = new AbortController().signal
    for (const encoder of encoders.filter((it) => it.sampleRates.includes(24000))) {
      let bytes = 0
      const options = { output: { codec: encoder.codec }, format, signal }
      for await (const chunk of encoder.encode(frames(), options)) bytes += chunk.length
      console.log(encoder.codec, bytes > 0)
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()))
  expect((await once(child, 'exit'))[0]).toBe(0)
  expect(printed.trim().split('\n')).toHaveLength(8)
  expect(printed).not.toContain('false')
})

test('closing before anything was used is fine, and final', async () => {
  const { encoders, close } = builtInEncoders()
  await close()
  await close()
  const mp3 = encoders.find(({ codec }) => codec === 'mp3')
  if (!mp3) throw new Error('Expected an encoder for mp3.')
  await expect(encodeAll(mp3, tone(), format)).rejects.toMatchObject({ code: 'unavailable' })
})
