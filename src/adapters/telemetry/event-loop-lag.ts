import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Gauge, type Registry } from 'prom-client'

const RESOLUTION_MS = 10
const NS_PER_SEC = 1e9

/**
 * How late a timer of the monitor fired, in seconds, at least 0. What `monitorEventLoopDelay()`
 * gives is the whole time between two firings, `RESOLUTION_MS` of which it meant to wait.
 */
export function latenessSec(betweenNs: number): number {
  return Math.max(0, betweenNs / NS_PER_SEC - RESOLUTION_MS / 1000)
}

/** Watches how late the event loop is, since the last reading. Gives what ends the watch. */
export function eventLoopLag(registry: Registry): () => void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delay.enable()
  const lag = new Gauge({
    name: 'rostrum_event_loop_lag_seconds',
    help: 'How late the event loop was since the last reading, by quantile.',
    labelNames: ['quantile'],
    registers: [registry],
    collect: () => {
      lag.set({ quantile: '0.5' }, latenessSec(delay.percentile(50)))
      lag.set({ quantile: '0.99' }, latenessSec(delay.percentile(99)))
      lag.set({ quantile: '1' }, latenessSec(delay.max))
      delay.reset()
    },
  })
  return () => void delay.disable()
}
