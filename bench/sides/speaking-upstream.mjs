// A server with OpenAI's speech interface that takes as long as its audio says, in a process of its own.
import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { answerQuestions } from '../process.mjs'

const SAMPLE_RATE = 24_000
/** Seconds of audio for a character, as people read English aloud. */
const SEC_PER_CHAR = 1 / 15
/** Longest answer, in characters; one tone is cut for all answers. */
const MAX_CHARS = 4096

const tone = new Int16Array(Math.ceil(MAX_CHARS * SEC_PER_CHAR * SAMPLE_RATE))
for (let at = 0; at < tone.length; at++) tone[at] = 8000 * Math.sin(at / (10 + (at % 7)))

async function read(request) {
  const pieces = []
  for await (const piece of request) pieces.push(piece)
  return JSON.parse(Buffer.concat(pieces).toString())
}

answerQuestions({
  /** `speed`: how many times as fast as it is heard it speaks. */
  async start({ speed }) {
    const answer = async (request, response) => {
      if (request.method !== 'POST') {
        response.writeHead(404).end()
        return
      }
      const { input } = await read(request)
      const audioSec = input.length * SEC_PER_CHAR
      await delay((1000 * audioSec) / speed)
      const bytes = 2 * Math.round(audioSec * SAMPLE_RATE)
      response.writeHead(200, { 'content-type': 'audio/pcm', 'content-length': bytes })
      response.end(Buffer.from(tone.buffer, 0, bytes))
    }
    const server = createServer((request, response) => void answer(request, response))
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${server.address().port}/v1`
  },
})
