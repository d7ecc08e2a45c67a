import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadData } from '../thread/messages.ts'
import { serveEngine } from '../thread/serve.ts'
import type { ToneOptions } from './options.ts'
import { toneSpeaker } from './speaker.ts'

if (parentPort) {
  serveEngine(parentPort, workerData as ThreadData, 'tone', (options) =>
    toneSpeaker((options ?? {}) as ToneOptions),
  )
}
