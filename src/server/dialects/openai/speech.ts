import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Codec, SpeechRequest } from '../../../core/request.ts'
import type { Speech } from '../../../pipeline/speech.ts'
import type { OpenAiSpeechBody } from '../../../protocol/openai-request.ts'
import { openAiSpeechBody } from '../../../protocol/openai-request.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { noteFailure, sendBody, sendWhole, whileWaited } from '../../body.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'
import { speechHeaders } from '../../speech-headers.ts'
import { base64, SSE_HEADERS, sseEvent } from '../../sse.ts'
import { openAiError } from './error.ts'
import { chooseModel } from './models.ts'
import { castVoice } from './voices.ts'

/** OpenAI's raw audio is of this rate, whatever the engine's own. */
const PCM_RATE = 24_000
const DEFAULT_VOICE = 'alloy'

/** Media types as OpenAI's own server sends them; of our other formats, the encoder's. */
const MEDIA_TYPES: Partial<Readonly<Record<Codec, string>>> = {
  mp3: 'audio/mpeg',
  opus: 'audio/ogg',
  aac: 'audio/aac',
  flac: 'audio/flac',
  wav: 'audio/wav',
  pcm: 'audio/pcm',
}

/** A request of the dialect as the library takes it, and what the caller should know. */
interface Translated {
  readonly wanted: SpeechRequest
  readonly warnings: readonly string[]
}

async function translate(context: ServerContext, body: OpenAiSpeechBody): Promise<Translated> {
  const config = context.settings.current
  const { input, model, voice = DEFAULT_VOICE, response_format, speed, sample_rate } = body
  const codec: Codec = response_format === 'ogg' ? 'opus' : (response_format ?? 'mp3')
  const choice = await chooseModel(context, model)
  const name = typeof voice === 'string' ? voice : voice.id
  const casting = await castVoice(context.rostrum, config, {
    voice: name.trim() === '' ? DEFAULT_VOICE : name,
    engine: choice.engine,
  })
  const sampleRate = sample_rate ?? (codec === 'pcm' ? PCM_RATE : undefined)
  // Home Assistant sends the word "None" when it has nothing to say here.
  const instructed = body.instructions?.trim() ?? ''
  const ignored = instructed !== '' && instructed !== 'None'
  return {
    wanted: {
      text: input,
      markup: config.openai.markup,
      inlineTags: true,
      emoji: config.openai.emoji,
      ...(casting.voice === undefined ? {} : { voice: casting.voice }),
      ...(speed === undefined ? {} : { rate: speed }),
      output: { codec, channels: 1, ...(sampleRate === undefined ? {} : { sampleRate }) },
    },
    warnings: [
      choice.warning,
      casting.warning,
      ignored ? 'The engine cannot follow `instructions`; they were ignored.' : undefined,
    ].filter((warning) => warning !== undefined),
  }
}

/** Estimates, as no token was spent: four characters of text each, and twenty of audio a second. */
function usageOf(input: string, durationSec: number): object {
  const input_tokens = Math.ceil([...input].length / 4)
  const output_tokens = Math.ceil(durationSec * 20)
  return { input_tokens, output_tokens, total_tokens: input_tokens + output_tokens }
}

async function* events(
  speech: Speech,
  input: string,
  call: {
    readonly signal: AbortSignal
    failed(thrown: unknown): Parameters<typeof openAiError>[0]
  },
): AsyncGenerator<string> {
  try {
    for await (const bytes of speech.bytes)
      yield sseEvent({ type: 'speech.audio.delta', audio: base64(bytes) })
    yield sseEvent({ type: 'speech.audio.done', usage: usageOf(input, speech.durationSec) })
  } catch (error) {
    if (call.signal.aborted) throw error
    yield sseEvent({ type: 'error', ...openAiError(call.failed(error)).body }, 'error')
  }
}

async function speak(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const body = readRequest(openAiSpeechBody, request.body)
  await whileWaited(context, reply, async (active) => {
    const { wanted, warnings } = await translate(context, body)
    const { signal } = active
    const { wavBufferChars } = context.settings.current.openai
    const whole =
      wanted.output?.codec === 'wav' &&
      body.stream_format !== 'sse' &&
      body.input.length <= wavBufferChars
    await using speech = await context.rostrum.speak(wanted, {
      signal,
      requestId: callOf(request).id,
      answers: whole ? 'whole' : 'stream',
    })
    const told = speechHeaders(speech, warnings)
    if (body.stream_format === 'sse') {
      const failed = (thrown: unknown): ReturnType<typeof noteFailure> =>
        noteFailure(context, request, thrown)
      const pieces = events(speech, body.input, { signal, failed })
      const headers = { ...SSE_HEADERS, ...told }
      await sendBody(context, request, reply, pieces, { call: active, headers })
      return
    }
    const { codec } = speech.output
    const headers = {
      'content-type': MEDIA_TYPES[codec] ?? speech.mediaType,
      'content-disposition': `inline; filename="speech.${speech.extension}"`,
      'cache-control': 'no-store',
      ...told,
    }
    const file = speech.whole ?? (whole ? await speech.buffer() : undefined)
    if (file) sendWhole(request, reply, file, headers)
    else await sendBody(context, request, reply, speech.bytes, { call: active, headers })
  })
}

/** `POST /audio/speech`. */
export function addSpeech(app: FastifyInstance, context: ServerContext, path: string): void {
  app.post(`${path}/audio/speech`, async (request, reply) => {
    await speak(context, request, reply)
    return reply
  })
}
