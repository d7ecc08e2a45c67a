import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Starts a program of this folder in a process of its own, so that its processor time, its memory
 * and its noise are its own. It answers one question at a time.
 *
 * @param {string} name File name in this folder.
 * @param {object} [settings] Told to the program first.
 * @param {readonly string[]} [execArgv] Flags of Node.
 */
export async function startProcess(name, settings = {}, execArgv = []) {
  const file = fileURLToPath(new URL(name, import.meta.url))
  const child = fork(file, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [...execArgv],
  })
  let waiting
  let ended
  const fail = (error) => {
    ended = error
    waiting?.reject(error)
    waiting = undefined
  }
  child.on('message', (message) => {
    const asked = waiting
    waiting = undefined
    if (message.error === undefined) asked?.resolve(message.value)
    else asked?.reject(new Error(`${name}: ${message.error}`))
  })
  child.once('error', fail)
  child.once('exit', (code, signal) => fail(new Error(`${name} ended with ${signal ?? code}.`)))
  const ask = (question, data = {}) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      waiting = { resolve, reject }
      child.send({ question, ...data })
    })
  const started = await ask('start', settings)
  return {
    ask,
    /** What it answered when it was told its settings. */
    started,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
  }
}

/**
 * The other side of `startProcess`: answers each question with what its handler returns.
 *
 * @param {Record<string, (data: any) => unknown>} handlers
 */
export function answerQuestions(handlers) {
  // Whoever asked is gone, in whatever way; a thread of ours would keep us.
  process.once('disconnect', () => process.exit())
  const answer = async ({ question, ...data }) => {
    try {
      process.send({ value: (await handlers[question](data)) ?? null })
    } catch (error) {
      process.send({ error: error.stack ?? String(error) })
    }
  }
  process.on('message', (message) => void answer(message))
}

/** Microseconds of processor time this process has used, in all its threads. */
export function cpuMicros() {
  const { user, system } = process.cpuUsage()
  return user + system
}
