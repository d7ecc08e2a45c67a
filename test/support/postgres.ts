import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { daemon, type RealServer } from './daemon.ts'
import { freePort } from './free-port.ts'

const folder = findPrograms()

/** Why there is no PostgreSQL here; undefined when there is. */
export const postgresMissing: string | undefined = folder
  ? undefined
  : 'initdb is missing: on Debian `apt-get install postgresql`'

/**
 * Starts a PostgreSQL of its own; `url` names an empty database. It refuses to run as root, so
 * root runs it as `postgres`, or as `nobody` where there is no such user.
 */
export async function startPostgres(): Promise<RealServer> {
  if (!folder) throw new Error(postgresMissing)
  const who: Partial<User> = process.getuid?.() === 0 ? ordinaryUser() : {}
  const home = await mkdtemp(path.join(tmpdir(), 'rostrum-postgres-'))
  if (who.uid !== undefined && who.gid !== undefined) await chown(home, who.uid, who.gid)
  const data = path.join(home, 'data')
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr, error } = spawnSync(path.join(folder, program), args, {
      ...who,
      cwd: home,
      encoding: 'utf8',
    })
    if (error) throw error
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  const made = ['-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale', 'C']
  run('initdb', '-D', data, '-U', 'test', ...made)
  const port = await freePort()
  // No disk has to be waited for: tests stop the program, not the machine.
  const settings = ['listen_addresses=127.0.0.1', 'fsync=off', 'max_connections=100']
  const server = daemon({
    program: path.join(folder, 'postgres'),
    args: ['-D', data, '-p', `${port}`, '-k', home, ...settings.flatMap((each) => ['-c', each])],
    cwd: home,
    ready: /database system is ready to accept connections/,
    stopSignal: 'SIGINT',
    ...who,
  })
  await server.start()
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    port,
    start: () => server.start(),
    stop: () => server.stop(),
    async cut() {
      const others = "backend_type = 'client backend' and pid <> pg_backend_pid()"
      const sql = `select pg_terminate_backend(pid) from pg_stat_activity where ${others}`
      run('psql', '-h', home, '-p', `${port}`, '-U', 'test', '-d', 'postgres', '-Atqc', sql)
    },
    async [Symbol.asyncDispose]() {
      await server.stop()
      await rm(home, { recursive: true })
    },
  }
}

/** The folder of the newest PostgreSQL: Debian keeps it off the path. */
function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const folders = [
    ...versions.toSorted((a, b) => Number(b) - Number(a)).map((each) => `${debian}/${each}/bin`),
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ]
  return folders.find((each) => existsSync(path.join(each, 'initdb')))
}

interface User {
  readonly uid: number
  readonly gid: number
}

function ordinaryUser(): User {
  const users = readFileSync('/etc/passwd', 'utf8')
  const line = /^postgres:.*$/m.exec(users)?.[0] ?? /^nobody:.*$/m.exec(users)?.[0]
  if (!line) throw new Error('Expected a user postgres or nobody, found none.')
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}
