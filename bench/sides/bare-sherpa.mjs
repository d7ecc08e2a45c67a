// The runtime and nothing else, in a process of its own: is sent the parts of a text that Rostrum
// would send it, and drops the samples.
import { createRequire } from 'node:module'
import path from 'node:path'
import { partsOf } from '../../dist/adapters/engines/sherpa/text-parts.js'
import { answerQuestions, cpuMicros } from '../process.mjs'
import { segmentsOf } from '../segments.mjs'
import { sherpaFacts } from './sherpa-facts.mjs'

const { OfflineTts } = createRequire(import.meta.url)('sherpa-onnx-node')
let tts

async function speak(texts, atOnce) {
  let next = 0
  let samples = 0
  const one = async () => {
    while (next < texts.length) {
      const text = texts[next++]
      const audio = await tts.generateAsync({ text, sid: 0, speed: 1, enableExternalBuffer: false })
      samples += audio.samples.length
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return samples / tts.sampleRate
}

answerQuestions({
  async start({ dir }) {
    const file = (name) => path.join(dir, name)
    tts = await OfflineTts.createAsync({
      model: {
        kokoro: {
          model: file('model.onnx'),
          voices: file('voices.bin'),
          tokens: file('tokens.txt'),
          dataDir: file('espeak-ng-data'),
          lang: 'en-us',
        },
        numThreads: 1,
        provider: 'cpu',
      },
      maxNumSentences: 1,
      silenceScale: 1,
    })
  },
  /** What Rostrum would ask the runtime to say of a text. */
  async parts({ text }) {
    const segments = await segmentsOf(text, sherpaFacts(2))
    const sentences = segments.flatMap((segment) =>
      segment.sentences.map(({ start, end }) => segment.text.slice(start, end)),
    )
    return sentences.flatMap((sentence) =>
      partsOf(sentence, 'kokoro').map(({ start, end }) => sentence.slice(start, end)),
    )
  },
  /** Milliseconds and processor time until all is spoken, and how long it would take to hear. */
  async speak({ texts, atOnce = 1 }) {
    const [startMs, before] = [performance.now(), cpuMicros()]
    const audioSec = await speak(texts, atOnce)
    return { ms: performance.now() - startMs, micros: cpuMicros() - before, audioSec }
  },
})
