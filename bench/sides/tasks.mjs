// Rostrum as a library that has tasks, in a process of its own. It makes them itself when told so.
import { createRostrum } from '../../dist/index.js'
import { answerQuestions, cpuMicros } from '../process.mjs'

const { signal } = new AbortController()
let rostrum

/** Milliseconds after which whatever a task leaves to be done is done. */
const REST_MS = 50

answerQuestions({
  async start({ dataDir, works }) {
    rostrum = await createRostrum({
      config: {
        engines: { espeak: { workers: 1 }, flite: { enabled: false } },
        tasks: { concurrency: 1 },
      },
      dataDir,
    })
    await rostrum.prepare()
    if (works) void rostrum.tasks.work({ signal })
  },
  /** Microseconds of processor time from the submission of a task to its success, all threads together. */
  async cpu({ text }) {
    const before = cpuMicros()
    const { id } = await rostrum.tasks.submit({ request: { text } })
    const { state } = await rostrum.tasks.wait(id)
    if (state !== 'succeeded') throw new Error(`Expected a task that succeeds, got a ${state} one.`)
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
    return { micros: cpuMicros() - before }
  },
  /** Milliseconds from the submission of tasks to the end of the last one, as the tasks tell it. */
  async load({ texts }) {
    const submitted = await rostrum.tasks.submitBatch(texts.map((text) => ({ request: { text } })))
    const tasks = []
    for (const { id } of submitted.tasks) tasks.push(await rostrum.tasks.wait(id))
    const bad = tasks.find(({ state }) => state !== 'succeeded')
    if (bad) throw new Error(`Expected tasks that succeed, got a ${bad.state} one.`)
    const begunMs = Math.min(...tasks.map(({ createdMs }) => createdMs))
    const attempts = tasks.reduce((sum, { attempt }) => sum + attempt, 0)
    return { ms: Math.max(...tasks.map(({ finishedMs }) => finishedMs)) - begunMs, attempts }
  },
  async submit({ text }) {
    return (await rostrum.tasks.submit({ request: { text } })).id
  },
  async wait({ id }) {
    return rostrum.tasks.wait(id)
  },
})
