import type { FlagSetting, LoadOptions } from '../../app/config/load.ts'
import type { RunningServer } from '../../server/index.ts'
import { dataDirPath, makeDataDir } from '../../app/config/data-dir.ts'
import { loadConfig } from '../../app/config/load.ts'
import { watchSettings } from '../../app/config/watch.ts'
import { createRostrum } from '../../app/create-rostrum.ts'
import { openPatiently } from '../../app/open-patiently.ts'
import { followKeyring } from '../../app/keys/follow.ts'
import { keyPlace } from '../../app/keys/place.ts'
import { wireObservation } from '../../app/wire-observation.ts'
import { startServer } from '../../server/index.ts'
import type { Rostrum } from '../../app/rostrum.ts'
import type { Logger } from '../../ports/logger.ts'
import type { CliContext } from '../context.ts'
import { version } from '../version.ts'

/** Options of `rostrum serve`. */
export interface ServeOptions {
  readonly host?: string
  readonly port?: number
  readonly data?: string
  readonly config?: string
  readonly json?: boolean
}

/** The settings that flags of `serve` stand for. */
export function serveFlags({ host, port, data }: ServeOptions): readonly FlagSetting[] {
  const flags: FlagSetting[] = []
  if (host !== undefined) flags.push({ flag: '--host', path: 'server.host', value: host })
  if (port !== undefined) flags.push({ flag: '--port', path: 'server.port', value: port })
  if (data !== undefined) flags.push({ flag: '--data', path: 'dataDir', value: data })
  return flags
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** `rostrum serve`: runs the server until a signal ends it, then lets work in flight finish. */
export async function serveCommand(options: ServeOptions, context: CliContext): Promise<void> {
  const { env, cwd, signal } = context
  const loading: LoadOptions = {
    env,
    cwd,
    flags: serveFlags(options),
    ...(options.config !== undefined && { file: options.config }),
  }
  const loaded = await loadConfig(loading)
  const { config } = loaded
  const dataDir = dataDirPath({ configured: config.dataDir, env, cwd })
  await makeDataDir(dataDir)
  const { logger, telemetry } = wireObservation(config)
  const closing: (() => Promise<void> | void)[] = [() => telemetry.close()]
  try {
    const settings = watchSettings(loaded, loading, logger)
    closing.push(() => settings.close())
    settings.subscribe((changed) => logger.setLevel(changed.log.level))
    const place = keyPlace({ configured: config.auth.keyFile, dataDir, cwd })
    const keyring = await followKeyring({ ...place, logger })
    closing.push(() => keyring.close())
    if (keyring.size === 0 && !isLoopback(config.server.host)) {
      logger.warn(
        { host: config.server.host },
        'Whoever reaches this address may speak: `rostrum keys add` asks for keys.',
      )
    }
    const parts = { logger, meter: telemetry.meter }
    const rostrum = await createRostrum({ config, parts, dataDir })
    closing.push(() => rostrum.close())
    telemetry.watchKept(() => rostrum.figures())
    signal.throwIfAborted()
    const server = await startServer({
      rostrum,
      settings,
      keyring,
      logger,
      telemetry,
      version: version(),
    })
    closing.push(() => server.close())
    const working = work(rostrum, logger, signal)
    closing.push(() => working.catch(() => undefined))
    await announce(server, options, context)
    await Promise.race([stopped(signal), working.then(() => stopped(signal))])
    logger.info({}, 'Stopping: work in flight may finish. A second signal ends it at once.')
  } finally {
    for (const close of closing.toReversed()) await close()
  }
}

/** Makes tasks, once what they are kept in is open. Rejects with trouble that does not pass by itself. */
async function work(rostrum: Rostrum, logger: Logger, signal: AbortSignal): Promise<void> {
  try {
    await openPatiently(rostrum, { logger, signal })
    await rostrum.tasks.work({ signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

async function announce(
  { url, port }: RunningServer,
  options: ServeOptions,
  context: CliContext,
): Promise<void> {
  const line = options.json ? JSON.stringify({ url, port }) : `Rostrum serves at ${url}`
  await context.print(`${line}\n`)
}
