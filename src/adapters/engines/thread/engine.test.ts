import type { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { segmentOf } from '../../../contracts/segment.ts'
import { collect, never, speak } from '../../../contracts/spoken.ts'
import type { Json } from '../../../core/request.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import { toneFacts } from '../tone/facts.ts'
import { threadEngine, type ThreadEngineOptions } from './engine.ts'

const facts = toneFacts({ concurrency: 2 })
const [voice] = facts.voices
if (!voice) throw new Error('no voice')
const entry = new URL('../../../../dist/adapters/engines/tone/worker.js', import.meta.url)
const engineOf = (options: Partial<ThreadEngineOptions> = {}) =>
  threadEngine({ facts, entry, data: {}, ...options })
const segment = (text: string, engineOptions: Json = {}) =>
  segmentOf(text, voice, { engineOptions })
const inline = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

/** Log lines, as text. */
function lines(): Logger & { readonly all: string[] } {
  const all: string[] = []
  const write = (fields: object, message: string) =>
    void all.push(`${message} ${JSON.stringify(fields)}`)
  const logger = { all, debug: write, info: write, warn: write, error: write, child: () => logger }
  return logger
}

/** A call whose first word has been heard. */
async function begun(engine: SpeechEngine, signal: AbortSignal, options: Json) {
  const frames = engine.synthesize(segment('one two', options), { signal, requestId: 'r' })
  const iterator = frames[Symbol.asyncIterator]()
  expect((await iterator.next()).done).toBe(false)
  return iterator
}

describe('threadEngine', () => {
  test('names the request in the log lines of its thread, without the text', async () => {
    const logger = lines()
    const engine = engineOf({ logger })
    const call = { signal: never(), requestId: 'request-7' }
    await collect(engine.synthesize(segment('secret words'), call))
    await engine.close()
    expect(logger.all.join()).toContain('request-7')
    expect(logger.all.join()).not.toContain('secret')
  })

  test.each(['wait', 'ignore', 'block'] as const)(
    'a call that hangs (%s) ends with its signal, and the next one speaks',
    async (hang) => {
      const logger = lines()
      const engine = engineOf({ logger, graceMs: 50 })
      const control = new AbortController()
      const reason = new Error('left')
      const hanging = await begun(engine, control.signal, { hang, hangAt: 1 })
      control.abort(reason)
      await expect(hanging.next()).rejects.toBe(reason)
      expect((await speak(engine, segment('one two'))).marks).toHaveLength(2)
      expect(logger.all.some((it) => it.includes('killed'))).toBe(hang !== 'wait')
      await engine.close()
    },
  )

  test('a call beside one that hangs fails as retryable when the thread is replaced', async () => {
    const engine = engineOf({ graceMs: 20 })
    const control = new AbortController()
    const hanging = await begun(engine, control.signal, { hang: 'ignore', hangAt: 1 })
    const beside = await begun(engine, never(), { hang: 'wait', hangAt: 1 })
    control.abort(new Error('left'))
    await expect(hanging.next()).rejects.toThrow('left')
    await expect(beside.next()).rejects.toMatchObject({ code: 'engine_failed', retryable: true })
    await engine.close()
  })

  test('failures cross with code and details', async () => {
    const engine = engineOf()
    await expect(speak(engine, segment('one', { nonsense: 1 }))).rejects.toMatchObject({
      code: 'invalid_request',
      details: { param: 'engineOptions.tone.nonsense' },
    })
    await engine.close()
  })

  test('what was made before a failure arrives before it', async () => {
    const engine = engineOf()
    const heard: string[] = []
    const reading = (async () => {
      const call = { signal: never(), requestId: 'r' }
      for await (const frame of engine.synthesize(segment('a b c', { failAt: 2 }), call)) {
        heard.push(...frame.marks.map((it) => it.label))
      }
    })()
    await expect(reading).rejects.toMatchObject({ code: 'engine_failed' })
    expect(heard).toEqual(['a', 'b'])
    await engine.close()
  })

  test('a thread that dies fails the call it carried, and the next one gets another', async () => {
    const dying = inline(`
      import { parentPort } from 'node:worker_threads'
      parentPort.on('message', ({ kind, id }) => {
        if (kind === 'prepare') {
          parentPort.postMessage({ kind: 'ready' })
          parentPort.postMessage({ kind: 'done', id })
        } else if (kind === 'close') parentPort.close()
        else process.exit(3)
      })`)
    const engine = engineOf({ entry: dying })
    for (let time = 0; time < 2; time++) {
      await engine.prepare({ signal: never() })
      await expect(speak(engine, segment('one'))).rejects.toMatchObject({
        code: 'engine_failed',
        retryable: true,
      })
    }
    await engine.close()
  })

  test('a thread that cannot start is unavailable, again and again', async () => {
    const engine = engineOf({ entry: inline('throw new Error("no such thing")') })
    for (let time = 0; time < 2; time++) {
      await expect(speak(engine, segment('one'))).rejects.toMatchObject({ code: 'unavailable' })
      await expect(engine.prepare({ signal: never() })).rejects.toMatchObject({
        code: 'unavailable',
      })
    }
    await engine.close()
  })

  test('a thread that never loads is given up', async () => {
    const silent = inline(
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {})`,
    )
    const engine = engineOf({ entry: silent, startMs: 30 })
    await expect(engine.prepare({ signal: never() })).rejects.toMatchObject({ code: 'unavailable' })
    await engine.close()
  })

  test('prepare ends with its signal', async () => {
    const engine = engineOf()
    const reason = new Error('left')
    const control = new AbortController()
    const prepared = engine.prepare({ signal: control.signal })
    control.abort(reason)
    await expect(prepared).rejects.toBe(reason)
    await expect(engine.prepare({ signal: control.signal })).rejects.toBe(reason)
    await engine.close()
  })

  test('500 calls aborted at random leave no thread, listener or handle', async () => {
    let started = 0
    let running = 0
    const watch = (worker: Worker) => {
      started++
      running++
      worker.once('exit', () => running--)
    }
    process.on('worker', watch)
    const engine = engineOf({ graceMs: 5000 })
    let state = 12_345
    const random = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
    const kept = new AbortController()
    let listeners = 0
    const add = kept.signal.addEventListener.bind(kept.signal)
    const remove = kept.signal.removeEventListener.bind(kept.signal)
    kept.signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args))
    kept.signal.removeEventListener = (...args: Parameters<typeof remove>) => (
      listeners--,
      remove(...args)
    )
    for (let time = 0; time < 500; time += 10) {
      const calls = Array.from({ length: 10 }, async () => {
        const left = new AbortController()
        const signal = random() < 0.2 ? kept.signal : left.signal
        const words = segment('one two three four five', { perWordMs: random() < 0.5 ? 0 : 1 })
        const leaveAt = Math.floor(random() * 6)
        let heard = 0
        if (leaveAt === 0) setTimeout(() => left.abort(), random() * 5)
        for await (const frame of engine.synthesize(words, { signal, requestId: `${time}` })) {
          heard += frame.marks.length
          if (heard < leaveAt) continue
          if (random() < 0.5) break
          left.abort()
        }
      })
      await Promise.allSettled(calls)
    }
    expect((await speak(engine, segment('one two'))).marks).toHaveLength(2)
    expect(listeners).toBe(0)
    expect([started, running]).toEqual([1, 1])
    await engine.close()
    expect(running).toBe(0)
    expect(process.getActiveResourcesInfo()).not.toContain('MessagePort')
    process.off('worker', watch)
  })
})
