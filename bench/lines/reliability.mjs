import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { row } from '../table.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const REQUESTS = 2000
const QUICK = 400
const ENGINES = ['openai', 'gemini']
const REFUSALS = [400, 401, 403, 404]

const sum = (counts) => Object.values(counts).reduce((all, it) => all + it, 0)

/** Runs the test of reliability with so many requests, and gives what it has counted. */
async function measure(requests) {
  const home = await mkdtemp(path.join(tmpdir(), 'rostrum-bench-'))
  const file = path.join(home, 'figures.json')
  try {
    const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
    const test = ['run', '--project', 'e2e', 'test/e2e/reliability.test.ts']
    const child = spawn(process.execPath, [vitest, ...test], {
      cwd: ROOT,
      env: { ...process.env, RELIABILITY_REQUESTS: `${requests}`, RELIABILITY_FIGURES: file },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const stop = () => child.kill('SIGTERM')
    process.once('exit', stop)
    await once(child, 'close')
    process.off('exit', stop)
    return JSON.parse(await readFile(file, 'utf8'))
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** What becomes of requests to upstreams that spoil three calls of ten, and what a refusal costs. */
export const reliability = {
  async *run({ quick, log }) {
    const requests = quick ? QUICK : REQUESTS
    const figures = await measure(requests)
    for (const engine of ENGINES) {
      const { failed, damaged, calls, faults, mostOpen, seconds } = figures[engine]
      const shown = Object.entries(faults).map(([kind, count]) => `${count} × ${kind}`)
      log(`${engine}: ${calls} calls in ${seconds.toFixed(0)} s, of them ${shown.join(', ')}`)
      log(`${engine}: at most ${mostOpen} calls at a time, failed ${JSON.stringify(failed)}`)
      const lost = sum(failed) + damaged
      yield row(
        `Requests without whole audio of 1,000, three calls of ten failing for a while, by \`${engine}\``,
        { ratio: (1000 * lost) / requests },
        { atMost: 1 },
      )
    }
    const refused = ENGINES.flatMap((engine) =>
      REFUSALS.map((status) => figures[`${engine} ${status}`]),
    )
    const calls = refused.reduce((all, it) => all + it.calls, 0)
    yield row(
      'Calls made for a request that is refused for good (400, 401, 403, 404)',
      { ratio: calls / refused.reduce((all, it) => all + it.requests, 0) },
      { atMost: 1 },
    )
  },
}
