import { toChannels } from '../audio/channels.ts'
import { resample } from '../audio/resample.ts'
import { SpeechError } from '../core/errors.ts'
import type { PcmFrame } from '../core/pcm.ts'
import type { TextSegment } from '../core/segment.ts'
import { follow } from '../core/follow.ts'
import { orAborted, prime } from '../core/stream.ts'
import type { Clock } from '../ports/clock.ts'
import type { Meter } from '../ports/meter.ts'
import type { Scratch } from '../ports/scratch.ts'
import { join } from './assemble.ts'
import { effectStages } from './effects.ts'
import type { Line } from './line.ts'
import type { SpeechPlan } from './plan.ts'
import { readSpeech } from './reading.ts'
import type { Delivery, Speech } from './speech.ts'
import { type SegmentSpoken, synthesizeInOrder } from './synthesize.ts'
import { createSpeakers } from './speakers.ts'
import { settleOutput } from './transcode.ts'
import { voiceLoudness } from './voice-loudness.ts'
import { createWordClock } from './word-clock.ts'

/** What speaking needs of the house. */
export interface SpeakParts {
  readonly scratch: Scratch
  readonly clock: Clock
  readonly meter?: Meter | undefined
}

/** Segments under way beside those that the engine speaks: one to be spoken next. */
const AHEAD = 1
/** The same where segments are kept: some are being written, which takes about as long as speaking. */
const AHEAD_KEPT = 4

/** How one speech is to be made. */
export interface SpeakContext {
  readonly delivery: Delivery
  readonly requestId: string
  /** See `CallOptions.holder`. */
  readonly holder?: string | undefined
  /** Told of each segment when it is spoken to its end, in the order in which they end. */
  readonly onSegment?: ((spoken: SegmentSpoken) => void) | undefined
  /** The caller's. When it fires, whatever is pending rejects with its reason. */
  readonly signal: AbortSignal
  /** Called once, when the speech has ended in whatever way. */
  readonly onEnd?: () => void
}

/**
 * The whole line: text segments → engine → joined frames → effects → encoder → bytes.
 *
 * Resolves when the first sample exists; until then failures reject, after that they end the
 * reading. Throws `invalid_request` when the text has nothing to say.
 */
export async function speak(
  plan: SpeechPlan,
  texts: AsyncIterable<TextSegment> | Iterable<TextSegment>,
  parts: SpeakParts,
  context: SpeakContext,
): Promise<Speech> {
  const begun = parts.clock.monotonic()
  const wanted = follow(context.signal)
  const { signal } = wanted
  const { requestId, delivery } = context
  let ended = false
  const end = (reason: unknown): void => {
    if (ended) return
    ended = true
    wanted.abort(reason)
    wanted.release()
    context.onEnd?.()
  }

  let opening: Line | undefined
  const speakers = createSpeakers(plan.warn)
  const ahead = context.holder === undefined ? AHEAD : AHEAD_KEPT
  const lines = planned(texts, plan, (line) => (opening = line))
  const spoken = synthesizeInOrder(lines, {
    // More segments than the engine keeps busy, so that it never waits for the text.
    lookahead: Math.min(16, plan.engine.capabilities.concurrency) + ahead,
    requestId,
    holder: context.holder,
    onSegment: context.onSegment,
    onSpeaker: speakers.note,
    signal,
    clock: parts.clock,
    meter: parts.meter,
  })
  const clock = plan.timeline === 'none' ? undefined : createWordClock(plan.timeline, plan.textOf)
  let source: Awaited<ReturnType<typeof prime<PcmFrame>>>
  try {
    source = await orAborted(prime(join(spoken, clock)), signal)
  } catch (error) {
    end(error)
    throw context.signal.aborted ? context.signal.reason : error
  }
  if (!source) {
    end(new Error('There is nothing to say.'))
    throw nothingToSay()
  }

  // Who is heard first is who is told of: a text may give the word to others.
  const { engine, segment } = opening as Line
  const { voice, language } = segment
  const stages = effectStages(plan, {
    delivery,
    scratch: parts.scratch,
    signal,
    voiceLufs: () => voiceLoudness({ engine, voice, text: plan.text }, { requestId, signal }),
  })
  const output = settleOutput(plan.output, plan.encoder, source.first.format)
  let frames: AsyncIterable<PcmFrame> = source.items
  for (const stage of stages) frames = stage(frames)
  // Fewer channels before resampling, more after it: either way the resampler has less to do.
  if (output.channels < source.first.format.channels) frames = toChannels(frames, output.channels)
  frames = resample(frames, output.sampleRate)
  if (output.channels > source.first.format.channels) frames = toChannels(frames, output.channels)

  const { items } = source
  return readSpeech({
    plan,
    voice,
    spokenBy: speakers.all,
    language,
    output,
    frames,
    loudness: plan.effects.some(({ type }) => type === 'loudness')
      ? delivery === 'file'
        ? 'measured'
        : 'voice'
      : 'none',
    signal,
    callerSignal: context.signal,
    clock: parts.clock,
    meter: parts.meter,
    scratch: parts.scratch,
    begun,
    async close(reason) {
      end(reason)
      await items.return?.().catch(() => {})
    },
  })
}

/** What a text is refused with that has nothing to say. */
export function nothingToSay(): SpeechError {
  return new SpeechError(
    'invalid_request',
    'Expected text with at least one word to speak, got only signs or blanks.',
    { details: { param: 'text' } },
  )
}

/** The lines of all texts, one after the other; `begin` is told the first. */
async function* planned(
  texts: AsyncIterable<TextSegment> | Iterable<TextSegment>,
  plan: SpeechPlan,
  begin: (line: Line) => void,
): AsyncGenerator<Line> {
  let index = 0
  for await (const text of texts) {
    const lines = plan.lines(text, index)
    for (const line of lines instanceof Promise ? await lines : lines) {
      if (index++ === 0) begin(line)
      yield line
    }
  }
}
