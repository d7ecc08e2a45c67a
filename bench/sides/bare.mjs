// The engine and nothing else, in a process of its own: warm workers are sent the sentences
// that Rostrum would speak, marked as it would mark them, and posts the samples of each callback.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ESPEAK_FACTS } from '../../dist/adapters/engines/espeak/facts.js'
import { markedText } from '../../dist/adapters/engines/espeak/marked-text.js'
import { answerQuestions, cpuMicros } from '../process.mjs'
import { segmentsOf } from '../segments.mjs'

let workers = []
let sentences = []

/** The marked sentences of a text: what the engine is asked to speak. */
async function sentencesOf(text) {
  const segments = await segmentsOf(text, ESPEAK_FACTS)
  return segments.flatMap((segment) =>
    segment.sentences.map((sentence) => markedText(segment, sentence)),
  )
}

let count = 0
let spoken = () => {}

/** Lets the first `threads` workers speak all sentences, each its share; resolves with the bytes. */
async function speak(threads) {
  count = 0
  let left = threads
  const all = new Promise((resolve) => (spoken = () => --left === 0 && resolve()))
  for (let at = 0; at < threads; at++) {
    workers[at].postMessage(sentences.filter((_, index) => index % threads === at))
  }
  await all
  return count
}

answerQuestions({
  async start({ text, threads = 1 }) {
    sentences = await sentencesOf(text)
    workers = Array.from(
      { length: threads },
      () => new Worker(new URL('bare-worker.mjs', import.meta.url)),
    )
    await Promise.all(workers.map((worker) => once(worker, 'message')))
    for (const worker of workers) {
      worker.on('message', (pcm) => {
        if (pcm === null) spoken()
        else count += pcm.byteLength
      })
    }
  },
  /** Microseconds of processor time, all threads together. */
  async cpu() {
    const before = cpuMicros()
    const bytes = await speak(1)
    return { micros: cpuMicros() - before, bytes }
  },
  /** Milliseconds until all is spoken. */
  async wall({ threads }) {
    const startMs = performance.now()
    const bytes = await speak(threads)
    return { ms: performance.now() - startMs, bytes }
  },
})
