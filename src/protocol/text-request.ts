import { z } from 'zod'
import { spokenText } from './expected.ts'
import { reading, type Reading } from './reading.ts'
import type { ObjectSchema } from './refusal.ts'

/** Body of `POST /v1/normalize` and `/v1/phonemize`. */
export interface TextBody extends Reading {
  readonly text: string
}

/** Schema of `POST /v1/normalize` and `/v1/phonemize`. Unknown fields are refused. */
export const textBody: ObjectSchema<TextBody> = z
  .strictObject({ text: spokenText(), ...reading }, { error: 'a JSON object' })
  .meta({ id: 'TextRequest' })
