import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Rostrum } from '../app/rostrum.ts'
import { sendBody, whileWaited } from './body.ts'
import { byteRange } from './byte-range.ts'
import type { ServerContext } from './context.ts'
import { matchesEtag } from './etag.ts'
import { unsatisfiable } from './unsatisfiable.ts'

/** A finished file of speech. */
export type KeptAudio = Awaited<ReturnType<Rostrum['tasks']['audio']>>

/** The range that is wanted, if what `If-Range` names is what we have: a strong tag alone can say so. */
function rangeOf(
  { headers, method }: FastifyRequest,
  etag: string,
  sizeBytes: number,
): ReturnType<typeof byteRange> {
  const { 'if-range': ifRange, range } = headers
  if (method !== 'GET' || (ifRange !== undefined && ifRange !== etag)) return undefined
  return byteRange(range, sizeBytes)
}

async function send(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  audio: KeptAudio,
  common: { readonly [name: string]: string; readonly etag: string },
): Promise<void> {
  const { mediaType, sizeBytes } = audio
  const range = rangeOf(request, common.etag, sizeBytes)
  if (range === 'unsatisfiable') throw unsatisfiable(reply, sizeBytes)
  const { start, end } = range ?? { start: 0, end: sizeBytes }
  const headers = {
    ...common,
    'content-type': mediaType,
    'content-length': end - start,
    ...(range && { 'content-range': `bytes ${start}-${end - 1}/${sizeBytes}` }),
  }
  if (request.method === 'HEAD') {
    reply.hijack()
    reply.raw.writeHead(200, headers)
    reply.raw.end()
    return
  }
  // Sending what is there keeps no engine busy.
  const work = async (call: Parameters<Parameters<typeof whileWaited>[2]>[0]): Promise<void> => {
    const { signal } = call
    const bytes = audio.open({ signal, ...(range && { range }) })
    await sendBody(context, request, reply, bytes, { call, headers, status: range ? 206 : 200 })
  }
  await whileWaited(context, reply, work, { counted: false })
}

/**
 * Answers `GET` and `HEAD` with a finished file, whole or a range of it (RFC 9110, 14), or with 304
 * to a client that has it. `find` gives the file, which may have to be encoded first;
 * `dispositionOf` what `Content-Disposition` says of it.
 */
export async function sendKeptAudio(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  find: (signal: AbortSignal) => Promise<KeptAudio>,
  dispositionOf: (audio: KeptAudio) => string,
): Promise<void> {
  const found: { audio?: KeptAudio } = {}
  await whileWaited(context, reply, async ({ signal }) => {
    found.audio = await find(signal)
  })
  const { audio } = found
  if (audio === undefined) return
  const etag = `"${audio.etag}"`
  const common = {
    etag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-disposition': dispositionOf(audio),
  }
  if (matchesEtag(request.headers['if-none-match'], etag)) {
    void reply.code(304).headers(common).send()
    return
  }
  await send(context, request, reply, audio, common)
}
