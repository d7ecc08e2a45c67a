import { expect, test } from 'vitest'
import type { Task } from '../core/task.ts'
import { taskAnswer, taskEntry } from './task-entry.ts'

const SEC = 1000
const START = Date.UTC(2030, 0, 2, 3, 4, 5)
const queued: Task = {
  id: 't1',
  owner: 'key',
  state: 'queued',
  request: {
    text: 'Hi.',
    voice: 'tone:sine',
    output: { codec: 'opus', sampleRate: 24_000, channels: 1, bitRate: 32_000 },
    timeline: 'word',
  },
  version: 1,
  attempt: 0,
  priority: 3,
  tags: ['a'],
  deadlineMs: START + 60 * SEC,
  webhook: { url: 'https://user:pass@example.org/hook?x=1', secret: 'hush', events: ['failed'] },
  progress: { segmentsDone: 0, audioSec: 0 },
  createdMs: START,
  updatedMs: START,
}
const running: Task = {
  ...queued,
  state: 'running',
  attempt: 2,
  batch: 'b1',
  startedMs: START + SEC,
  progress: { segmentsDone: 1, segmentsTotal: 4, audioSec: 1.23456 },
  error: { code: 'engine_failed', message: 'It broke.' },
}

test('a waiting task', () => {
  expect(taskAnswer(queued, 'http://h/v1')).toEqual({
    id: 't1',
    state: 'queued',
    priority: 3,
    tags: ['a'],
    createdAt: '2030-01-02T03:04:05.000Z',
    updatedAt: '2030-01-02T03:04:05.000Z',
    deadlineAt: '2030-01-02T03:05:05.000Z',
    attempt: 0,
    progress: { segmentsDone: 0, audioSec: 0 },
    request: {
      text: 'Hi.',
      voice: 'tone:sine',
      timeline: 'word',
      format: 'opus',
      sampleRate: 24_000,
      channels: 1,
      bitRate: 32_000,
    },
    webhook: { url: 'https://example.org/hook?x=1', events: ['failed'] },
    links: {
      self: 'http://h/v1/tasks/t1',
      events: 'http://h/v1/tasks/t1/events',
      audio: 'http://h/v1/tasks/t1/audio',
      subtitles: {
        srt: 'http://h/v1/tasks/t1/subtitles.srt',
        vtt: 'http://h/v1/tasks/t1/subtitles.vtt',
        lrc: 'http://h/v1/tasks/t1/subtitles.lrc',
        json: 'http://h/v1/tasks/t1/subtitles.json',
      },
    },
  })
})

test('a running task tells how far it is and when it may be done', () => {
  expect(taskEntry(running, '', START + 11 * SEC)).toMatchObject({
    batchId: 'b1',
    startedAt: '2030-01-02T03:04:06.000Z',
    progress: {
      segmentsDone: 1,
      segmentsTotal: 4,
      audioSec: 1.235,
      fraction: 0.25,
      estimateSec: 30,
    },
    error: { code: 'engine_failed', message: 'It broke.' },
  })
  const { progress } = taskEntry({ ...running, progress: queued.progress }, '', START + SEC)
  expect(progress).toEqual({ segmentsDone: 0, audioSec: 0 })
})

test('an empty text that was cut into no segments is no division by zero', () => {
  const done = { segmentsDone: 0, segmentsTotal: 0, audioSec: 0 }
  const { progress } = taskEntry({ ...running, progress: done }, '', START)
  expect(progress).toEqual({ ...done, fraction: 0 })
})

test('nothing shows a secret or the key of an artifact', () => {
  const result = {
    artifact: 'tasks/t1/1/speech.flac',
    timeline: 'tasks/t1/1/timeline.json',
    sizeBytes: 10,
    durationSec: 1,
    sampleRate: 22_050,
    voice: 'v',
    engine: 'e',
    language: 'en',
    warnings: [],
  }
  const task: Task = { ...running, state: 'succeeded', result }
  for (const shown of [taskEntry(task, ''), taskAnswer(task, '')]) {
    expect(JSON.stringify(shown)).not.toMatch(/hush|pass|speech[.]flac|timeline[.]json|"owner"/)
    expect(shown.progress.fraction).toBe(1)
  }
})

test.each([
  ['x'.repeat(200), 'x'.repeat(200)],
  ['x'.repeat(201), `${'x'.repeat(199)}…`],
  [`${'x'.repeat(198)}👍👍`, `${'x'.repeat(198)}…`],
])('lists show the beginning of a text, whole characters only', (text, textPreview) => {
  const request = { ...queued.request, text }
  expect(taskEntry({ ...queued, request }, '').request.textPreview).toBe(textPreview)
  expect('text' in taskEntry({ ...queued, request }, '').request).toBe(false)
})
