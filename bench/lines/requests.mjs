import { ratioInTurns } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { startPeer, startRostrum } from '../server.mjs'
import { row } from '../table.mjs'
import { shortSentence } from '../text.mjs'

const CONNECTIONS = 8
/** Requests in one round: about the same time for both sides. */
const ROUND = { wav: 160, mp3: 80 }

/**
 * Requests before anything is counted: a server that runs has been compiled by then. Over the first
 * 2,000, the processor time of one falls to half.
 */
const WARM_UP = 2000

/** Requests per second beside a server that starts programs. */
export const requests = {
  needs: ['espeak-ng', 'ffmpeg', 'fastapi'],
  async *run({ quick, own }) {
    const peer = own(await startPeer())
    const server = own(await startRostrum())
    const client = own(await startProcess('http-load.mjs'))
    let number = 0
    const rate = (url, format, shape, count = ROUND[format]) => {
      const bodies = Array.from({ length: count }, () => shape(shortSentence(++number)))
      return client.ask('rate', { url, bodies, connections: CONNECTIONS })
    }
    const openai = (format) => (input) => ({
      model: 'tts-1',
      voice: 'alloy',
      input,
      response_format: format,
    })
    for (const { url } of [server, peer])
      await rate(`${url}/v1/audio/speech`, 'wav', openai('wav'), WARM_UP)
    for (const [format, atLeast] of [
      ['wav', 1.8],
      ['mp3', 3.5],
    ]) {
      const compare = (path, shape) =>
        ratioInTurns({
          rounds: quick ? 3 : 9,
          warmUp: 2,
          top: () => rate(server.url + path, format, shape),
          bottom: () => rate(`${peer.url}/v1/audio/speech`, format, openai(format)),
        })
      const speaks = format === 'wav' ? '`espeak-ng`' : '`espeak-ng` and `ffmpeg`'
      const against = `÷ FastAPI with ${speaks}, ${CONNECTIONS} connections`
      yield row(
        `Sentences per second as ${format}, \`/v1/audio/speech\` ${against}`,
        await compare('/v1/audio/speech', openai(format)),
        { atLeast },
      )
      yield row(
        `The same, \`/v1/speech\``,
        await compare('/v1/speech', (text) => ({ text, format })),
        {
          atLeast,
        },
      )
    }
  },
}
