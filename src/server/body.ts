import type { ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SpeechError } from '../core/errors.ts'
import { prime } from '../core/stream.ts'
import type { ActiveCall } from './active.ts'
import { callOf, elapsedMs } from './call.ts'
import type { ServerContext } from './context.ts'
import { toSpeechError } from './error-status.ts'

/** How long a client may take nothing at all of an answer, in milliseconds; then it is cut off. */
export const STALLED_CLIENT_MS = 600_000

/** How long what was written before a failure may take to reach the client, in milliseconds. */
const LAST_WORDS_MS = 5_000

/**
 * Ends a connection without the end of its body. What was written before still leaves first, so
 * that the client has the headers and hears all there was.
 */
function breakOff(raw: ServerResponse): void {
  const { socket } = raw
  if (!socket || socket.destroyed) return
  setTimeout(() => socket.destroy(), LAST_WORDS_MS).unref()
  socket.destroySoon()
}

/** Why a call ends when its client is gone. */
export class ClientLeft extends Error {
  override readonly name = 'ClientLeft'
}

/** Resolves when the response takes more; rejects with the signal's reason. */
async function drained(raw: ServerResponse, call: ActiveCall): Promise<void> {
  const { signal } = call
  await new Promise<void>((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer)
      raw.off('drain', ready)
      signal.removeEventListener('abort', aborted)
    }
    const ready = (): void => {
      finish()
      resolve()
    }
    const aborted = (): void => {
      finish()
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => call.abort(new ClientLeft('stalled')), STALLED_CLIENT_MS)
    raw.once('drain', ready)
    signal.addEventListener('abort', aborted, { once: true })
    if (signal.aborted) aborted()
  })
}

/**
 * Runs work that a client waits for. Its signal fires when the client leaves, so that its engine
 * calls stop, or when the server stops waiting. `counted` work takes one of `limits.maxActive`.
 */
export async function whileWaited(
  context: ServerContext,
  reply: FastifyReply,
  work: (call: ActiveCall) => Promise<void>,
  options: { readonly counted: boolean } = { counted: true },
): Promise<void> {
  const { maxActive } = context.settings.current.limits
  const call = context.active.begin(options.counted ? maxActive : undefined)
  const left = (): void => {
    if (!reply.raw.writableFinished) call.abort(new ClientLeft('The client left.'))
  }
  reply.raw.once('close', left)
  if (reply.raw.destroyed) left()
  try {
    await work(call)
  } finally {
    reply.raw.off('close', left)
    call.end()
  }
}

/** Notes that an answer that had begun broke off, in the counts and the log. */
export function noteFailure(
  context: ServerContext,
  request: FastifyRequest,
  thrown: unknown,
): SpeechError {
  const call = callOf(request)
  const error = toSpeechError(thrown)
  call.errorCode = error.code
  const fields = { requestId: call.id, errorCode: error.code, err: error }
  context.logger.warn(fields, 'speech broke off')
  return error
}

/**
 * Writes a body as it is made, no faster than the client reads. The headers leave with the first
 * piece: until there is one, a failure rejects and can still be answered properly. A later
 * failure destroys the connection, so that nobody takes a part for the whole.
 */
export async function sendBody(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  pieces: AsyncIterable<Uint8Array | string>,
  options: {
    readonly call: ActiveCall
    readonly headers: { readonly [name: string]: string | number }
  },
): Promise<void> {
  const { call: active, headers } = options
  const call = callOf(request)
  const body = (await prime(pieces))?.items ?? []
  active.signal.throwIfAborted()
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, headers)
  try {
    for await (const piece of body) {
      active.signal.throwIfAborted()
      if (piece.length === 0) continue
      call.firstByteMs ??= elapsedMs(call)
      call.bytes += piece.length
      if (!raw.write(piece)) await drained(raw, active)
    }
    raw.end()
    if (!raw.writableFinished)
      await new Promise<void>((resolve) => {
        raw.once('finish', resolve)
        raw.once('close', resolve)
      })
  } catch (error) {
    // By `aborted`, not by what was thrown: an engine may fail in its own way while it is stopped.
    const { aborted, reason } = active.signal
    if (!aborted) noteFailure(context, request, error)
    else if (SpeechError.is(reason)) noteFailure(context, request, reason)
    breakOff(raw)
  }
}
