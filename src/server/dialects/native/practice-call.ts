import type { FastifyReply, FastifyRequest } from 'fastify'
import { practicePath } from '../../../protocol/practice-fields.ts'
import type { PageParameters, SpanParameters } from '../../../protocol/practice-query.ts'
import { readRequest } from '../../../protocol/refusal.ts'
import { whileWaited } from '../../body.ts'
import type { ServerContext } from '../../context.ts'
import { asForbidden } from '../../forbidden.ts'
import { ownedCall, type OwnedCall } from '../../owner.ts'

/** Entries on a page when nobody says how many. */
const PER_PAGE = 20

/** The id in the path. Throws `invalid_request` for what can be none. */
export function idIn(request: FastifyRequest): number {
  return readRequest(practicePath, request.params).id
}

/** Which page is meant, for the call and for the answer. */
export function pageOf({ page = 1, perPage = PER_PAGE }: PageParameters): Required<PageParameters> {
  return { page, perPage }
}

/** Whose attempts of which time are meant, as the library has it. */
export function learnerOf({ user, since, until }: SpanParameters): {
  readonly user?: string
  readonly sinceMs?: number
  readonly untilMs?: number
} {
  return {
    ...(user !== undefined && { user }),
    ...(since !== undefined && { sinceMs: since }),
    ...(until !== undefined && { untilMs: until }),
  }
}

/** Answers with what a call about practice gives; with nothing when it gives undefined. */
export async function answerWith(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (call: OwnedCall) => Promise<object | undefined>,
  options: { readonly counted: boolean } = { counted: false },
): Promise<FastifyReply> {
  const answer = async ({ signal }: { readonly signal: AbortSignal }): Promise<void> => {
    try {
      void reply.send(await work(ownedCall(request, signal)))
    } catch (error) {
      throw asForbidden(error)
    }
  }
  await whileWaited(context, reply, answer, options)
  return reply
}
