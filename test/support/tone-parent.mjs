// A program whose engine runs in a child process: it tells the id of that process and hangs in a
// call that blocks it, as its argument says.
import { systemClock } from '../../dist/adapters/clock/system.js'
import { processPool } from '../../dist/adapters/engines/process/pool.js'
import { toneFacts } from '../../dist/adapters/engines/tone/facts.js'
import { segmentOf } from '../../dist/contracts/segment.js'

const [hang] = process.argv.slice(2)
const facts = toneFacts({ concurrency: 1 })
const engine = processPool({
  facts,
  entry: new URL('./tone-child.mjs', import.meta.url),
  workers: 1,
  queue: 4,
  clock: systemClock,
})
const { signal } = new AbortController()
const pid = await engine.ask('pid', null, { signal })
const segment = segmentOf('one. two.', facts.voices[0], { engineOptions: { hang, hangAt: 1 } })
for await (const frame of engine.synthesize(segment, { signal, requestId: 'r' })) {
  if (frame.marks.length > 0) process.stdout.write(`${Number(pid)}\n`)
}
