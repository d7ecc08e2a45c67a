import { createHash } from 'node:crypto'
import type { Segment } from '../../../core/segment.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { remoteClient } from '../remote/client.ts'
import { speakRemotely } from '../remote/speak.ts'
import { givenOptions, textOption } from '../remote/text-option.ts'
import { voiceList } from '../remote/voice-list.ts'
import { voiceName } from '../remote/voice-name.ts'
import { buildOf } from '../thread/build.ts'
import type { OpenAiEngineOptions } from './options.ts'
import { OPENAI_VOICES, voicesOf } from './voices.ts'

/** Longest `instructions` and longest name of a model that are passed on. */
const MAX_INSTRUCTIONS_CHARS = 4096
const MAX_MODEL_CHARS = 256
const MAX_VOICE_CHARS = 256
/** `speed` of OpenAI (API reference, Create speech). */
const SPEED = { min: 0.25, max: 4 }

/** The body of `POST /audio/speech`, by OpenAI's names. */
interface SpeechBody {
  readonly model: string
  readonly input: string
  readonly voice: string
  readonly response_format: 'pcm' | 'wav'
  readonly speed?: number
  readonly instructions?: string
}

/**
 * Speaks through any upstream with OpenAI's interface: OpenAI, Kokoro-FastAPI, speaches, another
 * Rostrum. Its voices are those it lists, else those of the settings. Reads the options `model` and
 * `instructions`. Repeats nothing. `invalid_request` when its URL or key can be none.
 */
export function openAiEngine(options: OpenAiEngineOptions): SpeechEngine {
  const { id = 'openai', format = 'pcm', sampleRate = 24_000, streaming = false, clock } = options
  const model = options.model?.trim() || 'tts-1'
  const heedsSpeed = options.speed ?? !model.startsWith('gpt-4o')
  const [language = 'en', ...others] = options.languages ?? []
  const client = remoteClient({
    engine: id,
    url: options.url,
    apiKey: options.apiKey ?? '',
    timeoutMs: options.timeoutMs ?? 120_000,
    stallMs: options.stallMs ?? 30_000,
    clock,
  })
  const logger = options.logger && { logger: options.logger }
  const facts = { engine: id, languages: [language, ...others] } as const
  const named = options.voices && options.voices.length > 0 ? options.voices : OPENAI_VOICES
  const list = voiceList({
    engine: id,
    client,
    paths: ['audio/voices', 'voices'],
    toVoices: (listed) => voicesOf(listed, facts),
    otherwise: voicesOf(
      named.map((name) => ({ name })),
      facts,
    ),
    clock,
    ...logger,
  })

  function bodyOf(segment: Segment): SpeechBody {
    const given = givenOptions(id, segment.engineOptions)
    const instructions = textOption(id, given, 'instructions', MAX_INSTRUCTIONS_CHARS)
    return {
      model: textOption(id, given, 'model', MAX_MODEL_CHARS) ?? model,
      input: segment.text,
      voice: voiceName(id, segment.voice),
      response_format: format,
      ...(heedsSpeed && segment.rate !== 1 && { speed: segment.rate }),
      ...(instructions !== undefined && { instructions }),
    }
  }

  return {
    id,
    capabilities: {
      workload: 'network',
      concurrency: options.concurrency ?? 8,
      maxSegmentChars: options.maxSegmentChars ?? 4096,
      preferredSegmentChars: options.preferredSegmentChars ?? 400,
      marks: 'none',
      controls: heedsSpeed ? { rate: SPEED } : {},
      options: ['model', 'instructions'],
      build: `${buildOf().build ?? ''} ${model} at ${placeOf(options.url)} as ${format} ${sampleRate}`,
    },
    voices: (call) => list.voices(call),
    async resolve(name, call) {
      // One that is down may have this voice; whoever speaks in its place has another of its own.
      await list.voices(call)
      const own = nameBehind(id, name)
      if (!list.unheard || own === undefined) return undefined
      return voicesOf([{ name: own }], facts)[0]
    },
    async prepare(call) {
      await list.voices(call)
    },
    async *synthesize(segment, call) {
      const body = bodyOf(segment)
      const instructions = body.instructions ?? ''
      yield* speakRemotely({
        engine: id,
        segment,
        call,
        open: () =>
          client.call({
            method: 'POST',
            path: 'audio/speech',
            body: { type: 'application/json', bytes: Buffer.from(JSON.stringify(body)) },
            texts: [segment.text, instructions],
            signal: call.signal,
          }),
        spokenBy: { engine: id, voice: segment.voice.id, model: body.model },
        sampleRate,
        raw: format === 'pcm',
        streaming,
        clock,
        ...logger,
      })
    },
    async close() {
      client.close()
    },
  }
}

/** The name of a voice behind the id of its engine. */
function nameBehind(id: string, name: string): string | undefined {
  const own = name.slice(id.length + 1).trim()
  const fits = name.toLowerCase().startsWith(`${id.toLowerCase()}:`)
  return fits && own !== '' && own.length <= MAX_VOICE_CHARS ? own : undefined
}

/** Tells upstreams apart without naming them. */
function placeOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 8)
}
