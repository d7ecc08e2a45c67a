/** Standard output for bytes. */
export interface StdoutSink {
  /**
   * Resolves when the bytes have left, to false when nobody reads them any more: the reader of
   * a pipe may leave when it has enough, and that is no failure.
   */
  write(bytes: Uint8Array | string): Promise<boolean>
}

/** A stream as far as it matters here. */
export interface ByteStream {
  write(bytes: Uint8Array | string, done: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** Writes to a stream and waits for each piece, so that a slow reader slows only us. */
export function stdoutSink(stream: ByteStream, signal: AbortSignal): StdoutSink {
  let left = false
  // The error reaches the callback of the write as well; unheard, it would end the program.
  stream.on('error', () => {})
  return {
    async write(bytes) {
      signal.throwIfAborted()
      if (left) return false
      let abort = (): void => {}
      try {
        await new Promise<void>((resolve, reject) => {
          abort = () => reject(signal.reason)
          signal.addEventListener('abort', abort, { once: true })
          stream.write(bytes, (error) => (error ? reject(error) : resolve()))
        })
        return true
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') throw error
        left = true
        return false
      } finally {
        signal.removeEventListener('abort', abort)
      }
    },
  }
}
