import { toneEngine } from '../../src/adapters/engines/tone/engine.ts'
import { segmentOf } from '../../src/contracts/segment.ts'
import {
  startUpstream,
  type Upstream,
  type UpstreamOptions,
  type UpstreamRequest,
} from './upstream.ts'
import { wavOf } from './wav.ts'

/** What a server was asked to speak, whatever the shape of the request. */
export interface IndexTtsAsked {
  readonly [field: string]: unknown
}

/** A server with the shapes of IndexTTS servers, spoken by tones. */
export interface IndexTtsUpstream extends Upstream {
  /** The fields of each request to speak; files as `File`. */
  readonly asked: readonly IndexTtsAsked[]
}

/** How it differs from a good one. */
export interface IndexTtsUpstreamOptions extends Pick<UpstreamOptions, 'fault'> {
  /** Origin of the links that it answers with. Default: its own. */
  readonly linkOrigin?: string
}

/** Samples of a mono frame as a WAV file of 16 bits. */
export function wavFile(samples: readonly number[], sampleRate: number): Buffer {
  const bytes = Buffer.alloc(2 * samples.length)
  for (const [index, sample] of samples.entries())
    bytes.writeInt16LE(Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))), 2 * index)
  return wavOf(bytes, sampleRate)
}

async function spoken(text: string): Promise<Buffer> {
  const engine = toneEngine()
  const { signal } = new AbortController()
  const [voice] = await engine.voices({ signal })
  const samples: number[] = []
  let sampleRate = 0
  for await (const frame of engine.synthesize(segmentOf(text, voice!), {
    signal,
    requestId: 'x',
  })) {
    sampleRate = frame.format.sampleRate
    for (const sample of frame.samples) samples.push(sample)
  }
  return wavFile(samples, sampleRate)
}

async function fieldsOf({ headers, body }: UpstreamRequest): Promise<IndexTtsAsked> {
  const type = headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return JSON.parse(body.toString()) as IndexTtsAsked
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData()
  return Object.fromEntries(form)
}

/**
 * Stands in for IndexTTS servers: `POST /tts` with a form gives a WAV file, with JSON a link to one;
 * `/v1/audio/speech` and `/v1/audio/voices` are as OpenAI and ncoder-ai have them.
 */
export async function startIndexTts(
  options: IndexTtsUpstreamOptions = {},
): Promise<IndexTtsUpstream> {
  const asked: IndexTtsAsked[] = []
  const files = new Map<string, Buffer>()
  const upstream = await startUpstream({
    ...(options.fault && { fault: options.fault }),
    async answer(request) {
      const wav = { 'content-type': 'audio/wav' }
      if (request.path === '/v1/audio/voices') {
        const data = [{ id: 'alloy', name: 'alloy', file_path: 'a.wav', is_preset: true }]
        return { body: JSON.stringify({ object: 'list', data }) }
      }
      const file = files.get(request.path)
      if (file) return { headers: wav, body: file }
      if (request.method !== 'POST') return { status: 404 }
      const fields = await fieldsOf(request)
      asked.push(fields)
      const body = await spoken(String(fields['text'] ?? fields['input']))
      const json = request.headers['content-type'] === 'application/json'
      if (!json || request.path.startsWith('/v1/')) return { headers: wav, body }
      const filename = `${files.size}.wav`
      files.set(`/audio/${filename}`, body)
      const origin = options.linkOrigin ?? upstream.url
      return { body: JSON.stringify({ url: `${origin}/audio/${filename}`, filename }) }
    },
  })
  // Not spread: its counts are read when they are asked for.
  return Object.assign(upstream, { asked })
}
