import type { GenerateContentResponse, GoogleGenAI } from '@google/genai'
import { SpeechError } from '../../../core/errors.ts'
import { follow } from '../../../core/follow.ts'
import { durationSec, type PcmFrame } from '../../../core/pcm.ts'
import type { Segment } from '../../../core/segment.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { CallOptions, SpeechEngine } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import { bearer } from '../remote/address.ts'
import { remoteClient } from '../remote/client.ts'
import { wrongAnswer } from '../remote/failure.ts'
import { longestSpeechSec, speechFrames } from '../remote/speech-frames.ts'
import { buildOf } from '../thread/build.ts'
import { audioOf, type AudioPiece } from './answer.ts'
import { connectGemini } from './connection.ts'
import { callFailure, geminiFailure } from './failure.ts'
import { GEMINI_MODELS } from './models.ts'
import { GEMINI_OPTIONS, readGeminiOptions } from './options.ts'
import { callsOf, type GeminiCall } from './request.ts'
import { shortestSpeechSec } from './shortest.ts'
import { listedVoices } from './voices.ts'

/** Where the API is. */
export const GEMINI_URL = 'https://generativelanguage.googleapis.com'
/** Hertz of its speech where an answer does not tell. */
const SAMPLE_RATE = 24_000

/** Whom the engine calls, and how. */
export interface GeminiEngineOptions {
  /** Default `gemini`. */
  readonly id?: string
  readonly apiKey: string
  /** Where the API is, without a version. Empty or absent: Google's own place. */
  readonly url?: string
  /** Model that speaks where a request names none. Default: the newest. */
  readonly model?: string
  /** Names for models. */
  readonly aliases?: { readonly [name: string]: string }
  /** Gives audio as it comes; else whole segments, which may be asked for again. Default false. */
  readonly streaming?: boolean
  /** Milliseconds one call may take. Default 120,000. */
  readonly timeoutMs?: number
  /** Milliseconds the API may send nothing in the middle of an answer. Default 30,000. */
  readonly stallMs?: number
  /** Calls in flight at most, as far as the engine tells it; it sets no bound itself. Default 8. */
  readonly concurrency?: number
  readonly clock: Clock
  readonly logger?: Logger
}

/**
 * Makes the engine that speaks through Google's Gemini API. It asks nobody before the first call, and
 * nothing twice. `invalid_request` for a URL or a key that can be none.
 */
export function geminiEngine(options: GeminiEngineOptions): SpeechEngine {
  const { id = 'gemini', clock, logger, streaming = false, concurrency = 8 } = options
  const { model = GEMINI_MODELS[0], aliases = {}, timeoutMs = 120_000, stallMs = 30_000 } = options
  const url = options.url === undefined || options.url === '' ? GEMINI_URL : options.url
  const apiKey = options.apiKey.trim()
  if (bearer(id, apiKey) === undefined) throw keyMissing(id)
  const client = remoteClient({ engine: id, url, timeoutMs, stallMs, clock, failed: geminiFailure })
  const voices = listedVoices(id)
  let connecting: Promise<GoogleGenAI> | undefined

  const connection = (): Promise<GoogleGenAI> =>
    (connecting ??= connectGemini({ engine: id, apiKey, url, client }))

  /** Asks for the speech of one call; the answer in one chunk or in many. */
  async function* chunksOf(
    { parameters }: GeminiCall,
    abortSignal: AbortSignal,
  ): AsyncGenerator<GenerateContentResponse> {
    const { models } = await connection()
    const asked = { ...parameters, config: { ...parameters.config, abortSignal } }
    if (streaming) yield* await models.generateContentStream(asked)
    else yield await models.generateContent(asked)
  }

  async function* speakCall(
    call: GeminiCall,
    segment: Segment,
    signal: AbortSignal,
  ): AsyncGenerator<PcmFrame> {
    const pieces = audioOf(id, chunksOf(call, signal))
    // Errors of the pieces are told as they are, and not as those of a body.
    let failed: { readonly error: unknown } | undefined
    async function* bytes(first: AudioPiece): AsyncGenerator<Uint8Array> {
      try {
        yield first.bytes
        for await (const piece of pieces) yield piece.bytes
      } catch (error) {
        failed = { error }
        throw error
      }
    }
    const first = await pieces.next()
    if (first.done) return
    const by = { engine: id, voice: segment.voice.id, model: first.value.model ?? modelOf(call) }
    let audioSec = 0
    try {
      for await (const frame of speechFrames(bytes(first.value), {
        engine: id,
        signal,
        raw: true,
        sampleRate: SAMPLE_RATE,
        contentType: contentTypeOf(first.value),
        maxSec: longestSpeechSec(call.text.length, 1),
      })) {
        const begins = audioSec === 0
        audioSec += durationSec(frame)
        yield begins ? { ...frame, spokenBy: by } : frame
      }
    } catch (error) {
      throw failed ? failed.error : error
    }
    if (audioSec < shortestSpeechSec(call.text))
      throw wrongAnswer(id, 'it is shorter than its text can be', { again: true })
  }

  async function* speak(
    segment: Segment,
    { signal, requestId }: CallOptions,
  ): AsyncGenerator<PcmFrame> {
    const calls = callsOf(segment, readGeminiOptions(id, segment.engineOptions), {
      engine: id,
      model,
      aliases,
    })
    const until = follow(signal)
    const startMs = clock.monotonic()
    const keys = [apiKey]
    let audioSec = 0
    try {
      signal.throwIfAborted()
      for (const call of calls) {
        const frames = speakCall(call, segment, until.signal)
        for await (const frame of streaming ? frames : whole(frames)) {
          // Who spoke is told once.
          const { spokenBy, ...rest } = frame
          yield audioSec === 0 && spokenBy ? { ...rest, spokenBy } : rest
          audioSec += durationSec(frame)
        }
      }
      const wallMs = Math.round(clock.monotonic() - startMs)
      const chars = segment.text.length
      logger?.debug({ engine: id, requestId, chars, wallMs, audioSec }, 'The upstream has spoken.')
    } catch (error) {
      signal.throwIfAborted()
      const texts = calls.map(({ text }) => text)
      throw callFailure(error, { engine: id, keys, texts, nowMs: clock.now() })
    } finally {
      until.release()
      // Who leaves early leaves the connection, too: Google's client would keep it.
      until.abort(new Error('The answer was left.'))
    }
  }

  return {
    id,
    capabilities: {
      workload: 'network',
      concurrency,
      maxSegmentChars: 2000,
      preferredSegmentChars: 1000,
      marks: 'none',
      controls: {},
      options: GEMINI_OPTIONS,
      build: [model, JSON.stringify(aliases), buildOf().build ?? ''].join(' '),
    },
    voices: () => Promise.resolve(voices),
    async prepare({ signal }) {
      signal.throwIfAborted()
      await connection()
    },
    synthesize: speak,
    close() {
      client.close()
      return Promise.resolve()
    },
  }
}

async function* whole(frames: AsyncIterable<PcmFrame>): AsyncGenerator<PcmFrame> {
  const all: PcmFrame[] = []
  for await (const frame of frames) all.push(frame)
  yield* all
}

/** What is called a WAV file and is none is samples, too: the API has been seen to call them so. */
function contentTypeOf({ mimeType }: AudioPiece): string {
  return /^audio\/(x-)?wav/i.test(mimeType) ? '' : mimeType
}

function modelOf({ parameters }: GeminiCall): string {
  return parameters.model
}

function keyMissing(engine: string): SpeechError {
  return new SpeechError('invalid_request', `Expected a key for the engine ${engine}, got none.`, {
    details: { engine, param: `engines.${engine}.apiKey` },
  })
}
