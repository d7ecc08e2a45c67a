import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url))
const KEPT_CHARS = 50_000

/** A `rostrum` process that tests end as they like and start again. */
export interface Mortal {
  readonly name: string
  readonly pid: number
  /** The end of all it has printed, of its earlier lives too. */
  output(): string
  /** Starts it; resolves when it says that it is up. Does nothing when it runs. */
  start(): Promise<void>
  /** SIGSTOP: it does nothing, and knows nothing of it. */
  freeze(): void
  /** SIGCONT. */
  thaw(): void
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>
  /** SIGTERM; resolves to its exit code when it is gone. */
  stop(): Promise<number | null>
  /** What it died of though nobody killed it; undefined when all is well. */
  readonly accident: string | undefined
}

/** A process that never outlives this one. `ready` is found in what it prints when it is up. */
export function mortal(options: {
  readonly name: string
  readonly args: readonly string[]
  readonly env: { readonly [name: string]: string }
  readonly cwd: string
  readonly ready: RegExp
}): Mortal {
  const { name, args, env, cwd, ready } = options
  let child: ChildProcess | undefined
  let output = ''
  let accident: string | undefined
  const killOnExit = (): void => void child?.kill('SIGKILL')

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const ending = child
    if (!ending) return null
    child = undefined
    process.off('exit', killOnExit)
    if (ending.exitCode !== null || ending.signalCode !== null) return ending.exitCode
    const closed = once(ending, 'close') as Promise<[number | null]>
    ending.kill(signal)
    const [code] = await closed
    return code
  }

  return {
    name,
    get pid() {
      return child?.pid ?? -1
    },
    get accident() {
      return accident
    },
    output: () => output,
    async start() {
      if (child) return
      const started = spawn(process.execPath, [MAIN, ...args], {
        cwd,
        env: { ...environment(), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = started
      process.once('exit', killOnExit)
      let said = ''
      await new Promise<void>((resolve) => {
        const read = (text: string): void => {
          output = (output + text).slice(-KEPT_CHARS)
          if (said.length < KEPT_CHARS) said += text
          if (ready.test(said)) resolve()
        }
        started.stdout.setEncoding('utf8').on('data', read)
        started.stderr.setEncoding('utf8').on('data', read)
        started.once('exit', (code, signal) => {
          // Whoever ends it has let go of it before.
          if (child === started)
            accident = `${name} ended with ${signal ?? String(code)}: ${output}`
          resolve()
        })
      })
    },
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    async kill() {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}

/** The environment less settings of ours that the machine may hold. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(ROSTRUM_|AWS_)/.test(key)),
  )
}
