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

answerQuestions({
  async start({ text }) {
    sentences = await sentencesOf(text)
    worker = new Worker(new URL('bare-worker.mjs', import.meta.url))
    await once(worker, 'message')
    return sentences.length
  },
  async cpu() {
    const before = cpuMicros()
    worker.postMessage(sentences)
    const bytes = await new Promise((resolve, reject) => {
      let count = 0
      worker.removeAllListeners()
      worker.on('error', reject)
      worker.on('message', (pcm) => {
        if (pcm === null) resolve(count)
        else count += pcm.byteLength
      })
    })
    return { micros: cpuMicros() - before, bytes }
  },
})
