import { afterEach, expect, test } from 'vitest'
import { closePracticeHouses, openPracticeHouse } from '../../../test/support/practice-house.ts'
import { refusal, steppingClock } from '../../../test/support/task-house.ts'
import { itemOf, recordingOf } from '../../contracts/practice-sample.ts'
import type { PracticeItem } from '../../core/practice.ts'
import { createKnownItems } from './known-items.ts'

afterEach(closePracticeHouses)

const item = (id: number, text = 'Alpha.', alternatives: readonly string[] = []): PracticeItem => ({
  ...itemOf(text),
  id,
  scoring: { alternatives },
  recording: recordingOf('a'),
  practiced: false,
  updatedMs: 0,
})

test('an item is known for a few seconds', () => {
  let nowMs = 0
  const known = createKnownItems({ ...steppingClock(), monotonic: () => nowMs })
  known.keep(item(1))
  expect(known.find(1)).toMatchObject({ id: 1, text: 'Alpha.' })
  expect(known.find(2)).toBeUndefined()
  nowMs = 4999
  expect(known.find(1)?.id).toBe(1)
  nowMs = 5000
  expect(known.find(1)).toBeUndefined()
})

test('many and long ones are not', () => {
  const known = createKnownItems(steppingClock())
  known.keep(item(1, 'x'.repeat(2001)))
  known.keep(item(2, 'x'.repeat(1000), ['x'.repeat(1001)]))
  expect([known.find(1), known.find(2)]).toEqual([undefined, undefined])
  for (let id = 1; id <= 2000; id += 1) known.keep(item(id))
  const ids = Array.from({ length: 2000 }, (_, at) => at + 1)
  expect(ids.filter((id) => known.find(id)).length).toBeLessThanOrEqual(500)
})

test('who may not see an item, or comes when it is gone, is told so though it is known', async () => {
  const { rostrum } = await openPracticeHouse()
  const { practice } = rostrum
  const { id } = await practice.addItem({ text: 'Alpha beta.' }, { owner: 'me' })
  const answer = { text: 'alpha' }
  expect((await practice.attempt(id, answer, { owner: 'me' })).percentage).toBe(50)
  expect((await practice.attempt(id, answer)).percentage).toBe(50)
  const absent = refusal(practice.attempt(99, answer))
  expect(await refusal(practice.attempt(id, answer, { owner: 'you' }))).toBe(await absent)
  await practice.removeItem(id)
  expect(await refusal(practice.attempt(id, answer, { owner: 'me' }))).toBe(await absent)
  expect((await practice.attempts()).total).toBe(0)
})
