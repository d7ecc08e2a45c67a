import os from 'node:os'
import type { EngineStatus, SpeechEngine } from '../ports/engine.ts'
import type { KeptFigures } from '../ports/telemetry.ts'
import { freeBytes } from './disk.ts'
import type { Durable } from './wire-durable.ts'

/** How long a part may take to answer; it is asked each time metrics are read. */
const ANSWER_MS = 2000

/** Where figures are asked for. */
export interface FigureParts {
  /** Undefined until it is open. */
  readonly durable: Durable | undefined
  readonly dataDir: string | undefined
  readonly engines: readonly SpeechEngine[]
}

/** What is kept now, and how engines are. A figure that cannot be had in time is absent. */
export async function keptFigures({
  durable,
  dataDir,
  engines,
}: FigureParts): Promise<KeptFigures> {
  const signal = AbortSignal.timeout(ANSWER_MS)
  const [counts, place, leases, cache, free] = await Promise.all([
    durable?.store.counts({ signal }).catch(() => undefined),
    durable?.queue.place('none', { signal }).catch(() => undefined),
    durable?.leases().catch(() => undefined),
    durable?.index.totals({ signal }).catch(() => undefined),
    freeBytes(dataDir ?? os.tmpdir()),
  ])
  return {
    ...(counts && { tasks: counts.byState }),
    ...(place && { waiting: place.waiting }),
    ...(leases && {
      temporaryFiles: leases.length,
      leftOver: leases.filter(({ leftOver }) => leftOver).length,
    }),
    ...(cache && { cacheEntries: cache.entries, cacheBytes: cache.sizeBytes }),
    ...(free !== undefined && { freeBytes: free }),
    engines: statusOf(engines),
  }
}

/** How the engines are that tell. */
function statusOf(engines: readonly SpeechEngine[]): { readonly [engine: string]: EngineStatus } {
  return Object.fromEntries(
    engines.flatMap((engine) => {
      const status = engine.status?.()
      return status ? [[engine.id, status] as const] : []
    }),
  )
}
