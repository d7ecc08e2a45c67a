import { SpeechError } from '../../../core/errors.ts'
import type { Codec } from '../../../core/request.ts'
import { ownsMemory } from '../../../core/sample-rooms.ts'
import type { FrameReader } from '../frames.ts'
import type { PatchedBytes } from '../outbox.ts'
import type { SessionOptions } from '../session.ts'
import type { EncoderThread } from './encoder-thread.ts'

/** Samples that may be on their way, or encoded and not yet read, before no more are taken. */
const WINDOW = 65_536

/** Samples in a message when the thread is busy: few messages, yet nobody waits long for a turn. */
const BATCH = 16_384

/** Most samples in a message: whole frames may make it larger than a batch, so that they are not copied. */
const LARGEST = 2 * BATCH

/** Samples in the first message, so that the first bytes leave at once. */
const FIRST = 4096

let lastId = 0

/** One encoding in a thread, as its reader sees it. */
export interface Encoding {
  /** The next bytes in order; undefined when all have been given. */
  next(): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Known once `next()` gave undefined. */
  readonly patches: readonly PatchedBytes[]
  /** Leaves the thread and the source, wherever the encoding stands. */
  close(): Promise<void>
}

/**
 * Feeds a thread from a source. What is in flight is bounded by samples: a slow reader stops the
 * source, not the thread. A frame is posted at once while the thread owes nothing to this
 * encoding, else gathered with those after it.
 */
export function startEncoding(
  thread: EncoderThread,
  codec: Codec,
  options: SessionOptions,
  reader: FrameReader,
  signal: AbortSignal,
): Encoding {
  const id = ++lastId
  const outputs: { readonly bytes: Uint8Array<ArrayBuffer>; readonly samples: number }[] = []
  /** Samples of each push that has no answer yet, in order. */
  const due: number[] = []
  let batch: Float32Array<ArrayBuffer>[] = []
  let batchSamples = 0
  let inFlight = 0
  let opened = false
  let posted = false
  let patches: readonly PatchedBytes[] | undefined
  let over = false
  let failure: { readonly error: unknown } | undefined
  let sourceFailure: { readonly error: unknown } | undefined

  let ring = (): void => {}
  let bell = new Promise<void>((resolve) => (ring = resolve))
  const changed = (): void => {
    const wake = ring
    bell = new Promise((resolve) => (ring = resolve))
    wake()
  }
  const fail = (error: unknown): void => {
    failure ??= { error }
    over = true
    // Now, not when the reader comes back: it may never.
    outputs.length = 0
    thread.leave(id)
    changed()
  }
  const abort = (): void => fail(signal.reason)

  const post = (): void => {
    if (batchSamples === 0) return
    const frames = batch
    due.push(batchSamples)
    batch = []
    batchSamples = 0
    posted = true
    try {
      thread.post(
        { type: 'push', id, frames },
        frames.map((frame) => frame.buffer),
      )
    } catch (cause) {
      fail(new SpeechError('internal', 'Expected frames that are given away.', { cause }))
    }
  }
  const add = (samples: Float32Array<ArrayBuffer>): void => {
    if (samples.length === 0 && isGone(samples.buffer)) {
      throw new SpeechError('internal', 'Expected each frame once, came one given away before.')
    }
    const most = posted ? LARGEST : FIRST
    const whole = samples.length <= most && ownsMemory(samples)
    if (whole && batchSamples + samples.length > most) post()
    for (let at = 0; at < samples.length; ) {
      const room = (posted ? BATCH : FIRST) - batchSamples
      const piece = whole ? samples : samples.slice(at, at + room)
      at += piece.length
      batch.push(piece)
      batchSamples += piece.length
      inFlight += piece.length
      if (due.length === 0 || batchSamples >= (posted ? BATCH : FIRST)) post()
    }
  }
  const feed = async (): Promise<void> => {
    try {
      while (!over) {
        if (inFlight >= WINDOW) {
          await bell
          continue
        }
        const samples = await reader.next()
        if (over) return
        if (!samples) break
        add(samples)
      }
      if (over) return
      post()
      thread.post({ type: 'finish', id })
    } catch (error) {
      post()
      sourceFailure = { error }
      changed()
    }
  }

  thread.join(id, {
    answer(message) {
      if (message.type === 'failed') return fail(SpeechError.fromJSON(message.error))
      const samples = opened ? (due.shift() ?? 0) : 0
      opened = true
      if (message.bytes) outputs.push({ bytes: message.bytes, samples })
      else inFlight -= samples
      if (message.type === 'finished') patches = message.patches
      else if (due.length === 0) post()
      changed()
    },
    lost: fail,
  })
  signal.addEventListener('abort', abort, { once: true })
  thread.post({ type: 'open', id, codec, options })
  void feed()

  return {
    get patches() {
      return patches ?? []
    },
    async next() {
      while (true) {
        if (failure) throw failure.error
        const output = outputs.shift()
        if (output) {
          inFlight -= output.samples
          changed()
          return output.bytes
        }
        if (patches) return undefined
        if (sourceFailure && due.length === 0) throw sourceFailure.error
        await bell
      }
    },
    async close() {
      over = true
      changed()
      signal.removeEventListener('abort', abort)
      thread.leave(id)
      await reader.close()
    },
  }
}

/** True when a buffer was transferred: its views look like empty ones. */
function isGone(buffer: ArrayBuffer): boolean {
  try {
    buffer.slice(0, 0)
    return false
  } catch {
    return true
  }
}
