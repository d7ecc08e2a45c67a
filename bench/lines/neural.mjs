import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { existsSync } from 'node:fs'
import { dataHome } from '../home.mjs'
import { median, quantile, ratioInTurns, ratioOf } from '../measure.mjs'
import { processorMsBelow, residentBytes, tree } from '../process-tree.mjs'
import { startProcess } from '../process.mjs'
import { startRostrum } from '../server.mjs'
import { MODEL } from '../sides/sherpa-facts.mjs'
import { row } from '../table.mjs'
import { prose, shortSentence } from '../text.mjs'

const VOICE = `sherpa:${MODEL}/af_heart`
/** Longer than the runs that are under way take to end. */
const REST_MS = 3000
const KOKORO_JS = fileURLToPath(new URL('../node_modules/kokoro-js', import.meta.url))

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** A server with one model, one process and one thread of the runtime for each of its calls. */
function startServer(dir, more = {}) {
  return startRostrum({
    ROSTRUM_CACHE__REQUESTS: 'off',
    ROSTRUM_ENGINES__ESPEAK__NATIVE: 'never',
    ROSTRUM_ENGINES__SHERPA__MODEL_DIRS: dir,
    ROSTRUM_ENGINES__SHERPA__WORKERS: '1',
    ROSTRUM_ENGINES__SHERPA__THREADS: '1',
    ...more,
  })
}

/** A neural model in child processes, beside its runtime alone and beside kokoro-js. */
export const neural = {
  async *run({ quick, log, own }) {
    const home = own(await dataHome())
    const dir = path.join(home.path, MODEL)
    const forKokoroJs = existsSync(KOKORO_JS) ? path.join(home.path, 'kokoro-js') : undefined
    const maker = await startProcess('sides/models.mjs', { sherpa: dir, kokoroJs: forKokoroJs })
    await maker.close()
    const bare = own(await startProcess('sides/bare-sherpa.mjs', { dir }))
    const client = own(await startProcess('http-load.mjs'))
    const server = own(await startServer(dir))
    const url = `${server.url}/v1/speech`
    // Beside what takes all cores by itself.
    const whole =
      forKokoroJs && own(await startServer(dir, { ROSTRUM_ENGINES__SHERPA__WORKERS: '2' }))
    const text = prose(1_000)
    const texts = await bare.ask('parts', { text })
    const alone = (atOnce) => bare.ask('speak', { texts, atOnce })
    const { ms, audioSec } = await alone(1)
    log(`real-time factor of the model, one core: ${(ms / 1000 / audioSec).toFixed(2)}`)

    const served = async (by) => {
      const startMs = performance.now()
      await client.ask('whole', {
        url: `${by.url}/v1/speech`,
        body: { text, voice: VOICE, format: 'pcm' },
      })
      return performance.now() - startMs
    }
    const rounds = quick ? 3 : 9
    const through = await ratioInTurns({
      rounds,
      top: () => served(server),
      bottom: async () => (await alone(1)).ms,
    })
    yield row(
      `${text.length.toLocaleString('en-US')} characters to pcm through the server ÷ the bare runtime on the same sentences, one at a time`,
      through,
      { atMost: 1.05 },
    )

    if (forKokoroJs) {
      const other = own(await startProcess('sides/kokoro-js.mjs', { dir: forKokoroJs }))
      const measured = await ratioInTurns({
        rounds: quick ? 1 : 3,
        top: async () => (await other.ask('speak', { texts })).ms,
        bottom: () => served(whole),
      })
      await other.close()
      await whole.close()
      yield row(
        'Time of kokoro-js on the same sentences ÷ through the server with two processes',
        measured,
        {
          atLeast: 1,
        },
      )
    } else log('kokoro-js is not installed: `npm ci` in bench/ adds it')

    const long = prose(5_000)
    const [first] = await bare.ask('parts', { text: long })
    for (const format of ['wav', 'mp3']) {
      const measured = await ratioInTurns({
        rounds: quick ? 4 : 10,
        // Nobody waits for the end of it; the next one finds the engine free.
        top: () =>
          client.ask('firstByte', {
            url,
            leave: true,
            restMs: REST_MS,
            body: { text: long, voice: VOICE, format },
          }),
        bottom: async () => (await bare.ask('speak', { texts: [first] })).ms,
      })
      yield row(
        `First byte of 5,000 characters as ${format} ÷ the first sentence in the bare runtime`,
        measured,
        { atMost: 1.2 },
      )
    }

    yield row(
      `Processor time of the engine's process after a request for 5,000 characters was left ÷ that of its longest run`,
      await afterLeaving({ quick, client, bare, server, long }),
      { atMost: 1.2 },
    )
    await server.close()
    yield* severalProcesses({ quick, log, own, dir, bare, texts, text })
    yield row(
      'Resident memory of the server after an idle model was unloaded ÷ before it was loaded',
      await afterUnloading({ quick, client, dir, log }),
      { atMost: 1.1 },
    )
  },
}

/** What the engine still does for nobody. */
async function afterLeaving({ quick, client, bare, server, long }) {
  const parts = (await bare.ask('parts', { text: long })).slice(0, 12)
  const costs = []
  for (const part of parts) costs.push((await bare.ask('speak', { texts: [part] })).micros / 1000)
  const run = quantile(costs, 1)
  const ratios = []
  for (let round = 0; round < (quick ? 3 : 7); round++) {
    const body = { text: long, voice: VOICE, format: 'wav' }
    await client.ask('firstByte', { url: `${server.url}/v1/speech`, leave: true, body })
    const before = await processorMsBelow(server.pid)
    await wait(2 * REST_MS)
    ratios.push(((await processorMsBelow(server.pid)) - before) / run)
  }
  return ratioOf(ratios)
}

/** What a second process is worth, each taking one call at a time. */
async function* severalProcesses({ quick, log, own, dir, bare, texts, text }) {
  const one = own(await startProcess('sides/sherpa-pool.mjs', { dir, workers: 1 }))
  const two = own(await startProcess('sides/sherpa-pool.mjs', { dir, workers: 2 }))
  const milliseconds = async (side) => (await side.ask('speak', { text })).ms
  const measured = await ratioInTurns({
    rounds: quick ? 3 : 9,
    top: () => milliseconds(one),
    bottom: () => milliseconds(two),
  })
  await one.close()
  await two.close()
  // What the machine itself gives for a second one: a target above it cannot be met.
  const machine = await ratioInTurns({
    rounds: quick ? 3 : 7,
    top: async () => (await bare.ask('speak', { texts, atOnce: 1 })).ms,
    bottom: async () => (await bare.ask('speak', { texts, atOnce: 2 })).ms,
  })
  log(`two runs at a time ÷ one in the bare runtime, now: ${machine.ratio.toFixed(2)}`)
  yield row('Speed of two child processes ÷ of one, one call each', measured, { atLeast: 1.8 })
}

/** A fresh server for each round; what other engines need is there before. */
async function afterUnloading({ quick, client, dir, log }) {
  const ratios = []
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    const server = await startServer(dir, { ROSTRUM_ENGINES__SHERPA__IDLE_UNLOAD_SEC: '1' })
    try {
      const url = `${server.url}/v1/speech`
      const speak = (number, voice) =>
        client.ask('whole', { url, body: { text: shortSentence(number), format: 'mp3', voice } })
      for (let number = 0; number < 20; number++) await speak(number, 'espeak:en-us')
      await wait(1000)
      const before = await residentBytes(server.pid)
      for (let number = 0; number < 5; number++) await speak(number, VOICE)
      const loaded = await residentBytes(server.pid)
      if ((await tree(server.pid)).length === 1) throw new Error('Expected a process of the model.')
      for (let waited = 0; (await tree(server.pid)).length > 1; waited++) {
        if (waited > 60) throw new Error('Expected the model to be unloaded within 30 seconds.')
        await wait(500)
      }
      await wait(1000)
      const after = await residentBytes(server.pid)
      const [a, b, c] = [before, loaded, after].map((bytes) => Math.round(bytes / 2 ** 20))
      log(`resident: ${a} MB before, ${b} MB loaded, ${c} MB after`)
      ratios.push(after / before)
    } finally {
      await server.close()
    }
  }
  return { ratio: median(ratios) }
}
