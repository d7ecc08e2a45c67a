// A server in a process of its own, and in it a route that takes an empty body and does nothing.
import { createTelemetry } from '../../dist/adapters/telemetry/prometheus.js'
import { DEFAULTS } from '../../dist/app/config/defaults.js'
import { createRostrum } from '../../dist/index.js'
import { buildServer } from '../../dist/server/build.js'
import { answerQuestions } from '../process.mjs'
import { shortSentence } from '../text.mjs'

const ignore = () => {}
const logger = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => logger }
let rostrum

answerQuestions({
  /** Gives the address of the server. */
  async start({ dataDir }) {
    const telemetry = createTelemetry()
    const parts = { logger, meter: telemetry.meter }
    rostrum = await createRostrum({ config: DEFAULTS, dataDir, parts })
    const settings = { current: DEFAULTS, subscribe: () => ignore }
    const { app, context } = await buildServer({
      rostrum,
      settings,
      logger,
      telemetry,
      version: '0',
    })
    app.post('/v1/practice/nothing', () => ({}))
    context.state.ready = true
    return app.listen({ host: '127.0.0.1', port: 0 })
  },
  /** Gives the ids of that many new items, of ten words each. */
  async items({ count }) {
    const ids = []
    for (let at = 0; at < count; at++)
      ids.push((await rostrum.practice.addItem({ text: shortSentence(at) })).id)
    return ids
  },
})
