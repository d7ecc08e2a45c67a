import { spawn } from 'node:child_process'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] Steps that must have passed before.
 * @property {string} [lane] Steps of one lane never run at the same time.
 * @property {(log: (text: string) => void) => Promise<void>} run Throws when it fails.
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {number} seconds
 * @property {string} output
 * @property {unknown} [error]
 */

/**
 * Runs steps, at most `atOnce` at a time, in the order given where their needs allow. A step
 * whose needs did not pass is skipped; the others go on.
 *
 * @param {Step[]} steps
 * @param {{ atOnce: number, report: (outcome: Outcome) => void }} options
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps, { atOnce, report }) {
  const done = new Map()
  const waiting = new Set(steps)
  const running = new Map()
  const settle = (outcome) => {
    done.set(outcome.name, outcome)
    report(outcome)
  }
  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      const needs = (step.needs ?? []).map((name) => done.get(name)?.state)
      const lanes = [...running.keys()].map(({ lane }) => lane).filter((lane) => lane !== undefined)
      if (needs.some((state) => state === 'failed' || state === 'skipped')) {
        waiting.delete(step)
        settle({ name: step.name, state: 'skipped', seconds: 0, output: '' })
      } else if (
        running.size < atOnce &&
        needs.every((state) => state === 'passed') &&
        !lanes.includes(step.lane)
      ) {
        waiting.delete(step)
        running.set(step, runStep(step))
      }
    }
    if (running.size === 0) {
      if (
        waiting.size > 0 &&
        ![...waiting].some((step) => (step.needs ?? []).every((name) => done.has(name)))
      ) {
        throw new Error(
          `These steps wait for each other: ${[...waiting].map(({ name }) => name).join(', ')}.`,
        )
      }
      continue
    }
    const { step, outcome } = await Promise.race(running.values())
    running.delete(step)
    settle(outcome)
  }
  return steps.map(({ name }) => done.get(name))
}

async function runStep(step) {
  const start = performance.now()
  let output = ''
  let error
  try {
    await step.run((text) => (output += text))
  } catch (reason) {
    error = reason
  }
  const outcome = {
    name: step.name,
    state: error === undefined ? 'passed' : 'failed',
    output,
    error,
  }
  return { step, outcome: { ...outcome, seconds: (performance.now() - start) / 1000 } }
}

/**
 * Runs a command to its end, giving what it prints to `log`. Rejects when it fails.
 *
 * @param {string[]} command
 * @param {{ log: (text: string) => void, cwd?: string, env?: NodeJS.ProcessEnv }} options
 */
export async function runCommand([command, ...args], { log, ...options }) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', log)
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (...end) => resolve(end))
  })
  if (code !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${signal ?? `exit code ${code}`}.`)
}
