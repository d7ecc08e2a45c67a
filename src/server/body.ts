import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SpeechError } from '../core/errors.ts'
import { prime } from '../core/stream.ts'
import type { ActiveCall } from './active.ts'
import { callOf, elapsedMs } from './call.ts'
import type { ServerContext } from './context.ts'
import { onceOver } from './connection.ts'
import { toSpeechError } from './error-status.ts'

/** How long a client may take nothing at all of an answer, in milliseconds; then it is cut off. */
export const STALLED_CLIENT_MS = 600_000

/** How long what was written before a failure may take to reach the client, in milliseconds. */
const LAST_WORDS_MS = 5_000

/**
 * Ends a connection without the end of its body. What was written before still leaves first, so
 * that the client has the headers and hears all there was.
 */
function breakOff(socket: Socket): void {
  if (socket.destroyed) return
  setTimeout(() => socket.destroy(), LAST_WORDS_MS).unref()
  socket.destroySoon()
}

/** Why a call ends when its client is gone. */
export class ClientLeft extends Error {
  override readonly name = 'ClientLeft'
}

/**
 * Resolves at an event of the response: it takes more, or all of it has left. Rejects with the
 * signal's reason; a client that takes nothing for `stalledMs` aborts the call.
 */
export async function ready(
  raw: ServerResponse,
  event: 'drain' | 'finish',
  call: ActiveCall,
  stalledMs: number = STALLED_CLIENT_MS,
): Promise<void> {
  const { signal } = call
  await new Promise<void>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer)
      raw.off(event, came)
      signal.removeEventListener('abort', aborted)
    }
    const came = (): void => {
      end()
      resolve()
    }
    const aborted = (): void => {
      end()
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      // An answer whose turn has not come waits for the ones before it, not for the client.
      if (raw.socket === null) timer.refresh()
      else call.abort(new ClientLeft('stalled'))
    }, stalledMs)
    raw.once(event, came)
    signal.addEventListener('abort', aborted, { once: true })
    if (signal.aborted) aborted()
  })
}

/**
 * Resolves when an answer that is whole has left, or never will: the client took nothing for
 * `stalledMs`, or the signal fired. Its connection is then broken off.
 */
export async function taken(
  socket: Socket,
  raw: ServerResponse,
  call: ActiveCall,
  stalledMs: number = STALLED_CLIENT_MS,
): Promise<void> {
  if (raw.writableFinished || raw.destroyed || socket.destroyed) return
  try {
    await ready(raw, 'finish', call, stalledMs)
  } catch {
    breakOff(socket)
  }
}

/**
 * Runs work that a client waits for, and waits until its answer has left. Its signal fires when the client leaves, so that its engine
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
  const { raw } = reply.request
  const unwatch = onceOver(raw, reply.raw, left)
  if (reply.raw.destroyed || raw.socket.destroyed) left()
  try {
    await work(call)
    if (reply.sent) await taken(raw.socket, reply.raw, call)
  } finally {
    unwatch()
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
    /** Default 200. */
    readonly status?: number
  },
): Promise<void> {
  const { call: active, headers, status = 200 } = options
  const call = callOf(request)
  const body = (await prime(pieces))?.items ?? []
  active.signal.throwIfAborted()
  reply.hijack()
  const { raw } = reply
  raw.writeHead(status, headers)
  try {
    for await (const piece of body) {
      active.signal.throwIfAborted()
      if (piece.length === 0) continue
      call.firstByteMs ??= elapsedMs(call)
      call.bytes += piece.length
      if (!raw.write(piece)) await ready(raw, 'drain', active)
    }
    raw.end()
  } catch (error) {
    // By `aborted`, not by what was thrown: an engine may fail in its own way while it is stopped.
    const { aborted, reason } = active.signal
    if (!aborted) noteFailure(context, request, error)
    else if (SpeechError.is(reason)) noteFailure(context, request, reason)
    breakOff(raw.socket ?? request.raw.socket)
  }
}

/** Writes a body that is there already, in one piece. */
export function sendWhole(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Uint8Array,
  headers: { readonly [name: string]: string | number },
): void {
  const call = callOf(request)
  reply.hijack()
  reply.raw.writeHead(200, { ...headers, 'content-length': body.length })
  call.firstByteMs ??= elapsedMs(call)
  call.bytes += body.length
  reply.raw.end(body)
}
