/**
 * Requests that wait in Redis (`REDIS_URL`; `npm install bullmq@6 ioredis@5`), spoken by workers of
 * this process, and of any other that is given the same Redis and the same database.
 */
import { setTimeout as delay } from 'node:timers/promises'
import {
  AudioRequest,
  BatchAudioRequest,
  getConfig,
  QueueService,
  setupLogging,
  WorkerManager,
} from 'rostrum/audio-api'

const config = getConfig()
setupLogging(config)

await using queue = new QueueService({ useRedis: true, config })

if (await queue.healthCheck()) {
  const request = new AudioRequest({ text: 'Hello world' })
  const taskId = await queue.enqueueSingleTask(request, { priority: 9 })
  const requests = ['One.', 'Two.', 'Three.'].map((text) => new AudioRequest({ text }))
  const batchId = await queue.enqueueBatchTasks(new BatchAudioRequest({ requests }))

  const manager = new WorkerManager({ config })
  await manager.startWorkers()
  console.log(await manager.getWorkerStatus())

  let batch = await queue.getBatchStatus(batchId)
  while (batch?.status === 'pending' || batch?.status === 'processing') {
    await delay(100)
    batch = await queue.getBatchStatus(batchId)
  }
  const result = await queue.getTaskResult(taskId)
  console.log(result?.filePath, `${batch?.completed} of ${batch?.totalRequests}`)
  await manager.stopWorkers()
} else {
  console.log('Redis cannot be used: is it there, and are its packages installed?')
}
