import { ratioInTurns } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { row } from '../table.mjs'
import { prose } from '../text.mjs'

/** What a second worker is worth for one long text. */
export const workers = {
  async *run({ quick, own, log }) {
    const text = prose(40_000)
    const one = own(await startProcess('sides/library.mjs', { workers: 1 }))
    const two = own(await startProcess('sides/library.mjs', { workers: 2 }))
    const milliseconds = async (side) => (await side.ask('wall', { text })).ms
    const measured = await ratioInTurns({
      rounds: quick ? 5 : 15,
      warmUp: 2,
      top: () => milliseconds(one),
      bottom: () => milliseconds(two),
    })
    // What the machine itself gives for a second thread: a target above it cannot be met.
    const bare = own(await startProcess('sides/bare.mjs', { text, threads: 2 }))
    const alone = async (threads) => (await bare.ask('wall', { threads })).ms
    const machine = await ratioInTurns({
      rounds: quick ? 3 : 7,
      warmUp: 2,
      top: () => alone(1),
      bottom: () => alone(2),
    })
    log(`two bare engines ÷ one on this machine, now: ${machine.ratio.toFixed(2)}`)
    yield row('Speed with two workers ÷ with one, 40,000 characters to pcm', measured, {
      atLeast: 1.6,
    })
  },
}
