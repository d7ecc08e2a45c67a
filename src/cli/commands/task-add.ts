import type { TimelineDetail } from '../../core/mark.ts'
import type { Task, TaskState } from '../../core/task.ts'
import type { Config } from '../../app/config/config.ts'
import { toSpeechRequest } from '../../protocol/speech-request.ts'
import { readTasks, type TaskBody } from '../../protocol/task-request.ts'
import type { Rostrum, SubmitOptions, TaskSubmission } from '../../app/rostrum.ts'
import { readBatch } from '../batch-file.ts'
import type { CliContext } from '../context.ts'
import { usageError } from '../failure.ts'
import { codecOf, isCodec } from '../formats.ts'
import { isLexiconFile } from '../lexicon-source.ts'
import { chooseSource, markupOf, readText } from '../text-source.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { requestOf, type VoiceOptions } from './request.ts'
import { entryJson, taskJson } from './task-open.ts'
import { awaitTasks, openTaskFiles, type TaskFileOptions } from './task-wait.ts'

/** Options of `rostrum task add`. */
export interface AddTaskOptions extends VoiceOptions, KeptOptions, TaskFileOptions {
  readonly timeline?: TimelineDetail
  readonly priority?: number
  /** Seconds. */
  readonly deadline?: number
  readonly tag?: readonly string[]
  readonly webhook?: string
  readonly webhookEvent?: readonly TaskState[]
  readonly idempotencyKey?: string
  readonly batch?: string
  readonly wait?: boolean
  /** False with `--no-work`. */
  readonly work?: boolean
}

/** Refuses what cannot go together. */
function check(words: readonly string[], options: AddTaskOptions, context: CliContext): void {
  const { batch, file, wait = false, output, subtitles = [], webhook, webhookEvent } = options
  if (batch !== undefined && (words.length > 0 || file !== undefined))
    throw usageError('Expected one of words, --file and --batch.')
  if (!wait && (output !== undefined || subtitles.length > 0))
    throw usageError('Expected --wait with --output and --subtitles: only then there is a file.')
  if (batch !== undefined && (output !== undefined || subtitles.length > 0))
    throw usageError('Expected one task for --output and --subtitles, got --batch.')
  if (webhook === undefined && webhookEvent !== undefined)
    throw usageError('Expected --webhook with --webhook-event.')
  for (const name of options.lexicon ?? []) {
    if (isLexiconFile(name, context.cwd)) {
      const how = 'a worker elsewhere has no such file; keep it with `rostrum lexicon add`'
      throw usageError(`Expected --lexicon to name a kept lexicon, got the file ${name}: ${how}.`)
    }
  }
}

/** What was typed, under the names of the wire. */
function bodyOf(options: AddTaskOptions, config: Config): Partial<TaskBody> {
  const { format, output, priority, deadline, tag, webhook, webhookEvent, timeline } = options
  const named = output === undefined || output === '-' ? undefined : codecOf(output)
  const codec = format !== undefined && isCodec(format) ? format : (named ?? config.format)
  const { output: audio, ...manner } = requestOf(options, codec)
  const { codec: _, ...shape } = audio ?? { codec }
  return {
    ...manner,
    ...shape,
    // What nobody asked for is left to the settings, also of a batch with defaults of its own.
    ...((format !== undefined || named !== undefined) && { format: codec }),
    ...(timeline !== undefined && { timeline }),
    ...(priority !== undefined && { priority }),
    ...(deadline !== undefined && { deadlineSec: deadline }),
    ...(tag !== undefined && { tags: tag }),
    ...(webhook !== undefined && {
      webhook: { url: webhook, ...(webhookEvent !== undefined && { events: webhookEvent }) },
    }),
  }
}

function submissionOf(body: TaskBody, config: Config): TaskSubmission {
  const { priority, deadlineSec, tags, webhook } = body
  return {
    // Words are timed unless that is declined, so that there can be subtitles.
    request: toSpeechRequest(body, { format: config.format, timeline: 'word' }),
    ...(priority !== undefined && { priority }),
    ...(deadlineSec !== undefined && { deadlineSec }),
    ...(tags && { tags }),
    ...(webhook && { webhook }),
  }
}

interface Added {
  readonly tasks: readonly Task[]
  readonly batchId?: string
}

async function submit(
  words: readonly string[],
  options: AddTaskOptions,
  { rostrum, config }: { readonly rostrum: Rostrum; readonly config: Config },
  { signal }: CliContext,
): Promise<Added> {
  const { batch, idempotencyKey } = options
  const body = bodyOf(options, config)
  const how: SubmitOptions = { signal, ...(idempotencyKey !== undefined && { idempotencyKey }) }
  if (batch !== undefined) {
    const { markup } = options
    const defaults = {
      ...body,
      ...(markup !== undefined && { markup: markupOf({ kind: 'words', text: '' }, options) }),
    }
    const bodies = await readBatch(batch, { defaults, signal })
    const submissions = bodies.map((each) => submissionOf(each, config))
    const { id, tasks } = await rostrum.tasks.submitBatch(submissions, how)
    return { tasks, batchId: id }
  }
  const source = chooseSource(words, options)
  const text = await readText(source, { maxChars: config.limits.maxTextChars, signal })
  const read = readTasks({ ...body, text, markup: markupOf(source, options) })
  if ('requests' in read) throw usageError('Expected a text.')
  return { tasks: [await rostrum.tasks.submit(submissionOf(read, config), how)] }
}

/** `rostrum task add`: stores tasks and prints their ids; with `--wait`, waits for them. Gives the exit code. */
export async function addTaskCommand(
  words: readonly string[],
  options: AddTaskOptions,
  context: CliContext,
): Promise<number | void> {
  check(words, options, context)
  if (options.batch === undefined) chooseSource(words, options)
  const files = await openTaskFiles(options, context)
  const opened = await openKept(options, context)
  const { tasks, batchId } = await submit(words, options, opened, context)
  const ids = tasks.map(({ id }) => id)
  const { wait = false, work = true } = options
  if (wait) {
    if (!options.json) await context.print(ids.map((id) => `${id}\n`).join(''))
    return awaitTasks(ids, { rostrum: opened.rostrum, files, options, works: work }, context)
  }
  if (options.json) {
    const [first] = tasks
    const told = tasks.map(entryJson)
    await context.print(
      json(batchId === undefined && first ? taskJson(first) : { batchId, tasks: told }),
    )
    return
  }
  await context.print(ids.map((id) => `${id}\n`).join(''))
  const what =
    batchId === undefined ? 'The task is' : `The ${ids.length} tasks of batch ${batchId} are`
  context.note(
    `${what} stored; \`rostrum serve\` or \`rostrum work\` makes ${ids.length === 1 ? 'it' : 'them'}.`,
  )
}
