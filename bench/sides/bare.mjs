// The engine and nothing else, in a process of its own: one warm worker is sent the sentences
// that Rostrum would speak, marked as it would mark them, and posts the samples of each callback.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ESPEAK_FACTS } from '../../dist/adapters/engines/espeak/facts.js'
import { markedText } from '../../dist/adapters/engines/espeak/marked-text.js'
import { createRostrum } from '../../dist/index.js'
import { answerQuestions, cpuMicros } from '../process.mjs'

let worker
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

answerQuestions({
  async start({ text }) {
    sentences = await sentencesOf(text)
    worker = new Worker(new URL('bare-worker.mjs', import.meta.url))
    await once(worker, 'message')
    worker.on('message', (pcm) => {
      if (pcm === null) spoken()
      else count += pcm.byteLength
    })
  },
  /** Microseconds of processor time, both threads together. */
  async cpu() {
    const before = cpuMicros()
    count = 0
    const all = new Promise((resolve) => (spoken = resolve))
    worker.postMessage(sentences)
    await all
    return { micros: cpuMicros() - before, bytes: count }
  },
})
