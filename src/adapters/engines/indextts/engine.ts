import { createHash } from 'node:crypto'
import type { Segment } from '../../../core/segment.ts'
import type { SpeechEngine } from '../../../ports/engine.ts'
import { recordingRevisions } from '../reference/recording-revisions.ts'
import { revisedVoices } from '../reference/revised-voices.ts'
import { remoteClient, type RemoteAnswer } from '../remote/client.ts'
import { speakRemotely } from '../remote/speak.ts'
import { voiceList } from '../remote/voice-list.ts'
import { buildOf } from '../thread/build.ts'
import { EMOTION_OPTIONS } from './emotion.ts'
import { linkIn } from './link.ts'
import type { IndexTtsEngineOptions } from './options.ts'
import { indexTtsRequest } from './request.ts'
import { indexTtsVoices } from './voices.ts'

/** Hertz of IndexTTS2, for answers that do not tell. */
const SAMPLE_RATE = 22_050

/**
 * Speaks through an IndexTTS server: voices are recordings to imitate, emotions come from another
 * recording, eight numbers or words. Reads the options `emotionAudio`, `emotionVector`,
 * `emotionText` and `emotionWeight`. Repeats nothing. `invalid_request` when its settings are wrong.
 */
export function indexTtsEngine(options: IndexTtsEngineOptions): SpeechEngine {
  const { id = 'indextts', shape = 'form', references = [], streaming = false, clock } = options
  const [language = 'en', ...others] = options.languages ?? ['en', 'zh']
  const model = options.model?.trim() || 'tts-1'
  const path = options.path ?? (shape === 'openai' ? 'audio/speech' : 'tts')
  const client = remoteClient({
    engine: id,
    url: options.url,
    apiKey: options.apiKey ?? '',
    timeoutMs: options.timeoutMs ?? 120_000,
    stallMs: options.stallMs ?? 30_000,
    clock,
  })
  const requestOf = indexTtsRequest({ ...options, engine: id, shape, references, model })
  const logger = options.logger && { logger: options.logger }
  const known = { engine: id, references, languages: [language, ...others] } as const
  const own = indexTtsVoices({ ...known, names: shape === 'form' ? [] : (options.voices ?? []) })
  const list =
    shape === 'openai' &&
    voiceList({
      engine: id,
      client,
      paths: ['audio/voices'],
      toVoices: (listed) => indexTtsVoices({ ...known, names: listed.map(({ name }) => name) }),
      otherwise: own,
      clock,
      ...logger,
    })

  // An emotion may come from any of them.
  const recordings = recordingRevisions(
    references.map((it) => it.audio),
    clock,
  )
  const revised = revisedVoices(recordings, (_, { all }) => all)
  const imitates = references.length > 0

  async function open(segment: Segment, signal: AbortSignal): Promise<RemoteAnswer> {
    const { body, texts } = await requestOf(segment, signal)
    const request = { method: 'POST', path, body, texts, signal } as const
    if (shape !== 'json-url') return client.call(request)
    const rules = { engine: id, origin: client.origin, others: options.linkOrigins ?? [] }
    const link = linkIn(await client.json(request), rules)
    return client.call({ method: 'GET', path: link, texts, signal })
  }

  return {
    id,
    capabilities: {
      workload: 'network',
      concurrency: options.concurrency ?? 1,
      maxSegmentChars: options.maxSegmentChars ?? 1000,
      preferredSegmentChars: options.preferredSegmentChars ?? 300,
      marks: 'none',
      controls: {},
      options: EMOTION_OPTIONS,
      build: `${buildOf().build ?? ''} ${shape} ${model} at ${placeOf(options)}`,
    },
    async voices(call) {
      const voices = list ? await list.voices(call) : own
      return imitates ? revised(voices) : voices
    },
    ...(imitates && {
      async revision({ signal }) {
        signal.throwIfAborted()
        return (await recordings()).all
      },
    }),
    async prepare(call) {
      if (list) await list.voices(call)
    },
    async *synthesize(segment, call) {
      yield* speakRemotely({
        engine: id,
        segment,
        call,
        open: () => open(segment, call.signal),
        spokenBy: {
          engine: id,
          voice: segment.voice.id,
          ...(shape === 'openai' && { model }),
        },
        sampleRate: SAMPLE_RATE,
        raw: false,
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

/** Tells servers apart, what they are told and by which recordings, without naming any. */
function placeOf({ url, path = '', references = [], fields }: IndexTtsEngineOptions): string {
  const told = JSON.stringify([url, path, references, fields ?? null])
  return createHash('sha256').update(told).digest('hex').slice(0, 8)
}
