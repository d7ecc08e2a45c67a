import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giveRoomBack, ownsMemory, takeRoom } from './sample-rooms.ts'

test('has the length that was asked for, and little more memory', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), (length) => {
      const room = takeRoom(length)
      expect(room.length).toBe(length)
      expect(room.byteOffset).toBe(0)
      expect(room.buffer.byteLength).toBeLessThanOrEqual(4 * Math.max(1.125 * length, length + 64))
      giveRoomBack(room)
    }),
  )
})

test('memory that was given back is taken again for about the same length', () => {
  const room = takeRoom(33_001)
  expect(takeRoom(33_001).buffer).not.toBe(room.buffer)
  giveRoomBack(room)
  expect(takeRoom(20_000).buffer).not.toBe(room.buffer)
  const again = takeRoom(33_075)
  expect(again.length).toBe(33_075)
  expect(again.buffer).toBe(room.buffer)
  expect(takeRoom(33_075).buffer).not.toBe(room.buffer)
})

test('given back twice, it has one new owner', () => {
  const room = takeRoom(1003)
  giveRoomBack(room)
  giveRoomBack(room)
  const next = takeRoom(1003)
  expect(next.buffer).toBe(room.buffer)
  // Also when it has been taken again.
  giveRoomBack(room)
  expect(takeRoom(1003).buffer).not.toBe(room.buffer)
  giveRoomBack(next)
  const again = [takeRoom(1003), takeRoom(1003)]
  expect(again.filter((it) => it.buffer === room.buffer)).toHaveLength(1)
})

test('what is no room, a part of one, or was given to a thread, is left alone', () => {
  const own = new Float32Array(2048)
  giveRoomBack(own)
  expect(takeRoom(2048).buffer).not.toBe(own.buffer)
  const room = takeRoom(4099)
  for (const part of [room.subarray(0, 4098), room.subarray(1), new Float32Array(room.buffer)]) {
    giveRoomBack(part)
    expect(takeRoom(4099).buffer).not.toBe(room.buffer)
  }
  const gone = takeRoom(1005)
  structuredClone(gone, { transfer: [gone.buffer] })
  giveRoomBack(gone)
  expect(takeRoom(1005).length).toBe(1005)
})

test('a room and a whole array own their memory, a part of one does not', () => {
  const room = takeRoom(1001)
  expect(ownsMemory(room)).toBe(true)
  expect(ownsMemory(room.subarray(0, 1000))).toBe(false)
  expect(ownsMemory(new Float32Array(7))).toBe(true)
  expect(ownsMemory(new Float32Array(7).subarray(1))).toBe(false)
  giveRoomBack(room)
  expect(ownsMemory(room)).toBe(false)
})

test('what is larger than all that may wait leaves them waiting', () => {
  const room = takeRoom(3001)
  giveRoomBack(room)
  giveRoomBack(takeRoom(3_000_000))
  expect(takeRoom(3001).buffer).toBe(room.buffer)
})

test('no more than 8 MiB wait', () => {
  const rooms = Array.from({ length: 40 }, () => takeRoom(100_000))
  for (const room of rooms) giveRoomBack(room)
  const again = new Set(Array.from({ length: 40 }, () => takeRoom(100_000).buffer))
  expect(rooms.filter((it) => again.has(it.buffer)).length).toBeLessThanOrEqual(20)
})

test('sizes that come once make room before those that come again', () => {
  const often = Array.from({ length: 20 }, () => takeRoom(60_001))
  for (let length = 70_000; length < 300_000; length += 5000) giveRoomBack(takeRoom(length))
  for (const room of often) giveRoomBack(room)
  const again = new Set(Array.from({ length: 20 }, () => takeRoom(60_001).buffer))
  expect(often.every((it) => again.has(it.buffer))).toBe(true)
})
