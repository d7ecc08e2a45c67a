import { wordTone, GAP_SEC } from '../../src/adapters/engines/tone/code.ts'
import { recognizeTones } from '../../src/adapters/engines/tone/recognize.ts'
import { wavHeader, wavOf } from './wav.ts'
import {
  startUpstream,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamFault,
  type UpstreamRequest,
} from './upstream.ts'

/** A call as the API got it. */
export interface GeminiRequest {
  readonly model: string
  readonly streaming: boolean
  /** Its JSON, to be compared with what was to be sent. */
  readonly body: GeminiBody
}

interface GeminiVoice {
  readonly prebuiltVoiceConfig?: { readonly voiceName: string }
  readonly voice?: string
}

interface GeminiBody {
  readonly contents: readonly { readonly parts: readonly { readonly text: string }[] }[]
  readonly generationConfig: {
    readonly speechConfig: {
      readonly voiceConfig?: GeminiVoice
      readonly multiSpeakerVoiceConfig?: {
        readonly speakerVoiceConfigs: readonly {
          readonly speaker: string
          readonly voiceConfig: GeminiVoice
        }[]
      }
    }
  }
}

/** An end of an answer other than a good one. */
export interface GeminiEnd {
  /** Default `STOP`; null: none. */
  readonly finishReason?: string | null
  /** Share of the audio that is sent before it, 0 to 1. Default 1. */
  readonly audio?: number
  /** Why the prompt was refused; then there are no candidates. */
  readonly blockReason?: string
}

/** How the stand-in answers. */
export interface GeminiOptions {
  /** The one key it takes. Default `GEMINI_KEY`. */
  readonly key?: string
  /** Raw samples in the API's own way, or a WAV file. */
  readonly format?: 'l16' | 'wav'
  /** What it calls the model that spoke. Default: the one asked for; null: it does not say. */
  readonly modelVersion?: string | null
  readonly fault?: (number: number, request: UpstreamRequest) => UpstreamFault | undefined
  readonly end?: (number: number) => GeminiEnd | undefined
}

/** The Gemini API on this machine. */
export interface Gemini extends Upstream {
  /** The calls that were well formed, in order. */
  readonly calls: readonly GeminiRequest[]
}

/** Key that the stand-in takes unless it is told another. */
export const GEMINI_KEY = 'AIza-test-0123456789'

const SAMPLE_RATE = 24_000
const PATH = /^\/v1beta\/models\/([\w.-]+):(generateContent|streamGenerateContent\?alt=sse)$/
const MODELS =
  /^gemini-(2\.5-(flash|pro)-preview-tts|3\.1-flash-tts-preview|3\.8-flash(-lite)?-tts)$/
const VOICES = new Set(
  (
    'zephyr autonoe puck laomedeia charon rasalgethi kore orus alnilam fenrir aoede callirrhoe ' +
    'umbriel enceladus iapetus erinome algieba despina algenib leda achernar schedar gacrux ' +
    'achird zubenelgenubi pulcherrima vindemiatrix sadachbia sadaltager sulafat'
  ).split(' '),
)
/** Every field of a body that the API would take here; numbers of lists are `*`. */
const FIELDS = new Set([
  'contents.*.role',
  'contents.*.parts.*.text',
  'contents.*.parts.*.speechMetadata.style',
  'generationConfig.responseModalities.*',
  'generationConfig.temperature',
  'generationConfig.seed',
  'generationConfig.speechConfig.languageCode',
  'generationConfig.speechConfig.voiceConfig.voice',
  'generationConfig.speechConfig.voiceConfig.prebuiltVoiceConfig.voiceName',
  ...['speaker', 'voiceConfig.prebuiltVoiceConfig.voiceName'].map(
    (it) => `generationConfig.speechConfig.multiSpeakerVoiceConfig.speakerVoiceConfigs.*.${it}`,
  ),
])

/**
 * A stand-in of the Gemini API: takes what the API takes and refuses the rest in its words. It
 * speaks each word as a tone that `recognizeTones` tells, but neither directions in brackets nor the
 * names of two speakers.
 */
export async function startGemini(options: GeminiOptions = {}): Promise<Gemini> {
  const { key = GEMINI_KEY, format = 'l16', fault, end } = options
  const calls: GeminiRequest[] = []

  function answer(request: UpstreamRequest): UpstreamAnswer {
    const asked = check(request, key)
    if (!('model' in asked)) return asked
    const ending = end?.(calls.length) ?? {}
    calls.push(asked)
    const modelVersion = options.modelVersion === undefined ? asked.model : options.modelVersion
    const told = modelVersion === null ? {} : { modelVersion }
    const responses = responsesOf(asked, ending, format).map((it) => ({ ...it, ...told }))
    if (asked.streaming) {
      const events = responses.map((it) => `data: ${JSON.stringify(it)}\r\n\r\n`)
      return { headers: { 'Content-Type': 'text/event-stream' }, body: events.join('') }
    }
    return json(200, responses[0])
  }

  const upstream = await startUpstream({ answer, ...(fault && { fault }) })
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(upstream),
      calls: { value: calls, enumerable: true },
    },
  ) as Gemini
}

/** A failure as the API tells it (google.rpc.Status). */
export function geminiError(
  code: number,
  status: string,
  message: string,
  details: readonly object[] = [],
): UpstreamAnswer {
  return json(code, { error: { code, message, status, details } })
}

/** Too many calls a minute, with the wait that is asked for. */
export function perMinute(retryDelay: string): UpstreamFault {
  return exhausted('GenerateRequestsPerMinutePerProjectPerModel', retryDelay)
}

/** Too many calls a day. The API names a wait here, too. */
export function perDay(): UpstreamFault {
  return exhausted('GenerateRequestsPerDayPerProjectPerModel-FreeTier', '31s')
}

/** A failure of the API's own. */
export function broken(code: 500 | 503 | 504): UpstreamFault {
  const status = { 500: 'INTERNAL', 503: 'UNAVAILABLE', 504: 'DEADLINE_EXCEEDED' }[code]
  const answer = geminiError(code, status, 'The model is overloaded. Please try again later.')
  return { kind: 'status', status: code, answer }
}

function exhausted(quotaId: string, retryDelay: string): UpstreamFault {
  const answer = geminiError(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota.', [
    {
      '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
      violations: [{ quotaMetric: 'generate_content_requests', quotaId }],
    },
    { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay },
  ])
  return { kind: 'status', status: 429, answer }
}

function json(status: number, value: unknown): UpstreamAnswer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body: JSON.stringify(value),
  }
}

function check(request: UpstreamRequest, key: string): GeminiRequest | UpstreamAnswer {
  const invalid = (message: string): UpstreamAnswer => geminiError(400, 'INVALID_ARGUMENT', message)
  if (request.headers['x-goog-api-key'] !== key)
    return geminiError(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' },
    ])
  const [, model = '', method = ''] = PATH.exec(request.path) ?? []
  if (request.method !== 'POST' || !MODELS.test(model))
    return geminiError(404, 'NOT_FOUND', `models/${model} is not found for API version v1beta.`)
  const body = JSON.parse(request.body.toString()) as GeminiBody
  const unknown = leaves(body, '').find((path) => !FIELDS.has(path))
  if (unknown !== undefined)
    return invalid(`Invalid JSON payload received. Unknown name ${unknown}.`)
  const { voiceConfig, multiSpeakerVoiceConfig: many } = body.generationConfig.speechConfig
  const voices = many?.speakerVoiceConfigs.map((it) => it.voiceConfig) ?? [voiceConfig]
  if (many && (voiceConfig || many.speakerVoiceConfigs.length !== 2))
    return invalid('Exactly two speaker voice configurations must be provided.')
  for (const voice of voices) {
    const name = voice?.prebuiltVoiceConfig?.voiceName
    if (voice?.voice === undefined && (name === undefined || !VOICES.has(name)))
      return invalid(`Voice name ${name ?? ''} is not supported.`)
  }
  return { model, streaming: method.startsWith('stream'), body }
}

/** The paths of all values that are no objects. */
function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = Array.isArray(value) ? '*' : key
    return leaves(inner, path === '' ? name : `${path}.${name}`)
  })
}

function responsesOf(
  call: GeminiRequest,
  { finishReason = 'STOP', audio = 1, blockReason }: GeminiEnd,
  format: 'l16' | 'wav',
): readonly object[] {
  if (blockReason !== undefined) return [{ promptFeedback: { blockReason } }]
  const all = samplesOf(wordsIn(call))
  const samples = all.subarray(0, Math.round(all.length * audio))
  const raw = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)
  const bytes = format === 'wav' ? wavOf(raw, SAMPLE_RATE) : raw
  const mimeType = format === 'wav' ? 'audio/wav' : `audio/L16;codec=pcm;rate=${SAMPLE_RATE}`
  // Streams are cut anywhere, within samples, too.
  const cuts = call.streaming ? Math.min(24_001, Math.floor(bytes.length / 3) | 1) : bytes.length
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; at += cuts) parts.push(bytes.subarray(at, at + cuts))
  const contents = parts.map((part) => ({
    role: 'model',
    parts: [{ inlineData: { mimeType, data: part.toString('base64') } }],
  }))
  const last = contents.pop()
  const usageMetadata = { promptTokenCount: 10, candidatesTokenCount: 100, totalTokenCount: 110 }
  return [
    ...contents.map((content) => ({ candidates: [{ content, index: 0 }] })),
    {
      candidates: [
        {
          ...(last && { content: last }),
          ...(finishReason !== null && { finishReason }),
          index: 0,
        },
      ],
      usageMetadata,
    },
  ]
}

/** The words that are said in a call. */
export function wordsIn({ body }: Pick<GeminiRequest, 'body'>): readonly string[] {
  const names = body.generationConfig.speechConfig.multiSpeakerVoiceConfig?.speakerVoiceConfigs
  let text = body.contents.flatMap(({ parts }) => parts.map((part) => part.text)).join(' ')
  text = text.replaceAll(/\[[^\]]*\]/g, ' ')
  for (const { speaker } of names ?? []) text = text.replaceAll(`${speaker}:`, ' ')
  return text.match(/[\p{L}\p{N}'’]+/gu) ?? []
}

function samplesOf(words: readonly string[]): Int16Array {
  const gap = Math.round(GAP_SEC * SAMPLE_RATE)
  const tones = words.map((word) => wordTone(word))
  const lengths = tones.map(({ durationSec }) => Math.round(durationSec * SAMPLE_RATE))
  const all = new Int16Array(lengths.reduce((sum, length) => sum + length + gap, 0))
  let at = 0
  for (const [index, { frequencyHz }] of tones.entries()) {
    const length = lengths[index] ?? 0
    const edge = 0.004 * SAMPLE_RATE
    for (let i = 0; i < length; i++) {
      const level = 16_000 * Math.min(1, i / edge, (length - i) / edge)
      all[at + i] = Math.round(level * Math.sin((2 * Math.PI * frequencyHz * i) / SAMPLE_RATE))
    }
    at += length + gap
  }
  return all
}

/** The tones of a WAV file that was made of what the stand-in speaks. */
export function tonesIn(wav: Uint8Array): readonly string[] {
  const { dataOffset, sampleRate } = wavHeader(wav)
  const view = new DataView(wav.buffer, wav.byteOffset + dataOffset, wav.length - dataOffset)
  const samples = Float32Array.from({ length: view.byteLength / 2 }, (_, at) =>
    view.getInt16(2 * at, true),
  )
  return recognizeTones(samples, { sampleRate, channels: 1 })
}
