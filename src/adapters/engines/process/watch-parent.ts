import { Worker } from 'node:worker_threads'

/** Looks once a second whether the process that started this one is still there. */
const WATCH = `
  const { workerData } = require('node:worker_threads')
  setInterval(() => {
    if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL')
  }, 1000)`

/**
 * Ends this process when the one that started it is gone, even while its own thread is blocked:
 * an orphan has another parent (getppid(2)). Where an orphan keeps the number of its parent, as
 * on Windows, it ends when its thread is free to see that the socket is closed.
 */
export function watchParent(): void {
  const watch = new Worker(WATCH, {
    eval: true,
    workerData: process.ppid,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
  })
  watch.on('error', () => {})
  watch.unref()
}
