import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ratioInTurns } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { MAIN } from '../server.mjs'
import { row } from '../table.mjs'

/** From the shell to a spoken word in a file, everything started anew. */
export const coldStart = {
  async *run({ quick, own }) {
    const folder = await mkdtemp(path.join(tmpdir(), 'rostrum-bench-'))
    try {
      const client = own(await startProcess('command.mjs'))
      const file = path.join(folder, 'hello.wav')
      const measured = await ratioInTurns({
        rounds: quick ? 7 : 21,
        warmUp: 2,
        top: () =>
          client.ask('run', { args: [MAIN, 'speak', 'Hello', '-o', file], file, cwd: folder }),
        bottom: () => client.ask('run', { args: ['-e', '0'], cwd: folder }),
      })
      yield row('`rostrum speak "Hello" -o hello.wav` from a cold start ÷ `node -e 0`', measured, {
        atMost: 7,
      })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
