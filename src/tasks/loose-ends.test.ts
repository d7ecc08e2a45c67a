import { expect, test } from 'vitest'
import { systemClock } from '../adapters/clock/system.ts'
import { SpeechError } from '../core/errors.ts'
import type { Logger } from '../ports/logger.ts'
import { until } from '../../test/support/task-house.ts'
import { createLooseEnds } from './loose-ends.ts'

const away = new SpeechError('unavailable', 'It is away.')

function open() {
  const lines: string[] = []
  const write: Logger['info'] = (_, message) => void lines.push(message)
  const log: Logger = { debug: write, info: write, warn: write, error: write, child: () => log }
  const closing = new AbortController()
  const ends = createLooseEnds({ clock: systemClock, log, signal: closing.signal })
  return { ends, lines, closing }
}

test('does what can be done at once', async () => {
  const { ends, lines } = open()
  const done: string[] = []
  await ends.tie('a', async () => done.push('a'))
  expect(done).toEqual(['a'])
  expect([ends.size, lines]).toEqual([0, []])
})

test('does what could not be done later, in its order; only the first one is waited for', async () => {
  const { ends } = open()
  const done: string[] = []
  let isAway = true
  const work = (name: string) => async () => {
    if (isAway) throw away
    done.push(name)
  }
  await ends.tie('a', work('a'))
  let asked = 0
  await ends.tie('b', async () => {
    asked += 1
    await work('b')()
  })
  expect(asked).toBe(0)
  await ends.tie('c', work('c'))
  // A later word on the same thing takes the place of the earlier one.
  await ends.tie('a', work('a again'))
  expect(ends.size).toBe(3)
  isAway = false
  await until(() => ends.size === 0)
  expect(done).toEqual(['b', 'c', 'a again'])
})

test('what needs another does not wait for who is away', async () => {
  const { ends, closing } = open()
  const done: string[] = []
  await ends.tie('queue a', () => Promise.reject(away))
  await ends.tie('pins a', async () => done.push('pins a'))
  await ends.tie('queue b', async () => done.push('queue b'))
  await until(() => done.length > 0)
  // In its order, for those who need the same.
  expect([done, ends.size]).toEqual([['pins a'], 2])
  closing.abort(new Error('closing'))
})

test('leaves what will never be done, now or later', async () => {
  const { ends, lines } = open()
  let isAway = true
  const never = new SpeechError('internal', 'It is broken.')
  await ends.tie('never', () => Promise.reject(never))
  expect([ends.size, lines]).toEqual([0, ['not done']])
  await ends.tie('away', () => (isAway ? Promise.reject(away) : Promise.resolve()))
  await ends.tie('never', () => Promise.reject(never))
  await ends.tie('more', () => Promise.resolve())
  isAway = false
  await until(() => ends.size === 0)
  expect(lines.filter((line) => line === 'not done')).toHaveLength(2)
})

test('holds no more than it can, and ends with the house', async () => {
  const { ends, closing } = open()
  for (let index = 0; index < 10_001; index += 1)
    await ends.tie(`${index}`, () => Promise.reject(away))
  expect(ends.size).toBe(10_000)
  const reason = new Error('closing')
  closing.abort(reason)
  await ends.tie('late', () => Promise.reject(reason))
})
