import { base64 } from './sse.ts'

/** Base64 of a stream, in pieces that join to the base64 of the whole: each but the last is whole triples. */
export async function* base64Pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const usable = bytes.length - (bytes.length % 3)
    if (usable > 0) yield base64(bytes.subarray(0, usable))
    rest = bytes.slice(usable)
  }
  if (rest.length > 0) yield base64(rest)
}

/**
 * A JSON object whose first field, `audio`, is a stream: it is written as it comes, so that an
 * hour of speech is never one string in memory. `rest` is asked for at the end.
 */
export async function* jsonWithAudio(
  chunks: AsyncIterable<Uint8Array>,
  rest: () => object | Promise<object>,
): AsyncGenerator<string> {
  let open = '{"audio":"'
  for await (const piece of base64Pieces(chunks)) {
    yield open + piece
    open = ''
  }
  yield `${open}",${JSON.stringify(await rest()).slice(1)}`
}
