// Simulated workers, in a process of their own.
import { setMaxListeners } from 'node:events'
import { answerQuestions } from '../process.mjs'
import { PEERS } from '../services.mjs'
import { arrivals, mean, random, sampled } from '../simulation/load.mjs'
import { judge, simulate } from '../simulation/simulate.mjs'
import { bullmqStage, postgresStage, sqliteStage } from '../simulation/stages.mjs'

/** The share of what the workers can do at best that is asked of them when waits are measured. */
const LOAD = 0.8
const STAGES = { sqlite: sqliteStage, postgres: postgresStage, bullmq: bullmqStage }

let settings
const open = () => STAGES[settings.queue](settings)

/** One simulation, its tasks arriving `gapMs` apart in the mean, or all there at the beginning. */
async function run(workers, serviceMs, arrivalMs) {
  const stage = await open()
  try {
    const simulated = await simulate({ stage, workers, serviceMs, arrivalMs })
    return { ...judge(simulated, workers), busyMs: simulated.busyMs }
  } finally {
    await stage.close()
  }
}

answerQuestions({
  start(given) {
    setMaxListeners(0)
    process.chdir(PEERS)
    settings = given
  },
  /**
   * `speed`: tasks in the time one worker with no queue takes for one; `waits` in that time, too;
   * `own`: what queue and store take for one task, as a share of it.
   */
  async run({ workers, measuredMs, tasksEach }) {
    const next = random(workers)
    const count = Math.max(200, tasksEach * workers)
    const meanMs = mean(measuredMs)
    const full = await run(workers, sampled(measuredMs, count, next))
    const partly = await run(
      workers,
      sampled(measuredMs, count, next),
      arrivals(count, meanMs / (LOAD * workers), next),
    )
    return {
      speed: (full.perSecond * meanMs) / 1000,
      own: full.busyMs / count / meanMs,
      wait: partly.waitMs.median / meanMs,
      p95: partly.waitMs.p95 / meanMs,
    }
  },
})
