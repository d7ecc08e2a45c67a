import type { FlagSetting, LoadOptions } from '../../app/config/load.ts'
import type { RunningServer } from '../../server/index.ts'
import { dataDirPath, makeDataDir } from '../../app/config/data-dir.ts'
import { loadConfig } from '../../app/config/load.ts'
import { watchSettings } from '../../app/config/watch.ts'
import { createRostrum } from '../../app/create-rostrum.ts'
import { openPatiently } from '../../app/open-patiently.ts'
import { followKeyring } from '../../app/keys/follow.ts'
import { keyPlace } from '../../app/keys/place.ts'
import { isLoopback } from '../../app/loopback.ts'
import { wireObservation } from '../../app/wire-observation.ts'
import { startServer } from '../../server/index.ts'
import type { CliContext } from '../context.ts'
import { endingOf } from '../ending.ts'
import { version } from '../version.ts'
import { keepWorkers } from '../workers.ts'

/** Options of `rostrum serve`. */
export interface ServeOptions {
  readonly host?: string
  readonly port?: number
  /** Processes beside the server that make tasks, the server then making none. Undefined: the server does. */
  readonly workers?: number
  readonly data?: string
  readonly config?: string
  readonly json?: boolean
}

/** How long a worker may take to leave after the drain time-out has passed, in milliseconds. */
const LEAVE_MS = 3000

/** The settings that flags of `serve` stand for. */
export function serveFlags({ host, port, data }: ServeOptions): readonly FlagSetting[] {
  const flags: FlagSetting[] = []
  if (host !== undefined) flags.push({ flag: '--host', path: 'server.host', value: host })
  if (port !== undefined) flags.push({ flag: '--port', path: 'server.port', value: port })
  if (data !== undefined) flags.push({ flag: '--data', path: 'dataDir', value: data })
  return flags
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** `rostrum serve`: runs the server until a signal ends it, then lets work in flight finish. */
export async function serveCommand(options: ServeOptions, context: CliContext): Promise<void> {
  const { env, cwd } = context
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
  const ending = endingOf(context.signal, logger)
  const { signal } = ending
  const closing: (() => Promise<void> | void)[] = [() => telemetry.close()]
  try {
    for (const note of loaded.notes) logger.warn({}, note)
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
    const parts = { logger, meter: telemetry.meter, onFatal: ending.fail }
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
    const working = openPatiently(rostrum, { logger, signal }).then(async () => {
      const following = rostrum.practice.follow({ signal })
      const { workers: count } = options
      const graceMs = (): number => settings.current.server.drainTimeoutMs + LEAVE_MS
      const making =
        count === undefined
          ? rostrum.tasks.work({ signal })
          : keepWorkers({ count, args: workerArgs(options), logger, graceMs, signal })
      await Promise.all([making, following])
    })
    closing.push(() => working.catch(() => undefined))
    await announce(server, options, context)
    await Promise.race([stopped(signal), unlessStopped(working, signal)])
    logger.info({}, 'Stopping: work in flight may finish. A second signal ends it at once.')
  } finally {
    for (const close of closing.toReversed()) await close()
  }
  ending.throwIfFailed()
}

/** Waits for the signal; rejects with trouble of the work that does not pass by itself. */
async function unlessStopped(working: Promise<void>, signal: AbortSignal): Promise<void> {
  try {
    await working
  } catch (error) {
    if (!signal.aborted) throw error
  }
  await stopped(signal)
}

/** The same settings for its workers; the variables and the folder they have from us. */
function workerArgs({ config, data }: ServeOptions): readonly string[] {
  return [
    ...(config === undefined ? [] : ['--config', config]),
    ...(data === undefined ? [] : ['--data', data]),
  ]
}

async function announce(
  { url, port }: RunningServer,
  options: ServeOptions,
  context: CliContext,
): Promise<void> {
  const line = options.json ? JSON.stringify({ url, port }) : `Rostrum serves at ${url}`
  await context.print(`${line}\n`)
}
