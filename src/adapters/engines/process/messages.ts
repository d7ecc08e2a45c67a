import type { Socket } from 'node:net'
import type { Json } from '../../../core/request.ts'
import type { JoinedFrame, FromSpeaker, ToSpeaker } from '../thread/messages.ts'
import { messageReader, writeMessage, type Body } from './wire.ts'

/** The first message to a process. */
export interface StartMessage {
  readonly kind: 'start'
  /** False when nobody reads log lines. */
  readonly logs: boolean
  /** Milliseconds after which it tells its resident memory, again and again; 0: never. */
  readonly tellMemoryMs: number
  /** The engine's own settings. */
  readonly options: Json
}

/** What is said to a process. */
export type ToProcess = StartMessage | ToSpeaker

/** What a process tells. */
export type FromProcess = FromSpeaker | { readonly kind: 'memory'; readonly bytes: number }

/** Writes a message; the samples of its frame go after it, not in it. */
export function send(socket: Socket, message: ToProcess | FromProcess): void {
  if (!('frame' in message) || !message.frame) {
    writeMessage(socket, message)
    return
  }
  const { samples, ...frame } = message.frame
  writeMessage(socket, { ...message, frame }, samples)
}

/** Reads what is said to a process. */
export function requestReader(hear: (message: ToProcess) => void): (chunk: Uint8Array) => void {
  return messageReader((header) => hear(header as ToProcess))
}

/** Reads what a process tells, and puts the samples back into their frames. */
export function answerReader(hear: (message: FromProcess) => void): (chunk: Uint8Array) => void {
  return messageReader((header, samples: Body) => {
    const message = header as FromProcess
    if (!('frame' in message) || !message.frame) return hear(message)
    const frame: JoinedFrame = { ...message.frame, samples }
    hear({ ...message, frame })
  })
}
