import { SpeechError } from '../core/errors.ts'
import type { Json } from '../core/request.ts'
import type { Task } from '../core/task.ts'
import { isJson } from '../pipeline/check.ts'
import type { TaskWebhooks } from './parts.ts'
import type { TaskSubmission } from './tasks.ts'

/** Most tasks of one batch. */
export const MAX_BATCH = 1000
const MAX_PRIORITY = 9
const MAX_TAGS = 20
const MAX_TAG_CHARS = 64
/** Ten years, leap days included. */
const MAX_DEADLINE_SEC = 3653 * 24 * 60 * 60
/** Characters of what a submitter wants back, as JSON. */
const MAX_DATA_CHARS = 8192
const IDEMPOTENCY_KEY = /^(?! )[^\p{Cc}\p{Cs}]{1,255}$/u
const CONTROL = /\p{Cc}/u

function refuse(param: string, sentence: string): never {
  throw new SpeechError('invalid_request', sentence, { details: { param } })
}

/** Refuses what is wrong beside the request itself: `invalid_request`, `details.param` naming the field. */
export function checkSubmission(
  submission: TaskSubmission,
  webhooks: Pick<TaskWebhooks, 'check'> | undefined,
): void {
  const given: unknown = submission
  if (typeof given !== 'object' || given === null)
    refuse('request', 'Expected a submission to be an object with a request.')
  const { request, priority = 0, deadlineSec, tags = [], webhook, data } = submission
  const asked: unknown = request
  if (typeof asked !== 'object' || asked === null)
    refuse('request', 'Expected request to be an object with the text to speak.')
  if (!Number.isInteger(priority) || priority < 0 || priority > MAX_PRIORITY)
    refuse('priority', `Expected priority to be a whole number from 0 to ${MAX_PRIORITY}.`)
  if (
    deadlineSec !== undefined &&
    !(Number.isFinite(deadlineSec) && deadlineSec > 0 && deadlineSec <= MAX_DEADLINE_SEC)
  )
    refuse('deadlineSec', 'Expected deadlineSec to be above 0 and at most ten years.')
  checkTags(tags)
  if (webhook !== undefined) checkWebhook(webhook, webhooks)
  if (data !== undefined) checkData(data)
}

function checkData(data: Json): void {
  if (!isJson(data) || JSON.stringify(data).length > MAX_DATA_CHARS)
    refuse('data', `Expected data to be JSON of at most ${MAX_DATA_CHARS} characters.`)
}

function checkTags(tags: unknown): asserts tags is readonly string[] {
  if (!Array.isArray(tags) || tags.length > MAX_TAGS)
    refuse('tags', `Expected tags to be a list of at most ${MAX_TAGS}.`)
  for (const [index, tag] of tags.entries()) {
    const length = typeof tag === 'string' ? Array.from(tag.slice(0, 200)).length : 0
    if (length < 1 || length > MAX_TAG_CHARS || CONTROL.test(tag as string))
      refuse(
        `tags[${index}]`,
        `Expected a tag of 1 to ${MAX_TAG_CHARS} characters, none of them a control character.`,
      )
  }
}

function checkWebhook(
  webhook: NonNullable<TaskSubmission['webhook']>,
  webhooks: Pick<TaskWebhooks, 'check'> | undefined,
): void {
  if (webhooks === undefined)
    throw new SpeechError('unsupported', 'Webhooks are not sent by this installation.', {
      details: { param: 'webhook' },
    })
  webhooks.check(webhook)
}

/** Refuses an idempotency key that is none. */
export function checkIdempotencyKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || !IDEMPOTENCY_KEY.test(key))
    refuse('idempotencyKey', 'Expected an idempotency key of 1 to 255 printable characters.')
}

/** Runs a check of one of several; what it refuses names the place in the list. */
export async function inBatch(index: number, check: () => Promise<void>): Promise<void> {
  try {
    await check()
  } catch (error) {
    throw placedIn(`requests[${index}]`, error)
  }
}

/** An error about a part of something larger, whose place its `details.param` then begins with. */
export function placedIn(place: string, error: unknown): unknown {
  if (!SpeechError.is(error)) return error
  const { code, message, retryable, details } = error
  const { param } = details
  return new SpeechError(code, message, {
    retryable,
    cause: error,
    details: { ...details, param: typeof param === 'string' ? `${place}.${param}` : place },
  })
}

/** What the tasks of one submission have in common. */
export interface TaskOrigin {
  readonly id: string
  readonly owner: string
  readonly batch?: string | undefined
  readonly nowMs: number
}

/** A new task, queued. */
export function taskOf(
  { request, priority = 0, deadlineSec, tags = [], webhook, data }: TaskSubmission,
  { id, owner, batch, nowMs }: TaskOrigin,
): Task {
  return {
    id,
    owner,
    ...(batch !== undefined && { batch }),
    state: 'queued',
    request,
    version: 1,
    attempt: 0,
    priority,
    tags: [...new Set(tags)],
    ...(deadlineSec !== undefined && { deadlineMs: Math.round(nowMs + deadlineSec * 1000) }),
    ...(webhook !== undefined && { webhook }),
    ...(data !== undefined && { data }),
    progress: { segmentsDone: 0, audioSec: 0 },
    createdMs: nowMs,
    updatedMs: nowMs,
  }
}

/** The same text for the same submissions, whatever the order of their keys. */
export function canonical(submissions: unknown): string {
  return JSON.stringify(submissions, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
