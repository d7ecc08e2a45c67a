import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Watches for connections that nobody has asked anything on yet: clients open them ahead, and
 * node does not count them as idle. The result closes them.
 */
export function watchUnused(server: Server): () => void {
  const unused = new Set<Socket>()
  const used = ({ socket }: IncomingMessage): void => void unused.delete(socket)
  server.on('connection', (socket: Socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  server.prependListener('request', used)
  server.prependListener('upgrade', used)
  return () => {
    for (const socket of unused) socket.destroy()
  }
}
