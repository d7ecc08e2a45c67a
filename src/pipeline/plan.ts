import { SpeechError } from '../core/errors.ts'
import type { TextRange, TimelineDetail } from '../core/mark.ts'
import type { EffectSpec, OutputSpec, SpeechRequest } from '../core/request.ts'
import type { Segment, TextSegment } from '../core/segment.ts'
import type { Voice } from '../core/voice.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { SpeechEngine } from '../ports/engine.ts'
import type { PauseLengths, SegmentLimits, TextOptions } from '../text/options.ts'
import type { Catalogue } from './catalogue.ts'
import { checkFields, checkText } from './check.ts'
import { checkEngineOptions } from './engine-options.ts'
import type { Line } from './line.ts'
import { mannerOf, type Manner } from './manner.ts'
import { createStyleCasting } from './style-casting.ts'

/** What planning needs to know of the house. */
export interface PlanContext {
  readonly catalogue: Catalogue
  readonly encoders: ReadonlyMap<string, AudioEncoder>
  readonly segments: SegmentLimits
  readonly pauses: PauseLengths
  readonly maxTextChars: number
  readonly defaultOutput: OutputSpec
}

/** Everything decided before the first engine call; only what text brings along is decided later. */
export interface SpeechPlan {
  /** Who speaks where the text names nobody else. */
  readonly voice: Voice
  readonly engine: SpeechEngine
  readonly language: string
  readonly encoder: AudioEncoder
  readonly output: OutputSpec
  readonly effects: readonly EffectSpec[]
  readonly timeline: TimelineDetail
  readonly text: TextOptions
  /** Grows when the text turns out to ask for what cannot be given as asked. */
  readonly warnings: readonly string[]
  /**
   * Says who speaks a piece of text, and how. At once, unless its style names a voice or language
   * that was not looked up yet; that rejects as the request would have with such a voice.
   */
  line(text: TextSegment, index: number): Line | Promise<Line>
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
  const { catalogue } = context
  const cast = await catalogue.cast({ voice: request.voice, language: request.language }, options)
  const engineOptions = checkEngineOptions(request.engineOptions, catalogue.engines)
  const { engine, voice, language } = cast
  const warnings = [...cast.warnings]
  const warn = (sentence: string): void => {
    if (!warnings.includes(sentence)) warnings.push(sentence)
  }
  const casting = createStyleCasting(cast, catalogue, { ...options, warn })
  const timeline = request.timeline ?? 'none'
  const maxChars = Math.min(context.segments.maxChars, engine.capabilities.maxSegmentChars)

  function lineOf(text: TextSegment, index: number, manner: Manner): Line {
    const own = engineOptions[manner.engine.id]
    const segment: Segment = {
      ...text,
      index,
      voice: manner.voice,
      language: manner.language,
      rate: manner.rate,
      pitchSemitones: manner.pitchSemitones,
      timing: timing(timeline, text),
      ...(request.seed !== undefined && { seed: request.seed }),
      ...(own !== undefined && { engineOptions: own }),
    }
    return { segment, engine: manner.engine, ...(manner.shape && { shape: manner.shape }) }
  }

  const plain = mannerOf(cast, request)
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
    timeline,
    text: {
      markup: request.markup ?? 'plain',
      language,
      limits: {
        firstMaxChars: Math.min(context.segments.firstMaxChars, maxChars),
        minChars: Math.min(context.segments.minChars, maxChars),
        maxChars,
      },
      pauses: scaled(context.pauses, request.rate ?? 1),
      disabledRules: new Set(
        Object.entries(request.normalize ?? {}).flatMap(([rule, on]) => (on ? [] : [rule])),
      ),
    },
    warnings,
    line(text, index) {
      const { style } = text
      if (!style) return lineOf(text, index, plain)
      const found = casting.cast(style)
      const finish = (it: typeof cast): Line => lineOf(text, index, mannerOf(it, request, style))
      return found instanceof Promise ? found.then(finish) : finish(found)
    },
    textOf: (range) => request.text?.slice(range.start, range.end).trim(),
  }
}

/** Sentences that stand alone in a segment need no word marks to be placed; bookmarks do. */
function timing(timeline: TimelineDetail, text: TextSegment): TimelineDetail {
  if (timeline === 'none' || timeline === 'phoneme') return timeline
  const words = timeline === 'word' || text.sentences.length > 1 || text.bookmarks !== undefined
  return words ? 'word' : 'none'
}

/** The usual pauses follow the pace, as a reader's do. */
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
