// The product with one model in child processes of one call each, in a process of its own.
import { processPool } from '../../dist/adapters/engines/process/pool.js'
import { toJson } from '../../dist/adapters/engines/sherpa/speaker-data.js'
import { systemClock } from '../../dist/adapters/clock/system.js'
import { createRostrum } from '../../dist/index.js'
import { answerQuestions } from '../process.mjs'
import { MODEL, sherpaFacts } from './sherpa-facts.mjs'

let rostrum

answerQuestions({
  async start({ dir, workers }) {
    const data = {
      model: MODEL,
      dir,
      device: 'cpu',
      threads: 1,
      calls: 1,
      blends: {},
      references: {},
    }
    const engine = processPool({
      facts: sherpaFacts(1),
      entry: new URL('../../dist/adapters/engines/sherpa/worker.js', import.meta.url),
      data: toJson(data),
      workers,
      queue: 512,
      clock: systemClock,
      warm: 'all',
    })
    rostrum = await createRostrum({ parts: { engines: [engine] } })
    await rostrum.prepare()
  },
  /** Milliseconds from the call to the last byte. */
  async speak({ text }) {
    const startMs = performance.now()
    let bytes = 0
    const speech = await rostrum.speak({ text, output: { codec: 'pcm' } }, { delivery: 'stream' })
    for await (const chunk of speech.bytes) bytes += chunk.length
    return { ms: performance.now() - startMs, bytes }
  },
})
