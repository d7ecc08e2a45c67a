import { hasPeer, startPostgres, startRedis } from '../services.mjs'
import { startProcess } from '../process.mjs'
import { exhibit } from '../table.mjs'
import { prose } from '../text.mjs'

const WORKERS = [1, 2, 5, 10, 20, 50, 100]
/** Characters of the shortest and the longest text whose making is measured. */
const CHARS = [50, 2000]
/** Below this share of what so many workers could do at best, the line is said to bend. */
const BENDS = 0.9

/** How queues hold out when there are more and more workers, only their speaking being simulated. */
export const simulation = {
  async *run({ quick, own, log }) {
    const side = own(await startProcess('sides/library.mjs', { workers: 1 }))
    const texts = quick ? 8 : 32
    const measuredMs = []
    for (let at = -3; at < texts; at++) {
      const chars = CHARS[0] * (CHARS[1] / CHARS[0]) ** (Math.max(0, at) / (texts - 1))
      const text = prose(Math.round(chars), at + 10)
      const { ms } = await side.ask('wall', { text, codec: 'flac', delivery: 'file' })
      // The first ones warm up.
      if (at >= 0) measuredMs.push(ms)
    }
    await side.close()
    log(
      `longest ÷ shortest task: ${(Math.max(...measuredMs) / Math.min(...measuredMs)).toFixed(0)}`,
    )

    const lines = []
    const bends = []
    for (const { name, ...settings } of await queues(own, log)) {
      const sim = own(await startProcess('sides/simulation.mjs', settings))
      let bend
      for (const workers of quick ? [1, 10, 100] : WORKERS) {
        const it = await sim.ask('run', { workers, measuredMs, tasksEach: quick ? 6 : 20 })
        const share = it.speed / workers
        if (share < BENDS) bend ??= workers
        const cells = [
          name,
          `${workers}`,
          it.speed.toFixed(1),
          `${(share * 100).toFixed(0)} %`,
          it.wait.toFixed(2),
          it.p95.toFixed(2),
          `${(it.own * 100).toFixed(1)} %`,
        ]
        log(cells.join('  '))
        lines.push(cells)
      }
      bends.push(
        bend === undefined
          ? `${name} does not bend up to ${WORKERS.at(-1)} workers`
          : `${name} bends at ${bend} workers`,
      )
      await sim.close()
    }
    yield exhibit('simulation', {
      head: ['queue', 'workers', 'speed', 'of the best', 'wait', 'wait, 95 of 100', 'own work'],
      lines,
      note: `Where the speed falls below ${BENDS * 100} % of the best: ${bends.join('; ')}.`,
    })
  },
}

/** The queues that can be had here, and how each is opened. */
async function queues(own, log) {
  const found = [{ name: 'SQLite', queue: 'sqlite' }]
  const postgres = hasPeer('pg') ? await startPostgres() : undefined
  if (postgres === undefined) {
    log(
      'PostgreSQL and Redis are left out: PostgreSQL or the packages of test/services are missing',
    )
    return found
  }
  own(postgres)
  const databaseUrl = postgres.url
  found.push({ name: 'PostgreSQL', queue: 'postgres', databaseUrl })
  const redis = hasPeer('bullmq') ? await startRedis() : undefined
  if (redis === undefined) log('Redis is left out: it is missing')
  else
    found.push({
      name: 'Redis and PostgreSQL',
      queue: 'bullmq',
      databaseUrl,
      redisUrl: own(redis).url,
    })
  return found
}
