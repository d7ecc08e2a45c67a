import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { stdoutSink } from './stdout-sink.ts'

const bytes = new Uint8Array(10)

test('each piece is waited for', async () => {
  const stream = new PassThrough({ highWaterMark: 4 })
  const sink = stdoutSink(stream, new AbortController().signal)
  let done = false
  const writing = sink.write(bytes).then((kept) => (done = kept))
  stream.write('more')
  stream.write('still more')
  await new Promise((resolve) => setImmediate(resolve))
  stream.resume()
  await writing
  expect(done).toBe(true)
})

test('a reader that has left is no failure', async () => {
  const stream = new PassThrough()
  const sink = stdoutSink(stream, new AbortController().signal)
  stream.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }))
  expect(await sink.write(bytes)).toBe(false)
  expect(await sink.write(bytes)).toBe(false)
})

test('another error is one', async () => {
  const full = {
    write(_bytes: unknown, done: (error: Error) => void) {
      done(Object.assign(new Error('full'), { code: 'ENOSPC' }))
      return true
    },
    on() {},
  }
  await expect(stdoutSink(full, new AbortController().signal).write(bytes)).rejects.toThrow('full')
})

test('the signal ends the waiting', async () => {
  const control = new AbortController()
  const never = { write: () => false, on: () => {} }
  const writing = stdoutSink(never, control.signal).write(bytes)
  const reason = new Error('stop')
  control.abort(reason)
  await expect(writing).rejects.toBe(reason)
  await expect(stdoutSink(never, control.signal).write(bytes)).rejects.toBe(reason)
})
