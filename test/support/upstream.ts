import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A request as an upstream got it. */
export interface UpstreamRequest {
  readonly method: string
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

/** A good answer. */
export interface UpstreamAnswer {
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string | Uint8Array
}

/** What may go wrong with an answer that would have been good. */
export type UpstreamFault =
  | { readonly kind: 'status'; readonly status: number; readonly answer?: UpstreamAnswer }
  /** The connection is reset before anything was answered. */
  | { readonly kind: 'reset' }
  /** The connection is reset behind the headers and `bytes` of the body. */
  | { readonly kind: 'reset-late'; readonly bytes?: number }
  /** Nothing is ever answered. */
  | { readonly kind: 'silence' }
  /** Nothing more comes behind the headers and `bytes` of the body. */
  | { readonly kind: 'stall'; readonly bytes?: number }
  /** The connection is closed politely behind `bytes`; by default half of the body. */
  | { readonly kind: 'cut'; readonly bytes?: number; readonly chunked?: boolean }
  /** The body, over and over again, for ever. */
  | { readonly kind: 'endless' }
  /** The body in pieces of so many bytes each. */
  | { readonly kind: 'pieces'; readonly bytes: number }
  /** The body in pieces, each after a wait. */
  | { readonly kind: 'slow'; readonly bytes: number; readonly everyMs: number }
  /** The body less its last byte, as if it were whole. */
  | { readonly kind: 'odd' }
  /** Something else with status 200. */
  | { readonly kind: 'instead'; readonly answer: UpstreamAnswer }

/** An upstream on this machine, whose faults a test chooses. */
export interface Upstream extends AsyncDisposable {
  readonly url: string
  /** All requests so far. */
  readonly requests: readonly UpstreamRequest[]
  /** Requests whose answer is not over: neither sent to its end, nor its connection gone. */
  readonly open: number
  /** Connections made so far, and those that are open. */
  readonly connections: { readonly made: number; readonly open: number }
  /** Resolves when the condition holds; looked at whenever something happens here. */
  when(condition: () => boolean): Promise<void>
}

/** How an upstream answers. */
export interface UpstreamOptions {
  /** What it answers when nothing goes wrong. */
  readonly answer: (request: UpstreamRequest) => UpstreamAnswer | Promise<UpstreamAnswer>
  /** What goes wrong with the request of this number, counted from 0. Default: nothing ever. */
  readonly fault?: (number: number, request: UpstreamRequest) => UpstreamFault | undefined
}

/** Serves HTTP on this machine, well or with faults. */
export async function startUpstream(options: UpstreamOptions): Promise<Upstream> {
  const requests: UpstreamRequest[] = []
  const sockets = new Set<Socket>()
  const watchers = new Set<() => void>()
  let open = 0
  let made = 0
  const happened = (): void => {
    for (const look of watchers) look()
  }

  const server = http.createServer((incoming, response) => {
    open += 1
    response.on('close', () => {
      open -= 1
      happened()
    })
    response.on('error', () => {})
    void (async () => {
      const pieces: Buffer[] = []
      for await (const piece of incoming) pieces.push(piece as Buffer)
      const request: UpstreamRequest = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(pieces),
      }
      const number = requests.push(request) - 1
      happened()
      const fault = options.fault?.(number, request)
      if (fault?.kind === 'reset') return incoming.socket.resetAndDestroy()
      if (fault?.kind === 'silence') return undefined
      if (fault?.kind === 'status') {
        const { answer = {} } = fault
        return send(response, { ...answer, status: fault.status })
      }
      if (fault?.kind === 'instead') return send(response, fault.answer)
      const answer = await options.answer(request)
      return fault ? spoil(response, answer, fault) : send(response, answer)
    })().catch(() => response.destroy())
  })
  server.on('connection', (socket: Socket) => {
    made += 1
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      happened()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get open() {
      return open
    },
    get connections() {
      return { made, open: sockets.size }
    },
    when(condition) {
      return new Promise((resolve) => {
        const look = (): void => {
          if (!condition()) return
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
      })
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function bytesOf({ body = '' }: UpstreamAnswer): Buffer {
  return Buffer.from(body as Uint8Array)
}

function send(response: http.ServerResponse, answer: UpstreamAnswer): void {
  const bytes = bytesOf(answer)
  response.writeHead(answer.status ?? 200, { 'Content-Length': bytes.length, ...answer.headers })
  response.end(bytes)
}

type Spoiling = Exclude<
  UpstreamFault,
  { readonly kind: 'status' | 'reset' | 'silence' | 'instead' }
>

async function spoil(
  response: http.ServerResponse,
  answer: UpstreamAnswer,
  fault: Spoiling,
): Promise<void> {
  const bytes = bytesOf(answer)
  const begin = (length?: number): void => {
    const known = length === undefined ? {} : { 'Content-Length': length }
    response.writeHead(answer.status ?? 200, { ...known, ...answer.headers })
    response.flushHeaders()
  }
  const piece = (part: Uint8Array): Promise<void> =>
    new Promise((resolve) => {
      response.write(part, () => resolve())
    })
  const half = 2 * Math.floor(bytes.length / 4)
  switch (fault.kind) {
    case 'reset-late':
      begin(bytes.length)
      await piece(bytes.subarray(0, fault.bytes ?? half))
      response.socket?.resetAndDestroy()
      return
    case 'stall':
      begin(bytes.length)
      await piece(bytes.subarray(0, fault.bytes ?? half))
      return
    case 'cut':
      begin(fault.chunked ? undefined : bytes.length)
      await piece(bytes.subarray(0, fault.bytes ?? half))
      response.socket?.end()
      return
    case 'endless':
      begin()
      while (!response.destroyed) await piece(bytes)
      return
    case 'odd':
      send(response, { ...answer, body: bytes.subarray(0, -1) })
      return
    case 'pieces':
    case 'slow':
      begin(bytes.length)
      for (let at = 0; at < bytes.length && !response.destroyed; at += fault.bytes) {
        await piece(bytes.subarray(at, at + fault.bytes))
        if (fault.kind === 'slow') await new Promise((go) => setTimeout(go, fault.everyMs))
        else await new Promise(setImmediate)
      }
      response.end()
  }
}
