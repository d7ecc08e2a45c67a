// Rostrum as a library, in a process of its own: writes a long text as speech while it comes.
import { open } from 'node:fs/promises'
import { createRostrum } from '../../dist/index.js'
import { answerQuestions } from '../process.mjs'
import { peakBytes } from '../server.mjs'

let rostrum

answerQuestions({
  async start({ url, concurrency }) {
    const off = { enabled: false }
    rostrum = await createRostrum({
      config: {
        engines: {
          espeak: off,
          flite: off,
          sherpa: off,
          chatterbox: off,
          openai: { url, concurrency },
        },
      },
    })
  },
  async write({ text, file }) {
    const startMs = performance.now()
    const speech = await rostrum.speak({ text, output: { codec: 'wav' } }, { delivery: 'file' })
    const handle = await open(file, 'w')
    try {
      const patches = []
      for await (const bytes of speech.patched((position, patch) =>
        patches.push([position, patch]),
      ))
        await handle.write(bytes)
      for (const [position, patch] of patches) await handle.write(patch, 0, patch.length, position)
    } finally {
      await handle.close()
    }
    return { ms: performance.now() - startMs, peak: await peakBytes(process.pid) }
  },
})
