import type { GoogleGenAI } from '@google/genai'
import { packageMissing } from '../thread/failure.ts'
import { networkFailure, wrongAnswer } from '../remote/failure.ts'
import { mediaTypeOf } from '../remote/media-type.ts'
import type { RemoteAnswer, RemoteClient } from '../remote/client.ts'

/** Bytes of an answer, at most: ten minutes of speech as the API sends it, and what is around it. */
const MAX_BYTES = 64 * 2 ** 20

const KEY_HEADER = 'x-goog-api-key'

/** What a client of the API needs. */
export interface ConnectionOptions {
  readonly engine: string
  readonly apiKey: string
  /** Where the API is, without a version. */
  readonly url: string
  /** What calls go through. */
  readonly client: RemoteClient
}

/**
 * Google's client over our own connections: no redirect is followed, which would take the key
 * along; stalls and long waits end; errors keep `Retry-After`. It repeats nothing.
 */
export async function connectGemini(options: ConnectionOptions): Promise<GoogleGenAI> {
  const { engine, apiKey, url, client } = options
  const { GoogleGenAI: Client } = await import('@google/genai').catch((cause: unknown) => {
    throw packageMissing(engine, '@google/genai', cause)
  })
  return new Client({
    apiKey,
    vertexai: false,
    httpOptions: {
      baseUrl: url,
      fetch: (input, init) => fetchOver(client, engine, new Request(input, init)),
    },
  })
}

async function fetchOver(
  client: RemoteClient,
  engine: string,
  request: Request,
): Promise<Response> {
  const { 'content-type': type = 'application/json', ...headers } = Object.fromEntries(
    request.headers,
  )
  const bytes = new Uint8Array(await request.arrayBuffer())
  const key = headers[KEY_HEADER]
  const answer = await client.call({
    method: 'POST',
    path: new URL(request.url),
    headers,
    body: { type, bytes },
    signal: request.signal,
    ...(key !== undefined && { keys: [key] }),
    texts: textsIn(bytes),
  })
  const { name } = mediaTypeOf(answer.headers['content-type'])
  if (name !== 'application/json' && name !== 'text/event-stream') {
    answer.release()
    throw wrongAnswer(engine, `it is ${/html/.test(name) ? 'a page' : 'no JSON'}`, { again: false })
  }
  return new Response(streamOf(answer, engine), { headers: { 'content-type': name } })
}

/** What the user said within a request, so that no error repeats it. */
function textsIn(body: Uint8Array): readonly string[] {
  const { contents = [] } = JSON.parse(Buffer.from(body).toString()) as {
    readonly contents?: readonly { readonly parts?: readonly { readonly text?: string }[] }[]
  }
  return contents.flatMap(({ parts = [] }) => parts.flatMap(({ text }) => text ?? []))
}

function streamOf(answer: RemoteAnswer, engine: string): ReadableStream<Uint8Array> {
  const pieces = answer.body[Symbol.asyncIterator]()
  let left = MAX_BYTES
  return new ReadableStream({
    async pull(controller) {
      try {
        const piece = await pieces.next()
        if (piece.done) return controller.close()
        left -= piece.value.length
        if (left < 0) throw wrongAnswer(engine, 'its answer does not end', { again: false })
        controller.enqueue(new Uint8Array(piece.value))
      } catch (error) {
        answer.release()
        controller.error(networkFailure(engine, error))
      }
    },
    cancel: () => answer.release(),
  })
}
