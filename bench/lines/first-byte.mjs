import { ratioInTurns } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { startRostrum } from '../server.mjs'
import { row } from '../table.mjs'
import { prose, shortSentence } from '../text.mjs'

/** How soon the server answers, when its readers stay and when they leave. */
export const firstByte = {
  needs: ['espeak-ng'],
  async *run({ quick, own }) {
    // What was answered before is to be made again.
    const server = own(await startRostrum({ ROSTRUM_CACHE__REQUESTS: 'off' }))
    const client = own(await startProcess('http-load.mjs'))
    const url = `${server.url}/v1/speech`
    const answer = (text, { format, leave, restMs }) =>
      client.ask('firstByte', { url, leave, restMs, body: { text, ...(format && { format }) } })
    const program = (text) =>
      client.ask('program', { command: ['espeak-ng', '-v', 'en-us', '--stdout', text] })
    for (const leave of [false, true]) {
      const left = leave ? ', each request before left at its first byte' : ''
      for (const format of [undefined, 'wav']) {
        const measured = await ratioInTurns({
          rounds: quick ? 30 : 150,
          warmUp: 30,
          top: (round) => answer(shortSentence(round), { format, leave }),
          bottom: (round) => program(shortSentence(round)),
        })
        yield row(
          `First byte of a sentence as ${format ?? 'mp3'} ÷ one run of \`espeak-ng\`${left}`,
          measured,
          {
            atMost: 0.7,
          },
        )
      }
    }
    for (const leave of [false, true]) {
      const left = leave ? ', each request before left at its first byte' : ''
      const long = prose(100_000)
      const short = prose(100)
      const measured = await ratioInTurns({
        rounds: leave ? (quick ? 20 : 60) : quick ? 10 : 20,
        warmUp: 4,
        // Nobody waits for the end of a long one; alone in the server is what it must be.
        top: () => answer(long, { leave: true, restMs: leave ? 0 : 1000 }),
        bottom: () => answer(short, { leave }),
      })
      yield row(`First byte of 100,000 characters ÷ of 100${left}`, measured, { atMost: 1.5 })
    }
  },
}
