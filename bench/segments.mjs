import { createRostrum } from '../dist/index.js'

/**
 * The segments of a text: what an engine of these facts is asked to speak, heard by one that is
 * silent.
 *
 * @param {string} text
 * @param {{ id: string, capabilities: object, voices: readonly object[] }} facts
 */
export async function segmentsOf(text, { id, capabilities, voices }) {
  const heard = []
  const format = { sampleRate: 22_050, channels: 1 }
  const listener = {
    id,
    capabilities,
    voices: async () => voices,
    async prepare() {},
    async *synthesize(segment) {
      heard.push(segment)
      yield { format, samples: new Float32Array(100), marks: [] }
    },
    async close() {},
  }
  const rostrum = await createRostrum({ parts: { engines: [listener] } })
  await (await rostrum.speak({ text, output: { codec: 'pcm' } })).buffer()
  await rostrum.close()
  return heard.sort((a, b) => a.index - b.index)
}
