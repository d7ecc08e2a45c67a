import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  'dist',
  'cli',
  'main.js',
)

/** How a command ended, and what it said. */
export interface Ended {
  /** 128 + n for a signal that nobody caught. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly bytes: Buffer
  readonly out: string
  readonly err: string
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams
  readonly ended: Promise<Ended>
}

/** Where and how a command runs. */
export interface RunOptions {
  readonly cwd: string
  readonly env?: { readonly [name: string]: string | undefined }
  /** What it reads; default nothing. */
  readonly input?: string | Uint8Array
  /** Leaves standard input open, for the caller to write. */
  readonly openInput?: boolean
  /** False leaves standard output to the caller. Default true. */
  readonly collect?: boolean
}

/** Starts `rostrum` as a user would, with a home of its own. */
export function start(args: readonly string[], options: RunOptions): Running {
  const { cwd, env = {}, input = '', openInput = false, collect = true } = options
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(ROSTRUM_|XDG_|VITEST|NO_COLOR|FORCE_COLOR)/.test(name),
    ),
  )
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...inherited, HOME: cwd, XDG_DATA_HOME: path.join(cwd, 'data-home'), ...env },
    stdio: 'pipe',
  })
  child.stdin.on('error', () => {})
  if (!openInput) child.stdin.end(input)
  const chunks: Buffer[] = []
  if (collect) child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      const bytes = Buffer.concat(chunks)
      resolve({ code, signal, bytes, out: bytes.toString('utf8'), err })
    })
  })
  return { child, ended }
}

/** Runs `rostrum` to its end. */
export function rostrum(args: readonly string[], options: RunOptions): Promise<Ended> {
  return start(args, options).ended
}
