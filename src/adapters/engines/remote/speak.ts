import { SpeechError } from '../../../core/errors.ts'
import { durationSec, type PcmFrame, type SpokenBy } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { CallOptions } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { RemoteAnswer } from './client.ts'
import { networkFailure } from './failure.ts'
import { longestSpeechSec, speechFrames } from './speech-frames.ts'

/** How the speech of one segment is fetched. */
export interface RemoteSpeech {
  readonly engine: string
  readonly segment: Segment
  readonly call: CallOptions
  /** Asks for it. */
  readonly open: () => Promise<RemoteAnswer>
  readonly spokenBy: SpokenBy
  /** Hertz of raw samples where the media type does not tell. */
  readonly sampleRate: number
  /** Whether raw samples were asked for. */
  readonly raw: boolean
  /** Gives frames as they come; else only once the answer has come whole, so that it can be asked again. */
  readonly streaming: boolean
  readonly clock: Clock
  readonly logger?: Logger
}

/**
 * Speaks a segment through an upstream. Whole by default: a speech that breaks off has not been
 * heard. Throws `SpeechError`s only, or the reason of the signal.
 */
export async function* speakRemotely(speech: RemoteSpeech): AsyncGenerator<PcmFrame> {
  const { engine, segment, call, clock } = speech
  const startMs = clock.monotonic()
  let audioSec = 0
  let answer: RemoteAnswer | undefined
  try {
    answer = await speech.open()
    const frames = framesOf(answer, speech)
    for await (const frame of speech.streaming ? frames : whole(frames)) {
      const first = audioSec === 0
      audioSec += durationSec(frame)
      yield first ? { ...frame, spokenBy: speech.spokenBy } : frame
    }
    const wallMs = Math.round(clock.monotonic() - startMs)
    const chars = segment.text.length
    const { requestId } = call
    speech.logger?.debug({ engine, requestId, chars, wallMs, audioSec }, 'The upstream has spoken.')
  } catch (error) {
    call.signal.throwIfAborted()
    throw SpeechError.is(error) ? error : networkFailure(engine, error)
  } finally {
    answer?.release()
  }
}

function framesOf(
  { headers, body }: RemoteAnswer,
  { engine, segment, call, sampleRate, raw }: RemoteSpeech,
): AsyncIterable<PcmFrame> {
  const contentType = headers['content-type']
  return speechFrames(body, {
    engine,
    sampleRate,
    raw,
    signal: call.signal,
    maxSec: longestSpeechSec(segment.text.length, segment.rate),
    ...(contentType !== undefined && { contentType }),
  })
}

async function* whole(frames: AsyncIterable<PcmFrame>): AsyncGenerator<PcmFrame> {
  const all: PcmFrame[] = []
  for await (const frame of frames) all.push(frame)
  yield* all
}
