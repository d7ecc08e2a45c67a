import { expect, test } from 'vitest'
import { createActiveCalls } from './active.ts'

test('places are counted, given back once, and refused when all are taken', () => {
  const calls = createActiveCalls()
  const first = calls.begin(2)
  const second = calls.begin(2)
  const uncounted = calls.begin()
  expect(() => calls.begin(2)).toThrow(expect.objectContaining({ code: 'overloaded' }))
  first.end()
  first.end()
  const third = calls.begin(2)
  expect(() => calls.begin(2)).toThrow()
  for (const call of [second, third, uncounted]) call.end()
  expect(calls.size).toBe(0)
})

test('idle waits for the last call', async () => {
  const calls = createActiveCalls()
  await calls.idle()
  const call = calls.begin()
  let idle = false
  const waited = calls.idle().then(() => (idle = true))
  await Promise.resolve()
  expect(idle).toBe(false)
  call.end()
  await waited
  expect(idle).toBe(true)
})

test('all calls can be aborted with one reason', () => {
  const calls = createActiveCalls()
  const one = calls.begin()
  const other = calls.begin(1)
  const reason = new Error('stop')
  calls.abortAll(reason)
  expect([one.signal.reason, other.signal.reason]).toEqual([reason, reason])
})
