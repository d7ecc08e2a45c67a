import http from 'node:http'
import https from 'node:https'

/** One request, as it goes out. */
export interface ExchangeRequest {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: { readonly [name: string]: string }
  readonly body?: Uint8Array
  /** `false`: a connection of its own. */
  readonly agent: http.Agent | false
  readonly signal: AbortSignal
}

/** The beginning of an answer; its body comes as it is read. */
export interface ExchangeAnswer {
  readonly status: number
  /** By names in lower case. */
  readonly headers: http.IncomingHttpHeaders
  /**
   * Fails when the answer breaks off: before its `Content-Length`, or before its last chunk. An
   * answer that has neither ends where the connection does.
   */
  readonly body: AsyncIterable<Uint8Array>
}

/**
 * Sends a request over a connection that may have served others. Follows no redirect. The signal
 * destroys the connection, also while the body is read; the reason is not rejected with here.
 * A connection that the other side had closed while it was idle is replaced once, by a fresh one.
 */
export async function exchange(request: ExchangeRequest): Promise<ExchangeAnswer> {
  try {
    return await send(request)
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    return send({ ...request, agent: false })
  }
}

/** The answer did not begin, on a connection kept from an earlier call. */
class Stale extends Error {}

function send({ url, signal, agent, ...request }: ExchangeRequest): Promise<ExchangeAnswer> {
  const { body } = request
  return new Promise((resolve, reject) => {
    const call = (url.protocol === 'https:' ? https : http).request(url, {
      method: request.method,
      agent,
      headers: {
        Accept: '*/*',
        'User-Agent': 'rostrum',
        'Accept-Encoding': 'identity',
        ...request.headers,
        ...(body && { 'Content-Length': body.length }),
      },
    })
    let answer: http.IncomingMessage | undefined
    const abort = (): void => {
      const given = new Error('The call was given up.')
      if (answer) answer.destroy(given)
      else call.destroy(given)
    }
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
    call.on('close', () => signal.removeEventListener('abort', abort))
    call.on('error', (error: NodeJS.ErrnoException) => {
      const stale =
        call.reusedSocket && !signal.aborted && /^(ECONNRESET|EPIPE)$/.test(error.code ?? '')
      reject(stale ? new Stale('The connection was stale.', { cause: error }) : error)
    })
    call.on('response', (response) => {
      answer = response
      // It may break while nobody reads it; who reads it then is told.
      response.on('error', () => {})
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: response })
    })
    call.end(body)
  })
}
