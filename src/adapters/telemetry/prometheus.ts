import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Meter } from '../../ports/meter.ts'
import type { HttpEvent, KeptFigures, Telemetry } from '../../ports/telemetry.ts'
import { eventLoopLag } from './event-loop-lag.ts'
import { keptMetrics } from './kept-metrics.ts'

const LATENCY_SEC = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]
const REAL_TIME_FACTOR = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]

/** Counts of the spine: segments, speeches, pools. */
function speechMeter(registry: Registry): Meter {
  const registers = [registry]
  const firstByte = new Histogram({
    name: 'rostrum_speech_first_byte_seconds',
    help: 'Time from a speech request to its first byte of audio.',
    labelNames: ['engine', 'codec'],
    buckets: LATENCY_SEC,
    registers,
  })
  const total = new Histogram({
    name: 'rostrum_speech_seconds',
    help: 'Time from a speech request to the end of its audio.',
    labelNames: ['engine', 'codec', 'outcome'],
    buckets: LATENCY_SEC,
    registers,
  })
  const factor = new Histogram({
    name: 'rostrum_real_time_factor',
    help: 'Time to speak a segment divided by the length of its audio.',
    labelNames: ['engine'],
    buckets: REAL_TIME_FACTOR,
    registers,
  })
  const counter = (name: string, help: string, labelNames: string[]): Counter =>
    new Counter({ name, help, labelNames, registers })
  const audio = counter('rostrum_audio_seconds_total', 'Audio made.', ['engine'])
  const chars = counter('rostrum_chars_total', 'Characters given to engines.', ['engine'])
  const bytes = counter('rostrum_audio_bytes_total', 'Encoded audio made.', ['codec'])
  const errors = counter('rostrum_speech_errors_total', 'Speeches that failed.', ['engine', 'code'])
  const gauge = (name: string, help: string): Gauge =>
    new Gauge({ name, help, labelNames: ['engine'], registers })
  const busy = gauge('rostrum_pool_busy', 'Engine calls being worked on.')
  const size = gauge('rostrum_pool_size', 'Engine calls that can be worked on at once.')
  const waiting = gauge('rostrum_pool_waiting', 'Engine calls waiting for a place (queue depth).')
  const cache = counter('rostrum_cache_total', 'Lookups in the cache of speech.', [
    'kind',
    'outcome',
  ])
  const leftOver = counter(
    'rostrum_delete_failures_total',
    'Files that could not be removed at the first try.',
    [],
  )
  const tasks = new Histogram({
    name: 'rostrum_task_run_seconds',
    help: 'Time of a run of a task, by how it ended.',
    labelNames: ['outcome'],
    buckets: LATENCY_SEC,
    registers,
  })
  return {
    segment({ engine, wallMs, audioSec, chars: count }) {
      if (audioSec > 0) factor.observe({ engine }, wallMs / 1000 / audioSec)
      audio.inc({ engine }, audioSec)
      chars.inc({ engine }, count)
    },
    speech({ engine, codec, outcome, firstByteMs, totalMs, bytes: count }) {
      if (firstByteMs !== undefined) firstByte.observe({ engine, codec }, firstByteMs / 1000)
      total.observe({ engine, codec, outcome }, totalMs / 1000)
      bytes.inc({ codec }, count)
      if (outcome !== 'ok' && outcome !== 'aborted') errors.inc({ engine, code: outcome })
    },
    pool({ engine, ...now }) {
      busy.set({ engine }, now.busy)
      size.set({ engine }, now.size)
      waiting.set({ engine }, now.waiting)
    },
    task({ outcome, runMs }) {
      tasks.observe({ outcome }, runMs / 1000)
    },
    cache({ kind, outcome }) {
      cache.inc({ kind, outcome })
    },
    leftOver: () => leftOver.inc(),
  }
}

/** Counts of the server: requests, their times, bytes, errors. */
function httpMeter(registry: Registry): (event: HttpEvent) => void {
  const registers = [registry]
  const total = new Histogram({
    name: 'rostrum_http_request_seconds',
    help: 'Time from the headers of a request to the end of its answer.',
    labelNames: ['route', 'method', 'status'],
    buckets: LATENCY_SEC,
    registers,
  })
  const firstByte = new Histogram({
    name: 'rostrum_http_first_byte_seconds',
    help: 'Time from the headers of a request to the first byte of the body of its answer.',
    labelNames: ['route'],
    buckets: LATENCY_SEC,
    registers,
  })
  const counter = (name: string, help: string, labelNames: string[]): Counter =>
    new Counter({ name, help, labelNames, registers })
  const bytes = counter('rostrum_http_response_bytes_total', 'Bytes of bodies sent.', ['route'])
  const errors = counter('rostrum_errors_total', 'Requests that ended in an error.', [
    'route',
    'code',
  ])
  return ({ route, method, status, totalMs, firstByteMs, bytes: count, errorCode }) => {
    total.observe({ route, method, status }, totalMs / 1000)
    if (firstByteMs !== undefined) firstByte.observe({ route }, firstByteMs / 1000)
    bytes.inc({ route }, count)
    if (errorCode !== undefined) errors.inc({ route, code: errorCode })
  }
}

/**
 * Starts counting into a registry of its own, so that several can live in one process. `close()`
 * stops our watch over the event loop; what prom-client starts for its default metrics (its own
 * such watch and an observer of garbage collection) cannot be stopped and stays until the process
 * ends, without keeping it alive. So make one for each process, not for each request.
 */
export function createTelemetry(): Telemetry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const stopLag = eventLoopLag(registry)
  const live = new Gauge({
    name: 'rostrum_live_sockets',
    help: 'Live sockets open.',
    registers: [registry],
  })
  const inFlight = new Gauge({
    name: 'rostrum_http_requests_in_flight',
    help: 'Requests being worked on, live sockets included.',
    registers: [registry],
  })
  const bringUpToDate = keptMetrics(registry)
  let kept: (() => Promise<KeptFigures>) | undefined
  return {
    meter: speechMeter(registry),
    httpRequest: httpMeter(registry),
    requestsInFlight: (count) => inFlight.set(count),
    liveSockets: (open) => live.set(open),
    watchKept(read) {
      kept = read
    },
    async metrics() {
      if (kept) await bringUpToDate(kept)
      return registry.metrics()
    },
    contentType: registry.contentType,
    close: stopLag,
  }
}
