import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { dataHome } from '../home.mjs'
import { ratioInTurns } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { startWorker } from '../server.mjs'
import { row } from '../table.mjs'
import { newText } from '../text.mjs'

/** About two minutes of speech. */
const SENTENCES = 30

/** What a task costs beside speech that is answered at once. */
export const tasks = {
  async *run({ quick, own }) {
    const home = own(await dataHome())
    const house = own(await startProcess('sides/tasks.mjs', { dataDir: home.path, works: true }))
    const library = own(await startProcess('sides/library.mjs', { workers: 1 }))
    // Nothing of it is kept yet.
    const textOf = (round) => newText(1000 + round, SENTENCES)
    const micros = async (side, data) => (await side.ask('cpu', data)).micros
    yield row(
      `Processor time of a task, from its submission to its success, ÷ \`speak()\` of the same ${SENTENCES} sentences to mp3`,
      await ratioInTurns({
        rounds: quick ? 5 : 50,
        warmUp: 3,
        top: (round) => micros(house, { text: textOf(round) }),
        bottom: (round) => micros(library, { text: textOf(round), codec: 'mp3' }),
      }),
      { atMost: 1.3 },
    )
  },
}

/** What a second worker process is worth. */
export const work = {
  async *run({ quick, own }) {
    let number = 5000
    const count = quick ? 8 : 24
    const compare = async (what, cores) => {
      const closing = []
      const houseOf = async (places) => {
        const home = await dataHome()
        const house = await startProcess('sides/tasks.mjs', { dataDir: home.path })
        closing.push(own(home), own(house))
        for (const core of places) closing.push(own(await startWorker(home.path, core)))
        return async () => {
          const texts = Array.from({ length: count }, () => newText(number++, SENTENCES))
          const { ms, attempts } = await house.ask('load', { texts })
          if (attempts !== count) throw new Error('Expected each task to be made once.')
          return ms
        }
      }
      const [one, two] = [await houseOf(cores.slice(0, 1)), await houseOf(cores)]
      const rounds = quick ? 2 : 9
      const measured = await ratioInTurns({ rounds, warmUp: 1, top: one, bottom: two })
      for (const it of closing.reverse()) await it.close()
      return row(what, measured, { atLeast: 1.6 })
    }
    yield await compare(
      'Tasks per second of two worker processes ÷ of one, each with one thread of the engine',
      [undefined, undefined],
    )
    yield await compare('The same, each worker on one core alone, as machines of one core', [0, 1])
  },
}

/** What is made again of a task whose worker was killed. */
export const resume = {
  async *run({ quick, own, log }) {
    const rounds = quick ? 2 : 5
    let again = 0
    let inFlight = 0
    for (let round = 0; round < rounds; round++) {
      const home = own(await dataHome())
      const house = own(await startProcess('sides/tasks.mjs', { dataDir: home.path }))
      const file = path.join(home.path, 'spoken.log')
      const counted = async () => {
        const text = await readFile(file, 'utf8')
        return { begun: text.split('b').length - 1, kept: text.split('k').length - 1 }
      }
      const settings = { dataDir: home.path, file }
      const doomed = own(await startProcess('sides/counted-worker.mjs', settings))
      const id = await house.ask('submit', { text: newText(9000 + round, 200) })
      // Another moment in every round.
      while ((await counted()).kept < 10 + 3 * round)
        await new Promise((resolve) => setTimeout(resolve, 1))
      await doomed.close()
      const atDeath = await counted()
      const heir = own(await startProcess('sides/counted-worker.mjs', settings))
      const task = await house.ask('wait', { id })
      const { begun } = await counted()
      const segments = task.progress.segmentsTotal
      log(
        `${task.state} in run ${task.attempt}: ${begun} segments spoken of ${segments}, ${atDeath.begun - atDeath.kept} under way at the kill`,
      )
      if (task.state !== 'succeeded' || task.attempt !== 2)
        throw new Error('Expected a task that succeeds in its second run.')
      again += begun - segments
      inFlight += atDeath.begun - atDeath.kept
      await heir.close()
      await house.close()
    }
    yield row(
      'Segments spoken again after `kill -9` of the worker of a task ÷ those under way at that moment',
      { ratio: again / inFlight },
      { atMost: 1 },
    )
  },
}
