import type { SpeechRequest } from '../core/request.ts'
import type { Task } from '../core/task.ts'
import type { LiveStart } from './speech-request.ts'
import type { TaskAnswer, TaskEntry, TaskProgressEntry } from './task-answer.ts'

/** Characters of a text that lists show. */
const PREVIEW_CHARS = 200

function time(ms: number): string {
  return new Date(ms).toISOString()
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

function progressOf(task: Task, nowMs: number): TaskProgressEntry {
  const { state, startedMs, progress } = task
  const { segmentsDone, segmentsTotal, audioSec } = progress
  const done = state === 'succeeded' ? 1 : segmentsTotal && segmentsDone / segmentsTotal
  const spentMs = startedMs === undefined ? undefined : Math.max(0, nowMs - startedMs)
  const leftMs =
    state === 'running' && done && spentMs !== undefined ? (spentMs * (1 - done)) / done : undefined
  return {
    segmentsDone,
    ...(segmentsTotal !== undefined && { segmentsTotal }),
    audioSec: rounded(audioSec),
    ...(done !== undefined && { fraction: rounded(done) }),
    ...(leftMs !== undefined && { estimateSec: rounded(leftMs / 1000) }),
  }
}

/** The request under the names of the wire. */
function mannerOf(request: SpeechRequest): LiveStart {
  const { text: _, output, ...rest } = request
  if (output === undefined) return rest
  const { codec, sampleRate, channels, bitRate } = output
  return {
    ...rest,
    format: codec,
    ...(sampleRate !== undefined && { sampleRate }),
    ...(channels !== undefined && { channels }),
    ...(bitRate !== undefined && { bitRate }),
  }
}

/** The beginning of a text, cut between whole characters. */
function previewOf(text: string): string {
  if (text.length <= PREVIEW_CHARS) return text
  const cut = text.slice(0, PREVIEW_CHARS - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

/** An address without the name and password that may stand in it. */
function openly(address: string): string {
  const url = new URL(address)
  url.username = ''
  url.password = ''
  return url.href
}

function webhookOf({ webhook }: Task): Pick<TaskEntry, 'webhook'> {
  if (webhook === undefined) return {}
  const { url, events } = webhook
  return { webhook: { url: openly(url), ...(events && { events }) } }
}

function resultOf({ result }: Task): Pick<TaskEntry, 'result'> {
  if (result === undefined) return {}
  const { artifact: _, timeline: __, ...told } = result
  return { result: told }
}

/** A task as lists and events show it. `root` is where clients reach the dialect. */
export function taskEntry(task: Task, root: string, nowMs: number = Date.now()): TaskEntry {
  const { id, state, batch, priority, tags, attempt, error } = task
  const { createdMs, startedMs, finishedMs, updatedMs, deadlineMs } = task
  const self = `${root}/tasks/${id}`
  const file = (format: string): string => `${self}/subtitles.${format}`
  return {
    id,
    state,
    ...(batch !== undefined && { batchId: batch }),
    priority,
    tags,
    createdAt: time(createdMs),
    ...(startedMs !== undefined && { startedAt: time(startedMs) }),
    ...(finishedMs !== undefined && { finishedAt: time(finishedMs) }),
    updatedAt: time(updatedMs),
    ...(deadlineMs !== undefined && { deadlineAt: time(deadlineMs) }),
    attempt,
    progress: progressOf(task, nowMs),
    request: { ...mannerOf(task.request), textPreview: previewOf(task.request.text) },
    ...webhookOf(task),
    ...resultOf(task),
    ...(error && { error: { code: error.code, message: error.message } }),
    links: {
      self,
      events: `${self}/events`,
      audio: `${self}/audio`,
      subtitles: { srt: file('srt'), vtt: file('vtt'), lrc: file('lrc'), json: file('json') },
    },
  }
}

/** A task with its whole text. */
export function taskAnswer(task: Task, root: string, nowMs?: number): TaskAnswer {
  const { request: _, ...entry } = taskEntry(task, root, nowMs)
  return { ...entry, request: { ...mannerOf(task.request), text: task.request.text } }
}
