import { z } from 'zod'
import type { Markup, SpeechRequest } from '../core/request.ts'
import { MARKUPS } from '../core/request.ts'
import { choice, flag, spokenText, words } from './expected.ts'
import type { ObjectSchema } from './refusal.ts'

/** Body of `POST /v1/normalize` and `/v1/phonemize`. */
export interface TextBody {
  readonly text: string
  readonly language?: string
  readonly markup?: Markup
  readonly normalize?: NonNullable<SpeechRequest['normalize']>
}

/** Schema of `POST /v1/normalize` and `/v1/phonemize`. Unknown fields are refused. */
export const textBody: ObjectSchema<TextBody> = z
  .strictObject(
    {
      text: spokenText(),
      language: words(64).exactOptional(),
      markup: choice(MARKUPS).exactOptional(),
      normalize: z.record(z.string(), flag(), { error: 'an object of rule names' }).exactOptional(),
    },
    { error: 'a JSON object' },
  )
  .meta({ id: 'TextRequest' })
