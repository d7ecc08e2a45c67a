import { afterEach, expect, test } from 'vitest'
import {
  bytesOfAudio,
  closePracticeHouses,
  openPracticeHouse,
} from '../../../test/support/practice-house.ts'
import { refusal } from '../../../test/support/task-house.ts'

afterEach(closePracticeHouses)

const text = 'Alpha bravo. Charlie, delta!'

test('an item is spoken, heard, written down and due again', async () => {
  const { rostrum, work, ready } = await openPracticeHouse()
  const { practice } = rostrum
  work()
  const item = await practice.addItem({ text, difficulty: 3, tags: ['a', 'a', 'b'] })
  expect(item).toMatchObject({ id: 1, text, language: 'en-US', difficulty: 3, tags: ['a', 'b'] })
  expect(item).toMatchObject({ owner: '', practiced: false })
  await ready(item.id)
  const audio = await practice.audio(item.id)
  const bytes = await bytesOfAudio(audio)
  expect(audio).toMatchObject({ mediaType: 'audio/wav', extension: 'wav', sizeBytes: bytes.length })
  expect(bytes.readUInt32LE(40)).toBe(bytes.length - 44)
  const attempt = await practice.attempt(item.id, { text: 'alpha bravo charlie', user: 'mia' })
  expect(attempt).toMatchObject({ percentage: 75, wordsRef: 4, wordsCorrect: 3, user: 'mia' })
  expect(attempt.diff.map(({ op }) => op)).toEqual(['equal', 'equal', 'equal', 'missing'])
  expect(attempt.card?.reps).toBe(1)
  const { card: _, ...again } = attempt
  expect(await practice.attemptById(attempt.id)).toEqual(again)
  const { entries, total } = await practice.attempts({ user: 'mia' })
  expect([entries, total]).toEqual([[again], 1])
  expect(await practice.summary()).toMatchObject({ attempts: 1, items: 1, averagePercentage: 75 })
  expect((await practice.item(item.id)).practiced).toBe(true)
  const later = { user: 'mia', atMs: Date.now() + 40 * 86_400_000 }
  expect((await practice.due(later)).map((due) => due.item.id)).toEqual([1])
  expect(await refusal(practice.audio(7))).toBe('not_found')
})

test('numbers that are none are refused, whatever the database would make of them', async () => {
  const { rostrum } = await openPracticeHouse()
  const { practice } = rostrum
  const asked = [
    practice.due({ atMs: Number.NaN }),
    practice.due({ atMs: Number.POSITIVE_INFINITY }),
    practice.progress({ item: 1.5 }),
    practice.attempts({ item: Number.NaN }),
    practice.summary({ sinceMs: Number.NaN }),
    practice.log({ untilMs: Number.NaN }),
  ]
  expect(await Promise.all(asked.map(refusal))).toEqual([
    'invalid_request atMs',
    'invalid_request atMs',
    'invalid_request item',
    'invalid_request item',
    'invalid_request sinceMs',
    'invalid_request untilMs',
  ])
})
