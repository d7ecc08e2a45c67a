// Redis and PostgreSQL for the lines that can use them, each in a folder of its own that goes with it.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the optional packages are; the product looks for them from the working directory. */
export const PEERS = fileURLToPath(new URL('../test/services/', import.meta.url))

/** Whether a package that only real servers need has been installed. */
export function hasPeer(name) {
  return existsSync(path.join(PEERS, 'node_modules', name))
}

/** A Redis with nothing in it; undefined when there is none here. */
export async function startRedis() {
  if (spawnSync('redis-server', ['--version']).error) return undefined
  const port = await freePort()
  return serve('redis', async (home) => ({
    url: `redis://127.0.0.1:${port}`,
    program: 'redis-server',
    args: ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes'],
    options: { cwd: home },
    ready: /Ready to accept connections/,
    stop: 'SIGTERM',
  }))
}

/** A PostgreSQL with its defaults and an empty database; undefined when there is none here. */
export async function startPostgres() {
  const programs = postgresFolder()
  if (programs === undefined) return undefined
  const port = await freePort()
  return serve('postgres', async (home) => {
    // It refuses to run as root.
    const who = process.getuid?.() === 0 ? ordinaryUser() : {}
    if (who.uid !== undefined) await chown(home, who.uid, who.gid)
    const options = { cwd: home, ...who }
    const data = path.join(home, 'data')
    const init = ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale', 'C']
    const made = spawnSync(path.join(programs, 'initdb'), init, { ...options, encoding: 'utf8' })
    if (made.status !== 0) throw new Error(`initdb: ${made.error ?? made.stderr}`)
    const settings = ['listen_addresses=127.0.0.1', 'max_connections=500']
    return {
      url: `postgres://bench@127.0.0.1:${port}/postgres`,
      program: path.join(programs, 'postgres'),
      args: ['-D', data, '-p', `${port}`, '-k', home, ...settings.flatMap((it) => ['-c', it])],
      options,
      ready: /database system is ready to accept connections/,
      stop: 'SIGINT',
    }
  })
}

async function serve(name, plan) {
  const home = await mkdtemp(path.join(tmpdir(), `rostrum-bench-${name}-`))
  const { url, program, args, options, ready, stop } = await plan(home)
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const killOnExit = () => child.kill('SIGKILL')
  process.once('exit', killOnExit)
  let output = ''
  await new Promise((resolve, reject) => {
    const read = (text) => {
      if (output.length < 10_000) output += text
      if (ready.test(output)) resolve()
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${output}`)))
  })
  return {
    url,
    async close() {
      process.off('exit', killOnExit)
      const closed = once(child, 'close')
      child.kill(stop)
      await closed
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** Debian keeps the programs of PostgreSQL off the path. */
function postgresFolder() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const folders = [
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => `${debian}/${version}/bin`),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ]
  return folders.find((folder) => existsSync(path.join(folder, 'initdb')))
}

function ordinaryUser() {
  const users = readFileSync('/etc/passwd', 'utf8')
  const line = /^postgres:.*$/m.exec(users)?.[0] ?? /^nobody:.*$/m.exec(users)[0]
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}
