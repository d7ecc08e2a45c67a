/** Most bytes of memory that waits to be used again. */
const MOST_BYTES = 8 * 2 ** 20
/** Shortest memory, in samples. */
const SHORTEST = 64

/** The memory of rooms that somebody has, and the room. */
const taken = new WeakMap<ArrayBuffer, Float32Array>()
/** By their bytes; the size that came back longest ago stands first. */
const free = new Map<number, ArrayBuffer[]>()
let freeBytes = 0

/**
 * Room for samples, whatever is in it. Memory that is new for each frame of a long speech makes
 * the garbage collector run for each few seconds of audio; so a room has memory of one of eight
 * sizes an octave, up to an eighth more than its samples, that serves again. For the thread that reads
 * frames: another one does not know that a room it is given is whole.
 */
export function takeRoom(length: number): Float32Array<ArrayBuffer> {
  const bytes = Float32Array.BYTES_PER_ELEMENT * sizeFor(length)
  const known = free.get(bytes)?.pop()
  if (known) freeBytes -= bytes
  const buffer = known ?? new ArrayBuffer(bytes)
  const room = new Float32Array(buffer, 0, length)
  taken.set(buffer, room)
  return room
}

/**
 * Gives the samples of a frame back that nobody needs any more: as with a frame given to another
 * thread, whoever still has them has them no longer. Others than those of a room are left alone.
 */
export function giveRoomBack(samples: Float32Array<ArrayBuffer>): void {
  const { buffer } = samples
  if (!isRoom(samples)) return
  taken.delete(buffer)
  if (buffer.byteLength > MOST_BYTES) return
  const bytes = buffer.byteLength
  const same = free.get(bytes) ?? []
  // Sizes that nobody asks for any more go before those that come again and again.
  free.delete(bytes)
  free.set(bytes, same)
  same.push(buffer)
  freeBytes += bytes
  for (const [size, buffers] of free) {
    for (; freeBytes > MOST_BYTES && buffers.length > 0; freeBytes -= size) buffers.pop()
    if (freeBytes <= MOST_BYTES) break
    free.delete(size)
  }
}

/** Whether nobody else has a part of the memory of these samples: giving it away gives only them. */
export function ownsMemory(samples: Float32Array<ArrayBuffer>): boolean {
  return samples.byteLength === samples.buffer.byteLength || isRoom(samples)
}

function isRoom(samples: Float32Array<ArrayBuffer>): boolean {
  return samples.length > 0 && taken.get(samples.buffer) === samples
}

function sizeFor(length: number): number {
  const step = Math.max(SHORTEST, 2 ** (Math.floor(Math.log2(Math.max(1, length))) - 3))
  return Math.ceil(length / step) * step
}
