import { SHARE_ENV, Worker } from 'node:worker_threads'
import type { Json } from '../../../core/request.ts'
import { startHost, type Host, type HostOptions } from './host.ts'
import type { Ending } from './link.ts'
import type { FromSpeaker, ThreadData } from './messages.ts'

/** How a thread is started and watched. */
export interface ThreadHostOptions extends HostOptions {
  /** The worker's own file, which calls `serveEngine`. */
  readonly entry: URL
  readonly data: Json
}

/** Starts a worker thread with a speaker in it. */
export function startThread(options: ThreadHostOptions): Host {
  return startHost((hear) => {
    const interrupt = new Int32Array(new SharedArrayBuffer(4))
    const workerData: ThreadData = {
      interrupt: interrupt.buffer,
      logs: options.logger !== undefined,
      options: options.data,
    }
    const worker = new Worker(options.entry, {
      workerData,
      name: options.engine,
      env: SHARE_ENV,
      execArgv: [],
    })
    let cause: unknown
    worker.on('message', (message: FromSpeaker) => hear(message))
    worker.on('error', (error) => {
      cause = error
    })
    return {
      kind: 'thread',
      fields: { threadId: worker.threadId },
      exited: new Promise<Ending>((resolve) => worker.once('exit', () => resolve({ cause }))),
      post: (message) => worker.postMessage(message),
      interrupt: (id) => void Atomics.store(interrupt, 0, id),
      ref: () => worker.ref(),
      unref: () => worker.unref(),
      kill: () => void worker.terminate(),
    }
  }, options)
}
