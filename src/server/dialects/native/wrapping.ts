import type { CallContext, NormalizeRequest, Rostrum } from '../../../app/rostrum.ts'
import type { SpeechError } from '../../../core/errors.ts'
import { firstSpeaker } from '../../../pipeline/speakers.ts'
import type { SpeechRequest } from '../../../core/request.ts'
import type { Speech } from '../../../pipeline/speech.ts'
import { subtitles } from '../../../pipeline/subtitles.ts'
import type {
  SegmentPart,
  SpeechAnswer,
  SpeechStreamEvent,
} from '../../../protocol/speech-answer.ts'
import type { SpeechBody } from '../../../protocol/speech-request.ts'
import { jsonWithAudio } from '../../json-audio.ts'
import { multipartWriter } from '../../multipart.ts'
import { base64, sseEvent } from '../../sse.ts'
import { nativeBody } from './error.ts'

/**
 * Up to this many characters a JSON answer holds a file with exact headers, made whole in memory,
 * and the text as it was spoken, which is worked out in one go.
 */
export const WHOLE_FILE_CHARS = 20_000

interface Spoken {
  readonly speech: Speech
  readonly body: SpeechBody
  readonly warnings: readonly string[]
}

interface Failing {
  readonly requestId: string
  readonly signal: AbortSignal
  /** Notes what broke off an answer that had begun. */
  failed(thrown: unknown): SpeechError
}

function subtitlesOf({ speech, body }: Spoken): string | undefined {
  if (body.subtitles === undefined) return undefined
  const { timeline, durationSec, language } = speech
  const options = { karaoke: body.karaoke ?? false, markup: body.markup ?? 'plain' }
  return subtitles(body.subtitles, { text: body.text, timeline, durationSec, language }, options)
}

async function* wholeFile(speech: Speech): AsyncGenerator<Uint8Array> {
  yield await speech.buffer()
}

/** The part of a request that says how its text is read. */
function textRequestOf(wanted: SpeechRequest, spoken: string): NormalizeRequest {
  const { text, language = spoken, markup, normalize, lexicons, ...rest } = wanted
  const { inlineTags, emoji, codeBlocks } = rest
  return {
    text,
    language,
    ...(markup && { markup }),
    ...(normalize && { normalize }),
    ...(lexicons && { lexicons }),
    ...(inlineTags !== undefined && { inlineTags }),
    ...(emoji && { emoji }),
    ...(codeBlocks && { codeBlocks }),
  }
}

/** The body for `Accept: application/json`. */
export function jsonPieces(
  rostrum: Pick<Rostrum, 'normalize'>,
  { speech, body, wanted, warnings }: Spoken & { readonly wanted: SpeechRequest },
  call: CallContext,
): AsyncIterable<string> {
  const short = body.text.length <= WHOLE_FILE_CHARS
  return jsonWithAudio(short ? wholeFile(speech) : speech.bytes, async () => {
    const file = subtitlesOf({ speech, body, warnings })
    const answer: Omit<SpeechAnswer, 'audio'> = {
      format: speech.output.codec,
      sampleRate: speech.output.sampleRate,
      durationSec: speech.durationSec,
      timeline: speech.timeline,
      ...(file === undefined ? {} : { subtitles: file }),
      warnings: [...warnings, ...speech.warnings],
      ...firstSpeaker(speech),
      spokenBy: speech.spokenBy,
      ...(short && {
        normalized: (await rostrum.normalize(textRequestOf(wanted, speech.language), call)).text,
      }),
    }
    return answer
  })
}

function event<K extends keyof SpeechStreamEvent>(name: K, data: SpeechStreamEvent[K]): string {
  return sseEvent(data, name)
}

/** The body for `Accept: text/event-stream`. A failure after the start is an event, too. */
export async function* eventPieces(
  { speech, body, warnings }: Spoken,
  { requestId, signal, failed }: Failing,
): AsyncGenerator<string> {
  yield event('start', {
    format: speech.output.codec,
    mediaType: speech.mediaType,
    sampleRate: speech.output.sampleRate,
    channels: speech.output.channels,
    ...firstSpeaker(speech),
    language: speech.language,
    warnings: [...warnings, ...speech.warnings],
  })
  try {
    for await (const next of speech.events())
      yield next.type === 'audio'
        ? event('audio', { data: base64(next.bytes) })
        : event('marks', { timeline: next.entries })
    const { durationSec } = speech
    const inputChars = [...body.text].length
    yield event('done', { durationSec, usage: { inputChars, audioSec: durationSec } })
  } catch (error) {
    if (signal.aborted) throw error
    yield event('error', nativeBody(failed(error), requestId))
  }
}

/** The body for `Accept: multipart/mixed`. A failure is one last JSON part with `error` in it. */
export async function* partPieces(
  { speech }: Spoken,
  { requestId, signal, failed, boundary }: Failing & { readonly boundary: string },
): AsyncGenerator<Uint8Array> {
  const writer = multipartWriter(boundary)
  const json = (value: object): Uint8Array[] =>
    writer.part('application/json', JSON.stringify(value))
  try {
    for await (const { index, text, startSec, durationSec, timeline, audio } of speech.segments()) {
      const part: SegmentPart = { index, text, startSec, durationSec, timeline }
      yield* json(part)
      yield* writer.part(speech.mediaType, audio)
    }
  } catch (error) {
    if (signal.aborted) throw error
    yield* json(nativeBody(failed(error), requestId))
  }
  yield writer.end()
}
