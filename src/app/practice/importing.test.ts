import { afterEach, describe, expect, test } from 'vitest'
import { closePracticeHouses, openPracticeHouse } from '../../../test/support/practice-house.ts'
import { refusal } from '../../../test/support/task-house.ts'
import type { PracticeImport } from './practice.ts'

afterEach(closePracticeHouses)

const DAY_MS = 86_400_000
const begunMs = Date.UTC(2025, 0, 1)
const score = (percentage: number) => ({ percentage, wer: 0.5, wordsRef: 4, wordsCorrect: 2 })

const data: PracticeImport = {
  items: [
    { id: 7, text: 'Hei maailma.', language: 'fi', createdMs: begunMs, updatedMs: begunMs + 5 },
    { text: 'Alpha bravo.', language: 'en-US', tags: ['a'], difficulty: 3, lesson: 'L' },
  ],
  attempts: [
    { item: 0, id: 40, text: 'hei', score: score(91), createdMs: begunMs + 4 * DAY_MS },
    { item: 0, text: 'hei', score: score(13), createdMs: begunMs + DAY_MS },
    { item: 1, text: 'alpha', user: 'mia', createdMs: begunMs + 2 * DAY_MS },
  ],
}

describe('an import', () => {
  test('keeps ids, times and scores, and scores what has none', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const { items, attempts } = await practice.import(data)
    expect(attempts).toBe(3)
    expect(items.map(({ id }) => id)).toEqual([7, 8])
    expect(await practice.item(7)).toMatchObject({
      createdMs: begunMs,
      updatedMs: begunMs + 5,
      recording: { state: 'failed' },
    })
    expect(await practice.item(8)).toMatchObject({ tags: ['a'], difficulty: 3, lesson: 'L' })
    expect(items[1]?.recording.state).toBe('queued')
    expect(await practice.attemptById(40)).toMatchObject({ ...score(91), item: 7, text: 'hei' })
    const [scored] = (await practice.attempts({ item: 8 })).entries
    expect(scored).toMatchObject({ percentage: 50, user: 'mia' })
    expect(await practice.itemPractice(7)).toMatchObject({ attempts: 2, averagePercentage: 52 })
    expect((await practice.addItem({ text: 'Next.' })).id).toBe(9)
  })

  test('makes the cards that the attempts would have made, in the order of their time', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    await practice.import(data)
    const due = await practice.due({ atMs: begunMs + 400 * DAY_MS })
    expect(due.map(({ item, card }) => [item.id, card?.reps, card?.lastReviewMs])).toEqual([
      [7, 2, begunMs + 4 * DAY_MS],
    ])
  })

  test('stores all or nothing', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    await practice.import(data)
    const taken = { items: [{ id: 7, text: 'Other.', language: 'en-US' }] }
    expect(await refusal(practice.import(taken))).toBe('conflict')
    const attemptTaken: PracticeImport = {
      items: [{ text: 'Other.', language: 'en-US' }],
      attempts: [{ item: 0, id: 40, text: 'x', createdMs: begunMs }],
    }
    expect(await refusal(practice.import(attemptTaken))).toBe('conflict')
    const [item] = data.items
    if (!item) throw new Error('Expected an item.')
    for (const [wrong, code] of [
      [{ items: [item, { ...item, text: '' }] }, 'invalid_request items[1].text'],
      [{ items: [{ ...item, tags: [''] }] }, 'invalid_request items[0].tags[0]'],
      [
        { items: [item], attempts: [{ item: 1, text: '', createdMs: 0 }] },
        'invalid_request attempts[0].item',
      ],
      [
        { items: [item], attempts: [{ item: 0, text: '', createdMs: 0, score: score(101) }] },
        'invalid_request attempts[0].score.percentage',
      ],
    ] as const)
      expect(await refusal(practice.import(wrong))).toBe(code)
    expect((await practice.items()).total).toBe(2)
    expect((await practice.attempts()).total).toBe(3)
  })

  test('belongs to whoever made it', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    await practice.import(data, { owner: 'me' })
    expect((await practice.items({}, { owner: 'you' })).total).toBe(0)
    expect((await practice.attempts({}, { owner: 'me' })).total).toBe(3)
  })

  test('of many is stored and goes on by itself', async () => {
    const { rostrum } = await openPracticeHouse()
    const { practice } = rostrum
    const items = Array.from({ length: 500 }, (_, n) => ({
      id: n + 1,
      text: `Alpha ${n}.`,
      language: 'en-US',
    }))
    const attempts = Array.from({ length: 2000 }, (_, n) => ({
      item: n % 500,
      text: 'alpha',
      score: score(n % 101),
      createdMs: begunMs + n * 1000,
    }))
    await practice.import({ items, attempts })
    const sum = attempts.reduce((total, { score: { percentage } }) => total + percentage, 0)
    const { attempts: count, items: practised, averagePercentage } = await practice.summary()
    expect([count, practised]).toEqual([2000, 500])
    expect(averagePercentage).toBeCloseTo(sum / 2000, 6)
  })
})
