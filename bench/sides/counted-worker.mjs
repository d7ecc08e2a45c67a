// A worker whose engine writes down each segment it is asked for (`b`), and each that was spoken and
// kept (`k`): what is in the file outlives the worker.
import { openSync, writeSync } from 'node:fs'
import { systemClock } from '../../dist/adapters/clock/system.js'
import { espeakThreads } from '../../dist/adapters/engines/espeak/threads.js'
import { createRostrum } from '../../dist/index.js'
import { answerQuestions } from '../process.mjs'

const { signal } = new AbortController()

answerQuestions({
  async start({ dataDir, file }) {
    const log = openSync(file, 'a')
    const espeak = espeakThreads({ workers: 1, queue: 512, clock: systemClock })
    const engine = {
      ...espeak,
      synthesize(segment, call) {
        writeSync(log, 'b')
        return espeak.synthesize(segment, call)
      },
    }
    const meter = { segment: () => void writeSync(log, 'k'), speech() {}, pool() {} }
    const rostrum = await createRostrum({
      config: { tasks: { concurrency: 1, leaseMs: 1000 } },
      parts: { engines: [engine], phonemizer: espeak.phonemizer, meter },
      dataDir,
    })
    await rostrum.prepare()
    void rostrum.tasks.work({ signal })
  },
})
