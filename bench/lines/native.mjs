import { ratioInTurns } from '../measure.mjs'
import { startProcess } from '../process.mjs'
import { row } from '../table.mjs'
import { prose } from '../text.mjs'

/** The eSpeak NG of the system in two processes, beside its own command. */
export const native = {
  needs: ['espeak-ng'],
  async *run({ quick, own }) {
    const text = prose(40_000)
    const library = own(await startProcess('sides/library.mjs', { workers: 2, native: 'auto' }))
    const client = own(await startProcess('http-load.mjs'))
    const command = ['espeak-ng', '-v', 'en-us', '--stdout', text]
    const measured = await ratioInTurns({
      rounds: quick ? 7 : 21,
      warmUp: 2,
      top: async () => (await library.ask('wall', { text })).ms,
      bottom: () => client.ask('program', { command }),
    })
    yield row(
      'Time of 40,000 characters to pcm with two workers ÷ the `espeak-ng` command',
      measured,
      {
        atMost: 0.8,
      },
    )
  },
}
