import { afterEach, expect, test } from 'vitest'
import { closePracticeHouses, openPracticeHouse } from '../../../../test/support/practice-house.ts'
import {
  practiceExchange,
  type Practice,
  type PracticeExchange,
  type ScoredAttempt,
} from '../../../index.ts'

afterEach(closePracticeHouses)

test('a library takes practice from one place to another as a file', async () => {
  const house = await openPracticeHouse()
  const practice: Practice = house.rostrum.practice
  const { id } = await practice.addItem({ text: 'Alpha bravo.', language: 'en', tags: ['greek'] })
  const attempt: ScoredAttempt = await practice.attempt(id, { text: 'alpha', user: 'Aino' })
  const exchange: PracticeExchange = practiceExchange(practice)
  const { mediaType, extension, pieces } = await exchange.export({ format: 'json' })
  let text = ''
  for await (const piece of pieces) text += String(piece)
  expect([mediaType, extension]).toEqual(['application/json; charset=utf-8', 'json'])

  const { rostrum: other } = await openPracticeHouse()
  const taken = practiceExchange(other.practice)
  expect(await taken.import({ text, format: 'json', language: 'en' })).toEqual({
    items: 1,
    attempts: 1,
  })
  const { entries } = await other.practice.attempts({ user: 'Aino' })
  expect(entries.map(({ percentage }) => percentage)).toEqual([attempt.percentage])
})
