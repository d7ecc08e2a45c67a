import { Gauge, type Registry } from 'prom-client'
import type { EngineStatus } from '../../ports/engine.ts'

const STATES = ['idle', 'loading', 'ready', 'failed'] as const

/** Gauges of engines that load models or start processes; the result brings them up to date. */
export function engineMetrics(
  registry: Registry,
): (engines: { readonly [engine: string]: EngineStatus }) => void {
  const registers = [registry]
  const gauge = (name: string, help: string, more: readonly string[] = []): Gauge =>
    new Gauge({ name, help, labelNames: ['engine', 'model', ...more], registers })
  const state = gauge('rostrum_engine_state', 'State of an engine or of one of its models.', [
    'state',
    'device',
  ])
  const processes = gauge('rostrum_engine_processes', 'Child processes of an engine.')
  const crashes = gauge('rostrum_engine_crashes', 'Child processes of an engine that were lost.')
  const memory = gauge('rostrum_engine_memory_bytes', 'Memory of the child processes of an engine.')

  function tell(engine: string, model: string, status: EngineStatus): void {
    const device = status.device ?? ''
    for (const one of STATES) {
      const is = one === status.state
      state.set({ engine, model, state: one, device: is ? device : '' }, is ? 1 : 0)
    }
    processes.set({ engine, model }, status.processes ?? 0)
    crashes.set({ engine, model }, status.crashes ?? 0)
    memory.set({ engine, model }, status.memoryBytes ?? 0)
  }

  return (engines) => {
    // What is gone, or runs on another device now, is told no more.
    for (const one of [state, processes, crashes, memory]) one.reset()
    for (const [engine, status] of Object.entries(engines)) {
      const models = Object.entries(status.models ?? {})
      if (models.length === 0) tell(engine, '', status)
      for (const [model, own] of models) tell(engine, model, own)
    }
  }
}
