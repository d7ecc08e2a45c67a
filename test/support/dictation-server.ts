import { expect } from 'vitest'
import type { AttemptAnswer, ItemAnswer } from '../../src/protocol/dictation-answer.ts'
import { makePractice, type MadeServer, workedOn } from './made-server.ts'
import { startTestServer, type TestServerOptions } from './test-server.ts'

/** An answer that was read. */
export interface Answer<T = unknown> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

/** A server that is asked as the dictation API is. */
export interface DictationServer extends MadeServer {
  ask<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    init?: RequestInit,
  ): Promise<Answer<T>>
  /** Adds an item; fails unless it is taken. */
  addItem(item: object, init?: RequestInit): Promise<ItemAnswer>
  /** Scores an answer; fails unless it is taken. */
  attempt(item: number, text: string, init?: RequestInit): Promise<AttemptAnswer>
  /** The item, once it is ready. */
  ready(id: number, init?: RequestInit): Promise<ItemAnswer>
}

/** A real server over the tone engine, which speaks Finnish here, too, and whose
 * speech nobody makes before `work()`. */
export async function startDictationServer(
  options: TestServerOptions = {},
): Promise<DictationServer> {
  const server = await startTestServer({ languages: ['fi'], ...options })

  const ask: DictationServer['ask'] = async <T>(
    method: string,
    path: string,
    body?: unknown,
    init: RequestInit = {},
  ): Promise<Answer<T>> => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...init,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(init.headers as Record<string, string> | undefined),
      },
    })
    const text = await response.text()
    const { status, headers } = response
    return { status, headers, body: (text === '' ? undefined : JSON.parse(text)) as T }
  }

  return workedOn<Omit<DictationServer, keyof MadeServer>>(server, makePractice(server), {
    ask,
    async addItem(item, init) {
      const { status, body } = await ask<ItemAnswer>('POST', '/v1/items', item, init)
      expect(status, JSON.stringify(body)).toBe(202)
      return body
    },
    async attempt(item, text, init) {
      const wanted = { item_id: item, text }
      const { status, body } = await ask<AttemptAnswer>('POST', '/v1/attempts', wanted, init)
      expect(status, JSON.stringify(body)).toBe(201)
      return body
    },
    async ready(id, init) {
      const read = async (): Promise<ItemAnswer> =>
        (await ask<ItemAnswer>('GET', `/v1/items/${id}`, undefined, init)).body
      await expect
        .poll(async () => (await read()).tts_status, { timeout: 30_000, interval: 20 })
        .toBe('ready')
      return read()
    },
  })
}
