import { SpeechError } from '../core/errors.ts'
import type { Clock } from '../ports/clock.ts'
import { freeBytes } from './disk.ts'
import type { Lazy } from './lazy.ts'
import type { Durable } from './wire-durable.ts'

/** Whether the parts that keep something can be reached. */
export interface HealthReport {
  /** Whether all of them can. */
  readonly ready: boolean
  /** Of each part: `ok`, or what is wrong with it. */
  readonly checks: { readonly [part: string]: string }
}

/** What a look at the parts needs. */
export interface HealthParts {
  readonly durable: Lazy<Durable>
  readonly clock: Clock
  readonly dataDir: string | undefined
  readonly minFreeBytes: number
}

/** How long a part may take to answer. */
const ANSWER_MS = 2000
/** For how long an answer holds, so that asking often costs nothing. */
const HOLDS_MS = 1000
/** A task, a job and an artifact that are not there. */
const NOBODY = 'health'

/** Looks at the parts, at most once a second for all who ask. Rejects never: what is wrong is told. */
export function healthOf(parts: HealthParts): () => Promise<HealthReport> {
  const { clock } = parts
  let asked = -Infinity
  let report: Promise<HealthReport> | undefined
  return () => {
    const now = clock.monotonic()
    if (!report || now - asked >= HOLDS_MS) {
      asked = now
      report = look(parts)
    }
    return report
  }
}

async function look({ durable, dataDir, minFreeBytes }: HealthParts): Promise<HealthReport> {
  const { opened, failure } = durable
  const unopened = failure ?? new SpeechError('unavailable', 'It is being opened.')
  const entries = await Promise.all([
    answer('database', async (signal) => {
      if (!opened) throw unopened
      await opened.store.get(NOBODY, { signal })
    }),
    answer('queue', async (signal) => {
      if (!opened) throw unopened
      await opened.queue.place(NOBODY, { signal })
    }),
    answer('artifacts', async (signal) => {
      if (!opened) throw unopened
      await opened.artifacts.find(NOBODY, { signal })
    }),
    answer('disk', async () => {
      const free = dataDir === undefined ? undefined : await freeBytes(dataDir)
      if (free !== undefined && free < minFreeBytes) {
        throw new SpeechError(
          'unavailable',
          `Expected ${minFreeBytes} free bytes on the disk of the data folder, found ${free}.`,
        )
      }
    }),
  ])
  const checks = Object.fromEntries(entries)
  return { ready: Object.values(checks).every((it) => it === 'ok'), checks }
}

async function answer(
  part: string,
  ask: (signal: AbortSignal) => Promise<void>,
): Promise<readonly [part: string, state: string]> {
  const signal = AbortSignal.timeout(ANSWER_MS)
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  try {
    await Promise.race([ask(signal), late])
    return [part, 'ok']
  } catch (error) {
    if (signal.aborted) return [part, 'no answer']
    return [part, SpeechError.is(error) ? error.message : 'not reached']
  }
}
