import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadData } from '../thread/messages.ts'
import { serveEngine } from '../thread/serve.ts'
import { espeakSpeaker } from './speaker.ts'

if (parentPort) serveEngine(parentPort, workerData as ThreadData, 'espeak', () => espeakSpeaker())
