import { SpeechError } from '../core/errors.ts'
import { TASK_STATES, type TaskWebhook } from '../core/task.ts'
import type { Fetcher } from '../ports/fetcher.ts'

const MAX_URL_CHARS = 2048
const SECRET = /^[^\p{Cc}\p{Cs}]{1,256}$/u

/**
 * Refuses, with `invalid_request` and the field in `details.param`, a web-hook that could never be
 * called: a URL that is none or leads into a private network by itself, a secret that is empty or
 * over 256 characters, states that are none. Where a name leads is judged by each call.
 */
export function checkWebhook(webhook: TaskWebhook, fetcher: Pick<Fetcher, 'check'>): void {
  const given: unknown = webhook
  if (typeof given !== 'object' || given === null)
    refuse('webhook', 'Expected webhook to be an object with a URL.')
  const { url, secret, events }: { readonly [Name in keyof TaskWebhook]?: unknown } = webhook
  if (typeof url !== 'string' || url.length > MAX_URL_CHARS)
    refuse(
      'webhook.url',
      `Expected webhook.url to be a URL of at most ${MAX_URL_CHARS} characters.`,
    )
  checkUrl(url, fetcher)
  if (secret !== undefined && !(typeof secret === 'string' && SECRET.test(secret)))
    refuse('webhook.secret', 'Expected webhook.secret to be 1 to 256 printable characters.')
  const states: readonly unknown[] = TASK_STATES
  const known =
    Array.isArray(events) && events.length > 0 && events.every((event) => states.includes(event))
  if (events !== undefined && !(known && new Set(events).size === events.length))
    refuse(
      'webhook.events',
      `Expected webhook.events to be some of ${TASK_STATES.join(', ')}, each once.`,
    )
}

function checkUrl(url: string, fetcher: Pick<Fetcher, 'check'>): void {
  try {
    fetcher.check(url)
  } catch (error) {
    if (!SpeechError.is(error) || error.code !== 'invalid_request') throw error
    refuse('webhook.url', error.message, error)
  }
}

function refuse(param: string, sentence: string, cause?: unknown): never {
  throw new SpeechError('invalid_request', sentence, { cause, details: { param } })
}
