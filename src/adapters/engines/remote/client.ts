import http from 'node:http'
import https from 'node:https'
import { concat } from '../../../core/bytes.ts'
import { SpeechError } from '../../../core/errors.ts'
import { follow, type Follower } from '../../../core/follow.ts'
import type { Clock } from '../../../ports/clock.ts'
import { engineClosed } from '../thread/failure.ts'
import { baseUrl, bearer } from './address.ts'
import { exchange } from './exchange.ts'
import { networkFailure, wrongAnswer } from './failure.ts'
import { patience } from './patience.ts'
import { statusError, type FailedAnswer } from './status-error.ts'

/** Milliseconds an idle connection is kept: less than servers commonly do. */
const IDLE_MS = 4000
/** Bytes of an answer that is no speech, at most: messages and lists. */
const MAX_WORDS_BYTES = 4 * 2 ** 20
/** Bytes of a failure that are read for its message. */
const MAX_FAILURE_BYTES = 65_536

/** Whom a client calls, and how long it waits. */
export interface RemoteClientOptions {
  /** Id of the engine, for messages. */
  readonly engine: string
  /** Where the paths of requests begin: `http:` or `https:`, of any network. Its query goes along. */
  readonly url: string
  /** Goes as `Authorization: Bearer`, and only to the origin of `url`. Empty: none. */
  readonly apiKey?: string
  /** Says what an answer means that is no success. Default `statusError`. */
  readonly failed?: (answer: FailedAnswer) => SpeechError
  /** Milliseconds the other side may take for one call. */
  readonly timeoutMs: number
  /** Milliseconds it may send nothing in the middle of an answer. */
  readonly stallMs: number
  readonly clock: Clock
}

/** A call to the other side. */
export interface RemoteRequest {
  readonly method: 'GET' | 'POST'
  /** Path behind that of the base URL, or an absolute URL, which gets the key only at the same origin. */
  readonly path: string | URL
  /** Sent as it is, with its media type. */
  readonly body?: { readonly type: string; readonly bytes: Uint8Array }
  /** Further headers, which go to the origin of the base URL only; one may carry the key. */
  readonly headers?: { readonly [name: string]: string }
  readonly signal: AbortSignal
  /** Texts of the user within it, which no error may repeat. */
  readonly texts?: readonly string[]
  /** Keys in its headers, which no error may repeat. */
  readonly keys?: readonly string[]
  /** Milliseconds for this call, when other than the client's. */
  readonly timeoutMs?: number
}

/** An answer of status 200 to 299. Must be released, read or not. */
export interface RemoteAnswer {
  readonly headers: http.IncomingHttpHeaders
  /** Throws `unavailable` when it breaks off, `timeout`, or the signal's reason. To be read once. */
  readonly body: AsyncIterable<Uint8Array>
  /** Closes the connection unless the answer was read to its end. Safe to call twice. */
  release(): void
}

/** Calls one upstream over connections that are kept between calls. */
export interface RemoteClient {
  /** Rejects with the error of a status that is no success, `unavailable`, `timeout`, or the reason. */
  call(request: RemoteRequest): Promise<RemoteAnswer>
  /** The same, and reads the answer as JSON of at most 4 MiB. `engine_failed` when it is none. */
  json(request: RemoteRequest): Promise<unknown>
  /** Where a path leads; for checks of other addresses against it. */
  readonly origin: string
  /** Ends calls in flight with `unavailable`, and refuses later ones. Safe to call twice. */
  close(): void
}

/** Makes a client. `invalid_request` when its URL or its key can be none. */
export function remoteClient(options: RemoteClientOptions): RemoteClient {
  const { engine, clock, apiKey = '', failed = statusError } = options
  const base = baseUrl(engine, options.url)
  const authorization = bearer(engine, apiKey)
  const kept = { keepAlive: true, scheduling: 'lifo', timeout: IDLE_MS } as const
  const agents = { 'http:': new http.Agent(kept), 'https:': new https.Agent(kept) }
  const flying = new Set<Follower>()
  let closed: SpeechError | undefined

  async function call(request: RemoteRequest): Promise<RemoteAnswer> {
    const { signal, body, texts = [], keys = [], timeoutMs = options.timeoutMs } = request
    signal.throwIfAborted()
    if (closed) throw closed
    const url = base.at(request.path)
    const until = follow(signal)
    flying.add(until)
    const release = (): void => {
      if (!flying.delete(until)) return
      until.release()
      until.abort(new Error('The answer was left.'))
    }
    const failure = (error: unknown): unknown =>
      until.signal.aborted ? until.signal.reason : networkFailure(engine, error)
    const patient = patience({ ...options, timeoutMs, onEnd: until.abort })

    async function* read(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      const iterator = pieces[Symbol.asyncIterator]()
      try {
        for (;;) {
          until.signal.throwIfAborted()
          const piece = await patient(iterator.next(), 'piece')
          if (piece.done) return
          yield piece.value
        }
      } catch (error) {
        throw failure(error)
      } finally {
        release()
      }
    }

    try {
      const answered = exchange({
        url,
        method: request.method,
        agent: url.protocol === 'https:' ? agents['https:'] : agents['http:'],
        signal: until.signal,
        headers: {
          ...(url.origin === base.origin && { ...request.headers }),
          ...(authorization !== undefined && url.origin === base.origin && { authorization }),
          ...(body && { 'Content-Type': body.type }),
        },
        ...(body && { body: body.bytes }),
      })
      const answer = await patient(answered, 'beginning')
      const pieces = read(answer.body)
      const packed = answer.headers['content-encoding'] ?? 'identity'
      if (packed !== 'identity')
        throw wrongAnswer(engine, 'its answer is compressed', { again: false })
      if (answer.status >= 200 && answer.status < 300)
        return { headers: answer.headers, body: pieces, release }
      throw failed({
        engine,
        status: answer.status,
        headers: answer.headers,
        body: await failureBody(pieces),
        keys: [apiKey, ...keys],
        texts,
        nowMs: clock.now(),
      })
    } catch (error) {
      // A status that was read says more than how its message came.
      const thrown = SpeechError.is(error) && !signal.aborted ? error : failure(error)
      release()
      throw thrown
    }
  }

  return {
    call,
    async json(request) {
      const answer = await call(request)
      try {
        const bytes = await collect(answer.body, MAX_WORDS_BYTES)
        if (!bytes) throw wrongAnswer(engine, 'its answer does not end', { again: false })
        return parsed(bytes) ?? notJson(engine)
      } finally {
        answer.release()
      }
    },
    origin: base.origin,
    close() {
      closed ??= engineClosed(engine)
      for (const call of flying) call.abort(closed)
      for (const agent of Object.values(agents)) agent.destroy()
    },
  }
}

/** What a failure says of itself, as far as it can be read. */
async function failureBody(pieces: AsyncIterable<Uint8Array>): Promise<unknown> {
  try {
    const bytes = await collect(pieces, MAX_FAILURE_BYTES)
    return bytes && (parsed(bytes) ?? Buffer.from(bytes).toString())
  } catch (error) {
    if (SpeechError.is(error)) return undefined
    throw error
  }
}

async function collect(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const all: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > maxBytes) return undefined
    all.push(piece)
  }
  return concat(all)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as unknown
  } catch {
    return undefined
  }
}

function notJson(engine: string): never {
  throw wrongAnswer(engine, 'its answer is no JSON', { again: false })
}
