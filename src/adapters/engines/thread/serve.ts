import type { MessagePort } from 'node:worker_threads'
import type { Json } from '../../../core/request.ts'
import { answering } from './answer.ts'
import { batch } from './batch.ts'
import type { FromSpeaker, ThreadData, ToSpeaker } from './messages.ts'
import type { Speaker } from './speaker.ts'

/**
 * The far side of `threadEngine`: answers its messages with a speaker, until told to close.
 * To be called by the worker's own file, with `parentPort` and `workerData`.
 */
export function serveEngine(
  port: MessagePort,
  data: ThreadData,
  engine: string,
  createSpeaker: (options: Json) => Speaker,
): void {
  const interrupt = new Int32Array(data.interrupt)
  const hear = answering(engine, () => createSpeaker(data.options), {
    post: (message) => port.postMessage(message, samplesOf(message)),
    interrupted: (id) => Atomics.load(interrupt, 0) === id,
    batch,
    logs: data.logs,
    // With its port closed nothing keeps the thread, and it ends by itself.
    end: () => port.close(),
  })
  port.on('message', (message: ToSpeaker) => hear(message))
}

function samplesOf(message: FromSpeaker): ArrayBuffer[] {
  return 'frame' in message && message.frame ? [message.frame.samples.buffer] : []
}
