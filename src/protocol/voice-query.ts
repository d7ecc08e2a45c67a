import { z } from 'zod'
import { choice, digits, words } from './expected.ts'
import type { ObjectSchema } from './refusal.ts'

const GENDERS = ['female', 'male', 'neutral'] as const
/** Most voices on one page, and how many come when no limit is given. */
export const MAX_VOICES_PER_PAGE = 1000

/** Query of `GET /v1/voices`. */
export interface VoiceListQuery {
  readonly language?: string
  readonly engine?: string
  readonly gender?: (typeof GENDERS)[number]
  readonly q?: string
  readonly cursor?: string
  readonly limit?: number
}

/** Schema of the query of `GET /v1/voices`. */
export const voiceListQuery: ObjectSchema<VoiceListQuery> = z.strictObject({
  language: words(64).exactOptional().describe('BCP 47 tag or the beginning of one.'),
  engine: words(64).exactOptional(),
  gender: choice(GENDERS).exactOptional(),
  q: words(200).exactOptional().describe('Words to find in id, name, description or language.'),
  cursor: words(400).exactOptional().describe('As the page before gave it.'),
  limit: digits(1, MAX_VOICES_PER_PAGE).exactOptional(),
})

/** Query of `GET /v1/voices/{id}/sample`. */
export interface SampleQuery {
  readonly format?: 'wav' | 'mp3'
}

/** Schema of the query of `GET /v1/voices/{id}/sample`. */
export const sampleQuery: ObjectSchema<SampleQuery> = z.strictObject({
  format: choice(['wav', 'mp3']).exactOptional().describe('Default mp3.'),
})
