import { expect } from 'vitest'
import type { TaskState } from '../../src/core/task.ts'
import type { TaskAnswer } from '../../src/protocol/task-answer.ts'
import { startTestServer, type TestServer, type TestServerOptions } from './test-server.ts'

/** A server whose tasks a test may let wait, run and end. */
export interface TaskServer extends TestServer {
  /** Makes tasks from now on; the result stops that, giving back what is under way. */
  work(): () => Promise<void>
  /** Submits one task and gives it as it was accepted. */
  submit(body: object, init?: RequestInit): Promise<TaskAnswer>
  /** The task, once it is in a state. */
  reach(id: string, state: TaskState, init?: RequestInit): Promise<TaskAnswer>
  task(id: string, init?: RequestInit): Promise<TaskAnswer>
}

/** A real server over the tone engine with tasks in memory, which nobody makes before `work()`. */
export async function startTaskServer(options: TestServerOptions = {}): Promise<TaskServer> {
  const server = await startTestServer(options)
  const stops = new Set<() => Promise<void>>()
  const task = async (id: string, init?: RequestInit): Promise<TaskAnswer> =>
    (await (await server.get(`/v1/tasks/${id}`, init)).json()) as TaskAnswer
  return {
    ...server,
    // Getters of the server stay alive.
    get calls() {
      return server.calls
    },
    get open() {
      return server.open
    },
    task,
    work() {
      const stop = new AbortController()
      const working = server.rostrum.tasks.work({ signal: stop.signal })
      const end = async (): Promise<void> => {
        stops.delete(end)
        stop.abort()
        await working
      }
      stops.add(end)
      return end
    },
    async submit(body, init) {
      const response = await server.post('/v1/tasks', body, init)
      const answer = (await response.json()) as TaskAnswer
      expect(response.status, JSON.stringify(answer)).toBe(202)
      return answer
    },
    async reach(id, state, init) {
      await expect
        .poll(async () => (await task(id, init)).state, { timeout: 20_000, interval: 20 })
        .toBe(state)
      return task(id, init)
    },
    async [Symbol.asyncDispose]() {
      for (const end of stops) await end()
      await server[Symbol.asyncDispose]()
    },
  }
}
