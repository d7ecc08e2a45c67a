/** The life of the process that started this one with a channel to it. */
export interface Parent {
  /** Fires when it has closed the channel or is gone, however it ended; never without a channel. */
  readonly signal: AbortSignal
  /** Lets go of the channel, which otherwise keeps this process alive. */
  leave(): void
}

/** Watches the channel to the process that started this one. */
export function watchParent(): Parent {
  const gone = new AbortController()
  const lost = (): void => gone.abort(new DOMException('The server is gone.', 'AbortError'))
  process.once('disconnect', lost)
  // Undefined without a channel; false when it was closed before we looked.
  const connected = process.connected as boolean | undefined
  if (connected === false) lost()
  return {
    signal: gone.signal,
    leave() {
      process.off('disconnect', lost)
      if (process.connected) process.disconnect()
    },
  }
}
