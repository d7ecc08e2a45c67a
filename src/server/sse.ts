/** Headers of an event stream; nothing between us and the client may hold it back. */
export const SSE_HEADERS: { readonly [name: string]: string } = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

/**
 * One server-sent event (WHATWG HTML, 9.2). JSON has no line ends, so one `data:` line is enough.
 * With an `id` the client can go on after it when the connection breaks.
 */
export function sseEvent(data: object, event?: string, id?: number): string {
  const name = event === undefined ? '' : `event: ${event}\n`
  const number = id === undefined ? '' : `id: ${id}\n`
  return `${number}${name}data: ${JSON.stringify(data)}\n\n`
}

/** A line that says nothing, so that nobody on the way takes the connection for dead. */
export const SSE_HEARTBEAT = ':\n\n'

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
