import { expect } from 'vitest'
import { keyMac, newSalt } from '../../src/app/keys/key-file.ts'
import { keyringOf, type Keyring } from '../../src/app/keys/keyring.ts'
import type { AttemptAnswer, ItemAnswer, LessonAnswer } from '../../src/protocol/practice-answer.ts'
import { makePractice, type MadeServer, workedOn } from './made-server.ts'
import { until } from './task-house.ts'
import { startTestServer, type TestServerOptions } from './test-server.ts'

/** An answer that was read. */
export interface PracticeReply<T> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

/** A server that is asked natively about practice. */
export interface PracticeServer extends MadeServer {
  /** Asks below `/v1/practice`; the body is sent as JSON, a string as it is. */
  ask<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers?: { readonly [name: string]: string },
  ): Promise<PracticeReply<T>>
  /** Adds an item; fails unless it is taken. */
  addItem(item: object, headers?: { readonly [name: string]: string }): Promise<ItemAnswer>
  /** Adds a lesson; fails unless it is taken. */
  addLesson(item: object): Promise<LessonAnswer>
  /** Hands an answer in; fails unless it is taken. */
  attempt(
    item: number,
    attempt: object,
    headers?: { readonly [name: string]: string },
  ): Promise<AttemptAnswer>
  /** The item, once it is ready. */
  ready(id: number, headers?: { readonly [name: string]: string }): Promise<ItemAnswer>
}

/** A real server over the tone engine whose speech nobody makes before `work()`. */
export async function startPracticeServer(
  options: TestServerOptions = {},
): Promise<PracticeServer> {
  const server = await startTestServer({ languages: ['fi'], ...options })

  async function ask<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: { readonly [name: string]: string } = {},
  ): Promise<PracticeReply<T>> {
    const response = await fetch(`${server.url}/v1/practice${path}`, {
      method,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    const read: unknown = isJson && text !== '' ? JSON.parse(text) : text
    return { status: response.status, headers: response.headers, body: read as T }
  }
  async function taken<T>(status: number, reply: Promise<PracticeReply<T>>): Promise<T> {
    const { status: came, body } = await reply
    expect(came, JSON.stringify(body)).toBe(status)
    return body
  }
  return workedOn<Omit<PracticeServer, keyof MadeServer>>(server, makePractice(server), {
    ask,
    addItem: (item, headers) => taken(202, ask<ItemAnswer>('POST', '/items', item, headers)),
    addLesson: (item) =>
      taken(202, ask<LessonAnswer>('POST', '/items', { split: 'sentences', ...item })),
    attempt: (item, attempt, headers) =>
      taken(201, ask<AttemptAnswer>('POST', `/items/${item}/attempts`, attempt, headers)),
    async ready(id, headers) {
      const read = async (): Promise<ItemAnswer> =>
        (await ask<ItemAnswer>('GET', `/items/${id}`, undefined, headers)).body
      await until(async () => (await read()).state === 'ready')
      return read()
    },
  })
}

/** A ring with a key of each name, `key-of-<name>`; those of the second list are admin keys. */
export function keysOf(names: readonly string[], admins: readonly string[]): Keyring {
  const salt = newSalt()
  const keys = [...names, ...admins].map((name) => ({
    id: name,
    label: name,
    admin: admins.includes(name),
    mac: keyMac(salt, `key-of-${name}`),
    createdAt: new Date().toISOString(),
  }))
  return keyringOf({ salt, keys })
}

/** The header of a key of that ring. */
export function as(name: string): { readonly authorization: string } {
  return { authorization: `Bearer key-of-${name}` }
}
