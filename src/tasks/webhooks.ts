import { SpeechError } from '../core/errors.ts'
import type { Logger } from '../ports/logger.ts'
import type { DeliveryOutcome, HeldDelivery, WebhookStore } from '../ports/webhook-store.ts'
import type { TaskWebhooks } from './parts.ts'
import { callWebhook, type WebhookCallParts } from './webhook-call.ts'
import { checkWebhook } from './webhook-check.ts'

/** What a deliverer needs. */
export interface DelivererParts extends WebhookCallParts {
  readonly store: WebhookStore
  readonly log: Logger
  readonly settings: WebhookCallParts['settings'] & {
    /** Calls at a time. Default 16. */
    readonly concurrency?: number
    /** Least time between two looks for what is due. Default 500. */
    readonly pollMs?: number
  }
}

/** Makes the calls that are due. */
export interface Deliverer {
  /**
   * Delivers until the signal fires; resolves when the last call is settled, or has had a few
   * seconds to be. A store that cannot be reached is waited for.
   */
  run(signal: AbortSignal): Promise<void>
}

/** Calls to one host at a time: who does not answer holds only these, and others go by. */
const PER_HOST = 2
/** What a lease lasts beyond its call: to begin it, and to say how it ended. */
const MARGIN_MS = 10_000
/** How long calls may go on when they are to stop. */
const GRACE_MS = 5000
/** First wait for a store that cannot be reached, doubled up to the longest. */
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 10_000
/** How long one word to the store may take. */
const WORD_MS = 10_000

/** The web-hooks of a platform of tasks. */
export function createWebhooks(parts: DelivererParts): TaskWebhooks {
  const { run } = createDeliverer(parts)
  return { check: (webhook) => checkWebhook(webhook, parts.fetcher), deliver: run }
}

/** Makes a deliverer. Any number of them, in any number of processes, may share a store. */
export function createDeliverer(parts: DelivererParts): Deliverer {
  const { store, clock, log, settings } = parts
  const { concurrency = 16, pollMs = 500, timeoutMs } = settings
  const leaseMs = timeoutMs + MARGIN_MS

  /** Calls, and tells the store; whatever happens, it is over by the end of the lease. */
  async function deliver(held: HeldDelivery, sinceMs: number, stop: AbortSignal): Promise<void> {
    const outcome = await outcomeOf(held, sinceMs, stop)
    const fields = {
      delivery: held.id,
      task: held.task.id,
      event: held.task.state,
      host: held.host,
      attempt: held.attempts,
    }
    const settled = await settle(held, outcome, sinceMs, stop)
    if (!settled) log.warn(fields, 'web-hook settled by another, or its task is gone')
    else if (outcome.type === 'delivered') log.info(fields, 'web-hook delivered')
    else if (outcome.type === 'dead')
      log.error({ ...fields, reason: outcome.error }, 'web-hook given up')
    else if (outcome.type === 'failed')
      log.warn({ ...fields, reason: outcome.error, delayMs: outcome.delayMs }, 'web-hook failed')
  }

  async function outcomeOf(
    held: HeldDelivery,
    sinceMs: number,
    stop: AbortSignal,
  ): Promise<DeliveryOutcome> {
    // A claim that took so long leaves no time for the call.
    if (stop.aborted || clock.monotonic() - sinceMs > MARGIN_MS / 2) return { type: 'released' }
    try {
      return await callWebhook(held, parts, stop)
    } catch (error) {
      if (!stop.aborted) throw error
      return { type: 'released' }
    }
  }

  async function settle(
    held: HeldDelivery,
    outcome: DeliveryOutcome,
    sinceMs: number,
    stop: AbortSignal,
  ): Promise<boolean> {
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      try {
        return await store.settle(held, outcome, { signal: AbortSignal.timeout(WORD_MS) })
      } catch (error) {
        // After that it is another's, who will call again: at least once is what was promised.
        if (stop.aborted || clock.monotonic() - sinceMs > leaseMs) throw error
        log.warn({ delivery: held.id, error }, 'end of a web-hook not written')
      }
      await clock.sleep(waitMs, stop).catch(() => undefined)
    }
  }

  async function run(signal: AbortSignal): Promise<void> {
    const running = new Set<Promise<void>>()
    const busy = new Map<string, number>()
    const stop = new AbortController()
    const { rest, wake } = rests(parts.clock)
    signal.addEventListener('abort', wake, { once: true })

    function begin(held: HeldDelivery, sinceMs: number, until: AbortSignal): void {
      const { host, id } = held
      busy.set(host, (busy.get(host) ?? 0) + 1)
      const call = deliver(held, sinceMs, until).catch((error: unknown) => {
        log.error({ delivery: id, error }, 'web-hook left to its lease')
      })
      running.add(call)
      void call.finally(() => {
        running.delete(call)
        const left = (busy.get(host) ?? 1) - 1
        if (left > 0) busy.set(host, left)
        else busy.delete(host)
        wake()
      })
    }

    let waitMs = FIRST_WAIT_MS
    while (!signal.aborted) {
      if (running.size >= concurrency) {
        await rest(pollMs)
        continue
      }
      const sinceMs = clock.monotonic()
      const exceptHosts = [...busy].filter(([, calls]) => calls >= PER_HOST).map(([host]) => host)
      try {
        // Not by our signal: what is claimed as it fires is to be given back, not left to its lease.
        const until = AbortSignal.timeout(WORD_MS)
        const held = await store.claim({ leaseMs, exceptHosts, signal: until })
        waitMs = FIRST_WAIT_MS
        if (held) begin(held, sinceMs, signal.aborted ? signal : stop.signal)
        else await rest(pollMs)
      } catch (error) {
        if (signal.aborted) break
        const reason = SpeechError.is(error) ? error.message : error
        log.warn({ reason, waitMs }, 'web-hooks not reached')
        await clock.sleep(waitMs, signal).catch(() => undefined)
        waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
      }
    }
    signal.removeEventListener('abort', wake)
    const ended = new AbortController()
    clock.sleep(GRACE_MS, ended.signal).then(
      () => stop.abort(),
      () => undefined,
    )
    await Promise.all(running)
    ended.abort()
  }

  return { run }
}

/** Rests that something may end early; what happens between two of them ends the next one at once. */
function rests({ sleep }: WebhookCallParts['clock']): {
  rest(delayMs: number): Promise<void>
  wake(): void
} {
  let woken = false
  let sleeper: AbortController | undefined
  return {
    async rest(delayMs) {
      if (!woken) {
        sleeper = new AbortController()
        await sleep(delayMs, sleeper.signal).catch(() => undefined)
        sleeper = undefined
      }
      woken = false
    },
    wake() {
      woken = true
      sleeper?.abort()
    },
  }
}
