import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { createRostrum } from '../../dist/index.js'
import { dataHome } from '../home.mjs'
import { ratioInTurns } from '../measure.mjs'
import { fillPractice, LEARNERS } from '../practice-rows.mjs'
import { row } from '../table.mjs'

const MANY = 1_000_000
const FEW = 10_000
/** Questions of one measurement, each of another item, learner or time where there are some. */
const QUESTIONS = 10
const DAY_MS = 86_400_000

/** Half a year back from now, and some days more each time. */
const since = (at) => ({ sinceMs: Date.now() - (180 + at) * DAY_MS })
const user = (at) => ({ user: `learner ${at % LEARNERS}` })

const STATISTICS = {
  'the summary': ({ practice }) => practice.summary(),
  'the summary since': ({ practice }, at) => practice.summary(since(at)),
  'the summary of a learner': ({ practice }, at) => practice.summary(user(at)),
  'the practice log': ({ practice }) => practice.log(),
  'the practice log since': ({ practice }, at) => practice.log(since(at)),
  'the practice log of a learner': ({ practice }, at) => practice.log(user(at)),
  'a later page of the practice log': ({ practice }, at) => practice.log({ page: 5 + at }),
  'an item': ({ practice, ids }, at) => practice.itemPractice(ids[(7 * at) % ids.length]),
  'progress of a month': ({ practice }) => practice.progress(),
  'progress of a year': ({ practice }) => practice.progress({ days: 365 }),
  'progress in an item': ({ practice, ids }, at) =>
    practice.progress({ item: ids[(7 * at) % ids.length] }),
  'progress of a learner': ({ practice }, at) => practice.progress({ days: 365, ...user(at) }),
}

/** What statistics cost over very many attempts, beside those over a hundredth of them. */
export const statistics = {
  async *run({ quick, own, log }) {
    const many = quick ? MANY / 10 : MANY
    const few = quick ? FEW / 10 : FEW
    const open = async (count) => {
      const { path: dataDir } = own(await dataHome())
      const ids = await fillPractice(path.join(dataDir, 'rostrum.db'), count)
      const rostrum = own(await createRostrum({ dataDir }))
      return { practice: rostrum.practice, ids }
    }
    const [small, large] = [await open(few), await open(many)]
    let worst
    for (const [what, ask] of Object.entries(STATISTICS)) {
      const time = async (side) => {
        const begunMs = performance.now()
        for (let at = 0; at < QUESTIONS; at++) await ask(side, at)
        return performance.now() - begunMs
      }
      const measured = await ratioInTurns({
        rounds: quick ? 5 : 11,
        warmUp: 2,
        top: () => time(large),
        bottom: () => time(small),
      })
      log(`${what}: ${measured.ratio.toFixed(2)}`)
      if (worst === undefined || measured.ratio > worst.ratio) worst = measured
    }
    yield row(
      `Statistics over ${many.toLocaleString('en-US')} attempts ÷ over ${few.toLocaleString('en-US')}, the worst of summary, practice log, one item and progress`,
      worst,
      { atMost: 10 },
    )
  },
}
