import { expect, test } from 'vitest'
import { readLiveInput } from './live-message.ts'

test('each message is read', () => {
  expect(readLiveInput('{"type":"start","voice":null,"rate":2}')).toEqual({
    type: 'start',
    start: { rate: 2 },
  })
  expect(readLiveInput('{"type":"text","text":"Hi"}')).toEqual({ type: 'text', text: 'Hi' })
  for (const type of ['flush', 'clear', 'end'])
    expect(readLiveInput(JSON.stringify({ type }))).toEqual({ type })
})

test.each([
  ['no JSON', 'expected'],
  ['[]', 'expected'],
  ['null', 'expected'],
  ['{}', 'param'],
  ['{"type":"stop"}', 'param'],
  ['{"type":"text"}', 'param'],
  ['{"type":"end","text":"x"}', 'param'],
  ['{"type":"start","text":"x"}', 'param'],
])('%s is refused', (frame, detail) => {
  expect(() => readLiveInput(frame)).toThrow(
    expect.objectContaining({
      code: 'invalid_request',
      details: expect.objectContaining({ [detail]: expect.anything() }) as unknown,
    }),
  )
})

test('a type that is nearly right is corrected', () => {
  expect(() => readLiveInput('{"type":"flsh"}')).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({ suggestions: ['flush'] }) as unknown,
    }),
  )
})
