import { stat } from 'node:fs/promises'
import path from 'node:path'
import { dataHome } from '../home.mjs'
import { median, ratioOf } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { row } from '../table.mjs'
import { prose } from '../text.mjs'

/** Twenty minutes of reading aloud. */
const CHARS = 18_000
/** How many times as fast as it is heard the upstream speaks. */
const SPEED = 40
const CALLS = 8

/** What writing speech as it comes, by several calls, is worth beside collecting it all. */
export const writing = {
  async *run({ quick, own, log }) {
    const text = prose(CHARS)
    const home = own(await dataHome())
    const upstream = own(await startProcess('sides/speaking-upstream.mjs', { speed: SPEED }))
    const url = upstream.started
    // The peak of a process is that of its whole life, so each round has fresh ones.
    const measure = async (side) => {
      const file = path.join(home.path, 'speech.wav')
      const program = await startProcess(side, { url, concurrency: CALLS })
      try {
        const { ms, peak } = await program.ask('write', { text, file })
        return { ms, peak, bytes: (await stat(file)).size }
      } finally {
        await program.close()
      }
    }
    const sides = ['sides/writing-library.mjs', 'sides/writing-whole.mjs']
    const rounds = []
    for (let round = 0; round < (quick ? 1 : 5); round++) {
      const order = round % 2 === 0 ? sides : sides.toReversed()
      const results = new Map()
      for (const side of order) results.set(side, await measure(side))
      rounds.push(sides.map((side) => results.get(side)))
    }
    for (const [at, side] of sides.entries()) {
      const of = (what) => median(rounds.map((round) => round[at][what]))
      const minutes = of('bytes') / 2 / 24_000 / 60
      const [seconds, megabytes] = [of('ms') / 1000, of('peak') / 2 ** 20]
      log(
        `${side}: ${minutes.toFixed(1)} minutes in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
      )
    }
    const ratio = (of) => ratioOf(rounds.map(([ours, theirs]) => of(ours, theirs)))
    yield row(
      'Speed of writing 20 minutes of speech by 8 calls at a time ÷ one after the other, collected and written at once',
      ratio((ours, theirs) => theirs.ms / ours.ms),
      { atLeast: 2 },
    )
    yield row(
      'The same, peak memory',
      ratio((ours, theirs) => ours.peak / theirs.peak),
      {
        atMost: 0.5,
      },
    )
  },
}
