import type { Socket } from 'node:net'
import type { Json } from '../../../core/request.ts'
import type { FromSpeaker, JoinedFrame, ToSpeaker } from '../thread/messages.ts'
import type { SpokenFrame } from '../thread/speaker.ts'
import type { SampleSink, SampleSource } from './sample-file.ts'
import { messageReader, writeMessage } from './wire.ts'

/** The first message to a process. */
export interface StartMessage {
  readonly kind: 'start'
  /** False when nobody reads log lines. */
  readonly logs: boolean
  /** Milliseconds after which it tells its resident memory, again and again; 0: never. */
  readonly tellMemoryMs: number
  /** Whether it has a file for samples. */
  readonly sampleFile: boolean
  /** The engine's own settings. */
  readonly options: Json
}

/** What is said to a process: also how many bytes of its file have been read in all. */
export type ToProcess =
  | StartMessage
  | ToSpeaker
  | { readonly kind: 'taken'; readonly bytes: number }

/** What a process tells, before it is sent. */
export type FromProcess =
  | FromSpeaker<readonly SpokenFrame[]>
  | { readonly kind: 'memory'; readonly bytes: number }

/** The same as it is heard: a frame at a time. */
export type HeardOfProcess = FromSpeaker | { readonly kind: 'memory'; readonly bytes: number }

/** A frame that is followed by others, which are sent with it. */
interface PartMessage {
  readonly kind: 'part'
  readonly id: number
  readonly frame: SpokenFrame
}

/** Says something to a process. */
export function ask(socket: Socket, message: ToProcess): void {
  writeMessage(socket, message)
}

/** Tells what a process has to tell; samples go after the message of their frame, or by the file. */
export function tell(socket: Socket, message: FromProcess, file?: SampleSink): void {
  if (!('frame' in message) || !message.frame) {
    writeMessage(socket, message)
    return
  }
  const last = message.frame.length - 1
  socket.cork()
  for (const [index, frame] of message.frame.entries()) {
    const { id } = message
    writeFrame(socket, index < last ? { kind: 'part', id, frame } : { ...message, frame }, file)
  }
  socket.uncork()
}

function writeFrame(
  socket: Socket,
  message: PartMessage | (FromSpeaker<SpokenFrame> & { readonly frame: SpokenFrame }),
  file: SampleSink | undefined,
): void {
  const { samples, ...frame } = message.frame
  writeMessage(socket, { ...message, frame }, samples, file)
}

/** Reads what is said to a process. */
export function requestReader(hear: (message: ToProcess) => void): (chunk: Uint8Array) => void {
  return messageReader((header) => hear(header as ToProcess))
}

/**
 * Reads what a process tells, and puts the samples back into their frames. Frames that were sent
 * together are heard together, once the last of them is there.
 */
export function answerReader(
  hear: (message: HeardOfProcess) => void,
  file?: SampleSource,
): (chunk: Uint8Array) => void {
  let parts: JoinedFrame[] = []
  return messageReader((header, samples) => {
    const message = header as PartMessage | HeardOfProcess
    if (!('frame' in message) || !message.frame) return hear(message as HeardOfProcess)
    const frame: JoinedFrame = { ...message.frame, samples }
    if (message.kind === 'part') return void parts.push(frame)
    for (const part of parts) hear({ kind: 'frame', id: message.id, frame: part })
    parts = []
    hear({ ...message, frame })
  }, file)
}
