import { z } from 'zod'
import type { DictationIssue } from './dictation-issue.ts'

/** Body of an error of the dictation API. */
export interface DictationErrorBody {
  /** Not where the API itself answers with `detail` alone. */
  readonly error?: string
  /** A list for what could not be read. */
  readonly detail: string | readonly DictationIssue[]
}

const issue: z.ZodType<DictationIssue> = z.object({
  type: z.string(),
  loc: z.array(z.union([z.string(), z.int()])),
  msg: z.string(),
  input: z.json(),
  ctx: z.record(z.string(), z.json()).exactOptional(),
})

/** Schema of the body of an error of the dictation API, for the API description. */
export const dictationErrorBody: z.ZodType<DictationErrorBody> = z
  .object({
    error: z.string().exactOptional(),
    detail: z.union([z.string(), z.array(issue)]),
  })
  .meta({ id: 'DictationError' })
