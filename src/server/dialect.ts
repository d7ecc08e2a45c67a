import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { SpeechError } from '../core/errors.ts'

/** One way of calling a dialect, as the API description tells it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With `{name}` for parameters. */
  readonly path: string
  readonly summary: string
  readonly description?: string
  readonly body?: z.ZodType
  /** Media type of the body. Default `application/json`. */
  readonly bodyType?: string
  readonly query?: z.ZodType
  /** Headers that it reads. */
  readonly headers?: z.ZodType
  /** Status of success. Default 200. */
  readonly status?: number
  /** Media types of the answer and what is in them. */
  readonly answers: { readonly [mediaType: string]: string }
  /** Whether a JSON answer is a list. Default false: it is an object. */
  readonly list?: boolean
}

/** An error as a dialect says it. */
export interface RenderedError {
  readonly status: number
  readonly body: object
}

/** A protocol we answer in: routes and shapes, no logic that another could want. */
export interface Dialect {
  readonly name: string
  /** True for paths whose errors it renders, known or not. */
  owns(path: string): boolean
  /** True for paths that a page of any origin may call. */
  openToOrigins(path: string): boolean
  renderError(error: SpeechError, requestId: string): RenderedError
  /** Body of its errors, with a name of its own (`meta.id`). Default: that of the native API. */
  readonly errorBody?: z.ZodType
  readonly operations: readonly Operation[]
  register(app: FastifyInstance): void
}
