import type { EngineStatus } from '../../../ports/engine.ts'
import type { KnownModel } from './model-catalog.ts'
import { explainProblems } from './model-report.ts'

/** The status of all models as one: the best state of any, and what they use together. */
export function overallStatus(
  known: readonly KnownModel[],
  statusOf: (model: string) => EngineStatus | undefined,
): EngineStatus {
  const models: Record<string, EngineStatus> = {}
  for (const { name, report } of known) {
    models[name] = report.ok
      ? (statusOf(name) ?? { state: 'idle' })
      : { state: 'failed', failure: explainProblems(report) }
  }
  const all = Object.values(models)
  const state =
    (['ready', 'loading', 'idle', 'failed'] as const).find((wanted) =>
      all.some((it) => it.state === wanted),
    ) ?? 'idle'
  const device = all.find((it) => it.device !== undefined)?.device
  const failure = state === 'failed' ? all[0]?.failure : undefined
  const sum = (of: (status: EngineStatus) => number | undefined): number =>
    all.reduce((total, it) => total + (of(it) ?? 0), 0)
  return {
    state,
    ...(device !== undefined && { device }),
    processes: sum((it) => it.processes),
    crashes: sum((it) => it.crashes),
    ...(all.some((it) => it.memoryBytes !== undefined) && {
      memoryBytes: sum((it) => it.memoryBytes),
    }),
    ...(failure !== undefined && { failure }),
    models,
  }
}
