import { ratioInTurns } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { row } from '../table.mjs'
import { prose } from '../text.mjs'

const CHARS = 20_000

/** What the whole line from text to samples costs beyond the engine itself, in processor time. */
export const spine = {
  async *run({ quick, log, own }) {
    const text = prose(CHARS)
    const bare = own(await startProcess('sides/bare.mjs', { text }))
    const library = own(await startProcess('sides/library.mjs', { workers: 1 }))
    const micros = async (side, data) => (await side.ask('cpu', data)).micros
    const [spoken, engine] = [await library.ask('cpu', { text }), await bare.ask('cpu')]
    log(`samples ÷ the engine's: ${(spoken.bytes / engine.bytes).toFixed(3)}`)
    const compare = (timeline) =>
      ratioInTurns({
        rounds: quick ? 5 : 15,
        warmUp: 2,
        top: () => micros(library, { text, timeline }),
        bottom: () => micros(bare),
      })
    yield row(
      'Processor time of `speak()`, 20,000 characters to pcm ÷ the bare engine on the same sentences',
      await compare('none'),
      { atMost: 1.15 },
    )
    yield row('The same with a timeline of words ÷ the bare engine', await compare('word'), {
      atMost: 1.15,
    })
  },
}
