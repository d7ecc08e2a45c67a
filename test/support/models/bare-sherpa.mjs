// The runtime and nothing else, in a process of its own, since it ends the process on a wrong
// configuration. Reads { config, calls } from stdin; writes one line of JSON for what was loaded and
// one for each call, with its samples as base64.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { OfflineTts } = createRequire(import.meta.url)('sherpa-onnx-node')
const base64 = (samples) =>
  Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength).toString('base64')
const tell = (value) => process.stdout.write(`${JSON.stringify(value)}\n`)

const { config, calls } = JSON.parse(readFileSync(0, 'utf8'))
const tts = await OfflineTts.createAsync(config)
tell({ sampleRate: tts.sampleRate, speakers: tts.numSpeakers })
for (const { reference, ...call } of calls) {
  const chunks = []
  if (reference) {
    const bytes = Buffer.from(reference.samples, 'base64')
    call.generationConfig = {
      ...call.generationConfig,
      referenceAudio: new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4),
      referenceSampleRate: reference.sampleRate,
      referenceText: reference.text,
    }
  }
  const audio = await tts.generateAsync({
    ...call,
    enableExternalBuffer: false,
    onProgress: ({ samples }) => chunks.push(samples.length) > 0,
  })
  tell({ sampleRate: audio.sampleRate, samples: base64(audio.samples), chunks })
}
