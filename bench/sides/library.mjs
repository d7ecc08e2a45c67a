// Rostrum as a library, in a process of its own: speaks a text to raw samples, and counts.
import { createRostrum } from '../../dist/index.js'
import { answerQuestions, cpuMicros } from '../process.mjs'

let rostrum

async function speak({ text, timeline = 'none', codec = 'pcm', delivery = 'stream' }) {
  let bytes = 0
  const speech = await rostrum.speak({ text, timeline, output: { codec } }, { delivery })
  for await (const chunk of speech.bytes) bytes += chunk.length
  return bytes
}

answerQuestions({
  /** `native`: whether the eSpeak NG of the system speaks; the WASM one is compared with itself. */
  async start({ workers, native = 'never' }) {
    rostrum = await createRostrum({
      config: { engines: { espeak: { workers, native }, flite: { enabled: false } } },
    })
    await rostrum.prepare()
  },
  /** Microseconds of processor time, all threads together. */
  async cpu(data) {
    const before = cpuMicros()
    const bytes = await speak(data)
    return { micros: cpuMicros() - before, bytes }
  },
  /** Milliseconds from the call to the last byte. */
  async wall(data) {
    const startMs = performance.now()
    const bytes = await speak(data)
    return { ms: performance.now() - startMs, bytes }
  },
})
