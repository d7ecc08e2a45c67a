import type { Worker } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import type { Json } from '../../../core/request.ts'
import { SpeechError } from '../../../core/errors.ts'
import type { Host } from './host.ts'
import { startThread } from './thread.ts'

const START_MS = 1000

/** A host of a thread whose `message` handler is the code given. */
function hostOf(handler: string): Host {
  const code = `
    import { parentPort } from 'node:worker_threads'
    const tell = (message) => parentPort.postMessage(message)
    const error = { code: 'unavailable', message: 'No model.', retryable: false, details: {} }
    let calls = 0
    parentPort.on('message', ({ kind, id }) => {
      if (kind === 'close') return parentPort.close()
      calls++
      ${handler}
    })`
  return startThread({
    engine: 'tone',
    entry: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
    data: null,
    graceMs: 1000,
    startMs: START_MS,
  })
}
const close = (host: Host) =>
  host.close(new SpeechError('unavailable', 'Closed.', { retryable: false }), 1000)

afterEach(() => void vi.useRealTimers())

test('a request that cannot be sent fails, and neither waits nor keeps the process', async () => {
  let references = 0
  const watch = (worker: Worker) => {
    const [ref, unref] = [worker.ref.bind(worker), worker.unref.bind(worker)]
    worker.ref = () => (references++, ref())
    worker.unref = () => (references--, unref())
  }
  process.once('worker', watch)
  const host = hostOf(`tell({ kind: 'ready' }); tell({ kind: 'done', id, value: calls })`)
  await new Promise((resolve) => setImmediate(resolve))
  const ask = (argument: Json) => host.call({ kind: 'answer', question: 'q', argument }).settled
  await expect(ask(1)).resolves.toBe(1)
  const uncloneable = (() => {}) as unknown as Json
  await expect(ask(uncloneable)).rejects.toMatchObject({ code: 'internal' })
  expect(references).toBe(0)
  await expect(ask(2)).resolves.toBe(2)
  expect(references).toBe(0)
  await close(host)
})

test('a thread that could not load is kept for the next try, whenever that comes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const host = hostOf(`
    if (calls === 1) tell({ kind: 'failed', id, error })
    else { tell({ kind: 'ready' }); tell({ kind: 'done', id, value: calls }) }`)
  await expect(host.call({ kind: 'prepare' }).settled).rejects.toMatchObject({
    code: 'unavailable',
  })
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(START_MS)
  expect(host.ended).toBe(false)
  await expect(host.call({ kind: 'prepare' }).settled).resolves.toBe(2)
  expect(vi.getTimerCount()).toBe(0)
  await close(host)
})

test('the next try has its own time to load', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const host = hostOf(`if (calls === 1) tell({ kind: 'failed', id, error })`)
  await expect(host.call({ kind: 'prepare' }).settled).rejects.toMatchObject({
    message: 'No model.',
  })
  const second = host.call({ kind: 'prepare' }).settled
  vi.advanceTimersByTime(START_MS - 1)
  expect(host.ended).toBe(false)
  vi.advanceTimersByTime(1)
  expect(host.ended).toBe(true)
  await expect(second).rejects.toMatchObject({ code: 'unavailable' })
})
