import os from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { dataDirPath, makeDataDir } from '../../app/config/data-dir.ts'
import { loadConfig, type LoadOptions } from '../../app/config/load.ts'
import { watchSettings } from '../../app/config/watch.ts'
import { createRostrum } from '../../app/create-rostrum.ts'
import { openPatiently } from '../../app/open-patiently.ts'
import { wireObservation } from '../../app/wire-observation.ts'
import type { CliContext } from '../context.ts'
import { endingOf, type Ending } from '../ending.ts'
import { EXIT } from '../failure.ts'
import { watchParent } from '../parent.ts'

/** Options of `rostrum work`. */
export interface WorkOptions {
  readonly concurrency?: number
  readonly data?: string
  readonly config?: string
  readonly json?: boolean
}

/** How long closing may take after the drain time-out has passed. */
const LEAVE_MS = 2000

/**
 * `rostrum work`: makes tasks until a signal ends it, or the server that started it is gone; then
 * gives back what is under way. Whoever starts it with a channel (Node's `ipc`) is that server.
 */
export async function workCommand(options: WorkOptions, context: CliContext): Promise<void> {
  const { env, cwd } = context
  const { data, config: file } = options
  const loading: LoadOptions = {
    env,
    cwd,
    flags: data === undefined ? [] : [{ flag: '--data', path: 'dataDir', value: data }],
    ...(file !== undefined && { file }),
  }
  const parent = watchParent()
  const told = AbortSignal.any([context.signal, parent.signal])
  const closing: (() => Promise<void> | void)[] = [() => parent.leave()]
  let ending: Ending | undefined
  try {
    const loaded = await loadConfig(loading)
    const { config } = loaded
    const dataDir = dataDirPath({ configured: config.dataDir, env, cwd })
    await makeDataDir(dataDir)
    const { logger, telemetry } = wireObservation(config)
    closing.push(() => telemetry.close())
    ending = endingOf(told, logger)
    const { signal } = ending
    const settings = watchSettings(loaded, loading, logger)
    closing.push(() => settings.close())
    settings.subscribe((changed) => logger.setLevel(changed.log.level))
    const parts = { logger, meter: telemetry.meter, onFatal: ending.fail }
    const rostrum = await createRostrum({ config, parts, dataDir })
    closing.push(() => rostrum.close())
    await Promise.all([openPatiently(rostrum, { logger, signal }), rostrum.prepare({ signal })])
    const wanted = options.concurrency ?? config.tasks.concurrency
    const concurrency = wanted > 0 ? wanted : os.availableParallelism()
    const working = Promise.all([
      rostrum.tasks.work({ concurrency, signal }),
      rostrum.practice.follow({ signal }),
    ]).catch((error: unknown) => {
      // It was told to end before it had begun.
      if (!signal.aborted) throw error
    })
    const { pid } = process
    await context.print(
      options.json
        ? `${JSON.stringify({ pid, concurrency })}\n`
        : `Rostrum works on tasks, ${concurrency} at a time.\n`,
    )
    logger.info({ pid, concurrency }, 'working')
    const { drainTimeoutMs } = settings.current.server
    if (await endsInTime(working, signal, drainTimeoutMs)) logger.info({ pid }, 'stopped')
    else {
      logger.warn({ pid, drainTimeoutMs }, 'Tasks could not be given back in time.')
      // Whatever holds them must not hold this process; their leases run out.
      setTimeout(() => process.exit(EXIT.failed), LEAVE_MS).unref()
    }
  } catch (error) {
    if (!(ending?.signal ?? told).aborted) throw error
  } finally {
    for (const close of closing.toReversed()) await close()
  }
  ending?.throwIfFailed()
}

/** Whether work that goes on until the signal fires has ended `limitMs` after that. Rejects as the work does. */
async function endsInTime(
  working: Promise<unknown>,
  signal: AbortSignal,
  limitMs: number,
): Promise<boolean> {
  const ended = new AbortController()
  const late = (async () => {
    if (!signal.aborted) {
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve, { once: true })
      })
    }
    await sleep(limitMs, undefined, { signal: ended.signal })
    return false
  })()
  // Left behind when the work ends first.
  late.catch(() => undefined)
  try {
    return await Promise.race([working.then(() => true), late])
  } finally {
    ended.abort()
  }
}
