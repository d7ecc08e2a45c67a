import { SpeechError } from '../core/errors.ts'
import type { Task } from '../core/task.ts'
import type { Clock } from '../ports/clock.ts'
import type { FetchAnswer, Fetcher } from '../ports/fetcher.ts'
import type { DeliveryOutcome, WebhookDelivery } from '../ports/webhook-store.ts'
import { retryAfterMs, webhookWaitMs } from './webhook-wait.ts'

/** What of an answer is read, for the sake of those who write one. */
const MAX_ANSWER_BYTES = 64 * 1024
/** The receiver wants no more of it. */
const GONE = 410

/** What a call is made with. */
export interface WebhookCallParts {
  readonly fetcher: Fetcher
  readonly clock: Clock
  /** HMAC-SHA256 of a text under a key, hexadecimal. */
  sign(secret: string, body: string): string
  /** A task as its owner is shown it; without what nobody is to see. */
  render(task: Task): object
  readonly settings: {
    /** Signs where a task brings no secret; empty: such calls are not signed. */
    readonly secret: string
    readonly timeoutMs: number
    /** Calls of one delivery before it is given up; at least 1. */
    readonly maxAttempts: number
  }
  /** Of this program, for `User-Agent`. */
  readonly version: string
  /** 0 to 1. Default `Math.random`. */
  readonly random?: () => number
}

/** Makes one call, and says what becomes of the delivery. Rejects only with the signal's reason. */
export async function callWebhook(
  delivery: WebhookDelivery,
  parts: WebhookCallParts,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  const { attempts, error = 'The calls before did not come to their end.' } = delivery
  const { clock, random = Math.random } = parts
  const { maxAttempts } = parts.settings
  // Those who began the calls before did not live to say so.
  if (attempts > maxAttempts) return { type: 'dead', error }
  const answer = await answerOf(delivery, parts, signal)
  if (typeof answer !== 'string' && answer.status >= 200 && answer.status < 300)
    return { type: 'delivered' }
  const failure = typeof answer === 'string' ? answer : `Got HTTP status ${answer.status}.`
  const status = typeof answer === 'string' ? undefined : answer.status
  if (status === GONE || attempts >= maxAttempts) return { type: 'dead', error: failure }
  const asked =
    typeof answer === 'string'
      ? undefined
      : retryAfterMs(answer.headers['retry-after'], clock.now())
  return { type: 'failed', error: failure, delayMs: webhookWaitMs(attempts, asked, random) }
}

/** The answer, or why there was none. */
async function answerOf(
  delivery: WebhookDelivery,
  parts: WebhookCallParts,
  signal: AbortSignal,
): Promise<FetchAnswer | string> {
  const { fetcher, settings } = parts
  const url = delivery.task.webhook?.url
  if (url === undefined) return 'The task has no web-hook.'
  try {
    const body = bodyOf(delivery, parts)
    return await fetcher.fetch({
      url,
      method: 'POST',
      headers: headersOf(delivery, body, parts),
      body,
      timeoutMs: settings.timeoutMs,
      maxBytes: MAX_ANSWER_BYTES,
      discardBody: true,
      signal,
    })
  } catch (error) {
    if (signal.aborted) throw signal.reason
    return SpeechError.is(error) ? error.message : 'An unexpected error ended the call.'
  }
}

function bodyOf({ id, task }: WebhookDelivery, { render }: WebhookCallParts): string {
  return JSON.stringify({
    id,
    event: `task.${task.state}`,
    createdAt: new Date(task.updatedMs).toISOString(),
    task: render(task),
  })
}

function headersOf(
  { id, task }: WebhookDelivery,
  body: string,
  { clock, sign, settings, version }: WebhookCallParts,
): { readonly [name: string]: string } {
  const secret = task.webhook?.secret ?? settings.secret
  return {
    'Content-Type': 'application/json',
    'User-Agent': `rostrum/${version}`,
    'X-Rostrum-Event': `task.${task.state}`,
    'X-Rostrum-Delivery': id,
    'X-Rostrum-Timestamp': String(Math.floor(clock.now() / 1000)),
    ...(secret !== '' && { 'X-Rostrum-Signature': `sha256=${sign(secret, body)}` }),
  }
}
