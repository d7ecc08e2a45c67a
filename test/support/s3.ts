import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RealServer } from './daemon.ts'

const services = fileURLToPath(new URL('../services/', import.meta.url))

/** Why there is no S3 server here; undefined when there is. */
export const s3Missing: string | undefined = existsSync(`${services}node_modules/s3rver`)
  ? undefined
  : 's3rver is missing: `npm ci --prefix test/services`'

/** The part of s3rver used here. */
interface S3rver {
  configureBuckets(): Promise<unknown>
  getMiddleware(): RequestListener
  readonly logger: { readonly exceptions: { unhandle(): void }; close(): void }
}
type S3rverClass = new (options: {
  readonly directory: string
  readonly silent: boolean
  readonly configureBuckets: readonly { readonly name: string }[]
}) => S3rver

/** An S3 server with one bucket; `url` ends in its name. */
export interface RealS3 extends RealServer {
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly region: string
  /** True: every request is answered with 503 until it is false again. */
  refuse(refused: boolean): void
}

/** Starts an S3 server of its own in this process. */
export async function startS3(): Promise<RealS3> {
  const directory = await mkdtemp(path.join(tmpdir(), 'rostrum-s3-'))
  const Class = createRequire(`${services}x.js`)('s3rver') as S3rverClass
  const bucket = 'artifacts'
  const s3rver = new Class({ directory, silent: true, configureBuckets: [{ name: bucket }] })
  await s3rver.configureBuckets()
  const answer = s3rver.getMiddleware()
  const sockets = new Set<Socket>()
  /** Ends of the last writing request of each path. */
  const writing = new Map<string, Promise<void>>()
  /** S3 puts one object at a time in its place; s3rver would mix what comes at once. */
  const inTurn: RequestListener = (request, response) => {
    const name = new URL(request.url ?? '/', 'http://s3').pathname
    const before = writing.get(name) ?? Promise.resolve()
    const done = before.then(async () => {
      const closed = once(response, 'close')
      if (response.closed) return
      answer(request, response)
      await closed
    })
    writing.set(name, done)
    void done.finally(() => {
      if (writing.get(name) === done) writing.delete(name)
    })
  }
  let refused = false
  let server: Server | undefined
  const listen = async (port: number): Promise<number> => {
    const created = createServer((request, response) => {
      if (!refused) {
        const writes = request.method === 'PUT' || request.method === 'POST'
        ;(writes ? inTurn : answer)(request, response)
        return
      }
      request.resume()
      response.writeHead(503, { 'content-type': 'application/xml', connection: 'close' })
      response.end('<Error><Code>SlowDown</Code><Message>Come back later.</Message></Error>')
    })
    created.on('connection', (socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    })
    created.listen(port, '127.0.0.1')
    await once(created, 'listening')
    server = created
    return (created.address() as AddressInfo).port
  }
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  const stop = async (): Promise<void> => {
    const ending = server
    if (!ending) return
    server = undefined
    const closed = once(ending, 'close')
    ending.close()
    cut()
    await closed
  }
  const port = await listen(0)
  return {
    url: `http://127.0.0.1:${port}/${bucket}`,
    port,
    bucket,
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    region: 'us-east-1',
    refuse(value) {
      refused = value
    },
    async start() {
      if (!server) await listen(port)
    },
    stop,
    cut: async () => cut(),
    async [Symbol.asyncDispose]() {
      await stop()
      s3rver.logger.exceptions.unhandle()
      s3rver.logger.close()
      await rm(directory, { recursive: true })
    },
  }
}
