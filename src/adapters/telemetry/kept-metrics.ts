import { Gauge, type Registry } from 'prom-client'
import type { KeptFigures } from '../../ports/telemetry.ts'
import { engineMetrics } from './engine-metrics.ts'

/** Gauges of what is kept; the result brings them up to date. */
export function keptMetrics(
  registry: Registry,
): (read: () => Promise<KeptFigures>) => Promise<void> {
  const registers = [registry]
  const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers })
  const tasks = new Gauge({
    name: 'rostrum_tasks',
    help: 'Tasks that are kept, by state.',
    labelNames: ['state'],
    registers,
  })
  const single: { readonly [Name in Exclude<keyof KeptFigures, 'tasks' | 'engines'>]-?: Gauge } = {
    waiting: gauge('rostrum_queue_waiting', 'Jobs that wait for a worker.'),
    temporaryFiles: gauge('rostrum_leases', 'Temporary files, of all processes of this place.'),
    leftOver: gauge('rostrum_leases_left_over', 'Temporary files that could not be removed yet.'),
    cacheEntries: gauge('rostrum_cache_entries', 'Entries of the shared cache.'),
    cacheBytes: gauge('rostrum_cache_bytes', 'Bytes of the shared cache.'),
    freeBytes: gauge('rostrum_disk_free_bytes', 'Free bytes on the disk of the data folder.'),
  }
  const tellEngines = engineMetrics(registry)
  return async (read) => {
    const { tasks: byState, engines, ...figures } = await read()
    tellEngines(engines ?? {})
    // A figure that cannot be had is told as none, not as the one before.
    tasks.reset()
    for (const [state, count] of Object.entries(byState ?? {})) tasks.set({ state }, count)
    for (const [name, one] of Object.entries(single)) {
      one.set(figures[name as keyof typeof single] ?? NaN)
    }
  }
}
