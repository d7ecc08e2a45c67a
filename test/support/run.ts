import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface RunResult {
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string | Uint8Array
}

/** Runs a program to its end, whatever its exit code. */
export async function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const child = spawn(program, args, { cwd: options.cwd, env: options.env ?? process.env })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => stdout.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => stderr.push(bytes))
  child.stdin.on('error', () => {
    // It may end before it has read all; its exit code tells.
  })
  child.stdin.end(options.input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }
}

/** Npm as the tests were started by it, or the one on the path; never coverage of what it runs. */
export async function npm(args: readonly string[], cwd: string): Promise<RunResult> {
  const env = { ...process.env }
  delete env['NODE_V8_COVERAGE']
  for (const key of Object.keys(env))
    if (/^npm_(config_local_prefix|package_|lifecycle)/.test(key)) delete env[key]
  const script = env['npm_execpath']
  return script
    ? run(process.execPath, [script, ...args], { cwd, env })
    : run('npm', args, { cwd, env })
}
