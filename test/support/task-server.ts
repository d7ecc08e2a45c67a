import { expect } from 'vitest'
import type { TaskState } from '../../src/core/task.ts'
import type { TaskAnswer } from '../../src/protocol/task-answer.ts'
import { type MadeServer, workedOn } from './made-server.ts'
import { startTestServer, type TestServerOptions } from './test-server.ts'

/** A server whose tasks a test may let wait, run and end. */
export interface TaskServer extends MadeServer {
  /** Submits one task and gives it as it was accepted. */
  submit(body: object, init?: RequestInit): Promise<TaskAnswer>
  /** The task, once it is in a state. */
  reach(id: string, state: TaskState, init?: RequestInit): Promise<TaskAnswer>
  task(id: string, init?: RequestInit): Promise<TaskAnswer>
}

/** A real server over the tone engine with tasks in memory, which nobody makes before `work()`. */
export async function startTaskServer(options: TestServerOptions = {}): Promise<TaskServer> {
  const server = await startTestServer(options)
  const task = async (id: string, init?: RequestInit): Promise<TaskAnswer> =>
    (await (await server.get(`/v1/tasks/${id}`, init)).json()) as TaskAnswer
  return workedOn<Omit<TaskServer, keyof MadeServer>>(
    server,
    (signal) => server.rostrum.tasks.work({ signal }),
    {
      task,
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
    },
  )
}
