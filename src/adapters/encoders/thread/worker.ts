import { parentPort } from 'node:worker_threads'
import { SpeechError } from '../../../core/errors.ts'
import { createOutbox } from '../outbox.ts'
import type { EncoderSession } from '../session.ts'
import { openSession } from '../sessions.ts'
import type { FromThread, ToThread } from './messages.ts'

/** An encoding in this thread. Its messages are served one after the other, also while it opens. */
interface Entry {
  readonly serve: (message: ToThread) => void
  readonly free: () => void
}

const port = parentPort
if (!port) throw new Error('Expected to run as a worker thread.')

const entries = new Map<number, Entry>()

function answer(message: FromThread): void {
  const transfer = 'bytes' in message && message.bytes ? [message.bytes.buffer] : []
  port?.postMessage(message, transfer)
}

function fail(id: number, cause: unknown): void {
  const error = SpeechError.is(cause)
    ? cause
    : new SpeechError('internal', 'The encoder thread broke.', { cause })
  answer({ type: 'failed', id, error: error.toJSON() })
}

function createEntry({ id, codec, options }: Extract<ToThread, { type: 'open' }>): Entry {
  const outbox = createOutbox()
  let session: EncoderSession | undefined
  let unwanted = false
  const free = (): void => {
    unwanted = true
    entries.delete(id)
    session?.free()
    session = undefined
  }
  const encoded = (): void => {
    const bytes = outbox.take()
    answer({ type: 'encoded', id, ...(bytes && { bytes }) })
  }
  const work = (message: ToThread): void => {
    try {
      if (!session) throw new SpeechError('internal', 'Expected an open encoding.')
      if (message.type === 'push') {
        for (const frame of message.frames) session.push(frame)
        encoded()
      } else if (message.type === 'finish') {
        session.finish()
        const bytes = outbox.take()
        answer({ type: 'finished', id, patches: outbox.patches, ...(bytes && { bytes }) })
        free()
      }
    } catch (cause) {
      fail(id, cause)
      free()
    }
  }
  let waiting: ToThread[] | undefined = []
  const opened = (): void => {
    const messages = waiting ?? []
    waiting = undefined
    for (const message of messages) work(message)
  }
  openSession(codec, options, outbox).then(
    (made) => {
      session = made
      if (unwanted) free()
      else {
        encoded()
        opened()
      }
    },
    (cause: unknown) => {
      fail(id, cause)
      opened()
      free()
    },
  )
  return {
    serve(message) {
      if (waiting) waiting.push(message)
      else work(message)
    },
    free,
  }
}

port.on('message', (message: ToThread) => {
  if (message.type === 'close') {
    for (const entry of entries.values()) entry.free()
    port.close()
  } else if (message.type === 'open') {
    entries.set(message.id, createEntry(message))
  } else if (message.type === 'free') {
    entries.get(message.id)?.free()
  } else {
    const entry = entries.get(message.id)
    if (entry) entry.serve(message)
    else fail(message.id, new SpeechError('internal', 'Expected an open encoding.'))
  }
})
