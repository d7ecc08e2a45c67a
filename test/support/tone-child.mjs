// A child process with the tone speaker that does as its data says before it loads or speaks:
// `load` is `hang`, `fail` or `exit`; `flood` writes that many lines to both outputs; `holdBytes`
// takes memory; `exitIf` ends the process once the file is there; `device` is told.
import { existsSync, rmSync } from 'node:fs'
import { serveProcess } from '../../dist/adapters/engines/process/serve.js'
import { toneSpeaker } from '../../dist/adapters/engines/tone/speaker.js'

serveProcess('tone', (data) => {
  const { load, flood = 0, holdBytes = 0, exitIf, device, tone = {} } = data ?? {}
  const speaker = toneSpeaker(tone)
  const held = holdBytes > 0 ? Buffer.alloc(holdBytes, 1) : undefined
  const leave = () => {
    if (!exitIf || !existsSync(exitIf)) return
    rmSync(exitIf)
    process.exit(7)
  }
  return {
    ...speaker,
    async prepare() {
      if (load === 'hang') await new Promise(() => {})
      if (load === 'fail') throw new Error('No model.')
      if (load === 'exit') {
        process.stderr.write('the model is broken\n')
        process.exitCode = 3
        await new Promise((resolve) => process.stderr.write('', resolve))
        process.exit(3)
      }
      return { device }
    },
    async speak(segment, call) {
      leave()
      const line = `${'x'.repeat(1000)}\n`
      for (let at = 0; at < flood; at++) {
        process.stdout.write(line)
        if (!process.stderr.write(line)) {
          await new Promise((resolve) => process.stderr.once('drain', resolve))
        }
      }
      await speaker.speak(segment, call)
    },
    answer: async (question) => (question === 'held' ? (held?.length ?? 0) : process.pid),
  }
})
