import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type AudioConfig,
  QueueService,
  reloadConfig,
  setupLogging,
  WorkerManager,
  WorkerService,
  WorkerServiceError,
} from '../../src/audio-api/index.ts'
import { outputFolder, type OutputFolder } from '../support/audio-api.ts'
import { GEMINI_KEY, startGemini } from '../support/gemini.ts'
import type { RealServer } from '../support/daemon.ts'
import { redisMissing, startRedis } from '../support/redis.ts'
import { until } from '../support/task-house.ts'
import { wavHeader } from '../support/wav.ts'

setupLogging({ logLevel: 'CRITICAL', enableStructuredLogging: false })

const CHILD = fileURLToPath(new URL('work-audio.mjs', import.meta.url))
const LONG = 'A sentence that takes its time to say, with a few more words in it. '.repeat(15)

/** Names of the commands that the connections of a Redis gave last, but for that of the asker. */
async function clients({ port }: RealServer): Promise<readonly string[]> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  let answer = ''
  socket.on('data', (text: string) => (answer += text))
  socket.end('CLIENT LIST\r\nQUIT\r\n')
  await once(socket, 'close')
  const commands = [...answer.matchAll(/ cmd=(\S+)/g)].map(([, command = '']) => command)
  return commands.filter((command) => command !== 'client|list')
}

describe.skipIf(redisMissing !== undefined)(`A queue in Redis ${redisMissing ?? ''}`, () => {
  let redis: RealServer
  let folder: OutputFolder
  let databases = 0
  const config = (values: Partial<AudioConfig> = {}): AudioConfig =>
    folder.config({ redisUrl: `${redis.url}/${databases}`, ...values })
  const isMade = async (queue: QueueService, id: string): Promise<boolean> =>
    (await queue.getTaskResult(id))?.success === true

  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis[Symbol.asyncDispose]())
  beforeEach(async () => {
    folder = await outputFolder()
    databases += 1
    vi.stubEnv('ROSTRUM_DATA_DIR', path.join(folder.path, 'data'))
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await folder[Symbol.asyncDispose]()
  })

  test('workers made with the same settings work at it, though USE_REDIS is off', async () => {
    const settings = config({ useRedis: false })
    await using queue = new QueueService({ useRedis: true, config: settings })
    expect(await queue.healthCheck()).toBe(true)
    const id = await queue.enqueueSingleTask({ text: 'Hello', outputFilename: 'hello' })
    await using manager = new WorkerManager({ config: settings })
    await manager.startWorkers()
    await until(() => isMade(queue, id))
    expect(wavHeader(await readFile(path.join(folder.path, 'hello.wav')))).toMatchObject({
      sampleRate: 24_000,
    })
  })

  test('workers with settings of their own work at the queue that is open', async () => {
    await using queue = new QueueService({ useRedis: true, config: config() })
    await using manager = new WorkerManager({ config: config({ numWorkers: 1 }) })
    const id = await queue.enqueueSingleTask({ text: 'Hello' })
    await manager.startWorkers()
    await until(() => isMade(queue, id))
  })

  test('REDIS_POOL_SIZE bounds the connections of a process', async () => {
    expect(await clients(redis)).toHaveLength(0)
    const settings = config({ redisPoolSize: 3, numWorkers: 8 })
    await using queue = new QueueService({ useRedis: true, config: settings })
    await using second = new QueueService({ useRedis: true, config: settings })
    const requests = Array.from({ length: 30 }, (_, index) => ({ text: `${index}` }))
    const batch = await queue.enqueueBatchTasks({ requests })
    expect(await clients(redis)).toHaveLength(1)
    const manager = new WorkerManager({ queue })
    await manager.startWorkers()
    expect(await manager.getWorkerStatus()).toMatchObject({ runningWorkers: 8 })
    const most: number[] = []
    await until(async () => {
      most.push((await clients(redis)).length)
      return (await second.getBatchStatus(batch))?.status === 'completed'
    })
    expect(Math.max(...most)).toBe(3)
    await using other = new WorkerService({ queue })
    await expect(other.startWorker()).rejects.toThrow(WorkerServiceError)
    await expect(other.startWorker()).rejects.toThrow(/REDIS_POOL_SIZE to be at least 4 .* got 3/)
    await manager.stopWorkers()
    // The place of those who left is free.
    await other.startWorker()
    await until(async () => (await clients(redis)).length === 3)
    await other.stopWorker()
    await second.close()
    await queue.close()
    await until(async () => (await clients(redis)).length === 0)
  })

  test.each([2, 5])('%i connections do for all workers of a manager', async (redisPoolSize) => {
    const settings = config({ redisPoolSize, numWorkers: 4 })
    await using queue = new QueueService({ useRedis: true, config: settings })
    const requests = Array.from({ length: 12 }, (_, index) => ({ text: `${index}` }))
    const batch = await queue.enqueueBatchTasks({ requests })
    await using manager = new WorkerManager({ config: settings })
    await manager.startWorkers()
    const most: number[] = []
    await until(async () => {
      most.push((await clients(redis)).length)
      return (await queue.getBatchStatus(batch))?.status === 'completed'
    })
    expect(Math.max(...most)).toBe(Math.min(redisPoolSize, 3))
    expect(await manager.healthCheck()).toBe(true)
  })

  test('one connection is for queueing only, and workers say so', async () => {
    const settings = config({ redisPoolSize: 1 })
    await using queue = new QueueService({ useRedis: true, config: settings })
    await queue.enqueueSingleTask({ text: 'Hello' })
    expect(await clients(redis)).toHaveLength(1)
    await using manager = new WorkerManager({ config: settings })
    await expect(manager.startWorkers()).rejects.toThrow(
      'Expected REDIS_POOL_SIZE to be at least 2 for workers, got 1.',
    )
  })

  test('health tells when Redis is away; what is queued meanwhile is not lost', async () => {
    await using queue = new QueueService({ useRedis: true, config: config() })
    await using manager = new WorkerManager({ queue })
    await manager.startWorkers()
    expect(await queue.healthCheck()).toBe(true)
    expect(await manager.healthCheck()).toBe(true)
    await redis.stop()
    await until(async () => !(await queue.healthCheck()))
    expect(await manager.healthCheck()).toBe(false)
    const ids = [
      await queue.enqueueSingleTask({ text: 'One' }),
      await queue.enqueueSingleTask({ text: 'Two' }),
    ]
    await redis.start()
    await until(async () => (await queue.healthCheck()) && (await manager.healthCheck()))
    for (const id of ids) await until(() => isMade(queue, id))
  })

  test('tasks of one priority come in their order, urgent ones before', async () => {
    await using queue = new QueueService({ useRedis: true, config: config() })
    const names = Array.from({ length: 100 }, (_, index) => `${index}`)
    const requests = names.map((name) => ({ text: name, outputFilename: name }))
    const batchId = await queue.enqueueBatchTasks({ requests, batchId: 'hundred' })
    await queue.enqueueSingleTask({ text: 'a', outputFilename: 'low' }, { priority: 1 })
    await queue.enqueueSingleTask({ text: 'b', outputFilename: 'high' }, { priority: 9 })
    await using worker = new WorkerService({ queue })
    await worker.startWorker()
    await until(() => worker.getStatus().tasksProcessed === 102)
    await worker.stopWorker()
    expect(await queue.getBatchStatus(batchId)).toMatchObject({ completed: 100, failed: 0 })
    // Files have the moment in which their tasks ended.
    const moments = await Promise.all(
      ['high', 'low', ...names].map(
        async (name) => (await stat(path.join(folder.path, `${name}.wav`))).mtimeMs,
      ),
    )
    expect(moments).toEqual([...moments].sort((a, b) => a - b))
  })

  test('stopping while busy loses nothing', async () => {
    const settings = config({ numWorkers: 2 })
    await using queue = new QueueService({ useRedis: true, config: settings })
    const ids = [
      await queue.enqueueSingleTask({ text: LONG }),
      await queue.enqueueSingleTask({ text: `${LONG}!` }),
      await queue.enqueueSingleTask({ text: 'Short.' }),
    ]
    const first = new WorkerManager({ queue })
    await first.startWorkers()
    await until(async () => {
      const { workerDetails } = await first.getWorkerStatus()
      return workerDetails.every(({ currentTask }) => currentTask !== undefined)
    })
    await first.stopWorkers()
    await using second = new WorkerManager({ queue })
    await second.startWorkers()
    for (const id of ids) await until(() => isMade(queue, id))
  })

  test('the example of a queue runs', async () => {
    vi.stubEnv('OUTPUT_DIR', folder.path)
    vi.stubEnv('REDIS_URL', `${redis.url}/${databases}`)
    vi.stubEnv('LOG_LEVEL', 'CRITICAL')
    await using api = await startGemini()
    vi.stubEnv('GEMINI_API_KEY', GEMINI_KEY)
    vi.stubEnv('GEMINI_BASE_URL', api.url)
    const told: unknown[] = []
    vi.spyOn(console, 'log').mockImplementation((...given: unknown[]) => void told.push(...given))
    try {
      reloadConfig()
      await import('../../examples/audio-api/queue.ts')
    } finally {
      vi.restoreAllMocks()
    }
    const [status, file, done] = told
    expect(status).toMatchObject({ totalWorkers: 3, runningWorkers: 3 })
    expect(done).toBe('3 of 3')
    const texts = api.calls.map(({ body }) => body.contents[0]?.parts[0]?.text)
    expect(new Set(texts)).toEqual(new Set(['Hello world', 'One.', 'Three.', 'Two.']))
    expect(texts).toHaveLength(4)
    wavHeader(await readFile(String(file)))
    expect(await folder.files()).toHaveLength(5)
  })

  test('one process queues, another one speaks, both know the result', async () => {
    await using queue = new QueueService({ useRedis: true, config: config() })
    const request = { text: LONG, outputFilename: 'shared' }
    const ids = [
      await queue.enqueueSingleTask(request),
      await queue.enqueueSingleTask({ text: 'Short.' }),
    ]
    const env = {
      ...process.env,
      USE_REDIS: 'true',
      REDIS_URL: `${redis.url}/${databases}`,
      OUTPUT_DIR: folder.path,
      TTS_ENGINE: 'espeak',
    }
    const work = async (...names: string[]): Promise<string> => {
      const child = spawn(process.execPath, [CHILD, ...names], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let told = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text))
      const [code] = (await once(child, 'exit')) as [number | null]
      expect(code).toBe(0)
      return told
    }
    // The first is killed in the middle of its work.
    expect(await work('once')).toMatch(/^taken /)
    const told = JSON.parse(await work(...ids)) as readonly object[]
    const here = await Promise.all(ids.map((id) => queue.getTaskResult(id)))
    expect(JSON.parse(JSON.stringify(here))).toEqual(told)
    expect(here[0]).toMatchObject({ success: true, filePath: path.join(folder.path, 'shared.wav') })
  })
})
