import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The answers that each connection still owes, by what is to be called when it ends. */
const OWED = new WeakMap<Socket, Map<() => void, ServerResponse>>()

/** One listener a connection, however many requests a client sends ahead on it. */
function owedBy(socket: Socket): Map<() => void, ServerResponse> {
  const known = OWED.get(socket)
  if (known !== undefined) return known
  const owed = new Map<() => void, ServerResponse>()
  OWED.set(socket, owed)
  socket.once('close', () => {
    for (const over of owed.keys()) over()
  })
  return owed
}

/**
 * Calls back once, when an answer is over: all of it is sent, or the connection is gone. A request
 * sent ahead of the answers before it (HTTP pipelining) has no socket on its response yet, which
 * then never says `close`; its connection does. The result ends the watch.
 */
export function onceOver(
  request: IncomingMessage,
  response: ServerResponse,
  listener: () => void,
): () => void {
  const owed = owedBy(request.socket)
  const stop = (): void => {
    response.off('close', over)
    owed.delete(over)
  }
  const over = (): void => {
    stop()
    listener()
  }
  response.once('close', over)
  owed.set(over, response)
  return stop
}

/** True when part of an answer is on its way to the client: nothing else may be written now. */
export function isAnswering(socket: Socket): boolean {
  return [...(OWED.get(socket)?.values() ?? [])].some(({ headersSent }) => headersSent)
}
