import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { outputFolder } from '../../test/support/audio-api.ts'
import { steppingClock, until } from '../../test/support/task-house.ts'
import { wavHeader } from '../../test/support/wav.ts'
import {
  type AudioResponse,
  espeakBackend,
  QueueService,
  QueueServiceError,
  setupLogging,
  TTSValidationError,
  VoiceName,
  WorkerManager,
  WorkerService,
  WorkerServiceError,
} from './index.ts'

setupLogging({ logLevel: 'CRITICAL', enableStructuredLogging: false })

const isOver = (response: AudioResponse | undefined): boolean =>
  response !== undefined && !response.message.endsWith('still pending')

/** The result of a task once it has ended. */
async function resultOf(queue: QueueService, id: string): Promise<AudioResponse | undefined> {
  await until(async () => isOver(await queue.getTaskResult(id)))
  return queue.getTaskResult(id)
}

test('workers of another queue service and of another config object see the task', async () => {
  await using folder = await outputFolder()
  await using queue = new QueueService({ config: folder.config() })
  await using other = new QueueService({ config: folder.config() })
  await using manager = new WorkerManager({ config: folder.config({ numWorkers: 2 }) })
  const id = await queue.enqueueSingleTask({ text: 'Hello', outputFilename: 'hello' })
  const message = `Task ${id} is still pending`
  for (const service of [queue, other])
    expect(await service.getTaskResult(id)).toMatchObject({ success: false, message })
  await manager.startWorkers()
  const result = await resultOf(other, id)
  const filePath = path.join(folder.path, 'hello.wav')
  expect(result).toMatchObject({ success: true, filePath, error: undefined })
  expect(wavHeader(await readFile(filePath)).sampleRate).toBe(24_000)
  expect(result?.duration).toBeGreaterThan(0.1)
  expect(result?.processingTime).toBeGreaterThanOrEqual(0)
})

test('all that a request says survives the queue', async () => {
  await using folder = await outputFolder()
  await using queue = new QueueService({ config: folder.config() })
  await using manager = new WorkerManager({ queue })
  const text = 'One two three four five six.'
  const speakers = [
    { speakerName: 'Ann', voiceName: VoiceName.LEDA },
    { speakerName: 'Ben', voiceName: VoiceName.PUCK },
  ]
  const requests = [
    { text },
    { text, voiceConfig: { voiceName: 'Puck' } },
    { text, voiceConfig: { speed: 2 } },
    { text, voiceConfig: { pitch: 1.5 } },
    { text, language: 'de-DE' },
    { text, audioFormat: { sampleRate: 48_000, channels: 2 } },
    {
      text: `Ann: ${text} Ben: ${text}`,
      speakerMode: 'multiple',
      multiSpeakerConfig: { speakers },
    },
  ] as const
  await manager.startWorkers()
  const batch = await queue.enqueueBatchTasks({ requests })
  await until(async () => (await queue.getBatchStatus(batch))?.status === 'completed')
  const { results = [] } = (await queue.getBatchStatus(batch)) ?? {}
  const files = await Promise.all(results.map(({ filePath }) => readFile(filePath ?? '')))
  expect(new Set(files.map((bytes) => bytes.toString('base64'))).size).toBe(requests.length)
  const seconds = results.map(({ duration = 0 }) => duration)
  expect(seconds[2]).toBeLessThan((seconds[0] ?? 0) * 0.65)
  expect(wavHeader(files[5] ?? Buffer.alloc(0))).toMatchObject({ sampleRate: 48_000, channels: 2 })
  expect(seconds[6]).toBeGreaterThan((seconds[0] ?? 0) * 1.5)
})

test('results are gone an hour after their end, and what waits is not', async () => {
  await using folder = await outputFolder()
  const clock = steppingClock()
  await using queue = new QueueService({ config: folder.config(), clock })
  const requests = [{ text: 'One' }, { text: 'Two' }]
  const batch = await queue.enqueueBatchTasks({ requests })
  const id = await queue.enqueueSingleTask({ text: 'Three' })
  const manager = new WorkerManager({ queue })
  await manager.startWorkers()
  await resultOf(queue, id)
  await until(async () => (await queue.getBatchStatus(batch))?.completed === 2)
  await manager.stopWorkers()
  const waiting = await queue.enqueueSingleTask({ text: 'Four' })
  clock.step(3_590_000)
  expect(await queue.getTaskResult(id)).toMatchObject({ success: true })
  expect(await queue.getBatchStatus(batch)).toMatchObject({ status: 'completed' })
  clock.step(20_000)
  expect(await queue.getTaskResult(id)).toBeUndefined()
  expect(await queue.getBatchStatus(batch)).toBeUndefined()
  await queue.cleanupExpiredTasks()
  expect(await queue.getTaskResult(id)).toBeUndefined()
  expect(await queue.getTaskResult(waiting)).toMatchObject({
    message: `Task ${waiting} is still pending`,
  })
})

test('a task that takes longer than TASK_TIMEOUT fails', async () => {
  await using folder = await outputFolder()
  await using queue = new QueueService({ config: folder.config() })
  const text = 'A sentence that takes its time to say, with a few more words in it. '.repeat(140)
  const speed = { voiceConfig: { speed: 0.25 } }
  const id = await queue.enqueueSingleTask({ text, ...speed })
  await using worker = new WorkerService({ queue, config: folder.config({ taskTimeout: 1 }) })
  await worker.startWorker()
  expect(await resultOf(queue, id)).toMatchObject({
    success: false,
    message: 'Task processing timeout',
    error: 'Expected a run of the task to end within 1 s.',
  })
  expect(await folder.files()).toEqual([])
  expect(worker.getStatus()).toMatchObject({ tasksProcessed: 1, tasksFailed: 1 })
})

test('an older file of the same name is never taken for that of a task', async () => {
  await using folder = await outputFolder()
  await using queue = new QueueService({ config: folder.config() })
  const file = path.join(folder.path, 'a.wav')
  await writeFile(file, 'old')
  await using worker = new WorkerService({ queue })
  await worker.startWorker()
  const id = await queue.enqueueSingleTask({ text: 'One', outputFilename: 'a' })
  expect(await resultOf(queue, id)).toMatchObject({ filePath: file })
  const one = await readFile(file)
  wavHeader(one)
  const other = await queue.enqueueSingleTask({ text: 'Twenty two', outputFilename: 'a' })
  await resultOf(queue, other)
  await worker.stopWorker()
  expect(Buffer.compare(await readFile(file), one)).not.toBe(0)
  await queue.getTaskResult(id)
  expect(Buffer.compare(await readFile(file), one)).toBe(0)
})

test('what is wrong is refused, and nothing is queued', async () => {
  await using folder = await outputFolder()
  await using queue = new QueueService({ config: folder.config({ maxTextLength: 5 }) })
  const refused = (work: Promise<unknown>): Promise<void> =>
    expect(work).rejects.toBeInstanceOf(TTSValidationError)
  await refused(queue.enqueueSingleTask({ text: '' }))
  await refused(queue.enqueueSingleTask({ text: 'x'.repeat(6) }))
  await refused(queue.enqueueSingleTask({ text: 'x', audioFormat: { bitDepth: 8 } }))
  await refused(queue.enqueueSingleTask({ text: 'x', audioFormat: { sampleRate: 24_001 } }))
  await refused(queue.enqueueSingleTask({ text: 'x' }, { priority: 10 }))
  await refused(
    queue.enqueueBatchTasks({ requests: [{ text: 'x' }, { text: '123456' }], batchId: 'b' }),
  )
  expect(await queue.getBatchStatus('b')).toBeUndefined()
  expect(await queue.getTaskResult('nobody')).toBeUndefined()
})

test('nothing is queued for an engine that is not there', async () => {
  await using folder = await outputFolder()
  const backend = { ...espeakBackend, id: 'gemini' }
  await using queue = new QueueService({ config: folder.config(), backend })
  const refused = queue.enqueueSingleTask({ text: 'x' })
  await expect(refused).rejects.toThrow(QueueServiceError)
  await expect(refused).rejects.toThrow('Expected the engine gemini to be installed')
})

test('it is healthy until it is closed, and says so then', async () => {
  await using folder = await outputFolder()
  const queue = new QueueService({ config: folder.config() })
  expect(await queue.healthCheck()).toBe(true)
  await queue.close()
  await queue.close()
  expect(await queue.healthCheck()).toBe(false)
  const closed = 'The queue service is closed.'
  await expect(queue.enqueueSingleTask({ text: 'x' })).rejects.toThrow(QueueServiceError)
  await expect(queue.getTaskResult('x')).rejects.toThrow(closed)
})

test('workers tell how they are', async () => {
  await using folder = await outputFolder()
  await using manager = new WorkerManager({ config: folder.config({ numWorkers: 2 }) })
  const still = { currentTask: undefined, tasksProcessed: 0, tasksFailed: 0 }
  expect(await manager.getWorkerStatus()).toMatchObject({ totalWorkers: 2, runningWorkers: 0 })
  expect(await manager.healthCheck()).toBe(false)
  await manager.startWorkers()
  await manager.startWorkers()
  expect(await manager.getWorkerStatus()).toEqual({
    totalWorkers: 2,
    runningWorkers: 2,
    workerDetails: [
      { workerId: 'worker-1', running: true, ...still },
      { workerId: 'worker-2', running: true, ...still },
    ],
  })
  expect(await manager.healthCheck()).toBe(true)
  await manager.stopWorkers()
  await manager.stopWorkers()
  expect(await manager.healthCheck()).toBe(false)
})

test('Redis without its packages tells the line that installs them', async () => {
  await using folder = await outputFolder()
  vi.stubEnv('ROSTRUM_DATA_DIR', path.join(folder.path, 'data'))
  try {
    const config = folder.config({ redisUrl: 'redis://127.0.0.1:1', useRedis: true })
    await using queue = new QueueService({ config })
    expect(queue.useRedis).toBe(true)
    const refused = queue.enqueueSingleTask({ text: 'x' })
    await expect(refused).rejects.toThrow(QueueServiceError)
    await expect(refused).rejects.toThrow('npm install bullmq@6 ioredis@5')
    expect(await queue.healthCheck()).toBe(false)
    await using manager = new WorkerManager({ config })
    await expect(manager.startWorkers()).rejects.toThrow(WorkerServiceError)
    expect(await manager.getWorkerStatus()).toMatchObject({ runningWorkers: 0 })
  } finally {
    vi.unstubAllEnvs()
  }
})
