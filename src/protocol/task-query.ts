import { z } from 'zod'
import type { Codec } from '../core/request.ts'
import { CODECS } from '../core/request.ts'
import { TASK_STATES, type TaskState } from '../core/task.ts'
import { choice, digits, flagText, words } from './expected.ts'
import type { ObjectSchema } from './refusal.ts'
import { taskTag } from './task-request.ts'

const id = 'an id of lower-case letters, digits, - and _, at most 64 of them'

/** An id of a task or a batch: it names files, so nothing else may stand in it. */
export const taskId: z.ZodType<string> = z
  .string({ error: id })
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, { error: id })

/** An id in a path. */
export const taskPath: ObjectSchema<{ readonly id: string }> = z.strictObject({ id: taskId })

const isState = (word: string): word is TaskState =>
  (TASK_STATES as readonly string[]).includes(word)

const states: z.ZodType<readonly TaskState[], string | string[]> = z
  .union([z.string(), z.array(z.string())])
  .transform((value, context) => {
    const names = [value].flat().flatMap((part) => part.split(',').map((name) => name.trim()))
    if (names.every(isState)) return names
    context.addIssue({ code: 'custom', message: `any of ${TASK_STATES.join(', ')}` })
    return z.NEVER
  })

/** Query of `GET /v1/tasks`. */
export interface TaskListParameters {
  readonly state?: readonly TaskState[]
  readonly tag?: string
  readonly q?: string
  readonly batch?: string
  readonly cursor?: string
  readonly limit?: number
}

/** Schema of the query of `GET /v1/tasks`. */
export const taskListQuery: ObjectSchema<TaskListParameters> = z.strictObject({
  state: states
    .exactOptional()
    .describe('States between commas, or the field again for each; default all.'),
  tag: taskTag.exactOptional(),
  q: words(200).exactOptional().describe('Found in the text, whatever the case.'),
  batch: taskId.exactOptional(),
  cursor: words(400).exactOptional().describe('As the page before gave it.'),
  limit: digits(1, 1000).exactOptional().describe('Default 50.'),
})

/** Query of the event feeds. */
export interface TaskEventsQuery {
  readonly after?: number
}

const sequence = 'the number of an event, or -1 for all that are known'

/** The number of an event, as a header or a query has it. */
export const eventNumber: z.ZodType<number, string> = z
  .string({ error: sequence })
  .regex(/^(?:-1|\d{1,15})$/, { error: sequence })
  .transform(Number)

const after = eventNumber
  .exactOptional()
  .describe('Begin after this event; -1 with the oldest known. `Last-Event-ID` wins over it.')

/** Schema of the query of `GET /v1/tasks/{id}/events`. */
export const taskEventsQuery: ObjectSchema<TaskEventsQuery> = z.strictObject({ after })

/** Schema of the query of `GET /v1/tasks/events`. */
export const feedQuery: ObjectSchema<TaskEventsQuery & { readonly batch?: string }> =
  z.strictObject({
    after,
    batch: taskId.exactOptional().describe('Only of one batch; ends when all its tasks have.'),
  })

/** The header by which an event source goes on where it was (WHATWG HTML, 9.2). */
export const resumeHeader: ObjectSchema<{ readonly 'Last-Event-ID'?: number }> = z.strictObject({
  'Last-Event-ID': eventNumber.exactOptional(),
})

const key = '1 to 255 visible ASCII characters'

/** The header under which a submission is done once. */
export const idempotencyHeader: ObjectSchema<{ readonly 'Idempotency-Key'?: string }> =
  z.strictObject({
    'Idempotency-Key': z
      .string({ error: key })
      .regex(/^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/, { error: key })
      .exactOptional(),
  })

const download = flagText().exactOptional().describe('Offer it as a file to keep.')

/** Query of `GET /v1/tasks/{id}/audio`. */
export interface TaskAudioQuery {
  readonly format?: Codec
  readonly download?: boolean
}

/** Schema of the query of `GET /v1/tasks/{id}/audio`. */
export const taskAudioQuery: ObjectSchema<TaskAudioQuery> = z.strictObject({
  format: choice(CODECS).exactOptional().describe('Default: the format that was asked for.'),
  download,
})

/** Query of `GET /v1/tasks/{id}/subtitles.*`. */
export interface TaskSubtitlesQuery {
  readonly karaoke?: boolean
  readonly download?: boolean
}

/** Schema of the query of `GET /v1/tasks/{id}/subtitles.*`. */
export const taskSubtitlesQuery: ObjectSchema<TaskSubtitlesQuery> = z.strictObject({
  karaoke: flagText().exactOptional().describe('Mark words inside the cues of vtt.'),
  download,
})
