import { inspect } from 'node:util'
import { SpeechError } from '../../../core/errors.ts'
import type { Batch } from './batch.ts'
import { engineFailure } from './failure.ts'
import type { FromSpeaker, SpeakerRequest, ToSpeaker } from './messages.ts'
import type { Speaker, SpeakerReady } from './speaker.ts'

/** The near side of a speaker: how what it makes leaves its thread or process. */
export interface Outlet<Frame> {
  /** Sends a message, and gives its samples away. */
  post(message: FromSpeaker<Frame>): void
  /** Whether a call is not wanted any more, as far as can be seen without reading messages. */
  interrupted(id: number): boolean
  /** Puts the frames of a call together. */
  batch(send: (frame: Frame) => void): Batch<Frame>
  /** Lets messages in, for a speaker that otherwise blocks. */
  breathe?(): Promise<void>
  /** False when nobody reads log lines. */
  readonly logs: boolean
  /** Called when the speaker is closed: nothing more is to be kept running. */
  end(): void
}

/** Answers the messages of a host with a speaker, until told to close. */
export function answering<Frame>(
  engine: string,
  createSpeaker: () => Speaker,
  outlet: Outlet<Frame>,
): (message: ToSpeaker) => void {
  const { post } = outlet
  const calls = new Map<number, AbortController>()
  let speaker: Speaker | undefined
  let prepared: Promise<void> | undefined
  const load = async (): Promise<SpeakerReady | void> => {
    try {
      return await (speaker ??= createSpeaker()).prepare()
    } catch (cause) {
      if (SpeechError.is(cause)) throw cause
      const details = { engine }
      throw new SpeechError('unavailable', `The engine ${engine} could not be loaded.`, {
        cause,
        details,
      })
    }
  }
  const prepare = (): Promise<void> =>
    (prepared ??= load().then(
      (ready) => post({ kind: 'ready', ...ready }),
      (error: unknown) => {
        prepared = undefined
        throw error
      },
    ))

  const speak = async (message: Extract<ToSpeaker, { kind: 'speak' }>): Promise<void> => {
    const { id, segment, requestId } = message
    const control = new AbortController()
    calls.set(id, control)
    const interrupted = (): boolean => control.signal.aborted || outlet.interrupted(id)
    const frames = outlet.batch((frame) => post({ kind: 'frame', id, frame }))
    try {
      await prepare()
      if (!interrupted()) {
        await speaker?.speak(segment, {
          signal: control.signal,
          interrupted,
          requestId,
          emit: frames.add,
          ...(outlet.breathe && { breathe: outlet.breathe }),
          log: (fields, text) => {
            if (outlet.logs) post({ kind: 'log', fields: { ...fields, requestId }, message: text })
          },
        })
      }
      const frame = frames.rest()
      post({ kind: 'done', id, ...(frame && { frame }) })
    } catch (error) {
      const frame = frames.rest()
      if (frame) post({ kind: 'frame', id, frame })
      throw error
    } finally {
      calls.delete(id)
    }
  }

  const answer = async (message: SpeakerRequest): Promise<void> => {
    if (message.kind === 'speak') return speak(message)
    await prepare()
    if (message.kind === 'prepare') return post({ kind: 'done', id: message.id })
    const value = (await speaker?.answer?.(message.question, message.argument)) ?? null
    post({ kind: 'done', id: message.id, value })
  }

  return (message) => {
    if (message.kind === 'abort') calls.get(message.id)?.abort()
    else if (message.kind === 'close') {
      for (const control of calls.values()) control.abort()
      void (async () => speaker?.close())()
        .catch(() => {})
        .finally(() => outlet.end())
    } else {
      answer(message).catch((error: unknown) => {
        const failure = engineFailure(engine, error)
        const { cause } = failure
        post({
          kind: 'failed',
          id: message.id,
          error: failure.toJSON(),
          ...(cause !== undefined && {
            cause: cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause),
          }),
        })
      })
    }
  }
}
