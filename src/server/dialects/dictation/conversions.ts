import type { FastifyInstance } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import type { Conversion } from '../../../ports/recording-store.ts'
import type { ConvertMultipleAnswer } from '../../../protocol/dictation-answer.ts'
import {
  cleanupQuery,
  conversionListQuery,
  isConversionState,
  listFault,
} from '../../../protocol/dictation-query.ts'
import { convertBody, convertMultipleBody } from '../../../protocol/dictation-request.ts'
import type { ServerContext } from '../../context.ts'
import { checkAdmin, type OwnedCall } from '../../owner.ts'
import { answer, bodyOf, queryOf } from './call.ts'
import {
  conversionAnswer,
  type Conversions,
  convertAnswer,
  statesOf,
  statsAnswer,
} from './conversion-answer.ts'
import { namedError } from './error.ts'
import { time } from './time.ts'

/** Most conversions on a page of the library. */
const MAX_PER_PAGE = 100
const CREATED = { status: 201, counted: true }
const CLEANUP_DAYS = 7

/** The same, but a conversion that is not there is told in the words of the API. */
export async function orNoTask<T>(found: Promise<T>, id: string): Promise<T> {
  try {
    return await found
  } catch (error) {
    if (SpeechError.is(error) && error.code === 'not_found')
      throw namedError(404, `Task with ID '${id.slice(0, 100)}' not found`)
    throw error
  }
}

/** The newest conversions in a state, page after page. */
async function newest(
  conversions: Conversions,
  { status, limit }: { readonly status: string; readonly limit: number },
  call: OwnedCall,
): Promise<readonly Conversion[]> {
  const chosen = isConversionState(status) ? { states: statesOf(status) } : {}
  // One that is new moves the others on: the last of a page is then the first of the next, too.
  const found = new Map<string, Conversion>()
  const perPage = Math.min(limit, MAX_PER_PAGE)
  for (let page = 1; found.size < limit; page += 1) {
    const { entries } = await conversions.list({ ...chosen, page, perPage }, call)
    for (const conversion of entries) found.set(conversion.id, conversion)
    if (entries.length < perPage) break
  }
  return [...found.values()].slice(0, limit)
}

/** `POST …/convert` and `…/convert-multiple`, `GET` of the list, of one, and of the numbers. */
export function addConversions(app: FastifyInstance, context: ServerContext, tts: string): void {
  const { conversions } = context.rostrum.practice
  const { maxTextChars } = context.settings.current.dictation
  const [one, several] = [convertBody(maxTextChars), convertMultipleBody(maxTextChars)]

  app.post(`${tts}/convert`, (request, reply) => {
    const { text, custom_filename: name = '' } = bodyOf(one, request)
    const wanted = { text, ...(name.trim() !== '' && { customFilename: name }) }
    return answer(
      { context, request, reply },
      async (call) => {
        const [made] = await conversions.convert([wanted], call)
        return made && convertAnswer(made)
      },
      CREATED,
    )
  })

  app.post(`${tts}/convert-multiple`, (request, reply) => {
    const { texts } = bodyOf(several, request)
    return answer(
      { context, request, reply },
      async (call): Promise<ConvertMultipleAnswer> => {
        const made = await conversions.convert(
          texts.map((text) => ({ text })),
          call,
        )
        return {
          conversion_ids: made.map(({ id }) => id),
          texts,
          status: 'queued',
          submitted_at: time(Math.max(...made.map(({ submittedMs }) => submittedMs))),
        }
      },
      CREATED,
    )
  })

  app.get(tts, (request, reply) => {
    const query = queryOf(conversionListQuery, request)
    const fault = listFault(query)
    if (fault !== undefined) throw namedError(422, fault)
    const { status = '', limit = 50 } = query
    return answer({ context, request, reply }, async (call) =>
      (await newest(conversions, { status, limit }, call)).map(conversionAnswer),
    )
  })

  app.get(`${tts}/stats`, (request, reply) =>
    answer({ context, request, reply }, async (call) =>
      statsAnswer(await conversions.counts(call)),
    ),
  )

  app.post(`${tts}/cleanup`, (request, reply) => {
    checkAdmin(context, request)
    const { days = CLEANUP_DAYS } = queryOf(cleanupQuery, request)
    return answer(
      { context, request, reply },
      async (call) => ({ removed: await conversions.removeFailed(days, call) }),
      { counted: true },
    )
  })

  app.get(`${tts}/:id`, (request, reply) => {
    const { id } = request.params as { readonly id: string }
    return answer({ context, request, reply }, async (call) =>
      conversionAnswer(await orNoTask(conversions.get(id, call), id)),
    )
  })
}
