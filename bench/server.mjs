import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The command line as it was built. */
export const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const PEER = fileURLToPath(new URL('peer', import.meta.url))

/**
 * Starts `rostrum serve` with its defaults on a free port, in a data folder of its own.
 *
 * @param {Record<string, string>} [env] Settings as environment variables.
 */
export async function startRostrum(env = {}) {
  const home = await mkdtemp(path.join(tmpdir(), 'rostrum-bench-'))
  const args = [MAIN, 'serve', '--port', '0', '--data', home]
  const server = await start(process.execPath, args, { cwd: home, env: environment(env) })
  return {
    ...server,
    async close() {
      await server.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/**
 * Starts `rostrum work` on a data folder, with one thread of the engine and one task at a time; on
 * one core of the machine alone when it is told which (Linux: `taskset`).
 */
export function startWorker(home, core) {
  const env = environment({
    ROSTRUM_ENGINES__ESPEAK__WORKERS: '1',
    ROSTRUM_ENGINES__FLITE__ENABLED: 'false',
  })
  const command = [process.execPath, MAIN, 'work', '--concurrency', '1', '--data', home]
  if (core !== undefined) command.unshift('taskset', '-c', `${core}`)
  const [program, ...args] = command
  return start(program, args, { cwd: home, env }, /Rostrum works on tasks/)
}

/** That of this process, without settings of ours. */
function environment(settings) {
  const own = Object.entries(process.env).filter(([key]) => !key.startsWith('ROSTRUM_'))
  return { ...Object.fromEntries(own), ROSTRUM_LOG__LEVEL: 'warn', ...settings }
}

/** Starts the FastAPI server in `peer/` under uvicorn, one process, on a free port. */
export function startPeer() {
  const args = ['-m', 'uvicorn', 'app:app', '--port', '0', '--no-access-log']
  return start('/usr/bin/python3', args, {
    cwd: PEER,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
}

async function start(command, args, options, ready = /http:\/\/127\.0\.0\.1:\d+/) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = once(child, 'exit')
  let output = ''
  const url = await new Promise((resolve, reject) => {
    const read = (text) => {
      output = (output + text).slice(-4000)
      const found = ready.exec(output)
      if (found) resolve(found[0])
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${command} ended with ${code}: ${output}`)))
  })
  return {
    url,
    pid: child.pid,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** The most memory the process has had at once, in bytes (Linux: `VmHWM`). */
export async function peakBytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)[1]) * 1024
}
