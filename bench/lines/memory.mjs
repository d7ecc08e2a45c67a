import { startProcess } from '../process.mjs'
import { peakBytes, startRostrum } from '../server.mjs'
import { row } from '../table.mjs'
import { prose } from '../text.mjs'

const LONG = 1_000_000
const QUICK = 200_000
const SHORT = 20_000
const SLOW = { bytesPerSec: 10_000, seconds: 20 }

/** What a long text and a slow reader cost in memory; a fresh server for each. */
export const memory = {
  async *run({ quick, log, own }) {
    const client = own(await startProcess('http-load.mjs'))
    const peak = async (question, chars, more = {}) => {
      const server = await startRostrum()
      const body = { text: prose(chars), format: 'mp3' }
      let bytes
      let read
      try {
        read = await client.ask(question, { url: `${server.url}/v1/speech`, body, ...more })
        bytes = await peakBytes(server.pid)
      } finally {
        await server.close()
      }
      log(`${chars} characters, ${question}: ${Math.round(bytes / 2 ** 20)} MB, ${read} bytes read`)
      return bytes
    }
    const chars = quick ? QUICK : LONG
    const name = chars.toLocaleString('en-US')
    const short = await peak('whole', SHORT)
    const slow = await peak('slowly', chars, SLOW)
    yield row(
      `Peak memory of the server, ${name} characters to mp3 read at 10 kB/s for 20 s ÷ 20,000 read at once`,
      { ratio: slow / short },
      { atMost: 1.25 },
    )
    const long = await peak('whole', chars)
    yield row(
      `Peak memory of the server, ${name} characters to mp3 ÷ 20,000`,
      { ratio: long / short },
      { atMost: 1.25 },
    )
  },
}
