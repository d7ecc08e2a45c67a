/** The bytes of a stream that have come and are still wanted. */
export interface ByteWindow {
  /** Memory that holds them, and the zeros behind; what is in it may have moved after each `fill`. */
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  /** Reads on until `count` bytes are there; false when the stream ended before. */
  fill(count: number): Promise<boolean>
  /** Lets go of the first `count` bytes, which are there. */
  drop(count: number): void
  /** Closes the stream. */
  close(): Promise<void>
}

/** Opens a window at the beginning of a stream; `paddingBytes` zeros are kept behind its end. */
export function openWindow(source: AsyncIterable<Uint8Array>, paddingBytes = 0): ByteWindow {
  const iterator = source[Symbol.asyncIterator]()
  let bytes = new Uint8Array(paddingBytes)
  let start = 0
  let end = 0
  let ended = false

  function append(piece: Uint8Array): void {
    if (end + piece.length + paddingBytes > bytes.length) {
      const length = end - start
      const needed = length + piece.length + paddingBytes
      // Memory of its own for each piece would leave far more behind than the stream has.
      const room = needed <= bytes.length ? bytes : new Uint8Array(2 * needed)
      room.set(bytes.subarray(start, end))
      bytes = room
      start = 0
      end = length
    }
    bytes.set(piece, end)
    end += piece.length
    bytes.fill(0, end, end + paddingBytes)
  }

  return {
    get bytes() {
      return bytes
    },
    get start() {
      return start
    },
    get end() {
      return end
    },
    async fill(count) {
      while (!ended && end - start < count) {
        const next = await iterator.next()
        if (next.done) ended = true
        else append(next.value)
      }
      return end - start >= count
    },
    drop(count) {
      start += count
    },
    async close() {
      if (!ended) await iterator.return?.()
    },
  }
}
