import { parentPort } from 'node:worker_threads'
import start from '@echogarden/espeak-ng-emscripten'

const module = await start()
const engine = new module.eSpeakNGWorker()

parentPort.on('message', (sentences) => {
  for (const sentence of sentences) {
    engine.set_voice('en-us')
    engine.synthesize(sentence, (pcm) => {
      if (pcm.length > 0) parentPort.postMessage(pcm, [pcm.buffer])
      return false
    })
  }
  parentPort.postMessage(null)
})
parentPort.postMessage('ready')
