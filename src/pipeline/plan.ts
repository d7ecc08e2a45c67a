import { SpeechError } from '../core/errors.ts'
import type { TextRange, TimelineDetail } from '../core/mark.ts'
import type { EffectSpec, OutputSpec, SpeechRequest } from '../core/request.ts'
import type { Voice } from '../core/voice.ts'
import type { AudioEncoder } from '../ports/encoder.ts'
import type { EngineCapabilities, SpeechEngine } from '../ports/engine.ts'
import { mainLanguage } from '../text/front-end.ts'
import type { Lexicon } from '../text/lexicon/lexicon.ts'
import type { PauseLengths, SegmentLimits, TextOptions } from '../text/options.ts'
import type { Catalogue } from './catalogue.ts'
import { checkFields, checkText, isAuto } from './check.ts'
import { checkEngineOptions } from './engine-options.ts'
import { createLineMaker, type LineMaker } from './lines.ts'
import { castMarkup } from './markup-casting.ts'
import { chooseOutput } from './output.ts'
import { readingOf, type ReadingDefaults } from './reading-wishes.ts'
import { createStyleCasting } from './style-casting.ts'
import { ownWords } from './visible-text.ts'

/** What planning needs to know of the house. */
export interface PlanContext {
  readonly catalogue: Catalogue
  readonly encoders: ReadonlyMap<string, AudioEncoder>
  readonly segments: SegmentLimits
  readonly pauses: PauseLengths
  readonly maxTextChars: number
  readonly defaultOutput: OutputSpec
  /** Begins a piece of long work: what it gives is called now and then, and lets others have their turn. */
  readonly turns?: (signal: AbortSignal) => () => Promise<void> | undefined
  /** BCP 47 tag of a text that names none and shows none. */
  readonly language: string
  readonly reading: ReadingDefaults
  /** The stored lexicons of a request; rejects with `invalid_request` for a name that there is none of. */
  lexicons(
    names: readonly string[] | undefined,
    options: { readonly signal: AbortSignal },
  ): Promise<readonly Lexicon[]>
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
  /** Adds a warning, unless it is there already. */
  warn(sentence: string): void
  /**
   * Says who speaks a piece of text, and how: in one line, or in several when it is too long for
   * its engine. `index` is that of the first. At once, unless its style names a voice or language
   * that was not looked up yet; that rejects as the request would have with such a voice.
   */
  readonly lines: LineMaker
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
  if (request.verbatim === true && request.text === undefined) throw verbatimLive()
  const output = request.output ?? context.defaultOutput
  const encoder = chooseOutput(output, context.encoders)
  const { catalogue } = context
  const engineOptions = checkEngineOptions(request.engineOptions, catalogue.engines)
  const lexicons = await context.lexicons(request.lexicons, options)
  const auto = isAuto(request.language)
  const asked = { voice: request.voice, ...(!auto && { language: request.language }) }
  const named = await catalogue.cast(asked, options)
  const warnings = [...named.warnings]
  const warn = (sentence: string): void => {
    if (!warnings.includes(sentence)) warnings.push(sentence)
  }
  const casting = createStyleCasting(named, catalogue, { ...options, warn })
  // The voice of the request speaks its own languages; the others are given to their best voices.
  const main = auto ? await mainLanguage(request.text ?? '', context.language) : named.language
  const cast = auto ? await casting.cast({ language: main }) : named
  const { engine, voice, language } = cast
  const limits = segmentLimits(context.segments, engine.capabilities)
  const timeline = request.timeline ?? 'none'
  const pauses = scaled(context.pauses, request.rate ?? 1)
  const text: TextOptions = {
    ...readingOf(request, context.reading),
    language,
    limits,
    pauses,
    ...(auto && { detectLanguage: true }),
    ...(lexicons.length > 0 && { lexicons }),
    ...(request.verbatim === true && { verbatim: true }),
  }
  const onRespelled = (it: string): void =>
    warn(`Voice ${it} takes no IPA; words given in it are respelled.`)
  if (request.text !== undefined && request.verbatim !== true)
    await castMarkup(request.text, text, {
      plain: cast,
      casting,
      onRespelled,
      rest: context.turns?.(options.signal),
    })
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
    text,
    warnings,
    warn,
    lines: createLineMaker({
      plain: cast,
      casting,
      controls: request,
      timeline,
      seed: request.seed,
      engineOptions,
      clauseSec: pauses.clauseSec,
      onRespelled,
    }),
    textOf: ({ start, end }) =>
      request.text && ownWords(request.text.slice(start, end), request.markup ?? 'plain'),
  }
}

function verbatimLive(): SpeechError {
  const message = 'Expected verbatim to be false for text that arrives live.'
  return new SpeechError('invalid_request', message, { details: { param: 'verbatim' } })
}

/** Segments as the settings want them, or as long as its calls had better be, within what it takes. */
function segmentLimits(
  { firstMaxChars, minChars, maxChars }: SegmentLimits,
  { maxSegmentChars, preferredSegmentChars = 0 }: EngineCapabilities,
): SegmentLimits {
  const most = Math.min(Math.max(maxChars, preferredSegmentChars), maxSegmentChars)
  return {
    firstMaxChars: Math.min(firstMaxChars, most),
    minChars: Math.min(Math.max(minChars, preferredSegmentChars), most),
    maxChars: most,
  }
}

/** The usual pauses follow the pace, as a reader's do. */
function scaled(pauses: PauseLengths, rate: number): PauseLengths {
  return {
    clauseSec: pauses.clauseSec / rate,
    sentenceSec: pauses.sentenceSec / rate,
    paragraphSec: pauses.paragraphSec / rate,
  }
}
