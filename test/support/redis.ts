import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { daemon, type RealServer } from './daemon.ts'
import { freePort } from './free-port.ts'

/** Why there is no Redis here; undefined when there is. */
export const redisMissing: string | undefined =
  spawnSync('redis-server', ['--version']).error === undefined
    ? undefined
    : 'redis-server is missing: on Debian `apt-get install redis-server`'

/** Starts a Redis of its own, which keeps what it was told when it is stopped and started again. */
export async function startRedis(): Promise<RealServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rostrum-redis-'))
  const port = await freePort()
  const server = daemon({
    program: 'redis-server',
    args: ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes'],
    cwd: folder,
    ready: /Ready to accept connections/,
    stopSignal: 'SIGTERM',
  })
  await server.start()
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start: () => server.start(),
    stop: () => server.stop(),
    async cut() {
      const socket = connect(port, '127.0.0.1').resume()
      await once(socket, 'connect')
      // `SKIPME` keeps our own until the last.
      socket.end('CLIENT KILL TYPE normal SKIPME yes\r\nCLIENT KILL TYPE pubsub\r\nQUIT\r\n')
      await once(socket, 'close')
    },
    async [Symbol.asyncDispose]() {
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}
