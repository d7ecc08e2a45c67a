import type { FastifyReply, FastifyRequest } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import { readDictation } from '../../../protocol/dictation-issue.ts'
import { lastOfEach, pathInteger } from '../../../protocol/dictation-query.ts'
import type { z } from 'zod'
import { baseUrl } from '../../base-url.ts'
import { whileWaited } from '../../body.ts'
import type { ServerContext } from '../../context.ts'
import { asForbidden } from '../../forbidden.ts'
import { ownedCall, type OwnedCall } from '../../owner.ts'
import { bareError, placedError } from './error.ts'

/** A request that is being answered. */
export interface Exchange {
  readonly context: ServerContext
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Answers with what `work` gives, as JSON; it stops when the client leaves. */
export async function answer(
  { context, request, reply }: Exchange,
  work: (call: OwnedCall) => Promise<object | undefined>,
  { status = 200, counted = false }: { readonly status?: number; readonly counted?: boolean } = {},
): Promise<FastifyReply> {
  await whileWaited(
    context,
    reply,
    async ({ signal }) => {
      try {
        const body = await work(ownedCall(request, signal))
        void reply.code(status).send(body)
      } catch (error) {
        throw placedError(asForbidden(error), request)
      }
    },
    { counted },
  )
  return reply
}

/** The query of a request. */
export function queryOf<T>(schema: z.ZodType<T>, request: FastifyRequest): T {
  return readDictation(schema, lastOfEach(request.query), 'query')
}

/** The body of a request. */
export function bodyOf<T>(schema: z.ZodType<T>, request: FastifyRequest): T {
  return readDictation(schema, request.body, 'body')
}

/** A whole number in the path, such as `item_id`; 404 with `missing` for one that no thing can have. */
export function idIn(request: FastifyRequest, name: string, missing: string): number {
  const { id } = request.params as { readonly id: string }
  const number = readDictation(pathInteger(name), { [name]: id }, 'path')[name] ?? 0
  return checkedId(number, missing)
}

/** A number that a thing may have, or 404 with `missing`. */
export function checkedId(number: number, missing: string): number {
  if (!Number.isSafeInteger(number) || number < 1) throw bareError(404, missing)
  return number
}

/** The same, but what is not there is told as `{ detail }`. */
export async function orMissing<T>(found: Promise<T>, missing: string): Promise<T> {
  try {
    return await found
  } catch (error) {
    if (SpeechError.is(error) && error.code === 'not_found') throw bareError(404, missing)
    throw error
  }
}

/** Where an item is heard. */
export function itemAudioUrl({ context, request }: Exchange, id: number): string {
  const config = context.settings.current
  const { path } = config.dictation
  const prefix = path === '/' ? '' : path
  return `${baseUrl(request, config)}${prefix}/api/v1/tts/audio/item_${id}.wav`
}
