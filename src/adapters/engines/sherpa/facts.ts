import { createHash } from 'node:crypto'
import os from 'node:os'
import type { EngineCapabilities } from '../../../ports/engine.ts'
import { buildOf } from '../thread/build.ts'
import { SHERPA_OPTIONS } from './options.ts'
import { RUNTIME } from './runtime.ts'

/**
 * Calls one process takes at a time. The runtime takes several on one loaded model, and two of one
 * thread each are done together as soon as one alone (measured on two cores); but a process that is
 * lost would cost both, and as many processes of one thread do the same.
 */
export const CALLS_PER_PROCESS = 1

/** More threads of one run than these make no model faster. */
const MAX_THREADS = 4

/** Threads of each process when the settings leave it open: its share of the processor cores. */
export function threadsOf(asked: number, workers: number): number {
  if (asked > 0) return asked
  const share = Math.floor(os.availableParallelism() / Math.max(1, workers))
  return Math.min(MAX_THREADS, Math.max(1, share))
}

/** Speeds that all families honour without a loss; the pipeline does what is beyond. */
const RATE = { min: 0.5, max: 2 }

/** What the planner has to know; `build` changes with the blends and references of the settings. */
export function sherpaCapabilities(concurrency: number, settings: unknown): EngineCapabilities {
  const { build } = buildOf(RUNTIME)
  const said = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 12)
  return {
    workload: 'cpu',
    concurrency,
    maxSegmentChars: 1500,
    marks: 'none',
    controls: { rate: RATE },
    options: SHERPA_OPTIONS,
    ...(build !== undefined && { build: `${build} ${said}` }),
  }
}
