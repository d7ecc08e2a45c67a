import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServedAnswer, ServedRequest, ServedSite } from '../../src/contracts/fetcher.ts'

/** Serves HTTP on this machine, whole, slowly, or not to the end. */
export async function serveSite(
  answer: (request: ServedRequest) => ServedAnswer | Promise<ServedAnswer>,
): Promise<ServedSite> {
  let open = 0
  const server = http.createServer((request, response) => {
    open += 1
    response.on('close', () => {
      open -= 1
    })
    void (async () => {
      const pieces: Buffer[] = []
      for await (const piece of request) pieces.push(piece as Buffer)
      const { status, headers, body, ending } = await answer({
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(pieces).toString(),
      })
      response.writeHead(status, headers)
      if (ending === undefined || ending === 'end') return response.end(body)
      response.write(body ?? '')
      if (ending === 'cut') return setImmediate(() => response.destroy())
      if (ending === 'silence') return undefined
      const timer = setInterval(() => response.write('.'), 20)
      return response.on('close', () => clearInterval(timer))
    })().catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: () => open,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
