import { z } from 'zod'
import { TASK_STATES, type TaskWebhook } from '../core/task.ts'
import { withoutNulls } from './absent.ts'
import { choice, webAddress, whole } from './expected.ts'
import { type ObjectSchema, readRequest } from './refusal.ts'
import { type SpeechBody, speechFields } from './speech-request.ts'

/** Most tasks of one batch. */
export const MAX_BATCH = 1000
/** Ten years, leap days included. */
const MAX_DEADLINE_SEC = 3653 * 24 * 60 * 60
const MOST_TAGS = 20

const secret = 'a string of 1 to 256 characters'
const tag = 'a string of 1 to 64 characters, none of them a control character'
const tags = `a list of at most ${MOST_TAGS} tags`
const deadline = `a number of seconds above 0, at most ${MAX_DEADLINE_SEC}`
const events = `a list of states: ${TASK_STATES.join(', ')}`

/** A tag of a task, as schema. */
export const taskTag: z.ZodType<string> = z
  .string({ error: tag })
  .min(1, { error: tag })
  .max(64, { error: tag })
  .regex(/^\P{Cc}*$/u, { error: tag })

const webhook: z.ZodType<TaskWebhook> = z.strictObject(
  {
    url: webAddress(),
    secret: z
      .string({ error: secret })
      .min(1, { error: secret })
      .max(256, { error: secret })
      .exactOptional()
      .describe('Key of the HMAC-SHA256 signature. Default: the configured one.'),
    events: z
      .array(choice(TASK_STATES), { error: events })
      .min(1, { error: events })
      .exactOptional()
      .describe('States to be told of. Default: the three ends.'),
  },
  { error: 'an object with a url' },
)

/** One task, as it is asked for: a speech request, and what concerns only work that waits. */
export interface TaskBody extends SpeechBody {
  readonly priority?: number
  readonly deadlineSec?: number
  readonly tags?: readonly string[]
  readonly webhook?: TaskWebhook
}

/** A body of `POST /v1/tasks` with several tasks. */
export interface BatchBody {
  readonly requests: readonly TaskBody[]
}

const taskFields = {
  ...speechFields,
  priority: whole(0, 9).exactOptional().describe('9 comes first. Default 0.'),
  deadlineSec: z
    .number({ error: deadline })
    .positive({ error: deadline })
    .max(MAX_DEADLINE_SEC, { error: deadline })
    .exactOptional()
    .describe('Seconds from now after which it is of no use.'),
  tags: z.array(taskTag, { error: tags }).max(MOST_TAGS, { error: tags }).exactOptional(),
  webhook: webhook.exactOptional().describe('Who is told of it over HTTP.'),
}

/** Body of `POST /v1/tasks` for one task. Unknown fields are refused. */
export const taskBody: ObjectSchema<TaskBody> = z.strictObject(taskFields, {
  error: 'a JSON object',
})

const taskDefaults: ObjectSchema<Partial<TaskBody>> = z.strictObject(
  { ...taskFields, text: speechFields.text.exactOptional() },
  { error: 'an object with fields of a request' },
)

const size = `a list of 1 to ${MAX_BATCH} requests`
const requests = z
  .array(z.unknown(), { error: size })
  .min(1, { error: size })
  .max(MAX_BATCH, { error: size })
const batchBody: ObjectSchema<{
  readonly requests: readonly unknown[]
  readonly defaults?: unknown
}> = z.strictObject({ requests, defaults: z.unknown().optional() }, { error: 'a JSON object' })

/** Both bodies of `POST /v1/tasks`, for the API description. `readTasks()` reads them. */
export const tasksBody: z.ZodType = z
  .union([
    taskBody,
    z.strictObject({
      requests: z.array(taskBody).min(1).max(MAX_BATCH),
      defaults: z.looseObject({}).exactOptional().describe('Fields of requests that lack them.'),
    }),
  ])
  .meta({ id: 'TaskSubmission' })

function isBatch(input: unknown): input is object {
  return typeof input === 'object' && input !== null && 'requests' in input
}

/**
 * Reads a body of `POST /v1/tasks`. In a batch, `defaults` stand under each request, field by
 * field. Throws `invalid_request` that names the field: `requests[3].voice`.
 */
export function readTasks(input: unknown): TaskBody | BatchBody {
  if (!isBatch(input)) return readRequest(taskBody, input)
  const batch = readRequest(batchBody, input)
  const defaults =
    batch.defaults === undefined ? {} : readRequest(taskDefaults, batch.defaults, ['defaults'])
  return {
    requests: batch.requests.map((request, index) => {
      const own = withoutNulls(request)
      const whole = isPlain(own) ? { ...defaults, ...own } : own
      return readRequest(taskBody, whole, ['requests', index])
    }),
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
