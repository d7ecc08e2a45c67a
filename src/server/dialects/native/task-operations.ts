import {
  feedQuery,
  idempotencyHeader,
  resumeHeader,
  taskAudioQuery,
  taskEventsQuery,
  taskListQuery,
  taskSubtitlesQuery,
} from '../../../protocol/task-query.ts'
import { tasksBody } from '../../../protocol/task-request.ts'
import { retentionBody } from '../../../protocol/task-retention.ts'
import type { Operation } from '../../dialect.ts'

const TASK = { 'application/json': 'The task.' }
const EVENTS = { 'text/event-stream': 'Events state and progress, each with the task.' }

function subtitlesAt(task: string): readonly Operation[] {
  const types = {
    srt: 'application/x-subrip',
    vtt: 'text/vtt',
    lrc: 'text/plain',
    json: 'application/json',
  }
  return Object.entries(types).map(([format, type]) => ({
    method: 'get',
    path: `${task}/subtitles.${format}`,
    summary: `Subtitles of a task as ${format.toUpperCase()}`,
    query: taskSubtitlesQuery,
    answers: { [type]: 'The file.' },
  }))
}

/** What the native dialect offers about tasks, for the API description. */
export function taskOperations(path: string): readonly Operation[] {
  const tasks = `${path}/tasks`
  const task = `${tasks}/{id}`
  return [
    {
      method: 'post',
      path: tasks,
      summary: 'Have a text spoken, or up to 1,000, without waiting for it',
      description:
        'Fields of `POST /speech`, and `priority`, `deadlineSec`, `tags`, `webhook`; or `requests` ' +
        'with `defaults` for fields they lack. Under the same `Idempotency-Key` the same body gives ' +
        'the same tasks, another one 409. `Location` and `X-Queue-Position` say where it is.',
      body: tasksBody,
      headers: idempotencyHeader,
      status: 202,
      answers: { 'application/json': 'The task, or { batchId, tasks }.' },
    },
    {
      method: 'get',
      path: tasks,
      summary: 'List and search tasks, newest first',
      query: taskListQuery,
      answers: { 'application/json': '{ tasks, cursor? }' },
    },
    {
      method: 'get',
      path: `${tasks}/events`,
      summary: 'Watch all tasks',
      description: 'From now on, or after the event that `Last-Event-ID` names.',
      query: feedQuery,
      headers: resumeHeader,
      answers: EVENTS,
    },
    {
      method: 'get',
      path: `${tasks}/stats`,
      summary: 'Counts of tasks by state, and how long they took',
      answers: {
        'application/json': '{ byState, averageWaitMs?, averageRunMs?, duplicates, waiting? }',
      },
    },
    {
      method: 'post',
      path: `${tasks}/retry-failed`,
      summary: 'Queue all failed tasks again',
      status: 202,
      answers: { 'application/json': '{ retried }' },
    },
    {
      method: 'post',
      path: `${tasks}/cleanup`,
      summary: 'Remove what has ended long ago',
      description:
        'With keys on, an admin key is needed. What the body leaves out is as configured.',
      body: retentionBody,
      answers: { 'application/json': '{ tasks, artifacts, orphans, cached }' },
    },
    { method: 'get', path: task, summary: 'One task', answers: TASK },
    {
      method: 'delete',
      path: task,
      summary: 'Cancel a task',
      description: 'One that has ended is 409, with its state.',
      answers: TASK,
    },
    {
      method: 'post',
      path: `${task}/retry`,
      summary: 'Queue a failed or cancelled task again',
      status: 202,
      answers: TASK,
    },
    {
      method: 'get',
      path: `${task}/events`,
      summary: 'Watch one task to its end',
      description: 'Begins with the task as it is.',
      query: taskEventsQuery,
      headers: resumeHeader,
      answers: EVENTS,
    },
    {
      method: 'get',
      path: `${task}/audio`,
      summary: 'The speech of a task',
      description:
        'In any format, encoded from a lossless master. Knows `Range`, `If-Range`, ' +
        '`If-None-Match` and HEAD; 409 with the state before it is there.',
      query: taskAudioQuery,
      answers: { 'audio/*': 'The file, or the range of it that was asked for (206).' },
    },
    ...subtitlesAt(task),
    {
      method: 'get',
      path: `${path}/batches/{id}`,
      summary: 'The tasks of a batch, in the order in which they came',
      answers: { 'application/json': '{ batchId, ended, byState, tasks }' },
    },
    {
      method: 'get',
      path: `${path}/leases`,
      summary: 'Temporary files, and who writes them',
      description: 'With keys on, an admin key is needed.',
      answers: {
        'application/json': '{ leases: [{ file, pid, owner, sizeBytes, updatedAt, leftOver }] }',
      },
    },
  ]
}
