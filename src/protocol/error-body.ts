import { z } from 'zod'
import type { ErrorCode } from '../core/errors.ts'
import { ERROR_CODES } from '../core/errors.ts'
import type { Json } from '../core/request.ts'

/** The native error body. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode
    /** One sentence: what was expected and what came. */
    readonly message: string
    /** The field at fault. */
    readonly param?: string
    readonly details?: { readonly [key: string]: Json }
    /** As in the header `X-Request-Id`. */
    readonly requestId: string
  }
}

/** Schema of the native error body, for the API description. */
export const errorBody: z.ZodType<ErrorBody> = z
  .object({
    error: z.object({
      code: z.enum(ERROR_CODES),
      message: z.string(),
      param: z.string().exactOptional(),
      details: z.record(z.string(), z.json()).exactOptional(),
      requestId: z.string(),
    }),
  })
  .meta({ id: 'Error' })
