// The plain way to write a long text as speech, in a process of its own: one call after the other,
// all of it in memory, then written at once.
import { writeFileSync } from 'node:fs'
import { answerQuestions } from '../process.mjs'
import { peakBytes } from '../server.mjs'

const SAMPLE_RATE = 24_000
const MAX_CHARS = 400

/** Whole sentences, as many as fit. */
function piecesOf(text) {
  const pieces = ['']
  for (const sentence of text.match(/[^.!?]+[.!?]*\s*/g) ?? []) {
    if ((pieces.at(-1) + sentence).length > MAX_CHARS) pieces.push('')
    pieces[pieces.length - 1] += sentence
  }
  return pieces.map((it) => it.trim()).filter((it) => it !== '')
}

function wavHeader(dataBytes) {
  const header = Buffer.alloc(44)
  header.write('RIFF')
  header.writeUInt32LE(36 + dataBytes, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(SAMPLE_RATE, 24)
  header.writeUInt32LE(2 * SAMPLE_RATE, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(dataBytes, 40)
  return header
}

let base

answerQuestions({
  start({ url }) {
    base = url
  },
  async write({ text, file }) {
    const startMs = performance.now()
    const parts = []
    for (const input of piecesOf(text)) {
      const answer = await fetch(`${base}/audio/speech`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'tts-1', voice: 'alloy', input, response_format: 'pcm' }),
      })
      parts.push(Buffer.from(await answer.arrayBuffer()))
    }
    const data = Buffer.concat(parts)
    writeFileSync(file, Buffer.concat([wavHeader(data.length), data]))
    return { ms: performance.now() - startMs, peak: await peakBytes(process.pid) }
  },
})
