// Runs jobs of a BullMQ queue, four at a time, until it is killed; prints each when it is made,
// before it says so to the queue.
import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openBullmqQueue } from '../../dist/adapters/queues/bullmq/queue.js'

const [url, prefix, leaseMs] = process.argv.slice(2)
const queue = await openBullmqQueue({ url, prefix, leaseMs: Number(leaseMs) })
const { signal } = new AbortController()

async function run(lease) {
  await sleep(40)
  writeSync(1, `${lease.job.taskId}\n`)
  await lease.done()
}
for await (const lease of queue.consume({ concurrency: 4, signal })) void run(lease)
