// Loaded before a server under test (`node --expose-gc --import probe.mjs …`): tells its parent,
// when asked, what the process holds after a garbage collection.
import { readdirSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const count = (folder) => {
  try {
    return readdirSync(folder).length
  } catch {
    return -1 // No /proc on this system.
  }
}

if (isMainThread && process.send) {
  process.on('message', () => {
    globalThis.gc()
    setImmediate(() => {
      globalThis.gc()
      const { heapUsed, external } = process.memoryUsage()
      const resources = process.getActiveResourcesInfo()
      process.send({
        heldBytes: heapUsed + external,
        heapBytes: heapUsed,
        sockets: resources.filter((name) => name === 'TCPSocketWrap').length,
        timers: resources.filter((name) => name === 'Timeout').length,
        threads: count('/proc/self/task'),
        files: count('/proc/self/fd'),
      })
    })
  })
  process.channel.unref()
}
