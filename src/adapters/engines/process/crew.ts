import { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { EngineStatus } from '../../../ports/engine.ts'
import type { Logger } from '../../../ports/logger.ts'
import type { Crew, Lease } from '../thread/crew.ts'
import { engineClosed } from '../thread/failure.ts'
import { lossOf } from '../thread/loss.ts'
import { backOff } from './back-off.ts'
import type { ProcessHost } from './child.ts'

/** Longest wait for a restart that a call waits for, in milliseconds; for a longer one it fails. */
const PATIENCE_MS = 2000

/** How processes are kept. */
export interface ProcessCrewOptions {
  readonly engine: string
  /** Calls one process may have. */
  readonly concurrency: number
  /** Processes, at least 1. */
  readonly workers: number
  readonly clock: Clock
  readonly graceMs: number
  /** Milliseconds without a call after which a process is ended; 0: never. */
  readonly idleUnloadMs: number
  /** Resident memory of one process, in bytes, above which it is ended; 0: no bound. */
  readonly maxMemoryBytes: number
  readonly logger?: Logger
  /** Told when a call has failed because nothing could be loaded. */
  readonly onLoadFailure?: (error: SpeechError) => void
  start(): ProcessHost
}

/** A crew of child processes. */
export interface ProcessCrew extends Crew {
  status(): EngineStatus
  /** Looks after the processes: ends those that are idle for too long or hold too much memory. */
  sweep(): Promise<void>
}

interface Member {
  readonly host: ProcessHost
  /** Calls that use it, waiting ones included. */
  uses: number
  usedMs: number
  memoryBytes?: number
  /** Runs while it may finish what it has in flight; it gets nothing more. */
  retiring?: { readonly untilMs: number; readonly reason: SpeechError }
}

/**
 * Starts processes as calls come, restarts those that died, and ends those that nobody uses. A
 * restart is made at once after the first death; one that dies again without having served is
 * restarted after 0.5 seconds, doubled to 30. A call waits for up to 2 seconds of that; for more
 * it fails with `unavailable` and `details.retryAfterMs`.
 */
export function processCrew(options: ProcessCrewOptions): ProcessCrew {
  const { engine, concurrency, workers, clock, graceMs, logger } = options
  const members = new Set<Member>()
  const ending = new Set<Promise<unknown>>()
  const restarts = backOff(() => clock.monotonic())
  let closed: SpeechError | undefined
  let crashes = 0
  let failure: string | undefined

  const failed = (message: string): void => {
    restarts.fail()
    failure = message
  }
  const start = (): Member => {
    const host = options.start()
    const member: Member = { host, uses: 0, usedMs: clock.monotonic() }
    members.add(member)
    logger?.debug({ engine, pid: host.pid }, 'engine process started')
    void host.exited.then(({ exitCode, signal, cause }) => {
      // One that was told to end has been counted, or was none of those that failed.
      const kept = members.delete(member)
      const fields = { engine, pid: host.pid, exitCode, signal }
      if (host.dismissed) {
        if (kept && !host.ready) failed('It was ended before it was loaded.')
        logger?.debug(fields, 'engine process ended')
        return
      }
      crashes++
      const how = signal ? `by ${signal}` : `with the exit code ${String(exitCode)}`
      if (host.served) restarts.clear()
      else failed(`Its process ended ${how} before it had spoken.`)
      logger?.warn({ ...fields, ...(!host.ready && { cause }) }, 'engine process ended by itself')
    })
    return member
  }
  const end = (member: Member, reason: SpeechError): Promise<void> => {
    members.delete(member)
    const ended = member.host.close(reason, graceMs)
    ending.add(ended)
    void ended.finally(() => ending.delete(ended))
    return ended
  }
  const usable = (member: Member): boolean => !member.host.ended && !member.retiring
  /** The best that runs: loaded, and with the fewest calls. */
  const best = (most: number): Member | undefined => {
    const rank = (it: Member): number => it.uses + (it.host.ready ? 0 : concurrency)
    return [...members]
      .filter((it) => usable(it) && it.uses <= most)
      .sort((a, b) => rank(a) - rank(b))[0]
  }
  const choose = async (signal: AbortSignal, apart: boolean): Promise<Member> => {
    while (true) {
      signal.throwIfAborted()
      if (closed) throw closed
      const full = [...members].filter(usable).length >= workers
      const { waitMs } = restarts
      const member =
        best(0) ??
        (!full && waitMs <= 0 ? start() : undefined) ??
        (apart ? undefined : best(concurrency - 1)) ??
        (full ? best(Infinity) : undefined)
      if (member) {
        // At once, so that no other call takes its place.
        member.uses++
        return member
      }
      if (waitMs > PATIENCE_MS) throw notNow(Math.ceil(waitMs))
      await clock.sleep(waitMs, signal)
    }
  }
  const notNow = (retryAfterMs: number): SpeechError =>
    new SpeechError(
      'unavailable',
      `The engine ${engine} does not run and is started again later. ${failure ?? ''}`.trim(),
      { details: { engine, retryAfterMs } },
    )
  const notLoaded = (member: Member, error: SpeechError, final: boolean): void => {
    // One that still runs has told what is wrong; whatever it holds is of no use.
    if (!member.host.ended) {
      failed(error.message)
      void end(member, error)
    }
    failure = error.message
    if (final && error.code === 'unavailable' && !closed) options.onLoadFailure?.(error)
  }
  const retire = (member: Member, bytes: number): void => {
    const { maxMemoryBytes: maxBytes } = options
    const message = `Expected a process of the engine ${engine} to stay below ${maxBytes} bytes of memory; it used ${bytes}.`
    const details = { engine, bytes, maxBytes }
    const reason = lossOf(new SpeechError('engine_failed', message, { retryable: true, details }))
    member.retiring = { untilMs: clock.monotonic() + graceMs, reason }
    logger?.warn({ ...details, pid: member.host.pid }, 'engine process uses too much memory')
    if (!member.host.served) failed(message)
  }

  return {
    async lease(signal, apart = false): Promise<Lease> {
      const member = await choose(signal, apart)
      const { host } = member
      return {
        host,
        release(error, final = false) {
          member.uses--
          member.usedMs = clock.monotonic()
          if (error === undefined && host.served) {
            restarts.clear()
            failure = undefined
          }
          if (SpeechError.is(error) && !host.ready) notLoaded(member, error, final)
          const { retiring } = member
          if (retiring && member.uses === 0 && !host.ended) void end(member, retiring.reason)
        },
      }
    },
    status() {
      const running = [...members].filter((it) => !it.host.ended)
      const ready = running.filter((it) => it.host.ready)
      const device = ready.find((it) => it.host.device !== undefined)?.host.device
      const memory = running.map((it) => it.memoryBytes ?? 0).reduce((sum, it) => sum + it, 0)
      const broken = ready.length === 0 && restarts.failures > 0 && failure !== undefined
      const waiting = running.length > 0 ? 'loading' : 'idle'
      return {
        state: broken ? 'failed' : ready.length > 0 ? 'ready' : waiting,
        ...(device !== undefined && { device }),
        processes: running.length,
        crashes,
        ...(memory > 0 && { memoryBytes: memory }),
        ...(broken && failure !== undefined && { failure }),
      }
    },
    async sweep() {
      const nowMs = clock.monotonic()
      const { idleUnloadMs, maxMemoryBytes } = options
      await Promise.all(
        [...members].map(async (member) => {
          const bytes = await member.host.memory()
          if (bytes !== undefined) member.memoryBytes = bytes
          if (!members.has(member) || member.host.ended) return
          if (maxMemoryBytes > 0 && (bytes ?? 0) > maxMemoryBytes && !member.retiring) {
            retire(member, bytes ?? 0)
          }
          const { retiring } = member
          const idle = idleUnloadMs > 0 && nowMs - member.usedMs >= idleUnloadMs
          if (member.uses === 0 && (idle || retiring)) {
            logger?.debug({ engine, pid: member.host.pid }, 'engine process unloaded')
            await end(member, retiring?.reason ?? engineClosed(engine))
          } else if (retiring && nowMs >= retiring.untilMs) {
            member.host.kill('engine process used too much memory, killed', retiring.reason)
          }
        }),
      )
    },
    async close(reason) {
      closed ??= reason
      await Promise.all([...[...members].map((it) => end(it, reason)), ...ending])
    },
  }
}
