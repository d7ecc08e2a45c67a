import { SpeechError } from '../core/errors.ts'
import { check, checkSame, outcome, within, type ContractRunner } from './check.ts'
import { SAMPLE, type WithEngine } from './engine-sample.ts'
import { collect, never, speak } from './spoken.ts'

/** The tests of the engine contract about calls that do not run to their end. */
export function engineEndings(
  test: ContractRunner['test'],
  withEngine: WithEngine,
  deadlineMs: number,
): void {
  const call = { signal: never(), requestId: 'ending' }
  const soon = <T>(promise: Promise<T>, what: string): Promise<T> =>
    within(promise, deadlineMs, what)

  test('does not begin when aborted before', () =>
    withEngine(async ({ engine, segment }) => {
      const signal = AbortSignal.abort(new Error('left'))
      const spoken = await soon(outcome(speak(engine, segment(SAMPLE), signal)), 'an end')
      check('error' in spoken, 'Expected an aborted call to reject.')
      check((await soon(speak(engine, segment(SAMPLE)), 'speech')).durationSec > 0, 'sound')
    }))

  test('ends soon when aborted before its first frame, and speaks again', () =>
    withEngine(async ({ engine, segment }) => {
      const control = new AbortController()
      const spoken = outcome(speak(engine, segment(SAMPLE), control.signal))
      control.abort(new Error('left'))
      await soon(spoken, 'an end after the abort')
      check((await soon(speak(engine, segment(SAMPLE)), 'speech')).durationSec > 0, 'sound')
    }))

  test('ends soon when aborted midway, and speaks again', () =>
    withEngine(async ({ engine, segment }) => {
      const whole = await speak(engine, segment(SAMPLE))
      const control = new AbortController()
      const frames = engine.synthesize(segment(SAMPLE), { ...call, signal: control.signal })
      const iterator = frames[Symbol.asyncIterator]()
      await iterator.next()
      control.abort(new Error('left'))
      const rest = collect({ [Symbol.asyncIterator]: () => iterator })
      const spoken = await soon(outcome(rest), 'an end after the abort')
      check('error' in spoken || spoken.value.durationSec < whole.durationSec, 'Expected an end.')
      check((await soon(speak(engine, segment(SAMPLE)), 'speech')).durationSec > 0, 'sound')
    }))

  test('frees a call that is left early', () =>
    withEngine(async ({ engine, segment }) => {
      for (let time = 0; time < engine.capabilities.concurrency + 2; time++) {
        const left = (async (): Promise<void> => {
          for await (const frame of engine.synthesize(segment(SAMPLE), call)) {
            check(frame.samples.length >= 0, 'frame')
            break
          }
        })()
        await soon(left, 'the loop to be left')
      }
      check((await soon(speak(engine, segment(SAMPLE)), 'speech')).durationSec > 0, 'sound')
    }))

  test('begins no work for a call that nobody reads', () =>
    withEngine(async ({ engine, segment }) => {
      for (let time = 0; time < engine.capabilities.concurrency + 2; time++) {
        engine.synthesize(segment(SAMPLE), call)
      }
      check((await soon(speak(engine, segment(SAMPLE)), 'speech')).durationSec > 0, 'sound')
    }))

  test('is not held by a slow reader when it runs here', () =>
    withEngine(async ({ engine, segment }) => {
      if (engine.capabilities.workload !== 'cpu') return
      const slow = []
      for (let reader = 0; reader < engine.capabilities.concurrency; reader++) {
        const iterator = engine.synthesize(segment(SAMPLE), call)[Symbol.asyncIterator]()
        await soon(iterator.next(), 'a first frame')
        slow.push(iterator)
      }
      const whole = await soon(speak(engine, segment(SAMPLE)), 'speech beside slow readers')
      for (const iterator of slow) {
        const rest = await soon(collect({ [Symbol.asyncIterator]: () => iterator }), 'the rest')
        check(rest.durationSec < whole.durationSec, 'Expected the rest after the first frame.')
      }
    }))

  test('fails calls in flight with unavailable when closed, twice or not', () =>
    withEngine(async ({ engine, segment }) => {
      const whole = await speak(engine, segment(SAMPLE))
      const iterator = engine.synthesize(segment(SAMPLE), call)[Symbol.asyncIterator]()
      const first = await iterator.next()
      const flying = outcome(collect({ [Symbol.asyncIterator]: () => iterator }))
      await soon(Promise.all([engine.close(), engine.close()]), 'close() to resolve')
      const spoken = await soon(flying, 'the call in flight to end')
      if ('error' in spoken) checkUnavailable(spoken.error)
      else {
        const samples = first.done ? 0 : first.value.samples.length
        const firstSec = samples / (whole.format?.sampleRate ?? 1) / (whole.format?.channels ?? 1)
        const spokenSec = firstSec + spoken.value.durationSec
        check(spokenSec > 0.9 * whole.durationSec, 'Expected unavailable, or all that was made.')
      }
      await engine.close()
      const later = await soon(outcome(speak(engine, segment(SAMPLE))), 'a refusal')
      check('error' in later, 'Expected a closed engine to refuse.')
      checkUnavailable(later.error)
    }))

  test('loads ahead, twice or not', () =>
    withEngine(async ({ engine, segment }) => {
      const signal = never()
      const prepared = Promise.all([engine.prepare({ signal }), engine.prepare({ signal })])
      await soon(prepared, 'prepare() to resolve')
      check((await speak(engine, segment(SAMPLE))).durationSec > 0, 'sound')
    }))
}

function checkUnavailable(error: unknown): void {
  check(SpeechError.is(error), `Expected a SpeechError, got ${String(error)}.`)
  checkSame(error.code, 'unavailable', 'code')
}
