import { SpeechError } from '../../core/errors.ts'
import type { SpeakingStyle } from '../../core/style.ts'
import type { Ask, FixedReading } from '../cue.ts'
import { readIpa } from '../lexicon/ipa.ts'
import { fromXSampa } from '../lexicon/x-sampa.ts'
import type { PauseLengths } from '../options.ts'
import { LINE_BREAK, PARAGRAPH_BREAK } from './reader.ts'
import { LONGEST_PAUSE_SEC, durationSec, pitchStep, rateFactor, volumeStep } from './ssml-values.ts'

/** What an element does to what it holds; nothing at all for those nobody knows. */
export interface ElementEffect {
  /** Parts its text from that around it. */
  readonly parting?: typeof LINE_BREAK | typeof PARAGRAPH_BREAK | ' '
  /** How to speak inside. */
  readonly style?: SpeakingStyle
  /** Asked for in its place. */
  readonly ask?: Ask
  /** How its text is to be read. */
  readonly reading?: FixedReading
  /** Said in place of its text. */
  readonly alias?: string
  /** Its text is not spoken, or only when the recording around it has no other. */
  readonly silent?: 'always' | 'unless-alone'
}

/** An attribute that is missing or makes no sense; `expected` says what should be there. */
export interface WrongAttribute {
  readonly expected: string
}

/** The attributes of an element, by name. */
export interface Attributes {
  readonly [name: string]: string
}

interface Surroundings {
  /** The style around the element. */
  readonly style: SpeakingStyle
  readonly pauses: PauseLengths
}

const NOTHING: ElementEffect = {}
const LONGEST_NAME = 200
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/

type Judge = (attributes: Attributes, surroundings: Surroundings) => ElementEffect | WrongAttribute

/** The elements of SSML 1.1 (W3C, 2010) that Polly, Google and Azure share. */
const ELEMENTS: { readonly [name: string]: Judge } = {
  speak: inLanguage,
  p: (attributes, { style }) => block(PARAGRAPH_BREAK, attributes, style),
  paragraph: (attributes, { style }) => block(PARAGRAPH_BREAK, attributes, style),
  s: (attributes, { style }) => block(LINE_BREAK, attributes, style),
  sentence: (attributes, { style }) => block(LINE_BREAK, attributes, style),
  break: pause,
  prosody,
  emphasis,
  voice,
  lang: (attributes, surroundings) =>
    attributes['xml:lang'] === undefined
      ? { expected: 'xml:lang in <lang>' }
      : inLanguage(attributes, surroundings),
  mark: ({ name = '' }) =>
    name.trim() === '' || name.length > LONGEST_NAME
      ? { expected: `a name of at most ${LONGEST_NAME} characters in <mark>` }
      : { ask: { kind: 'bookmark', name } },
  'say-as': sayAs,
  sub: ({ alias }) =>
    alias === undefined || alias.length > 2000
      ? { expected: 'alias of at most 2000 characters in <sub>' }
      : { alias },
  phoneme,
  audio: () => ({ parting: ' ' }),
  desc: () => ({ silent: 'unless-alone' }),
  metadata: () => ({ silent: 'always' }),
  meta: () => ({ silent: 'always' }),
  lexicon: () => ({ silent: 'always' }),
}

/** Judges an element by its name and attributes. */
export function effectOf(
  name: string,
  attributes: Attributes,
  surroundings: Surroundings,
): ElementEffect | WrongAttribute {
  return Object.hasOwn(ELEMENTS, name)
    ? (ELEMENTS[name] as Judge)(attributes, surroundings)
    : NOTHING
}

/** Whether a name is one of SSML, and so no text of the user's. */
export function isKnownElement(name: string): boolean {
  return Object.hasOwn(ELEMENTS, name) || name === 'w' || name === 'token'
}

function inLanguage(
  { 'xml:lang': language }: Attributes,
  { style }: Surroundings,
): ElementEffect | WrongAttribute {
  if (language === undefined || language === '') return NOTHING
  if (!LANGUAGE.test(language)) return { expected: 'a language tag in xml:lang' }
  return { style: { ...style, language } }
}

function block(
  parting: typeof LINE_BREAK | typeof PARAGRAPH_BREAK,
  attributes: Attributes,
  style: SpeakingStyle,
): ElementEffect | WrongAttribute {
  const effect = inLanguage(attributes, { style, pauses: NO_PAUSES })
  return 'expected' in effect ? effect : { ...effect, parting }
}
const NO_PAUSES: PauseLengths = { clauseSec: 0, sentenceSec: 0, paragraphSec: 0 }

/** Strengths are as long as the pauses that they are likened to. */
function pause(
  { time, strength = 'medium' }: Attributes,
  { pauses: { clauseSec, sentenceSec, paragraphSec } }: Surroundings,
): ElementEffect | WrongAttribute {
  const strengths: { readonly [strength: string]: number } = {
    none: 0,
    'x-weak': clauseSec / 2,
    weak: clauseSec,
    medium: (clauseSec + sentenceSec) / 2,
    strong: sentenceSec,
    'x-strong': paragraphSec,
  }
  const named = Object.hasOwn(strengths, strength) ? strengths[strength] : undefined
  const sec = time === undefined ? named : durationSec(time)
  if (sec !== undefined) return { ask: { kind: 'pause', sec } }
  return time === undefined
    ? { expected: `one of ${Object.keys(strengths).join(', ')} as strength of <break>` }
    : { expected: `a time of 0s to ${LONGEST_PAUSE_SEC}s, such as 500ms, in <break>` }
}

function prosody(
  { rate = '100%', pitch = '+0%', volume = '+0dB' }: Attributes,
  { style }: Surroundings,
): ElementEffect | WrongAttribute {
  const factor = rateFactor(rate)
  if (factor === undefined) return { expected: 'a word, 10% to 1000%, or a factor as rate' }
  const step = pitchStep(pitch)
  if (step === undefined) return { expected: 'a word, a percentage, st or Hz as pitch' }
  const gain = volumeStep(volume)
  if (gain === undefined) return { expected: 'a word, dB, or a number of 0 to 100 as volume' }
  return { style: changed(style, factor, step, gain) }
}

const EMPHASES: { readonly [level: string]: readonly [rate: number, gainDb: number] } = {
  strong: [0.9, 3],
  moderate: [0.95, 1.5],
  none: [1, 0],
  reduced: [1.05, -2],
}

function emphasis(
  { level = 'moderate' }: Attributes,
  { style }: Surroundings,
): ElementEffect | WrongAttribute {
  if (!Object.hasOwn(EMPHASES, level)) {
    return { expected: `one of ${Object.keys(EMPHASES).join(', ')} as level of <emphasis>` }
  }
  const [rate, gainDb] = EMPHASES[level] as readonly [number, number]
  return { style: changed(style, rate, 0, gainDb) }
}

/** The style with a change on top; what comes out at nothing is left out. */
function changed(style: SpeakingStyle, factor: number, step: number, gain: number): SpeakingStyle {
  const { rate = 1, pitchSemitones = 0, gainDb = 0, ...rest } = style
  const all = {
    rate: bounded(rate * factor, 0.1, 10),
    pitchSemitones: bounded(pitchSemitones + step, -24, 24),
    gainDb: bounded(gainDb + gain, -100, 40),
  }
  return {
    ...rest,
    ...(all.rate !== 1 && { rate: all.rate }),
    ...(all.pitchSemitones !== 0 && { pitchSemitones: all.pitchSemitones }),
    ...(all.gainDb !== 0 && { gainDb: all.gainDb }),
  }
}

/** Nested changes stay within bounds, and free of the dust of binary fractions. */
function bounded(value: number, low: number, high: number): number {
  return Math.round(Math.min(high, Math.max(low, value)) * 1e6) / 1e6
}

function voice(attributes: Attributes, { style }: Surroundings): ElementEffect | WrongAttribute {
  const name = attributes['name']?.trim() ?? ''
  const language = (attributes['xml:lang'] ?? attributes['languages'])?.trim().split(/[\s,]+/)[0]
  const gender = attributes['gender']?.trim() ?? ''
  if (name.length > LONGEST_NAME) {
    return { expected: `a name of at most ${LONGEST_NAME} characters in <voice>` }
  }
  if (gender !== '' && gender !== 'female' && gender !== 'male' && gender !== 'neutral') {
    return { expected: 'female, male or neutral as gender of <voice>' }
  }
  if (language !== undefined && language !== '' && !LANGUAGE.test(language)) {
    return { expected: 'a language tag in <voice>' }
  }
  const { voice: around, ...rest } = style
  const kept =
    name !== '' ? { voice: name } : around === undefined || gender ? {} : { voice: around }
  return {
    style: {
      ...rest,
      ...kept,
      ...(language ? { language } : {}),
      ...(gender !== '' && name === '' ? { gender } : {}),
    },
  }
}

function sayAs(attributes: Attributes): ElementEffect | WrongAttribute {
  const { format = '', 'interpret-as': interpretAs, type } = attributes
  // Drafts of SSML 1.0 wrote `type="date:mdy"`.
  const [name = '', given = ''] = (interpretAs ?? type ?? '').trim().toLowerCase().split(':', 2)
  if (name === '') return { expected: 'interpret-as in <say-as>' }
  const wanted = format.trim().toLowerCase() || given
  return {
    reading: {
      by: 'class',
      interpretAs: name.slice(0, LONGEST_NAME),
      ...(wanted !== '' && { format: wanted.slice(0, LONGEST_NAME) }),
    },
  }
}

function phoneme({ alphabet = 'ipa', ph }: Attributes): ElementEffect | WrongAttribute {
  if (ph === undefined) return { expected: 'ph in <phoneme>' }
  const kind = alphabet.trim().toLowerCase()
  try {
    if (kind === 'ipa' || kind === '') return { reading: { by: 'ipa', ipa: readIpa(ph) } }
    if (kind === 'x-sampa') return { reading: { by: 'ipa', ipa: fromXSampa(ph) } }
  } catch (error) {
    if (!SpeechError.is(error)) throw error
    return { expected: `sounds in ${kind === 'x-sampa' ? 'X-SAMPA' : 'IPA'} as ph of <phoneme>` }
  }
  // An alphabet nobody knows here: the letters are read.
  return NOTHING
}
