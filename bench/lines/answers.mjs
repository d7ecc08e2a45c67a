import { ratioInTurns } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { startPeer, startRostrum } from '../server.mjs'
import { row } from '../table.mjs'
import { shortSentence } from '../text.mjs'

const CONNECTIONS = 8
/** Requests in one round. */
const FRESH = { mp3: 80, wav: 160 }
/** Answers that are asked for again and again, and how often altogether in one round. */
const KNOWN = 40
const HITS = 4000
/** What remains of a round when it is to be quick. */
const QUICK = 4

/** What answers that were made before are worth. */
export const answers = {
  needs: ['espeak-ng', 'ffmpeg', 'fastapi'],
  async *run({ quick, own }) {
    const peer = own(await startPeer())
    const server = own(await startRostrum())
    const client = own(await startProcess('http-load.mjs'))
    let number = 1_000_000
    const less = quick ? QUICK : 1
    for (const [format, misses] of Object.entries(FRESH)) {
      const bodyOf = (input) => ({ model: 'tts-1', voice: 'alloy', input, response_format: format })
      const fresh = () =>
        Array.from({ length: misses / less }, () => bodyOf(shortSentence(++number)))
      const rate = (url, bodies, cache) =>
        client.ask('rate', {
          url: `${url}/v1/audio/speech`,
          bodies,
          connections: CONNECTIONS,
          ...(cache && { cache }),
        })
      const known = Array.from({ length: KNOWN }, (_, at) => bodyOf(shortSentence(at)))
      await rate(server.url, known)
      const asked = Array.from({ length: HITS / less }, (_, at) => known[at % KNOWN])
      const hits = () => rate(server.url, asked, 'hit')
      const compare = (bottom) =>
        ratioInTurns({ rounds: quick ? 3 : 9, warmUp: 2, top: hits, bottom })
      yield row(
        `Sentences per second as ${format} that are in the cache ÷ that are not, ${CONNECTIONS} connections`,
        await compare(async () => {
          const measured = await rate(server.url, fresh(), 'miss')
          // What was known is still there after so many others.
          await rate(server.url, known)
          return measured
        }),
        { atLeast: 20 },
      )
      yield row(
        `The same ÷ FastAPI with ${format === 'wav' ? '`espeak-ng`' : '`espeak-ng` and `ffmpeg`'}`,
        await compare(() => rate(peer.url, fresh())),
        { atLeast: 3 },
      )
    }
  },
}
