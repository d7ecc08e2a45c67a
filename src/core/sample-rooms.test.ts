import { expect, test } from 'vitest'
import { giveRoomBack, takeRoom } from './sample-rooms.ts'

test('a room that was given back is taken again by whoever asks for its length', () => {
  const room = takeRoom(1001)
  expect(room.length).toBe(1001)
  expect(takeRoom(1001)).not.toBe(room)
  giveRoomBack(room)
  expect(takeRoom(1002)).not.toBe(room)
  expect(takeRoom(1001)).toBe(room)
  expect(takeRoom(1001)).not.toBe(room)
})

test('given back twice, it has one new owner', () => {
  const room = takeRoom(1003)
  giveRoomBack(room)
  giveRoomBack(room)
  expect([takeRoom(1003), takeRoom(1003)].filter((it) => it === room)).toHaveLength(1)
})

test('what is no room, a part of one, or was given to a thread, is left alone', () => {
  const own = new Float32Array(1004)
  giveRoomBack(own)
  expect(takeRoom(1004)).not.toBe(own)
  const room = takeRoom(2008)
  giveRoomBack(room.subarray(0, 1004))
  expect(takeRoom(1004).buffer).not.toBe(room.buffer)
  const gone = takeRoom(1005)
  structuredClone(gone, { transfer: [gone.buffer] })
  giveRoomBack(gone)
  expect(takeRoom(1005).length).toBe(1005)
})

test('no more than 8 MiB wait', () => {
  const rooms = Array.from({ length: 40 }, () => takeRoom(100_000))
  for (const room of rooms) giveRoomBack(room)
  const again = new Set(Array.from({ length: 40 }, () => takeRoom(100_000)))
  expect(rooms.filter((it) => again.has(it)).length).toBeLessThanOrEqual(20)
})
