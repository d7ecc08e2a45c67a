import { setTimeout as sleep } from 'node:timers/promises'
import type { AddressInfo } from 'node:net'
import { SpeechError } from '../core/errors.ts'
import { buildServer } from './build.ts'
import type { BuiltServer } from './build.ts'
import type { ServerOptions } from './context.ts'
import { watchUnused } from './unused-connections.ts'

/** How long work that was told to stop may take to let go, in milliseconds. */
const ABORT_GRACE_MS = 2000

/** A server that listens. */
export interface RunningServer {
  /** Where this machine reaches it: `http://127.0.0.1:7860`. */
  readonly url: string
  readonly port: number
  /**
   * Takes no new work, finishes what is in flight until `server.drainTimeoutMs`, then breaks it
   * off and logs that. Resolves when every connection is closed. Safe to call twice.
   */
  close(): Promise<void>
}

/** A host as it stands in a URL; the unspecified address is reached by loopback. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

function listenFault(thrown: unknown, host: string, port: number): SpeechError {
  const code = (thrown as { readonly code?: unknown } | null)?.code
  const param = code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' ? 'server.host' : 'server.port'
  const reasons: { readonly [code: string]: string } = {
    EADDRINUSE: `Expected port ${port} to be free, it is in use; choose another with --port.`,
    EACCES: `Expected a port this user may open, got ${port}; ports below 1024 need more rights.`,
    EADDRNOTAVAIL: `Expected \`server.host\` to be an address of this machine, got ${host}.`,
    ENOTFOUND: `Expected \`server.host\` to be an address of this machine, got ${host}.`,
  }
  const message = reasons[String(code)] ?? `Could not listen on ${host} port ${port}.`
  return new SpeechError('unavailable', message, { cause: thrown, details: { param } })
}

async function drain({ app, context, live }: BuiltServer, closeUnused: () => void): Promise<void> {
  const { active, logger, settings, state } = context
  const { drainTimeoutMs } = settings.current.server
  state.draining = true
  live.finishAll()
  const closed = app.close()
  closeUnused()
  const deadline = new AbortController()
  const late = sleep(drainTimeoutMs, 'late', { signal: deadline.signal }).catch(() => 'stopped')
  const first = await Promise.race([Promise.all([active.idle(), closed]), late])
  deadline.abort()
  if (first === 'late') {
    logger.warn(
      { drainTimeoutMs, inFlight: active.size, liveSockets: live.size },
      'drain deadline passed; breaking off what is in flight',
    )
    active.abortAll(new SpeechError('unavailable', 'The server is stopping.'))
    const grace = new AbortController()
    const waited = sleep(ABORT_GRACE_MS, undefined, { signal: grace.signal }).catch(() => {})
    await Promise.race([active.idle(), waited])
    grace.abort()
    for (const socket of app.websocketServer.clients) socket.terminate()
    app.server.closeAllConnections()
  }
  await closed
}

/** Starts to listen. Rejects with `unavailable` and a sentence when it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { logger, rostrum, settings } = options
  const built = await buildServer(options)
  const { app, context } = built
  const closeUnused = watchUnused(app.server)
  const { host, port } = settings.current.server
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    throw listenFault(error, host, port)
  }
  const bound = (app.server.address() as AddressInfo).port
  const url = `http://${hostInUrl(host)}:${bound}`
  const preparing = new AbortController()
  const prepared = rostrum
    .prepare({ signal: preparing.signal, format: settings.current.format })
    .then(
      () => {
        context.state.ready = true
        logger.info({ url }, 'ready')
      },
      (error: unknown) => {
        if (!preparing.signal.aborted) logger.error({ err: error }, 'engines could not be loaded')
      },
    )
  // Who asks for tasks finds them open. Whether they could be opened is told by `/readyz`.
  const opened = rostrum.open({ signal: preparing.signal }).catch(() => undefined)
  logger.info({ url, version: options.version }, 'listening')
  let closing: Promise<void> | undefined
  return {
    url,
    port: bound,
    close() {
      closing ??= (async () => {
        await drain(built, closeUnused)
        preparing.abort(new SpeechError('unavailable', 'The server is stopping.'))
        await Promise.all([prepared, opened])
        logger.info({ url }, 'stopped')
      })()
      return closing
    },
  }
}
