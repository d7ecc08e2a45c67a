/** Bytes that are taken in the pieces somebody wants. */
export interface ByteSource {
  /** Exactly `size` bytes, or fewer at the end. */
  take(size: number): Promise<Uint8Array>
  /** The next `size` bytes as they come, or fewer at the end. Must be read to its end. */
  pieces(size: number): AsyncGenerator<Uint8Array>
}

/** Reads from an iterator, which stays the caller's to close. */
export function byteSource(input: AsyncIterator<Uint8Array>): ByteSource {
  let held: Uint8Array = new Uint8Array(0)
  const more = async (): Promise<boolean> => {
    while (held.length === 0) {
      const { done, value } = await input.next()
      if (done === true) return false
      held = value
    }
    return true
  }
  async function* pieces(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0 && (await more()); ) {
      const piece = held.subarray(0, left)
      held = held.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }
  return {
    pieces,
    async take(size) {
      const parts: Uint8Array[] = []
      for await (const piece of pieces(size)) parts.push(piece)
      return parts.length === 1 ? (parts[0] ?? held) : Buffer.concat(parts)
    },
  }
}
