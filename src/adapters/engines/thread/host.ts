import { SHARE_ENV, Worker } from 'node:worker_threads'
import { SpeechError } from '../../../core/errors.ts'
import type { PcmFrame } from '../../../core/pcm.ts'
import type { Json } from '../../../core/request.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { FromThread, ThreadData, ToThread } from './messages.ts'

/** A request to a thread, without the id that the host gives it. */
export type ThreadRequest =
  | Omit<Extract<ToThread, { kind: 'prepare' }>, 'id'>
  | Omit<Extract<ToThread, { kind: 'speak' }>, 'id'>
  | Omit<Extract<ToThread, { kind: 'answer' }>, 'id'>

/** One request that a thread is working on. */
export interface ThreadCall {
  /** Settles when the thread has nothing more to do with it. */
  readonly settled: Promise<Json | undefined>
  /** Asks the thread to stop; kills it when it does not within the grace time. */
  abort(): void
}

/** One worker thread, from its start to its end. */
export interface ThreadHost {
  /** True once it has ended or been told to. */
  readonly ended: boolean
  /** Resolves when it has ended. */
  readonly exited: Promise<void>
  call(request: ThreadRequest, onFrame?: (frame: PcmFrame) => void): ThreadCall
  /** Lets it end by itself, or kills it after the grace time. Its calls fail with `reason`. */
  close(reason: SpeechError, graceMs: number): Promise<void>
}

/** How a thread is started and watched. */
export interface ThreadHostOptions {
  readonly engine: string
  /** The worker's own file, which calls `serveEngine`. */
  readonly entry: URL
  readonly data: Json
  /** Milliseconds a loaded thread has to react to an abort before it is killed. */
  readonly graceMs: number
  /** Milliseconds it has to load. */
  readonly startMs: number
  readonly logger?: Logger
}

interface Pending {
  readonly onFrame: ((frame: PcmFrame) => void) | undefined
  resolve(value: Json | undefined): void
  reject(error: unknown): void
  grace?: NodeJS.Timeout
}

/** Starts a thread. It keeps the process alive only while a call is in flight. */
export function startThread(options: ThreadHostOptions): ThreadHost {
  const { engine, logger } = options
  const interrupt = new Int32Array(new SharedArrayBuffer(4))
  const workerData: ThreadData = {
    interrupt: interrupt.buffer,
    logs: logger !== undefined,
    options: options.data,
  }
  const worker = new Worker(options.entry, {
    workerData,
    name: engine,
    env: SHARE_ENV,
    execArgv: [],
  })
  const calls = new Map<number, Pending>()
  let ready = false
  let ended = false
  let ids = 0
  let failure: unknown

  const post = (message: ToThread): void => worker.postMessage(message)
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const take = (id: number): Pending | undefined => {
    const pending = calls.get(id)
    if (!pending) return undefined
    calls.delete(id)
    clearTimeout(pending.grace)
    if (calls.size === 0) worker.unref()
    return pending
  }
  const failAll = (error: SpeechError): void => {
    for (const id of calls.keys()) take(id)?.reject(error)
  }
  const kill = (why: string): void => {
    if (ended) return
    ended = true
    logger?.warn({ engine, threadId: worker.threadId }, why)
    void worker.terminate()
  }
  // Runs while a thread that is not loaded owes an answer.
  let startTimer: NodeJS.Timeout | undefined
  const stopTimer = (): void => {
    clearTimeout(startTimer)
    startTimer = undefined
  }
  const expectReady = (): void => {
    if (ready || startTimer) return
    startTimer = setTimeout(() => {
      failure = new Error(`It was not loaded after ${options.startMs} ms.`)
      kill('engine thread did not load, stopped')
    }, options.startMs)
    startTimer.unref()
  }

  worker.on('message', (message: FromThread) => {
    switch (message.kind) {
      case 'ready':
        ready = true
        stopTimer()
        return
      case 'log':
        logger?.debug({ engine, threadId: worker.threadId, ...message.fields }, message.message)
        return
      case 'frame':
        calls.get(message.id)?.onFrame?.(message.frame)
        return
      case 'done': {
        const pending = take(message.id)
        if (message.frame) pending?.onFrame?.(message.frame)
        pending?.resolve(message.value)
        return
      }
      case 'failed':
        take(message.id)?.reject(revive(message))
        // It answers, so it does not hang: it could not load, and may be asked to try again.
        stopTimer()
        if (calls.size > 0) expectReady()
    }
  })
  worker.on('error', (error) => {
    failure = error
  })
  void exited.then(() => {
    ended = true
    stopTimer()
    if (calls.size > 0) failAll(lost(engine, ready, failure))
  })

  return {
    get ended() {
      return ended
    },
    exited,
    call(request, onFrame) {
      const id = ++ids
      if (calls.size === 0) worker.ref()
      const settled = new Promise<Json | undefined>((resolve, reject) => {
        calls.set(id, { onFrame, resolve, reject })
      })
      settled.catch(() => {})
      try {
        post({ ...request, id })
        expectReady()
      } catch (cause) {
        // What cannot be cloned never left.
        take(id)?.reject(
          new SpeechError('internal', 'Expected a request that can be sent to a thread.', {
            cause,
            details: { engine },
          }),
        )
      }
      return {
        settled,
        abort() {
          const pending = calls.get(id)
          if (!pending || pending.grace) return
          Atomics.store(interrupt, 0, id)
          post({ kind: 'abort', id })
          // While it loads it cannot react, and a call that it finds aborted it only skips.
          if (!ready) return take(id)?.resolve(undefined)
          pending.grace = setTimeout(
            () => kill('engine thread did not stop, killed'),
            options.graceMs,
          )
        },
      }
    },
    async close(reason, graceMs) {
      const last = ids
      if (!ended) {
        ended = true
        Atomics.store(interrupt, 0, last)
        post({ kind: 'close' })
        worker.ref()
        const grace = setTimeout(() => void worker.terminate(), graceMs)
        void exited.then(() => clearTimeout(grace))
      }
      failAll(reason)
      worker.ref()
      await exited
    },
  }
}

function revive({ error, cause }: Extract<FromThread, { kind: 'failed' }>): SpeechError {
  const { code, message, retryable, details } = error
  return new SpeechError(code, message, {
    retryable,
    details,
    ...(cause !== undefined && { cause }),
  })
}

function lost(engine: string, ready: boolean, cause: unknown): SpeechError {
  return ready
    ? new SpeechError('engine_failed', `The thread of the engine ${engine} ended while it spoke.`, {
        cause,
        retryable: true,
        details: { engine },
      })
    : new SpeechError('unavailable', `The thread of the engine ${engine} could not start.`, {
        cause,
        details: { engine },
      })
}
