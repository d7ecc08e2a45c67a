import { SpeechError } from '../core/errors.ts'
import type { Telemetry } from '../ports/telemetry.ts'

/** A live socket, as the server that wants to stop sees it. */
export interface LiveSocket {
  /** Speaks what it has been given, then closes. */
  finish(): void
}

/** The live sockets that are open. */
export interface LiveSockets {
  readonly size: number
  /** Throws `overloaded` when `limit` are open. */
  admit(limit: number): void
  add(socket: LiveSocket): void
  delete(socket: LiveSocket): void
  finishAll(): void
}

/** Keeps account of live sockets. */
export function createLiveSockets(telemetry: Pick<Telemetry, 'liveSockets'>): LiveSockets {
  const sockets = new Set<LiveSocket>()
  return {
    get size() {
      return sockets.size
    },
    admit(limit) {
      if (sockets.size >= limit)
        throw new SpeechError('overloaded', `All ${limit} live sockets are taken; try again soon.`)
    },
    add(socket) {
      sockets.add(socket)
      telemetry.liveSockets(sockets.size)
    },
    delete(socket) {
      sockets.delete(socket)
      telemetry.liveSockets(sockets.size)
    },
    finishAll() {
      for (const socket of sockets) socket.finish()
    },
  }
}
