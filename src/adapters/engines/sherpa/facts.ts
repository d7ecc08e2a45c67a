import { createHash } from 'node:crypto'
import type { EngineCapabilities } from '../../../ports/engine.ts'
import { buildOf } from '../thread/build.ts'
import { SHERPA_OPTIONS } from './options.ts'
import { RUNTIME } from './runtime.ts'

/**
 * Calls one process takes at a time. Two runs on one loaded model use both of two processor cores,
 * and the second call need not wait for the first one's segment.
 */
export const CALLS_PER_PROCESS = 2

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
