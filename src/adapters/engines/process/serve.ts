import { Socket } from 'node:net'
import type { Json } from '../../../core/request.ts'
import { answering } from '../thread/answer.ts'
import { sentenceBatch } from '../thread/batch.ts'
import type { FromSpeaker, ToSpeaker } from '../thread/messages.ts'
import type { Speaker, SpokenFrame } from '../thread/speaker.ts'
import { requestReader, tell, type FromProcess, type StartMessage } from './messages.ts'
import { sampleSink, type SampleSink } from './sample-file.ts'
import { watchParent } from './watch-parent.ts'

/** The file descriptor of the socket to the process that started this one. */
const SOCKET_FD = 3
/** That of the file for samples, where there is one. */
const SAMPLES_FD = 4

/**
 * The far side of `processPool`: answers its messages with a speaker, until told to close. To be
 * called once, by the child's own file. The process ends with its socket, so that it never
 * outlives the one that started it.
 */
export function serveProcess(engine: string, createSpeaker: (data: Json) => Speaker): void {
  // Terminals and service managers signal all processes at once; this one ends with its socket.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  const socket = new Socket({ fd: SOCKET_FD, readable: true, writable: true })
  let closing = false
  let watched = false
  let hear: ((message: ToSpeaker) => void) | undefined
  let file: SampleSink | undefined
  const answer = (message: FromProcess): void => {
    if (socket.writable) tell(socket, message, file)
  }
  const start = (message: StartMessage): void => {
    const { logs, tellMemoryMs, sampleFile, options } = message
    if (sampleFile) file = sampleSink(SAMPLES_FD)
    if (tellMemoryMs > 0) {
      const tellMemory = (): void => answer({ kind: 'memory', bytes: process.memoryUsage.rss() })
      setInterval(tellMemory, tellMemoryMs).unref()
    }
    hear = answering(engine, () => createSpeaker(options), {
      post(message: FromSpeaker<readonly SpokenFrame[]>) {
        answer(message)
        // Not before, since it takes time that the first sound had better have.
        if (message.kind !== 'ready' || watched) return
        watched = true
        setImmediate(watchParent)
      },
      interrupted: () => false,
      batch: sentenceBatch,
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
      logs,
      end() {
        closing = true
        socket.end(() => process.exit(0))
      },
    })
  }
  socket.on(
    'data',
    requestReader((message) => {
      if (message.kind === 'start') start(message)
      else if (message.kind === 'taken') file?.taken(message.bytes)
      else hear?.(message)
    }),
  )
  // Nothing waits for what runs here any more, native code in other threads included.
  socket.on('error', () => {})
  socket.on('end', () => leave(closing))
  socket.on('close', () => leave(closing))
}

function leave(closing: boolean): void {
  if (closing) process.exit(0)
  process.kill(process.pid, 'SIGKILL')
}
