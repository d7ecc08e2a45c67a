import { inspect } from 'node:util'
import type { MessagePort } from 'node:worker_threads'
import type { Json } from '../../../core/request.ts'
import { batch } from './batch.ts'
import { engineFailure } from './failure.ts'
import type { FromThread, ThreadData, ToThread } from './messages.ts'
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
  const calls = new Map<number, AbortController>()
  const speaker = createSpeaker(data.options)
  let prepared: Promise<void> | undefined

  const post = (message: FromThread, transfer: ArrayBuffer[] = []): void => {
    port.postMessage(message, transfer)
  }
  const prepare = (): Promise<void> =>
    (prepared ??= speaker.prepare().then(
      () => post({ kind: 'ready' }),
      (error: unknown) => {
        prepared = undefined
        throw error
      },
    ))

  const speak = async (message: Extract<ToThread, { kind: 'speak' }>): Promise<void> => {
    const { id, segment, requestId } = message
    const control = new AbortController()
    calls.set(id, control)
    const interrupted = (): boolean => control.signal.aborted || Atomics.load(interrupt, 0) === id
    const frames = batch((frame) => post({ kind: 'frame', id, frame }, [frame.samples.buffer]))
    try {
      await prepare()
      if (!interrupted()) {
        await speaker.speak(segment, {
          signal: control.signal,
          interrupted,
          requestId,
          emit: frames.add,
          log: (fields, text) => {
            if (data.logs) post({ kind: 'log', fields: { ...fields, requestId }, message: text })
          },
        })
      }
      const frame = frames.rest()
      post({ kind: 'done', id, ...(frame && { frame }) }, frame ? [frame.samples.buffer] : [])
    } catch (error) {
      const frame = frames.rest()
      if (frame) post({ kind: 'frame', id, frame }, [frame.samples.buffer])
      throw error
    } finally {
      calls.delete(id)
    }
  }

  const answer = async (message: Extract<ToThread, { kind: 'answer' }>): Promise<void> => {
    await prepare()
    const value = (await speaker.answer?.(message.question, message.argument)) ?? null
    post({ kind: 'done', id: message.id, value })
  }

  const handle = async (message: Exclude<ToThread, { kind: 'abort' | 'close' }>): Promise<void> => {
    try {
      if (message.kind === 'speak') await speak(message)
      else if (message.kind === 'answer') await answer(message)
      else {
        await prepare()
        post({ kind: 'done', id: message.id })
      }
    } catch (error) {
      const failure = engineFailure(engine, error)
      const cause = failure.cause
      post({
        kind: 'failed',
        id: message.id,
        error: failure.toJSON(),
        ...(cause !== undefined && {
          cause: cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause),
        }),
      })
    }
  }

  port.on('message', (message: ToThread) => {
    if (message.kind === 'abort') calls.get(message.id)?.abort()
    else if (message.kind === 'close') {
      for (const control of calls.values()) control.abort()
      // With its port closed nothing keeps the thread, and it ends by itself.
      void speaker.close().finally(() => port.close())
    } else void handle(message)
  })
}
