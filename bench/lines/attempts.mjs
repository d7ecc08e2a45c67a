import { dataHome } from '../home.mjs'
import { ratioInTurns } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { row } from '../table.mjs'
import { shortSentence } from '../text.mjs'

const ITEMS = 100
const LEARNERS = 30
/** Requests in one round. */
const ROUND = 1000

/** What a learner wrote of an item: one word in it is another. */
function answerTo(at, number) {
  const words = shortSentence(at).split(' ')
  words[number % words.length] = 'something'
  return words.join(' ')
}

/** What an attempt costs, scored, stored and with the next time its item is due, beside an empty request. */
export const attempts = {
  async *run({ quick, own, log }) {
    const home = own(await dataHome())
    const server = own(await startProcess('sides/practice-server.mjs', { dataDir: home.path }))
    const ids = await server.ask('items', { count: ITEMS })
    const client = own(await startProcess('http-load.mjs'))
    const measure = (shape, connections) => {
      const bodies = Array.from({ length: ROUND }, (_, number) => shape(number))
      return client.ask('exchanges', { url: server.started, bodies, connections })
    }
    const empty = () => ({ path: '/v1/practice/nothing', body: {} })
    const shapes = {
      '`POST /v1/practice/items/{id}/attempts`': (number) => ({
        path: `/v1/practice/items/${ids[number % ITEMS]}/attempts`,
        body: {
          text: answerTo(number % ITEMS, number),
          user: `learner ${Math.floor(number / 7) % LEARNERS}`,
        },
      }),
      '`POST /v1/attempts`': (number) => ({
        path: '/v1/attempts',
        body: { item_id: ids[number % ITEMS], text: answerTo(number % ITEMS, number) },
      }),
    }
    for (const [what, shape] of Object.entries(shapes)) {
      for (const connections of [8, 1]) {
        const measured = await ratioInTurns({
          rounds: quick ? 5 : 15,
          warmUp: 5,
          top: () => measure(shape, connections),
          bottom: () => measure(empty, connections),
        })
        if (connections > 1) {
          yield row(
            `Attempt scored and stored, ${what}, ÷ an empty POST to the same server, ${connections} connections`,
            measured,
            { atMost: 3 },
          )
        } else log(`${what} by one connection: ${measured.ratio.toFixed(2)}`)
      }
    }
  },
}
