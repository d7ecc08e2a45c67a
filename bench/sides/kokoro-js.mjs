// kokoro-js on the same arithmetic, in a process of its own: its own phonemes, its own runtime.
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { KokoroTTS } from 'kokoro-js'
import { answerQuestions, cpuMicros } from '../process.mjs'

let tts

answerQuestions({
  async start({ dir }) {
    // It brings a release of its own of the package that loads models.
    const own = createRequire(import.meta.resolve('kokoro-js'))
    const built = pathToFileURL(own.resolve('@huggingface/transformers'))
    const { env } = await import(new URL('transformers.node.mjs', built))
    env.allowRemoteModels = false
    env.localModelPath = path.dirname(dir)
    tts = await KokoroTTS.from_pretrained(path.basename(dir), { dtype: 'fp32', device: 'cpu' })
  },
  async speak({ texts }) {
    const [startMs, before] = [performance.now(), cpuMicros()]
    let samples = 0
    for (const text of texts)
      samples += (await tts.generate(text, { voice: 'af_heart' })).audio.length
    const audioSec = samples / 24_000
    return { ms: performance.now() - startMs, micros: cpuMicros() - before, audioSec }
  },
})
