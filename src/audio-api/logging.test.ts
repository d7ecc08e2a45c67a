import { afterEach, beforeEach, expect, test } from 'vitest'
import * as library from './index.ts'
import {
  getLogger,
  logErrorWithContext,
  type LogLevel,
  logPerformance,
  setupLogging,
} from './index.ts'

let written = ''
const stream = { write: (text: string) => void (written += text) }
const use = (logLevel: LogLevel, enableStructuredLogging: boolean): void =>
  setupLogging({ logLevel, enableStructuredLogging }, { stream })
const lines = (): readonly unknown[] =>
  written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)

beforeEach(() => {
  written = ''
})
afterEach(() => setupLogging({ logLevel: 'CRITICAL', enableStructuredLogging: false }))

test('a line of JSON has exactly the fields of the contract, then what was added', () => {
  use('DEBUG', true)
  function speaking(): void {
    getLogger('my.app').info('Spoken.', { task: 't1', level: 'hidden' })
  }
  speaking()
  const [line] = lines()
  expect(Object.keys(line as object)).toEqual([
    'timestamp',
    'level',
    'logger',
    'message',
    'module',
    'function',
    'line',
    'task',
  ])
  expect(line).toMatchObject({
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
    level: 'INFO',
    logger: 'my.app',
    message: 'Spoken.',
    module: 'logging.test',
    function: 'speaking',
    task: 't1',
  })
  expect((line as { line: number }).line).toBeGreaterThan(0)
})

test('an exception comes with its stack', () => {
  use('DEBUG', true)
  getLogger('a').exception('It broke.', new RangeError('too far'))
  expect(lines()[0]).toMatchObject({
    level: 'ERROR',
    exception: expect.stringMatching(/^RangeError: too far\n +at /) as string,
  })
})

test('an error in the place of fields is an exception, too', () => {
  use('DEBUG', true)
  getLogger('a').error('It broke.', new RangeError('too far'))
  getLogger('a').critical('All of it.', new RangeError('far too far'))
  expect(lines()).toMatchObject([
    { level: 'ERROR', exception: expect.stringMatching(/^RangeError: too far\n/) as string },
    { level: 'CRITICAL', exception: expect.stringMatching(/^RangeError: far too/) as string },
  ])
})

test('warn is warning, and levels are understood in any case', () => {
  setupLogging({ logLevel: 'warn' as LogLevel, enableStructuredLogging: true }, { stream })
  getLogger('a').info('No.')
  getLogger('a').warn('Yes.')
  expect(lines()).toMatchObject([{ level: 'WARNING', message: 'Yes.', module: 'logging.test' }])
  expect(() => setupLogging({ logLevel: 'LOUD' as LogLevel }, { stream })).toThrow(/LOG_LEVEL/)
})

test('what JSON does not have is written all the same', () => {
  use('DEBUG', true)
  const ring: { self?: unknown } = {}
  ring.self = ring
  const shared = { a: 1 }
  const extra = { big: 1n, ring, twice: [shared, shared], error: new TypeError('no') }
  getLogger('a').debug('Odd.', extra)
  expect(lines()[0]).toMatchObject({
    big: '1',
    ring: { self: '[Circular]' },
    twice: [{ a: 1 }, { a: 1 }],
    error: 'TypeError: no',
  })
})

test('text has time, name, level and message', () => {
  use('INFO', false)
  getLogger('a.b').warning('Slow.', { seconds: 3 })
  expect(written).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d - a\.b - WARNING - Slow\.\n$/)
})

test.each<[LogLevel, string]>([
  ['DEBUG', 'DEBUG INFO WARNING ERROR CRITICAL'],
  ['INFO', 'INFO WARNING ERROR CRITICAL'],
  ['ERROR', 'ERROR CRITICAL'],
  ['CRITICAL', 'CRITICAL'],
])('from %s on', (level, wanted) => {
  use(level, true)
  const logger = getLogger('a')
  for (const method of ['debug', 'info', 'warning', 'error', 'critical'] as const)
    logger[method]('x')
  expect(
    lines()
      .map((line) => (line as { level: string }).level)
      .join(' '),
  ).toBe(wanted)
})

test('performance has its fields', () => {
  use('INFO', true)
  logPerformance(getLogger('a'), 'audio_generation', 1.23456, { success: true })
  expect(lines()[0]).toMatchObject({
    level: 'INFO',
    operation: 'audio_generation',
    duration_seconds: 1.235,
    performance_metric: true,
    success: true,
  })
})

test('a function is named without the module it was called by', () => {
  use('INFO', true)
  library.logPerformance(getLogger('a'), 'x', 1)
  expect(lines()[0]).toMatchObject({ module: 'logging', function: 'logPerformance' })
})

test('an error with its context has its fields', () => {
  use('INFO', true)
  logErrorWithContext(getLogger('a'), new RangeError('too far'), { task: 't1' })
  expect(lines()[0]).toMatchObject({
    level: 'ERROR',
    error_type: 'RangeError',
    error_message: 'too far',
    error_context: { task: 't1' },
    error_occurred: true,
    exception: expect.stringContaining('too far') as string,
  })
})
