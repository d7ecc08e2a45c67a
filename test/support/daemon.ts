import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** A server that tests start, stop and start again, on the same data and port. */
export interface RealServer extends AsyncDisposable {
  readonly url: string
  readonly port: number
  /** Does nothing when it runs. */
  start(): Promise<void>
  /** Ends it in order; does nothing when it does not run. */
  stop(): Promise<void>
  /** Cuts every connection; the server goes on. */
  cut(): Promise<void>
}

export interface DaemonOptions {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
  /** Found in what it prints once it can be reached. */
  readonly ready: RegExp
  /** What ends it in order. */
  readonly stopSignal: NodeJS.Signals
  readonly uid?: number
  readonly gid?: number
}

export interface Daemon {
  start(): Promise<void>
  stop(): Promise<void>
}

/** Runs a program that serves until it is told to stop; it never outlives this process. */
export function daemon(options: DaemonOptions): Daemon {
  let child: ChildProcess | undefined
  const killOnExit = (): void => void child?.kill('SIGKILL')
  return {
    async start() {
      if (child) return
      const { program, args, cwd, uid, gid } = options
      const started = spawn(program, args, {
        cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(uid !== undefined && { uid }),
        ...(gid !== undefined && { gid }),
      })
      child = started
      process.once('exit', killOnExit)
      let output = ''
      await new Promise<void>((resolve, reject) => {
        const read = (text: string): void => {
          // Read to the end of its days, so that it never waits for us; kept only until it is up.
          if (output.length < 100_000) output += text
          if (options.ready.test(output)) resolve()
        }
        started.stdout.setEncoding('utf8').on('data', read)
        started.stderr.setEncoding('utf8').on('data', read)
        started.once('error', reject)
        started.once('exit', (code) =>
          reject(new Error(`${program} ended with ${String(code)}: ${output}`)),
        )
      })
    },
    async stop() {
      const ending = child
      if (!ending) return
      child = undefined
      process.off('exit', killOnExit)
      if (ending.exitCode !== null || ending.signalCode !== null) return
      const closed = once(ending, 'close')
      ending.kill(options.stopSignal)
      await closed
    },
  }
}
