// The engine and nothing else, in a process of its own: warm workers are sent the sentences
// that Rostrum would speak, marked as it would mark them, and posts the samples of each callback.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ESPEAK_FACTS } from '../../dist/adapters/engines/espeak/facts.js'
import { markedText } from '../../dist/adapters/engines/espeak/marked-text.js'
import { createRostrum } from '../../dist/index.js'
import { answerQuestions, cpuMicros } from '../process.mjs'

let workers = []
let sentences = []

/** The marked sentences of a text: what an engine is asked to speak, heard by one that is silent. */
async function sentencesOf(text) {
  const heard = []
  const format = { sampleRate: 22_050, channels: 1 }
  const listener = {
    id: 'espeak',
    capabilities: ESPEAK_FACTS.capabilities,
    voices: async () => ESPEAK_FACTS.voices,
    async prepare() {},
    async *synthesize(segment) {
      for (const sentence of segment.sentences) heard.push(markedText(segment, sentence))
      yield { format, samples: new Float32Array(100), marks: [] }
    },
    async close() {},
  }
  const rostrum = await createRostrum({ parts: { engines: [listener] } })
  await (await rostrum.speak({ text, output: { codec: 'pcm' } })).buffer()
  await rostrum.close()
  return heard
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
