import { SpeechError } from '../core/errors.ts'
import type { TextRange, TimelineDetail } from '../core/mark.ts'
import type { EffectSpec, OutputSpec, SpeechRequest } from '../core/request.ts'
import type { Segment, TextSegment } from '../core/segment.ts'
import type { Voice } from '../core/voice.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { ControlRange, SpeechEngine } from '../ports/engine.ts'
import type { PauseLengths, SegmentLimits, TextOptions } from '../text/options.ts'
import type { Cast, Catalogue } from './catalogue.ts'
import { checkFields, checkText, isJson } from './check.ts'

/** What planning needs to know of the house. */
export interface PlanContext {
  readonly catalogue: Catalogue
  readonly encoders: ReadonlyMap<string, AudioEncoder>
  readonly segments: SegmentLimits
  readonly pauses: PauseLengths
  readonly maxTextChars: number
  readonly defaultOutput: OutputSpec
}

/** Everything decided before the first engine call; nothing is refused after it. */
export interface SpeechPlan {
  readonly voice: Voice
  readonly engine: SpeechEngine
  readonly language: string
  readonly encoder: AudioEncoder
  readonly output: OutputSpec
  readonly effects: readonly EffectSpec[]
  /** What is left of rate and pitch for the samples, when the engine cannot do it all. */
  readonly stretch: { readonly rate: number; readonly pitchSemitones: number } | undefined
  readonly timeline: TimelineDetail
  readonly text: TextOptions
  readonly warnings: readonly string[]
  /** Makes the engine's segment of a piece of text. */
  segment(text: TextSegment, index: number): Segment
  /** The user's own words in a range; undefined when the text is not kept. */
  textOf(range: TextRange): string | undefined
}

/**
 * Decides who speaks, how, and into which format, or refuses with a `SpeechError` that names the
 * field. `request.text` may be absent for text that arrives later.
 */
export async function planSpeech(
  request: Omit<SpeechRequest, 'text'> & { readonly text?: string },
  context: PlanContext,
  options: { readonly signal: AbortSignal },
): Promise<SpeechPlan> {
  if (request.text !== undefined) checkText(request.text, context.maxTextChars)
  checkFields(request)
  const { encoder, output } = chooseOutput(request.output, context)
  const cast = await context.catalogue.cast(
    { voice: request.voice, language: request.language },
    options,
  )
  const { engine, voice, language } = cast
  const { capabilities } = engine
  const rate = split(request.rate ?? 1, capabilities.controls.rate, 1)
  const pitch = split(request.pitchSemitones ?? 0, capabilities.controls.pitchSemitones, 0)
  const leftRate = (request.rate ?? 1) / rate
  const leftPitch = (request.pitchSemitones ?? 0) - pitch
  const engineOptions = optionsFor(request, cast, context.catalogue)
  const maxChars = Math.min(context.segments.maxChars, capabilities.maxSegmentChars)
  const timeline = request.timeline ?? 'none'
  return {
    voice,
    engine,
    language,
    encoder,
    output,
    // Volume is the last hand on the knob: a loudness before it would take it back.
    effects: [
      ...(request.effects ?? []),
      ...(request.gainDb ? [{ type: 'gain', gainDb: request.gainDb } as const] : []),
    ],
    stretch:
      leftRate !== 1 || leftPitch !== 0 ? { rate: leftRate, pitchSemitones: leftPitch } : undefined,
    timeline,
    text: {
      markup: request.markup ?? 'plain',
      language,
      limits: {
        firstMaxChars: Math.min(context.segments.firstMaxChars, maxChars),
        minChars: Math.min(context.segments.minChars, maxChars),
        maxChars,
      },
      pauses: scaled(context.pauses, rate),
      disabledRules: new Set(
        Object.entries(request.normalize ?? {}).flatMap(([rule, on]) => (on ? [] : [rule])),
      ),
    },
    warnings: cast.warnings,
    segment: (text, index) => ({
      ...text,
      index,
      voice,
      language,
      rate,
      pitchSemitones: pitch,
      timing: timing(timeline, text),
      ...(request.seed !== undefined && { seed: request.seed }),
      ...(engineOptions !== undefined && { engineOptions }),
    }),
    textOf: (range) => request.text?.slice(range.start, range.end).trim(),
  }
}

/** Sentences that stand alone in a segment need no word marks to be placed. */
function timing(timeline: TimelineDetail, text: TextSegment): TimelineDetail {
  if (timeline === 'none' || timeline === 'phoneme') return timeline
  return timeline === 'word' || text.sentences.length > 1 ? 'word' : 'none'
}

/** The part of a wish that the engine honours itself. */
function split(wanted: number, range: ControlRange | undefined, neutral: number): number {
  return range ? Math.min(range.max, Math.max(range.min, wanted)) : neutral
}

/** Pauses follow the pace, as a reader's do. What the engine leaves to the samples stretches them along. */
function scaled(pauses: PauseLengths, rate: number): PauseLengths {
  return {
    clauseSec: pauses.clauseSec / rate,
    sentenceSec: pauses.sentenceSec / rate,
    paragraphSec: pauses.paragraphSec / rate,
  }
}

function chooseOutput(
  asked: OutputSpec | undefined,
  { encoders, defaultOutput }: PlanContext,
): { readonly encoder: AudioEncoder; readonly output: OutputSpec } {
  const output = asked ?? defaultOutput
  const encoder = encoders.get(output.codec)
  if (!encoder) {
    const known = [...encoders.keys()]
    throw new SpeechError(
      'invalid_request',
      `Expected one of the formats ${known.join(', ')}, got ${JSON.stringify(output.codec)}.`,
      {
        details: { param: 'format', received: describedCodec(output.codec), expected: known },
      },
    )
  }
  const { sampleRate, channels, bitRate } = output
  if (sampleRate !== undefined && !encoder.sampleRates.includes(sampleRate)) {
    throw new SpeechError(
      'invalid_request',
      `Expected a sample rate that ${encoder.codec} has (${encoder.sampleRates.join(', ')} Hz), got ${sampleRate}.`,
      {
        details: { param: 'sampleRate', received: sampleRate, expected: [...encoder.sampleRates] },
      },
    )
  }
  if (channels !== undefined && channels !== 1 && channels !== 2) {
    throw new SpeechError('invalid_request', `Expected 1 or 2 channels, got ${String(channels)}.`, {
      details: { param: 'channels' },
    })
  }
  if (bitRate !== undefined && encoder.bitRates) {
    const { min, max } = encoder.bitRates
    if (!(bitRate >= min && bitRate <= max)) {
      throw new SpeechError(
        'invalid_request',
        `Expected a bit rate between ${min} and ${max} bit/s for ${encoder.codec}, got ${bitRate}.`,
        { details: { param: 'bitRate', received: bitRate, expected: [min, max] } },
      )
    }
  }
  return { encoder, output }
}

/** A library caller may hand in anything. */
function describedCodec(codec: unknown): string {
  return typeof codec === 'string' ? codec.slice(0, 32) : typeof codec
}

function optionsFor(
  request: Pick<SpeechRequest, 'engineOptions'>,
  { engine }: Cast,
  catalogue: Catalogue,
): Segment['engineOptions'] {
  if (!request.engineOptions) return undefined
  const known = catalogue.engines.map(({ id }) => id)
  for (const [id, options] of Object.entries(request.engineOptions)) {
    const owner = catalogue.engines.find((it) => it.id === id)
    if (!owner) {
      throw new SpeechError(
        'invalid_request',
        `Expected engine options for one of ${known.join(', ')}, got ${JSON.stringify(id.slice(0, 32))}.`,
        {
          details: { param: `engineOptions.${id.slice(0, 32)}`, expected: known },
        },
      )
    }
    if (
      !isJson(options) ||
      typeof options !== 'object' ||
      options === null ||
      Array.isArray(options)
    ) {
      throw new SpeechError('invalid_request', `Expected an object of options for engine ${id}.`, {
        details: { param: `engineOptions.${id}` },
      })
    }
    const unknown = Object.keys(options).find((key) => !owner.capabilities.options.includes(key))
    if (unknown !== undefined) {
      const expected = [...owner.capabilities.options]
      throw new SpeechError(
        'invalid_request',
        `Expected ${expected.length > 0 ? `one of the options ${expected.join(', ')}` : 'no option'} for engine ${id}, got ${JSON.stringify(unknown.slice(0, 32))}.`,
        { details: { param: `engineOptions.${id}.${unknown.slice(0, 32)}`, expected } },
      )
    }
  }
  return request.engineOptions[engine.id]
}
