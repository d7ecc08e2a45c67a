import { z } from 'zod'
import type { Codec, EffectSpec, Json, SpeechRequest } from '../core/request.ts'
import { CODECS } from '../core/request.ts'
import type { TimelineDetail } from '../core/mark.ts'
import { choice, flag, range, spokenText, whole, words } from './expected.ts'
import { reading } from './reading.ts'
import type { ObjectSchema } from './refusal.ts'

const TIMELINES = ['none', 'sentence', 'word', 'phoneme'] as const
/** Subtitle files the wire offers. */
export const SUBTITLES = ['srt', 'vtt', 'lrc'] as const
/** A subtitle file format. */
export type SubtitleFormat = (typeof SUBTITLES)[number]

const effects: z.ZodType<readonly EffectSpec[]> = z.array(
  z.discriminatedUnion(
    'type',
    [
      z.strictObject({ type: z.literal('gain'), gainDb: range(-40, 40, 'dB') }),
      z.strictObject({
        type: z.literal('loudness'),
        targetLufs: range(-40, -5, 'LUFS'),
        truePeakDb: range(-20, 0, 'dBTP').exactOptional(),
      }),
      z.strictObject({ type: z.literal('peak'), targetDb: range(-40, 0, 'dBFS').exactOptional() }),
      z.strictObject({
        type: z.literal('trim'),
        thresholdDb: range(-100, 0, 'dBFS').exactOptional(),
        keepSec: range(0, 10, 'seconds').exactOptional(),
      }),
    ],
    { error: 'an effect of type gain, loudness, peak or trim' },
  ),
  { error: 'a list of effects' },
)

const json: z.ZodType<Json> = z.json()

/** What every way of asking for speech may say beside the text. */
const manner = {
  ...reading,
  verbatim: flag()
    .exactOptional()
    .describe('Give plain text to the engine as it stands, nothing normalised. Default false.'),
  voice: words(200).exactOptional().describe('Id of a voice, or a name that is unique.'),
  rate: range(0.25, 4).exactOptional().describe('1 is natural, 2 twice as fast.'),
  pitchSemitones: range(-12, 12, 'semitones').exactOptional(),
  gainDb: range(-40, 20, 'dB').exactOptional(),
  format: choice(CODECS).exactOptional().describe('Default mp3.'),
  sampleRate: whole(8000, 48_000, 'Hz').exactOptional(),
  channels: whole(1, 2).exactOptional(),
  bitRate: whole(6, 512_000, 'bits per second (below 1000: kilobits)').exactOptional(),
  effects: effects.exactOptional(),
  seed: whole(0, Number.MAX_SAFE_INTEGER).exactOptional(),
  quality: words(64).exactOptional().describe('Wish for an engine with several qualities.'),
  timeline: choice(TIMELINES).exactOptional(),
  engineOptions: z
    .record(z.string(), json, { error: 'an object keyed by engine' })
    .exactOptional()
    .describe('Settings one engine alone understands, by engine id.'),
}

/** How to speak, without the text: the first message of a live socket. */
export interface LiveStart extends Omit<SpeechRequest, 'text' | 'output'> {
  readonly format?: Codec
  /** Hertz. */
  readonly sampleRate?: number
  readonly channels?: number
  /** Bits per second; below 1000, kilobits. */
  readonly bitRate?: number
  readonly quality?: string
}

/** A native speech request. */
export interface SpeechBody extends LiveStart {
  readonly text: string
  readonly subtitles?: SubtitleFormat
  readonly karaoke?: boolean
}

/** Fields of a speech request that may be absent. */
type Wish = Required<Omit<SpeechBody, 'text'>>

/** The fields of a native speech request, for what holds one. */
export const speechFields: { readonly text: z.ZodString } & {
  readonly [K in keyof Wish]: z.ZodExactOptional<z.ZodType<Wish[K]>>
} = {
  text: spokenText(),
  ...manner,
  subtitles: choice(SUBTITLES).exactOptional().describe('Only in an application/json answer.'),
  karaoke: flag().exactOptional().describe('Mark words inside the cues of vtt.'),
}

/** Body of `POST /v1/speech` and `/v1/plan`. Unknown fields are refused. */
export const speechBody: ObjectSchema<SpeechBody> = z
  .strictObject(speechFields, { error: 'a JSON object' })
  .meta({ id: 'SpeechRequest' })

/** First message of a live socket (without its `type`), and the query of `POST /v1/speech/live`. */
export const liveStart: ObjectSchema<LiveStart> = z
  .strictObject(manner, { error: 'a JSON object' })
  .meta({ id: 'LiveStart' })

const REQUEST_FIELDS = [
  'markup',
  'voice',
  'language',
  'rate',
  'pitchSemitones',
  'gainDb',
  'effects',
  'normalize',
  'lexicons',
  'inlineTags',
  'emoji',
  'codeBlocks',
  'verbatim',
  'seed',
  'engineOptions',
] as const

function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  const entries = fields.filter((field) => field in from).map((field) => [field, from[field]])
  return Object.fromEntries(entries) as Pick<T, K>
}

/** The request the library takes, with the defaults of the wire filled in. */
export function toSpeechRequest(
  body: Omit<SpeechBody, 'subtitles' | 'karaoke'>,
  defaults: { readonly format: Codec; readonly timeline: TimelineDetail },
): SpeechRequest {
  const { format, sampleRate, channels, bitRate, timeline } = body
  return {
    ...pick(body, REQUEST_FIELDS),
    text: body.text,
    timeline: timeline ?? defaults.timeline,
    output: {
      codec: format ?? defaults.format,
      ...(sampleRate === undefined ? {} : { sampleRate }),
      ...(channels === undefined ? {} : { channels: channels === 2 ? 2 : 1 }),
      ...(bitRate === undefined ? {} : { bitRate: bitRate < 1000 ? bitRate * 1000 : bitRate }),
    },
  }
}
