import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Logger } from '../ports/logger.ts'

/** How worker processes are kept. */
export interface WorkersOptions {
  readonly count: number
  /** What they are given after `rostrum work`. */
  readonly args: readonly string[]
  readonly logger: Logger
  /** Milliseconds that one told to end may take, asked when it is told. */
  readonly graceMs: () => number
  /** Fires when they are to end. */
  readonly signal: AbortSignal
}

/** Wait before the first restart, doubled with each further one. */
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 30_000
/** One that lived so long was well: its end is the first again. */
const HEALTHY_MS = 60_000

const MAIN = fileURLToPath(new URL('main.js', import.meta.url))

/** Milliseconds to wait before a worker is started again: `waitedMs` were waited before it, and it lived `livedMs`. */
export function restartWaitMs(waitedMs: number, livedMs: number): number {
  if (waitedMs === 0 || livedMs >= HEALTHY_MS) return FIRST_WAIT_MS
  return Math.min(LONGEST_WAIT_MS, waitedMs * 2)
}

/**
 * Keeps processes `rostrum work` beside this one: one that ends is started again, later each time
 * it does not last. Resolves when the signal has fired and all have ended. They end with this
 * process, however that ends: their channel to it closes (see `commands/work.ts`).
 */
export async function keepWorkers(options: WorkersOptions): Promise<void> {
  await Promise.all(
    Array.from({ length: options.count }, (_, index) => keepOne(index + 1, options)),
  )
}

async function keepOne(worker: number, options: WorkersOptions): Promise<void> {
  const { logger, signal } = options
  let waitMs = 0
  while (!signal.aborted) {
    const begun = performance.now()
    const end = await runOne(worker, options)
    if (signal.aborted) return
    waitMs = restartWaitMs(waitMs, performance.now() - begun)
    logger.warn({ worker, ...end, waitMs }, 'A worker ended; it is started again.')
    await sleep(waitMs, undefined, { signal }).catch(() => undefined)
  }
}

interface End {
  readonly pid: number | undefined
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

async function runOne(worker: number, options: WorkersOptions): Promise<End> {
  const { args, logger, graceMs, signal } = options
  const child = spawn(process.execPath, [MAIN, 'work', ...args], {
    // Standard output is the server's; the channel tells a worker that its server is gone.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { pid } = child
  let killing: NodeJS.Timeout | undefined
  const end = (): void => {
    // No signal: Ctrl-C reaches the worker as well, and a second one would end it at once.
    if (child.connected) child.disconnect()
    killing = setTimeout(() => {
      logger.warn({ worker, pid }, 'A worker did not end in time and is killed.')
      child.kill('SIGKILL')
    }, graceMs())
  }
  signal.addEventListener('abort', end, { once: true })
  try {
    if (pid !== undefined) logger.info({ worker, pid }, 'A worker was started.')
    const [code, why] = await ended(child)
    return { pid, code, signal: why }
  } catch (error) {
    logger.error({ worker, err: error }, 'A worker could not be started.')
    return { pid, code: null, signal: null }
  } finally {
    signal.removeEventListener('abort', end)
    clearTimeout(killing)
  }
}

function ended(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  return once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
}
