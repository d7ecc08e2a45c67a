/** Most bytes of rooms that wait to be used again. */
const MOST_BYTES = 8 * 2 ** 20

/** The memory of rooms that somebody has. */
const taken = new WeakSet<ArrayBuffer>()
let free = new Map<number, Float32Array<ArrayBuffer>[]>()
let freeBytes = 0

/**
 * Room for samples, whatever is in it. Memory that is new for each frame of a long speech makes
 * the garbage collector run for each few seconds of audio.
 */
export function takeRoom(length: number): Float32Array<ArrayBuffer> {
  const known = free.get(length)?.pop()
  if (known) freeBytes -= known.byteLength
  const room = known ?? new Float32Array(length)
  taken.add(room.buffer)
  return room
}

/**
 * Gives the samples of a frame back that nobody needs any more: as with a frame given to another
 * thread, whoever still has them has them no longer. Others than those of a room are left alone.
 */
export function giveRoomBack(samples: Float32Array<ArrayBuffer>): void {
  const { buffer, byteLength } = samples
  if (byteLength !== buffer.byteLength || !taken.delete(buffer)) return
  // Lengths that nobody asks for any more go with the others.
  if (freeBytes + byteLength > MOST_BYTES) {
    free = new Map()
    freeBytes = 0
  }
  const same = free.get(samples.length)
  if (same) same.push(samples)
  else free.set(samples.length, [samples])
  freeBytes += byteLength
}
