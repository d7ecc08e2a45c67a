import { expect, test } from 'vitest'
import { memoryArtifacts } from '../adapters/artifacts/memory.ts'
import type { Task, TaskState } from '../core/task.ts'
import type { Logger } from '../ports/logger.ts'
import { createTaskFiles } from './task-files.ts'

const { signal } = new AbortController()
const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => silent,
}

function task(state: TaskState, version: number): Task {
  return {
    id: 'a',
    owner: '',
    state,
    request: { text: 'Hello.' },
    version,
    attempt: 1,
    priority: 0,
    tags: [],
    progress: { segmentsDone: 0, audioSec: 0 },
    createdMs: 0,
    updatedMs: 0,
  }
}

test.each<TaskState>(['cancelled', 'failed'])(
  'who clears a %s task late leaves alone what was made since it was asked for again',
  async (state) => {
    const artifacts = memoryArtifacts({ maxBytes: 1e6, now: () => 0 })
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1)
    }
    const keys = ['2/speech.flac', '5/speech.flac', '7/speech.flac', '10/timeline.json']
    for (const key of keys)
      await artifacts.put(`tasks/a/${key}`, bytes(), { mediaType: 'a/b', signal })
    const files = createTaskFiles({ artifacts, log: silent })
    expect(await files.clear(task(state, 5))).toBe(2)
    const left: string[] = []
    for await (const { key } of artifacts.list('', { signal })) left.push(key)
    expect(left.toSorted()).toEqual(['tasks/a/10/timeline.json', 'tasks/a/7/speech.flac'])
  },
)
