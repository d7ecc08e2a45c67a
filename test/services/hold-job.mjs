// Takes one job from a BullMQ queue and holds it until it is killed or told to stop: then it gives
// the job back and ends by itself. Prints what happens to it, a line each.
import { openBullmqQueue } from '../../dist/adapters/queues/bullmq/queue.js'

const [url, prefix, leaseMs] = process.argv.slice(2)
const queue = await openBullmqQueue({ url, prefix, leaseMs: Number(leaseMs) })
const stopper = new AbortController()
process.on('SIGTERM', () => stopper.abort())
for await (const lease of queue.consume({ concurrency: 1, signal: stopper.signal })) {
  console.log(`took ${lease.job.taskId} ${lease.attempt}`)
  lease.signal.addEventListener('abort', () => {
    console.log(`ended ${lease.signal.reason.why}`)
    const over = lease.signal.reason.why === 'stopping' ? lease.retry(0) : lease.done()
    void over.then(() => queue.close())
  })
}
