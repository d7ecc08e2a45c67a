import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A call as it came. */
export interface SeenCall {
  readonly path: string
  readonly range: string | undefined
  readonly ifRange: string | undefined
}

/** A server of one's own behaviour. */
export interface FileServer extends AsyncDisposable {
  readonly url: string
  readonly seen: readonly SeenCall[]
}

export type Answering = (
  request: http.IncomingMessage,
  response: http.ServerResponse,
  /** How many calls came before. */
  before: number,
) => void

/** Starts a server on loopback that answers as told. */
export async function fileServer(answer: Answering): Promise<FileServer> {
  const seen: SeenCall[] = []
  const server = http.createServer((request, response) => {
    const { range, 'if-range': ifRange } = request.headers
    seen.push({ path: request.url ?? '', range, ifRange: ifRange as string | undefined })
    answer(request, response, seen.length - 1)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** How a file is given. */
export interface Giving {
  readonly etag?: string
  /** Breaks off after so many bytes of the body. */
  readonly breakAfter?: number
  readonly type?: string
}

/** Gives a file as servers do: whole, or from where it is asked for of the same version. */
export function give(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  bytes: Buffer,
  { etag = '"1"', breakAfter, type = 'application/octet-stream' }: Giving = {},
): void {
  const { range, 'if-range': version } = request.headers
  const [, start = '0'] = /^bytes=(\d+)-$/.exec(range ?? '') ?? []
  const from = range !== undefined && version === etag ? Number(start) : 0
  const common = { etag, 'content-type': type, 'accept-ranges': 'bytes' }
  if (from >= bytes.length && from > 0) {
    response.writeHead(416, { ...common, 'content-range': `bytes */${bytes.length}` }).end()
    return
  }
  const part = bytes.subarray(from)
  response.writeHead(from > 0 ? 206 : 200, {
    ...common,
    'content-length': part.length,
    ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
  })
  if (breakAfter === undefined || breakAfter >= part.length) response.end(part)
  else response.write(part.subarray(0, breakAfter), () => response.destroy())
}
