// Works at the queue that the environment names. `once`: ends as soon as a task was taken, as if
// killed. Ids of tasks: until all of them have ended; then their results are told.
import { setTimeout as delay } from 'node:timers/promises'
import { QueueService, WorkerManager } from '../../dist/audio-api/index.js'

const ids = process.argv.slice(2)
const queue = new QueueService()
const manager = new WorkerManager({ queue })
await manager.startWorkers()

if (ids[0] === 'once') {
  for (;;) {
    const { workerDetails } = await manager.getWorkerStatus()
    const taken = workerDetails.find(({ currentTask }) => currentTask !== undefined)
    if (taken) {
      process.stdout.write(`taken ${taken.currentTask}\n`, () => process.exit(0))
      await delay(60_000)
    }
    await delay(5)
  }
}

const results = []
for (const id of ids) {
  for (;;) {
    const result = await queue.getTaskResult(id)
    if (result?.success) {
      results.push(result)
      break
    }
    await delay(20)
  }
}
await manager.stopWorkers()
await queue.close()
process.stdout.write(JSON.stringify(results))
