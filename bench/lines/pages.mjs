import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { sql } from 'kysely'
import { systemClock } from '../../dist/adapters/clock/system.js'
import { openDatabase } from '../../dist/adapters/stores/sql/database.js'
import { dataHome } from '../home.mjs'
import { ratioInTurns } from '../measure.mjs'
import { PEERS, startPostgres } from '../services.mjs'
import { row } from '../table.mjs'
import { openTasks, SHARE } from '../task-rows.mjs'

const { signal } = new AbortController()
const MANY = 1_000_000
const FEW = 1000
const LIMIT = 50
/** Pages of one measurement, each of another owner, tag or state where there are some. */
const PAGES = 40

const QUERIES = {
  'of all tasks': () => ({}),
  'of one state': (at) => ({ states: [['succeeded', 'failed', 'cancelled', 'queued'][at % 4]] }),
  'of one tag': (at) => ({ tag: `tag-${at % SHARE}` }),
  'of one owner': (at) => ({ owner: `owner-${at % SHARE}` }),
}

/** What a page of tasks costs among very many, beside one among a few. */
export const pages = {
  async *run({ quick, own, log }) {
    const many = quick ? MANY / 10 : MANY
    const folder = own(await dataHome()).path
    yield await compare(many, (name) => path.join(folder, `${name}.db`), { quick, own, log })
    // It takes some minutes to fill.
    if (!process.env.BENCH_POSTGRES) return
    const postgres = own(await startPostgres())
    process.chdir(PEERS)
    const urlOf = (name) => postgres.url.replace(/postgres$/, name)
    for (const name of ['few', 'many'])
      await say(postgres.url, sql`create database ${sql.ref(name)}`)
    // PostgreSQL does so by itself, about a minute after so much has changed.
    const filled = (url) => say(url, sql`analyze`)
    const measured = await compare(many, urlOf, { quick, own, log, filled })
    yield { ...measured, what: `${measured.what}; PostgreSQL` }
  },
}

async function compare(many, urlOf, { quick, own, log, filled }) {
  const open = async (name, count) => {
    const tasks = own(await openTasks(urlOf(name), count))
    await filled?.(urlOf(name))
    return tasks
  }
  const [few, full] = [await open('few', FEW), await open('many', many)]
  let worst
  for (const [name, queryOf] of Object.entries(QUERIES)) {
    const { cursor } = await full.store.list({ ...queryOf(0), limit: 1000 }, { signal })
    const time = async ({ store }, from = {}) => {
      const begunMs = performance.now()
      for (let at = 0; at < PAGES; at++) {
        const { tasks } = await store.list({ ...queryOf(at), ...from, limit: LIMIT }, { signal })
        if (tasks.length !== LIMIT) throw new Error(`Expected a full page ${name}.`)
      }
      return performance.now() - begunMs
    }
    for (const { place, from } of [
      { place: 'first', from: {} },
      { place: 'later', from: { cursor } },
    ]) {
      const measured = await ratioInTurns({
        rounds: quick ? 5 : 15,
        warmUp: 3,
        top: () => time(full, from),
        bottom: () => time(few),
      })
      log(`the ${place} page ${name}: ${measured.ratio.toFixed(2)}`)
      if (worst === undefined || measured.ratio > worst.ratio) worst = measured
    }
  }
  return row(
    `Page of ${LIMIT} out of ${many.toLocaleString('en-US')} tasks ÷ out of ${FEW.toLocaleString('en-US')}, the worst of all, one state, one tag and one owner`,
    worst,
    { atMost: 3 },
  )
}

/** Runs a statement. */
async function say(url, statement) {
  const database = await openDatabase({ url, clock: systemClock, signal })
  await database.read((kysely) => statement.execute(kysely), signal)
  await database.close()
}
