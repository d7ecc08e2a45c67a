import type { TestServer } from './test-server.ts'

/** A server whose tasks a test may let wait, run and end. */
export interface MadeServer extends TestServer {
  /** Makes what waits from now on; the result stops that, giving back what is under way. */
  work(): () => Promise<void>
}

/** A server on which nobody works before `work()`, with `more` to ask it; its end ends that work. */
export function workedOn<More extends object>(
  server: TestServer,
  make: (signal: AbortSignal) => Promise<unknown>,
  more: More,
): MadeServer & More {
  const stops = new Set<() => Promise<void>>()
  const own = {
    work() {
      const stop = new AbortController()
      const working = make(stop.signal)
      const end = async (): Promise<void> => {
        stops.delete(end)
        stop.abort()
        await working
      }
      stops.add(end)
      return end
    },
    async [Symbol.asyncDispose]() {
      for (const end of stops) await end()
      await server[Symbol.asyncDispose]()
    },
  }
  // Getters of the server stay alive.
  const all = [server, own, more].map((it) => Object.getOwnPropertyDescriptors(it))
  return Object.defineProperties({}, Object.assign({}, ...all)) as MadeServer & More
}

/** Makes tasks, and goes on with what is practised. */
export function makePractice({ rostrum }: TestServer) {
  return (signal: AbortSignal): Promise<unknown> =>
    Promise.all([rostrum.tasks.work({ signal }), rostrum.practice.follow({ signal })])
}
