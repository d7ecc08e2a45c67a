import { concat } from '../core/bytes.ts'
import { SpeechError } from '../core/errors.ts'
import type { TimelineEntry } from '../core/mark.ts'
import type { PcmFrame, SpokenBy } from '../core/pcm.ts'
import type { Voice } from '../core/voice.ts'
import type { Clock } from '../ports/clock.ts'
import type { EncodeOptions, Patch } from '../ports/encoder.ts'
import type { Meter } from '../ports/meter.ts'
import type { Scratch } from '../ports/scratch.ts'
import type { SpeechPlan } from './plan.ts'
import { splitSegments } from './split-segments.ts'
import type { SettledOutput, Speech, SpeechEvent, SpokenSegment } from './speech.ts'
import { createTimekeeper, endBy, sortTimeline } from './timeline.ts'

/** A speech whose frames are flowing, to be read in one of the ways of `Speech`. */
export interface Readable {
  readonly plan: SpeechPlan
  /** Who is heard first, and in which language. */
  readonly voice: Voice
  readonly language: string
  /** See `Speech.spokenBy`. */
  readonly spokenBy: readonly SpokenBy[]
  readonly output: SettledOutput
  /** Finished frames in the output's rate and channels. */
  readonly frames: AsyncIterable<PcmFrame>
  readonly loudness: Speech['loudness']
  /** Ends everything: the caller's signal or the end of the reading. */
  readonly signal: AbortSignal
  readonly callerSignal: AbortSignal
  readonly clock: Clock
  readonly meter: Meter | undefined
  readonly scratch: Scratch
  /** When the request came in, on the monotonic clock. */
  readonly begun: number
  /** Stops the engine calls and frees the source. */
  close(reason: unknown): Promise<void>
}

/** Makes the `Speech` that reads `from`. */
export function readSpeech(from: Readable): Speech {
  const { plan, output } = from
  const { encoder } = plan
  const keeper = createTimekeeper()
  const timeline: TimelineEntry[] = []
  let claimed = false
  let closed: Promise<void> | undefined
  let bytes = 0
  let firstByteMs: number | undefined

  function close(outcome: string, reason: unknown): Promise<void> {
    closed ??= (async () => {
      await from.close(reason)
      from.meter?.speech({
        engine: from.spokenBy[0]?.engine ?? from.voice.engine,
        codec: output.codec,
        outcome,
        ...(firstByteMs !== undefined && { firstByteMs }),
        totalMs: from.clock.monotonic() - from.begun,
        audioSec: keeper.seconds,
        bytes,
      })
    })()
    return closed
  }

  function settleTimeline(): void {
    const settled = endBy(timeline, keeper.seconds)
    sortTimeline(settled)
    for (const [index, entry] of settled.entries()) timeline[index] = entry
  }

  function claim(): void {
    if (closed) throw new SpeechError('conflict', 'This speech was disposed of before it was read.')
    if (claimed) throw new SpeechError('conflict', 'A speech can be read once.')
    claimed = true
  }

  /** Reads to the end, however it ends, and settles on the caller's own reason if that ended it. */
  async function* guarded<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
    let outcome = 'aborted'
    let reason: unknown = new Error('The reader left.')
    try {
      yield* items
      settleTimeline()
      outcome = 'ok'
      reason = new Error('The speech was read to its end.')
    } catch (error) {
      if (!from.callerSignal.aborted) outcome = SpeechError.is(error) ? error.code : 'internal'
      reason = from.signal.aborted ? from.signal.reason : error
      throw reason
    } finally {
      await close(outcome, reason)
    }
  }

  async function* filed(into: TimelineEntry[]): AsyncGenerator<PcmFrame> {
    for await (const frame of from.frames) {
      const { entries } = keeper.file(frame)
      if (entries.length > 0) into.push(...entries)
      if (frame.samples.length > 0) yield frame
    }
  }

  async function* encoded(
    into: TimelineEntry[],
    { patch, exact }: { readonly patch?: Patch; readonly exact?: true } = {},
  ): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const format = { sampleRate: output.sampleRate, channels: output.channels }
    const options = { output, format, signal: from.signal, ...(patch && { patch }) }
    const whole = exact ?? (patch !== undefined && encoder.lengthFirst === true)
    for await (const chunk of whole
      ? encodedWhole(filed(into), options)
      : encoder.encode(filed(into), options)) {
      firstByteMs ??= from.clock.monotonic() - from.begun
      bytes += chunk.length
      yield chunk
    }
  }

  /** Sets all frames aside first, so that the encoder is told the exact length. */
  async function* encodedWhole(
    frames: AsyncIterable<PcmFrame>,
    options: EncodeOptions,
  ): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    await using audio = await from.scratch.open({ signal: from.signal })
    for await (const frame of frames) await audio.append(frame)
    const { totalSamples } = audio
    yield* encoder.encode(audio.read({ last: true }), { ...options, totalSamples })
  }

  async function* events(): AsyncGenerator<SpeechEvent> {
    const waiting: TimelineEntry[] = []
    for await (const chunk of encoded(waiting)) {
      if (waiting.length > 0) yield { type: 'marks', entries: waiting.splice(0) }
      yield { type: 'audio', bytes: chunk }
    }
    if (waiting.length > 0) yield { type: 'marks', entries: endBy(waiting, keeper.seconds) }
  }

  async function* segments(): AsyncGenerator<SpokenSegment> {
    for await (const part of splitSegments(from.frames, keeper)) {
      const chunks: Uint8Array[] = []
      const { frames, totalSamples, ...rest } = part
      const format = { sampleRate: output.sampleRate, channels: output.channels }
      for await (const chunk of encoder.encode(frames, {
        output,
        format,
        totalSamples,
        signal: from.signal,
      })) {
        chunks.push(chunk)
      }
      firstByteMs ??= from.clock.monotonic() - from.begun
      const audio = concat(chunks)
      bytes += audio.length
      yield { ...rest, text: plan.textOf(part.source) ?? '', audio }
    }
  }

  function once<T>(make: () => AsyncGenerator<T>): AsyncIterableIterator<T> {
    claim()
    const items = guarded(make())
    const reading: AsyncIterableIterator<T> = {
      next: () => items.next(),
      async return() {
        // A generator that nobody has started does not run its `finally`.
        const ended = await items.return(undefined)
        await close('aborted', new Error('The reader left.'))
        return ended
      },
      [Symbol.asyncIterator]: () => reading,
    }
    return reading
  }

  return {
    mediaType: encoder.mediaType({ sampleRate: output.sampleRate, channels: output.channels }),
    extension: encoder.extension,
    output,
    voice: from.voice,
    spokenBy: from.spokenBy,
    language: from.language,
    warnings: plan.warnings,
    loudness: from.loudness,
    timeline,
    cache: 'none',
    get durationSec() {
      return keeper.seconds
    },
    bytes: { [Symbol.asyncIterator]: () => once(() => encoded(timeline)) },
    events: () => once(events),
    segments: () => once(segments),
    patched: (patch) => once(() => encoded(timeline, { patch })),
    exact: () => once(() => encoded(timeline, { exact: true })),
    async buffer() {
      const patches: { readonly position: number; readonly bytes: Uint8Array }[] = []
      const chunks: Uint8Array[] = []
      const whole = once(() =>
        encoded(timeline, {
          patch: (position, patch) => patches.push({ position, bytes: patch }),
        }),
      )
      for await (const chunk of whole) chunks.push(chunk)
      const file = concat(chunks)
      for (const patch of patches) file.set(patch.bytes, patch.position)
      return file
    },
    async [Symbol.asyncDispose]() {
      claimed = true
      await close('aborted', new SpeechError('conflict', 'This speech was disposed of.'))
    },
  }
}
