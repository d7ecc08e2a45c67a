import { Worker } from 'node:worker_threads'
import { SpeechError } from '../../../core/errors.ts'
import type { FromThread, ToThread } from './messages.ts'

/** How a thread is started. */
export interface ThreadSettings {
  /** What it runs. Default: the encoders. */
  readonly entry?: URL
  /** How long it may take to end by itself before it is killed. Default 2000. */
  readonly graceMs?: number
}

/** Takes the answers of one encoding. */
export interface ThreadClient {
  answer(message: FromThread): void
  /** The thread is gone, and with it the encoding. */
  lost(error: SpeechError): void
}

/** A worker thread that serves many encodings. */
export interface EncoderThread {
  /** Encodings in it now. */
  readonly load: number
  /** False once it has ended, or is told to. */
  readonly alive: boolean
  join(id: number, client: ThreadClient): void
  /** Drops an encoding, finished or not. */
  leave(id: number): void
  post(message: ToThread, transfer?: readonly ArrayBuffer[]): void
  /** Fails the encodings in it and lets the thread end; kills it when that takes too long. */
  close(): Promise<void>
}

/**
 * Starts a thread. It keeps the process alive only while an answer is due, so that a program
 * whose work is done can end without closing anything.
 */
export function startEncoderThread(settings: ThreadSettings = {}): EncoderThread {
  const { entry = new URL('./worker.js', import.meta.url), graceMs = 2000 } = settings
  const worker = new Worker(entry, { execArgv: [] })
  const clients = new Map<number, ThreadClient>()
  /** Answers that are due, by encoding. */
  const due = new Map<number, number>()
  let alive = true
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))

  const forget = (id: number): void => {
    if (due.delete(id) && due.size === 0) worker.unref()
  }
  const lose = (message: string, cause?: unknown): void => {
    alive = false
    const error = new SpeechError('unavailable', message, { cause })
    const lost = [...clients.values()]
    clients.clear()
    due.clear()
    for (const client of lost) client.lost(error)
  }

  worker.unref()
  worker.on('message', (message: FromThread) => {
    const left = (due.get(message.id) ?? 0) - 1
    if (left > 0) due.set(message.id, left)
    else forget(message.id)
    clients.get(message.id)?.answer(message)
  })
  worker.on('messageerror', (cause) => {
    lose('An answer of the encoder thread was lost.', cause)
    worker.unref()
    void worker.terminate()
  })
  worker.on('error', (cause) => lose('The encoder thread broke.', cause))
  worker.on('exit', () => lose('The encoder thread ended.'))

  return {
    get load() {
      return clients.size
    },
    get alive() {
      return alive
    },
    join: (id, client) => void clients.set(id, client),
    leave(id) {
      if (!clients.delete(id)) return
      forget(id)
      worker.postMessage({ type: 'free', id } satisfies ToThread)
    },
    post(message, transfer = []) {
      if (!alive) return
      if ('id' in message && message.type !== 'free') {
        if (due.size === 0) worker.ref()
        due.set(message.id, (due.get(message.id) ?? 0) + 1)
      }
      worker.postMessage(message, transfer)
    },
    async close() {
      lose('The encoders were closed.')
      worker.ref()
      worker.postMessage({ type: 'close' } satisfies ToThread)
      const timer = setTimeout(() => void worker.terminate(), graceMs)
      await ended
      clearTimeout(timer)
    },
  }
}
