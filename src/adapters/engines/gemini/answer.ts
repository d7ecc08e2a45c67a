import type { GenerateContentResponse } from '@google/genai'
import { SpeechError } from '../../../core/errors.ts'
import { wrongAnswer } from '../remote/failure.ts'

/** A piece of speech as the API sends it. */
export interface AudioPiece {
  readonly bytes: Uint8Array
  /** `audio/L16;codec=pcm;rate=24000`. */
  readonly mimeType: string
  /** The model that made it, when the answer says so. */
  readonly model: string | undefined
}

/** Ends that come of what the text says: another try ends the same. */
const REFUSALS: ReadonlySet<string> = new Set([
  'SAFETY',
  'RECITATION',
  'LANGUAGE',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
])

/**
 * The speech within the chunks of an answer. Throws `invalid_request` when the text was refused, and
 * `engine_failed`, worth another try, when there is no audio, or when the answer ended in any other
 * way than by itself: what came is then not all.
 */
export async function* audioOf(
  engine: string,
  chunks: AsyncIterable<GenerateContentResponse>,
): AsyncGenerator<AudioPiece> {
  let heard = false
  let finish: string | undefined
  for await (const { promptFeedback, candidates, modelVersion } of chunks) {
    const blocked = promptFeedback?.blockReason
    if (blocked !== undefined) throw refusal(engine, blocked)
    const [candidate] = candidates ?? []
    for (const { inlineData } of candidate?.content?.parts ?? []) {
      if (inlineData?.data === undefined || inlineData.data === '') continue
      heard = true
      yield {
        bytes: Buffer.from(inlineData.data, 'base64'),
        mimeType: inlineData.mimeType ?? '',
        model: modelVersion,
      }
    }
    finish = candidate?.finishReason ?? finish
  }
  if (finish !== undefined && REFUSALS.has(finish)) throw refusal(engine, finish)
  if (finish !== 'STOP') {
    const how = finish === undefined ? 'it has no end' : `it ended with ${word(finish)}`
    throw wrongAnswer(engine, heard ? `${how}, so some may be missing` : how, { again: true })
  }
  if (!heard) throw wrongAnswer(engine, 'it has no audio', { again: true })
}

function refusal(engine: string, reason: string): SpeechError {
  return new SpeechError(
    'invalid_request',
    `The upstream of ${engine} refused what the text says (${word(reason)}).`,
    { retryable: false, details: { engine, param: 'text', reason: word(reason) } },
  )
}

/** A name of the API, or none of its. */
function word(reason: string): string {
  return /^[A-Z_]{1,40}$/.test(reason) ? reason : 'an unknown reason'
}
