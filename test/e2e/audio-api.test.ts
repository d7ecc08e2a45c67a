import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  LANGUAGES,
  QueueService,
  setupLogging,
  TTSService,
  VoiceName,
  WorkerManager,
  WorkerService,
} from '../../src/audio-api/index.ts'
import { espeakVoice } from '../../src/audio-api/espeak-voices.ts'
import { outputFolder } from '../support/audio-api.ts'
import { until } from '../support/task-house.ts'

setupLogging({ logLevel: 'CRITICAL', enableStructuredLogging: false })

test('every voice has a stand-in of its own, in every language', async () => {
  await using folder = await outputFolder()
  await using tts = new TTSService({ config: folder.config() })
  const ids = Object.values(VoiceName).map((name) => espeakVoice(name, 'en-US'))
  expect(new Set(ids).size).toBe(30)
  const text = '1 2 3'
  for (const language of LANGUAGES) {
    const result = await tts.generateAudio({ text, language, outputFilename: 'a' })
    expect(result, language).toMatchObject({ success: true })
  }
  const sounds = new Set<string>()
  for (const voiceName of Object.values(VoiceName)) {
    const { filePath } = await tts.generateAudio({ text, voiceConfig: { voiceName } })
    sounds.add((await readFile(filePath ?? '')).toString('base64'))
  }
  expect(sounds.size).toBe(30)
})

test('100 requests of a batch come in their order, urgent ones before', async () => {
  await using folder = await outputFolder()
  await using queue = new QueueService({ config: folder.config() })
  const requests = Array.from({ length: 100 }, (_, index) => ({
    text: `${index}`,
    outputFilename: `${index}`,
  }))
  const batchId = 'a lesson of 100'
  expect(await queue.enqueueBatchTasks({ requests, batchId })).toBe(batchId)
  expect(await queue.getBatchStatus(batchId)).toMatchObject({
    batchId,
    totalRequests: 100,
    completed: 0,
    failed: 0,
    status: 'pending',
  })
  await queue.enqueueSingleTask({ text: 'a', outputFilename: 'low' }, { priority: 1 })
  await queue.enqueueSingleTask({ text: 'b', outputFilename: 'high' }, { priority: 9 })
  await queue.enqueueSingleTask({ text: 'c', outputFilename: 'high 2' }, { priority: 9 })
  await using worker = new WorkerService({ queue })
  await worker.startWorker()
  await until(() => worker.getStatus().tasksProcessed === 103)
  await worker.stopWorker()
  const status = await queue.getBatchStatus(batchId)
  expect(status).toMatchObject({
    totalRequests: 100,
    completed: 100,
    failed: 0,
    status: 'completed',
  })
  expect(status?.results.map(({ filePath }) => path.basename(filePath ?? ''))).toEqual(
    requests.map(({ outputFilename }) => `${outputFilename}.wav`),
  )
  // Files have the moment in which their tasks ended: one worker ends them one after the other.
  const moments = await Promise.all(
    ['high', 'high 2', 'low', ...requests.map((it) => it.outputFilename)].map(
      async (name) => (await stat(path.join(folder.path, `${name}.wav`))).mtimeMs,
    ),
  )
  expect(moments).toEqual([...moments].sort((a, b) => a - b))
})

test('stopping while busy loses nothing', async () => {
  await using folder = await outputFolder()
  await using queue = new QueueService({ config: folder.config() })
  const text = 'A sentence that takes its time to say, with a few more words in it. '.repeat(15)
  const ids = [
    await queue.enqueueSingleTask({ text, outputFilename: 'long' }),
    await queue.enqueueSingleTask({ text: `${text}!`, outputFilename: 'longer' }),
    await queue.enqueueSingleTask({ text: 'Short.', outputFilename: 'short' }),
  ]
  const first = new WorkerManager({ queue, config: folder.config({ numWorkers: 2 }) })
  await first.startWorkers()
  const busy = async (): Promise<number> =>
    (await first.getWorkerStatus()).workerDetails.filter((it) => it.currentTask).length
  await until(async () => (await busy()) === 2)
  await first.stopWorkers()
  expect(await busy()).toBe(0)
  expect(await first.getWorkerStatus()).toMatchObject({ totalWorkers: 2, runningWorkers: 0 })
  for (const id of ids.slice(0, 2))
    expect(await queue.getTaskResult(id)).toMatchObject({ message: `Task ${id} is still pending` })
  await using second = new WorkerManager({ queue })
  await second.startWorkers()
  await until(
    async () => (await folder.files()).filter((name) => !name.startsWith('.')).length === 3,
  )
  for (const id of ids) {
    await until(async () => (await queue.getTaskResult(id))?.success === true)
  }
  await second.stopWorkers()
  expect(await folder.files()).toEqual(['long.wav', 'longer.wav', 'short.wav'])
})
