import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { concat } from '../../core/bytes.ts'
import { SpeechError } from '../../core/errors.ts'
import type { FetchAnswer, FetchRequest } from '../../ports/fetcher.ts'

/** One request and its answer, over a connection of its own to one of `addresses`. */
export function exchange(
  url: URL,
  addresses: readonly string[],
  request: FetchRequest,
  signal: AbortSignal,
): Promise<FetchAnswer> {
  const { method = 'GET', headers = {}, body, maxBytes, discardBody = false } = request
  return new Promise((resolve, reject) => {
    let answer: (() => FetchAnswer) | undefined
    /** Something has ended it: the answer where only its status matters, or a failure. */
    const end = (error: unknown): void => {
      if (answer && discardBody && !hasLeft(signal)) resolve(answer())
      else reject(signal.aborted ? signal.reason : failure(error))
    }
    const sent = Buffer.from(body ?? '')
    const call = begin(url, {
      method,
      // No proxy, and no connection that an earlier name has opened.
      agent: false,
      lookup: pinned(addresses),
      headers: {
        'Accept-Encoding': 'identity',
        ...headers,
        Connection: 'close',
        ...(method === 'POST' && { 'Content-Length': sent.length }),
      },
      signal,
    })
    call.on('error', end)
    // Whatever ends it otherwise, somebody waits.
    call.on('close', () => end(new Error('The connection was closed.')))
    call.on('response', (response) => {
      const pieces: Uint8Array[] = []
      let size = 0
      const whole = (): FetchAnswer => ({
        status: response.statusCode ?? 0,
        headers: headersOf(response.headers),
        body: concat(pieces),
        url: url.href,
      })
      answer = whole
      response.on('data', (piece: Uint8Array) => {
        size += piece.length
        if (size > maxBytes) {
          end(tooLarge(maxBytes))
          call.destroy()
        } else if (!discardBody) pieces.push(piece)
      })
      response.on('end', () => resolve(whole()))
      response.on('error', end)
    })
    call.end(method === 'POST' ? sent : undefined)
  })
}

function begin(url: URL, options: http.RequestOptions): http.ClientRequest {
  try {
    return (url.protocol === 'https:' ? https : http).request(url, options)
  } catch (error) {
    throw failure(error)
  }
}

/** Whether the signal fired for another reason than that the time is over. */
function hasLeft(signal: AbortSignal): boolean {
  return signal.aborted && !(SpeechError.is(signal.reason) && signal.reason.code === 'timeout')
}

/** Leads every name to the addresses that were checked. */
function pinned(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }))
  const [first = { address: '', family: 0 }] = all
  return (_, options, callback) => {
    if (options.all) callback(null, all)
    else callback(null, first.address, first.family)
  }
}

function headersOf(headers: http.IncomingHttpHeaders): FetchAnswer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  )
}

function tooLarge(maxBytes: number): SpeechError {
  return new SpeechError('too_large', `Expected an answer of at most ${maxBytes} bytes, got more.`)
}

/** Names of system and TLS errors say enough; their messages may say too much. */
function failure(error: unknown): SpeechError {
  if (SpeechError.is(error)) return error
  const code = typeof error === 'object' && error !== null && 'code' in error && error.code
  const name = typeof code === 'string' && /^\w+$/.test(code) ? `: ${code}` : ''
  return new SpeechError('unavailable', `The host could not be called${name}.`, { cause: error })
}
