// Runs commands of Node's, from a small process.
import { spawn } from 'node:child_process'
import { rm, stat } from 'node:fs/promises'
import { answerQuestions } from './process.mjs'

answerQuestions({
  start() {},
  /** Milliseconds of a command from its start to its end; `file` is what it must have written. */
  async run({ args, file, cwd }) {
    const startMs = performance.now()
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text))
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', resolve)
    })
    const tookMs = performance.now() - startMs
    if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}: ${said}`)
    if (file !== undefined) {
      if ((await stat(file)).size < 5000) throw new Error(`Expected speech in ${file}.`)
      await rm(file)
    }
    return tookMs
  },
})
