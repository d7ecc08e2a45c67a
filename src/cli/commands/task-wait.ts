import type { Codec } from '../../core/request.ts'
import type { Task } from '../../core/task.ts'
import type { Rostrum } from '../../app/rostrum.ts'
import type { CliContext } from '../context.ts'
import { EXIT, usageError } from '../failure.ts'
import { codecOf, isCodec, subtitleFormatOf, type SubtitleFormat } from '../formats.ts'
import { openOutputFile, type OutputFile } from '../../app/output-file.ts'
import { followTasks } from '../task-progress.ts'
import { json, openKept, type KeptOptions } from '../kept.ts'
import { entryJson, idsOf, taskJson } from './task-open.ts'

/** Options that name files for what a task has made. */
export interface TaskFileOptions {
  readonly output?: string
  readonly format?: string
  readonly subtitles?: readonly string[]
  readonly karaoke?: boolean
}

/** Options of `rostrum task wait`. */
export interface WaitTaskOptions extends KeptOptions, TaskFileOptions {}

/** Files for what one task makes, open and empty. */
export interface TaskFiles {
  /** Undefined when it is not wanted. */
  readonly audio:
    | { readonly codec: Codec | undefined; readonly output: OutputFile | 'stdout' }
    | undefined
  readonly subtitles: readonly { readonly format: SubtitleFormat; readonly output: OutputFile }[]
}

/** Opens the files that are named, so that one that cannot be written is told before the work. */
export async function openTaskFiles(
  options: TaskFileOptions & { readonly json?: boolean },
  context: CliContext,
): Promise<TaskFiles> {
  const { output, format, subtitles: names = [], json: told = false } = options
  const asked = format !== undefined && isCodec(format) ? format : undefined
  if (output === '-' && (told || context.stdout.isTty))
    throw usageError(
      'Expected standard output to be free for audio: a file or a pipe, without --json.',
    )
  const all = [...(output === undefined ? [] : [output]), ...names]
  if (new Set(all).size < all.length)
    throw usageError('Expected every file to have its own name, but one is there twice.')
  const formats = names.map((name) => ({ name, format: subtitleFormatOf(name) }))
  const codec = output === undefined || output === '-' ? asked : (asked ?? codecOf(output))
  const audio =
    output === undefined
      ? undefined
      : {
          codec,
          output: output === '-' ? ('stdout' as const) : context.own(await openOutputFile(output)),
        }
  const subtitles: { format: SubtitleFormat; output: OutputFile }[] = []
  for (const each of formats) {
    subtitles.push({ format: each.format, output: context.own(await openOutputFile(each.name)) })
  }
  return { audio, subtitles }
}

/** Writes what a task has made into its files; they appear when all are whole. */
export async function writeTaskFiles(
  id: string,
  files: TaskFiles,
  {
    rostrum,
    karaoke = false,
  }: { readonly rostrum: Rostrum; readonly karaoke?: boolean | undefined },
  context: CliContext,
): Promise<void> {
  const { signal } = context
  const { audio, subtitles } = files
  if (audio) {
    const { codec, output } = audio
    const speech = await rostrum.tasks.audio(id, { signal, ...(codec && { codec }) })
    for await (const chunk of speech.open({ signal })) {
      if (output !== 'stdout') await output.write(chunk)
      else if (!(await context.printBytes(chunk))) break
    }
  }
  for (const { format, output } of subtitles) {
    const text = await rostrum.tasks.subtitles(id, format, { signal, karaoke })
    await output.write(new TextEncoder().encode(text))
  }
  signal.throwIfAborted()
  if (audio && audio.output !== 'stdout') await audio.output.commit()
  for (const { output } of subtitles) await output.commit()
}

/** What waiting needs. */
export interface AwaitOptions {
  readonly rostrum: Rostrum
  /** Of the one task that is waited for. */
  readonly files: TaskFiles
  readonly options: WaitTaskOptions
  /** Whether this process makes tasks meanwhile. */
  readonly works: boolean
}

/** Waits until tasks have ended, and tells how. Gives the exit code: 1 unless all succeeded. */
export async function awaitTasks(
  ids: readonly string[],
  { rostrum, files, options, works }: AwaitOptions,
  context: CliContext,
): Promise<number> {
  const over = new AbortController()
  const signal = AbortSignal.any([context.signal, over.signal])
  const quiet = options.json === true
  const progress = followTasks(ids, { rostrum, signal, quiet }, context)
  const working = works ? rostrum.tasks.work({ signal }) : undefined
  const tasks: Task[] = []
  try {
    const waiting = (async () => {
      for (const id of ids) tasks.push(await rostrum.tasks.wait(id, { signal }))
    })()
    // A worker that cannot work says why.
    await (working ? Promise.race([waiting, working.then(() => waiting)]) : waiting)
  } catch (error) {
    if (context.signal.aborted) {
      const rest = ids.slice(tasks.length).join(' ')
      context.note(`Not finished, and kept: \`rostrum task wait ${rest}\` waits again.`)
    }
    throw error
  } finally {
    over.abort()
    await progress.stop()
    await working?.catch(() => undefined)
  }
  const [first] = tasks
  if (first?.state === 'succeeded' && (files.audio || files.subtitles.length > 0))
    await writeTaskFiles(first.id, files, { rostrum, karaoke: options.karaoke }, context)
  if (options.json)
    await context.print(json(tasks.length === 1 && first ? taskJson(first) : tasks.map(entryJson)))
  for (const task of tasks) {
    const line = endLine(task)
    if (task.state !== 'succeeded') context.note(`rostrum: ${line}`)
    else if (!options.json) context.note(line)
  }
  return tasks.every(({ state }) => state === 'succeeded') ? EXIT.done : EXIT.failed
}

function endLine({ id, state, result, error }: Task): string {
  if (state === 'succeeded' && result) {
    const { durationSec, voice } = result
    return `Task ${id} succeeded: ${durationSec.toFixed(2)} s, ${voice}.`
  }
  if (state === 'cancelled') return `Task ${id} was cancelled.`
  return `Task ${id} failed: ${error?.message ?? 'nobody knows why.'}`
}

/** `rostrum task wait`: waits for tasks that somebody else makes. Gives the exit code. */
export async function waitTaskCommand(
  typed: readonly string[],
  options: WaitTaskOptions,
  context: CliContext,
): Promise<number> {
  const ids = idsOf(typed)
  const wantsFiles = options.output !== undefined || (options.subtitles?.length ?? 0) > 0
  if (wantsFiles && ids.length > 1)
    throw usageError('Expected one task for --output and --subtitles, got several.')
  const files = await openTaskFiles(options, context)
  const { rostrum } = await openKept(options, context)
  return awaitTasks(ids, { rostrum, files, options, works: false }, context)
}

/** `rostrum task audio`: writes what a task has made, in any format. */
export async function audioTaskCommand(
  typed: string,
  options: WaitTaskOptions,
  context: CliContext,
): Promise<void> {
  const [id = typed] = idsOf([typed])
  const { subtitles = [] } = options
  const output = options.output ?? (subtitles.length > 0 ? undefined : '-')
  const files = await openTaskFiles(
    { ...options, ...(output !== undefined && { output }) },
    context,
  )
  const { rostrum } = await openKept(options, context)
  const task = await rostrum.tasks.get(id, { signal: context.signal })
  await writeTaskFiles(id, files, { rostrum, karaoke: options.karaoke }, context)
  if (options.json) await context.print(json(taskJson(task)))
}
