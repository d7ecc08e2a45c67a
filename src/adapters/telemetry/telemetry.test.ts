import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { EngineStatus } from '../../ports/engine.ts'
import { createLogger, type LoggerOptions } from './pino.ts'
import { createTelemetry } from './prometheus.ts'

test('what is counted can be read, and two in one process do not mix', async () => {
  const telemetry = createTelemetry()
  const other = createTelemetry()
  const { meter } = telemetry
  meter.segment({ engine: 'tone', wallMs: 100, audioSec: 2, chars: 30 })
  const speech = { engine: 'tone', codec: 'mp3', totalMs: 40, audioSec: 2, bytes: 500 }
  meter.speech({ ...speech, outcome: 'ok', firstByteMs: 8 })
  meter.speech({ ...speech, outcome: 'engine_failed' })
  meter.speech({ ...speech, outcome: 'aborted' })
  meter.pool({ engine: 'tone', busy: 1, waiting: 3, size: 2 })
  meter.task?.({ outcome: 'failed', runMs: 2000 })
  meter.cache?.({ kind: 'segment', outcome: 'hit' })
  meter.leftOver?.()
  telemetry.watchKept(() =>
    Promise.resolve({ waiting: 7, tasks: { queued: 7, failed: 1 }, leftOver: 2, freeBytes: 100 }),
  )
  telemetry.httpRequest({
    route: '/v1/speech',
    method: 'POST',
    status: 200,
    totalMs: 40,
    firstByteMs: 8,
    bytes: 500,
    errorCode: 'engine_failed',
  })
  telemetry.liveSockets(4)
  telemetry.requestsInFlight(5)
  const text = await telemetry.metrics()
  for (const line of [
    'rostrum_task_run_seconds_sum{outcome="failed"} 2',
    'rostrum_cache_total{kind="segment",outcome="hit"} 1',
    'rostrum_delete_failures_total 1',
    'rostrum_queue_waiting 7',
    'rostrum_tasks{state="queued"} 7',
    'rostrum_leases_left_over 2',
    'rostrum_disk_free_bytes 100',
    'rostrum_cache_bytes Nan',
    'rostrum_real_time_factor_sum{engine="tone"} 0.05',
    'rostrum_audio_seconds_total{engine="tone"} 2',
    'rostrum_speech_first_byte_seconds_count{engine="tone",codec="mp3"} 1',
    'rostrum_speech_seconds_count{engine="tone",codec="mp3",outcome="ok"} 1',
    'rostrum_speech_errors_total{engine="tone",code="engine_failed"} 1',
    'rostrum_audio_bytes_total{codec="mp3"} 1500',
    'rostrum_pool_busy{engine="tone"} 1',
    'rostrum_pool_waiting{engine="tone"} 3',
    'rostrum_pool_size{engine="tone"} 2',
    'rostrum_http_request_seconds_count{route="/v1/speech",method="POST",status="200"} 1',
    'rostrum_http_response_bytes_total{route="/v1/speech"} 500',
    'rostrum_errors_total{route="/v1/speech",code="engine_failed"} 1',
    'rostrum_live_sockets 4',
    'rostrum_http_requests_in_flight 5',
  ])
    expect(text).toContain(line)
  expect(text).toMatch(/rostrum_event_loop_lag_seconds\{quantile="0.99"\} [\d.e-]+/)
  expect(text).not.toContain('code="aborted"')
  expect(await other.metrics()).not.toContain('engine="tone"')
  expect(telemetry.contentType).toContain('text/plain')
  telemetry.close()
  telemetry.close()
  other.close()
})

function logged(
  options: Partial<LoggerOptions>,
  use: (logger: ReturnType<typeof createLogger>) => void,
): string {
  let text = ''
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  use(createLogger({ level: 'info', format: 'json', ...options, stream }))
  return text
}

test('engines tell how they and their models are, and what is gone is told no more', async () => {
  const telemetry = createTelemetry()
  const lost = { state: 'failed', processes: 0, crashes: 3, failure: 'It ended.' } as const
  const ready = {
    state: 'ready',
    device: 'cuda',
    processes: 2,
    crashes: 1,
    memoryBytes: 9,
  } as const
  let engines: { readonly [engine: string]: EngineStatus } = {
    cloud: { state: 'idle' },
    local: { state: 'ready', models: { good: ready, bad: lost } },
  }
  telemetry.watchKept(() => Promise.resolve({ engines }))
  const lines = async (): Promise<readonly string[]> =>
    (await telemetry.metrics()).split('\n').filter((line) => line.startsWith('rostrum_engine_'))
  const told = await lines()
  for (const line of [
    'rostrum_engine_state{engine="cloud",model="",state="idle",device=""} 1',
    'rostrum_engine_state{engine="local",model="good",state="ready",device="cuda"} 1',
    'rostrum_engine_state{engine="local",model="good",state="failed",device=""} 0',
    'rostrum_engine_state{engine="local",model="bad",state="failed",device=""} 1',
    'rostrum_engine_processes{engine="local",model="good"} 2',
    'rostrum_engine_crashes{engine="local",model="bad"} 3',
    'rostrum_engine_memory_bytes{engine="local",model="good"} 9',
  ])
    expect(told).toContain(line)
  expect(told.filter((line) => line.includes('state=') && line.endsWith(' 1'))).toHaveLength(3)

  engines = { local: { ...ready, device: 'cpu' } }
  const later = await lines()
  expect(later).toContain(
    'rostrum_engine_state{engine="local",model="",state="ready",device="cpu"} 1',
  )
  expect(later.join('\n')).not.toMatch(/cloud|cuda|good|bad/)
})

test('lines are JSON with the fields of the logger they come from', () => {
  const text = logged({}, (logger) => {
    logger.child({ requestId: 'r1' }).warn({ engine: 'tone' }, 'slow')
    logger.debug({}, 'not written')
  })
  expect(JSON.parse(text)).toMatchObject({
    level: 'warn',
    msg: 'slow',
    requestId: 'r1',
    engine: 'tone',
    time: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
  })
})

test('an error is written with its cause', () => {
  const err = new Error('outer', { cause: new Error('inner') })
  const text = logged({}, (logger) => logger.error({ err }, 'failed'))
  expect(text).toContain('outer')
  expect(text).toContain('inner')
})

test('the level can change while the logger is in use', () => {
  const text = logged({ level: 'silent' }, (logger) => {
    logger.error({}, 'one')
    logger.setLevel('debug')
    logger.debug({}, 'two')
  })
  expect(text).not.toContain('one')
  expect(text).toContain('two')
})

test('a new level reaches the children there are, and theirs', () => {
  const text = logged({ level: 'info' }, (logger) => {
    const child = logger.child({ requestId: 'r1' })
    const grandchild = child.child({ engine: 'x' })
    logger.setLevel('debug')
    child.debug({}, 'one')
    grandchild.debug({}, 'two')
    logger.setLevel('error')
    child.warn({}, 'three')
    grandchild.info({}, 'four')
  })
  expect(text.match(/one|two|three|four/g)).toEqual(['one', 'two'])
})

test('lines for people hold time, level, message and fields', () => {
  const text = logged({ format: 'pretty' }, (logger) =>
    logger.info({ requestId: 'r1', bytes: 5 }, 'request'),
  )
  expect(text).toMatch(/^\d\d:\d\d:\d\d\.\d{3} info {2}request requestId=r1 bytes=5\n$/)
})
