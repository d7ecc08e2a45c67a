import type { GenerationConfig, LoadedTts } from 'sherpa-onnx-node'
import { stretch } from '../../../audio/stretch.ts'
import { SpeechError } from '../../../core/errors.ts'
import { NO_MARKS, silence, type PcmFormat, type PcmFrame } from '../../../core/pcm.ts'
import type { Json } from '../../../core/request.ts'
import type { Segment } from '../../../core/segment.ts'
import { sentenceGap } from '../thread/sentence-gap.ts'
import type { Speaker, SpeakerCall } from '../thread/speaker.ts'
import { hasEspeakVoice } from './espeak-voice.ts'
import { generationOf } from './generation.ts'
import { loadedVariants, type LoadedVariants } from './loaded-variants.ts'
import { openModel, type LoadVariant, type ModelLoader } from './model-loader.ts'
import type { ModelFamily } from './model-report.ts'
import { readCallOptions } from './options.ts'
import { runLimit, type RunLimit } from './run-limit.ts'
import { fromJson } from './speaker-data.ts'
import { partsOf } from './text-parts.ts'
import { readVoiceId } from './voice-id.ts'

/** What can be spoken; marks alone cannot. */
const SPEAKABLE = /[\p{L}\p{N}]/gu

interface Loaded {
  readonly model: ModelLoader
  readonly variants: LoadedVariants
  readonly runs: RunLimit
}

/** One model of sherpa-onnx in this process. It never blocks its thread while it speaks. */
export function sherpaSpeaker(json: Json): Speaker {
  const data = fromJson(json)
  let loading: Promise<Loaded> | undefined
  const load = async (): Promise<Loaded> => {
    const model = await openModel(data)
    const first = variantKey({ table: model.tables.first })
    const variants = loadedVariants(first, (key) => model.load(JSON.parse(key) as LoadVariant))
    await variants.get(first)
    return { model, variants, runs: runLimit(data.calls) }
  }
  const prepare = async (): Promise<Loaded> => {
    loading ??= load()
    try {
      return await loading
    } catch (error) {
      loading = undefined
      throw error
    }
  }
  return {
    async prepare() {
      return { device: (await prepare()).model.device() }
    },
    async speak(segment, call) {
      const { model, variants, runs } = await prepare()
      const { report, tables } = model
      const family = report.family ?? 'vits'
      const options = readCallOptions(segment.engineOptions, family)
      const name = readVoiceId(segment.voice.id)?.voice ?? ''
      const reference = report.imitates ? data.references[name] : undefined
      if (report.imitates && !reference) throw unknownReference(name, Object.keys(data.references))
      const { table, speaker } = report.imitates ? { table: 'own', speaker: 0 } : tables.place(name)
      const { noiseScale, noiseScaleW } = options
      const tts = await variants.get(
        variantKey({
          table,
          ...(noiseScale !== undefined && { noiseScale }),
          ...(noiseScaleW !== undefined && { noiseScaleW }),
        }),
      )
      const generation = generationOf({ report, segment, options, speaker, name, reference })
      const rate = report.controls.includes('rate') ? 1 : segment.rate
      const told = await speakSentences(segment, call, {
        tts,
        runs,
        generation,
        family,
        rate,
        alphabet: report.alphabet,
        silentBecause: () => missingSpeller(data.model, model, generation),
      })
      call.log({ voice: segment.voice.id, segment: segment.index, ...told }, 'segment spoken')
    },
    async close() {
      const loaded = await loading?.catch(() => undefined)
      loading = undefined
      await loaded?.model.close()
    },
  }
}

/** A variant as a text that is the same for the same settings. */
function variantKey({ table, noiseScale, noiseScaleW }: LoadVariant): string {
  return JSON.stringify({ table, noiseScale, noiseScaleW })
}

interface Voiced {
  readonly tts: LoadedTts
  readonly runs: RunLimit
  readonly generation: GenerationConfig
  readonly family: ModelFamily
  readonly alphabet: string | undefined
  /** Why the model says nothing, when it is not the text. */
  readonly silentBecause: () => Promise<SpeechError | undefined>
  /** Speed that the samples have to be brought to, for a family without one of its own. */
  readonly rate: number
}

async function speakSentences(
  segment: Segment,
  call: SpeakerCall,
  voiced: Voiced,
): Promise<{ readonly audioSec: number; readonly parts: number }> {
  const format: PcmFormat = { sampleRate: voiced.tts.sampleRate, channels: 1 }
  let samples = 0
  let spoken = 0
  const { alphabet } = voiced
  for (const [index, sentence] of segment.sentences.entries()) {
    if (call.interrupted()) break
    const text = segment.text.slice(sentence.start, sentence.end)
    const frames: PcmFrame[] = []
    for (const { start, end } of partsOf(text, voiced.family)) {
      const part = text.slice(start, end)
      const letters = part.toLowerCase().match(SPEAKABLE) ?? []
      if (letters.length === 0) continue
      // A model that reads letters is silent about those it does not know.
      if (alphabet !== undefined && !letters.some((it) => alphabet.includes(it)))
        throw notSpeakable(segment)
      const made = await generate(part, segment, call, voiced)
      if (call.interrupted()) break
      frames.push({ format, samples: made, marks: NO_MARKS })
    }
    if (call.interrupted()) break
    for await (const frame of stretch(each(frames), { rate: voiced.rate })) {
      samples += frame.samples.length
      call.emit(frame)
    }
    spoken += frames.length
    // The pause after a sentence belongs to it, so that a process that goes on has said it.
    const last = frames.length === 0 || index === segment.sentences.length - 1
    const pause = last ? silence(format, 0) : sentenceGap(format, segment.rate)
    samples += pause.samples.length
    call.emit({ ...pause, through: index + 1 })
  }
  if (spoken === 0 && !call.interrupted()) throw notSpeakable(segment)
  return { audioSec: samples / format.sampleRate, parts: spoken }
}

async function* each(frames: readonly PcmFrame[]): AsyncGenerator<PcmFrame> {
  yield* frames
}

/** Speaks one part; what it gives is of no use once the call is interrupted. */
async function generate(
  text: string,
  segment: Segment,
  call: SpeakerCall,
  { tts, runs, generation, silentBecause }: Voiced,
): Promise<Float32Array<ArrayBuffer>> {
  try {
    const audio = await runs.run(call.signal, () =>
      tts.generateAsync({
        text,
        sid: generation.sid ?? 0,
        speed: generation.speed ?? 1,
        enableExternalBuffer: false,
        generationConfig: generation,
        onProgress: () => !call.interrupted(),
      }),
    )
    return audio ? checked(audio.samples) : new Float32Array(0)
  } catch (error) {
    if (SpeechError.is(error)) throw error
    // The runtime says so when nothing of the text is in the model's alphabet.
    if (error instanceof Error && error.message.includes('produced no audio'))
      throw (await silentBecause()) ?? notSpeakable(segment)
    throw error
  }
}

/** Full scale is kept: networks overshoot it a little. What is no number is an error. */
function checked(samples: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  for (const [index, sample] of samples.entries()) {
    if (Math.abs(sample) <= 1) continue
    if (!Number.isFinite(sample))
      throw new SpeechError('engine_failed', 'The model gave samples that are no numbers.')
    samples[index] = Math.sign(sample)
  }
  return samples
}

/** What is wrong when the voice of eSpeak NG that spells for the model is not there. */
async function missingSpeller(
  model: string,
  { report, espeakDir }: ModelLoader,
  { extra }: GenerationConfig,
): Promise<SpeechError | undefined> {
  const voice = report.espeakVoice ?? extra?.['lang']
  if (espeakDir === undefined || typeof voice !== 'string') return undefined
  if (await hasEspeakVoice(espeakDir, voice)) return undefined
  return new SpeechError(
    'unavailable',
    `Expected the voice ${JSON.stringify(voice.slice(0, 64))} of eSpeak NG, which spells for the model ${model}; the data of eSpeak NG lacks it.`,
    { retryable: false, details: { model } },
  )
}

function notSpeakable({ voice }: Segment): SpeechError {
  return new SpeechError(
    'unsupported',
    `Expected text in the alphabet of the voice ${voice.id} (${voice.languages[0]}), got a part without any.`,
    { details: { param: 'voice' } },
  )
}

function unknownReference(name: string, known: readonly string[]): SpeechError {
  return new SpeechError(
    'invalid_request',
    `Expected one of the references ${known.join(', ') || '(there are none)'}, got ${JSON.stringify(name.slice(0, 64))}.`,
    { details: { param: 'voice' } },
  )
}
