import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

const probe = fileURLToPath(new URL('probe.mjs', import.meta.url))

/** What a server process holds, after a garbage collection. -1 where the system does not tell. */
export interface Holdings {
  /** Heap and buffers of the main thread. */
  readonly heldBytes: number
  /** The heap alone. */
  readonly heapBytes: number
  readonly sockets: number
  readonly timers: number
  readonly threads: number
  readonly files: number
}

export interface ServerProcess extends AsyncDisposable {
  /** `http://127.0.0.1:port`. */
  readonly url: string
  readonly pid: number
  /** The folder it calls its temporary one. */
  readonly tmp: string
  /** All it has printed. */
  output(): string
  /** Only of a server started with `probed`. */
  holdings(): Promise<Holdings>
  /** SIGTERM; resolves to the exit code when all it printed has been read. */
  stop(): Promise<number | null>
}

export interface ServerProcessOptions {
  /** Settings as environment variables. */
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
  readonly entry?: string
  /** Lets `holdings()` look inside. */
  readonly probed?: boolean
}

/** Starts `rostrum serve` on a port of the system's choice, in folders of its own. */
export async function startServerProcess({
  env = {},
  node = process.execPath,
  entry = main,
  probed = false,
}: ServerProcessOptions = {}): Promise<ServerProcess> {
  const home = await mkdtemp(path.join(tmpdir(), 'rostrum-server-'))
  const tmp = await mkdtemp(path.join(tmpdir(), 'rostrum-server-tmp-'))
  const nodeArgs = probed ? ['--expose-gc', '--import', probe] : []
  const child = spawn(node, [...nodeArgs, entry, 'serve', '--port', '0', '--data', home], {
    cwd: home,
    env: { ...ownEnvironment(), TMPDIR: tmp, TEMP: tmp, TMP: tmp, ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(probed ? (['ipc'] as const) : [])],
  })
  const exited = once(child, 'close') as Promise<[number | null]>
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: string): void => {
      output += text
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)
      if (found) resolve(found[0])
    }
    child.stdout?.setEncoding('utf8').on('data', read)
    child.stderr?.setEncoding('utf8').on('data', read)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${output}`)))
  })
  const server: ServerProcess = {
    url,
    pid: child.pid as number,
    tmp,
    output: () => output,
    async holdings() {
      const answer = once(child, 'message') as Promise<[Holdings]>
      child.send('holdings')
      return (await answer)[0]
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      const [code] = await exited
      return code
    },
    async [Symbol.asyncDispose]() {
      await server.stop()
      await rm(home, { recursive: true })
      await rm(tmp, { recursive: true })
    },
  }
  return server
}

/** The environment less settings of ours that the machine may hold. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !key.startsWith('ROSTRUM_')),
  )
}
