/** Milliseconds that an interrupted run is waited for; then it goes on by itself, unheard. */
const PATIENCE_MS = 1000

/** Lets a few runs happen at a time; a run cannot be ended, only left. */
export interface RunLimit {
  /**
   * Gives what the run gives; undefined when the signal fired before its turn, or while it ran and it
   * did not end soon. A run that was left still has its place until it ends.
   */
  run<T>(signal: AbortSignal, start: () => Promise<T>): Promise<T | undefined>
}

/** A limit of `most` runs at a time. */
export function runLimit(most: number): RunLimit {
  const running = new Set<Promise<unknown>>()
  return {
    async run(signal, start) {
      while (running.size >= most) {
        if (signal.aborted) return undefined
        await Promise.race([...running].map((it) => it.catch(() => {})))
      }
      if (signal.aborted) return undefined
      const run = start()
      running.add(run)
      const ended = (): void => void running.delete(run)
      run.then(ended, ended)
      let give: (() => void) | undefined
      let timer: NodeJS.Timeout | undefined
      const left = new Promise<undefined>((resolve) => {
        give = () => {
          timer = setTimeout(() => resolve(undefined), PATIENCE_MS)
        }
        signal.addEventListener('abort', give, { once: true })
      })
      try {
        return await Promise.race([run, left])
      } finally {
        clearTimeout(timer)
        if (give) signal.removeEventListener('abort', give)
      }
    },
  }
}
