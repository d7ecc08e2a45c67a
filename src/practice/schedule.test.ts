import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card, Rating } from '../core/practice.ts'
import { schedule } from './schedule.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 5, 10)
const SETTINGS = { requestRetention: 0.9, maxIntervalDays: 365 }

/** Hears an item whenever it is due. */
function whenDue(ratings: readonly Rating[], settings = SETTINGS): Card[] {
  const cards: Card[] = []
  for (const rating of ratings) {
    const card = cards.at(-1)
    cards.push(schedule(card, rating, card?.dueMs ?? START, settings))
  }
  return cards
}

describe('a schedule', () => {
  it('lets more and more time go by while an item is known', () => {
    const cards = whenDue(['good', 'good', 'good', 'good', 'good', 'good'])
    expect(cards[0]).toMatchObject({
      state: 'learning',
      reps: 1,
      lapses: 0,
      dueMs: START + 600_000,
    })
    expect(cards[1]?.state).toBe('review')
    const days = cards.slice(1).map((card) => card.scheduledDays)
    for (let index = 1; index < days.length; index++)
      expect(days[index]).toBeGreaterThan(days[index - 1] ?? 0)
    for (const card of cards.slice(1))
      expect(card.dueMs - (card.lastReviewMs ?? 0)).toBe(card.scheduledDays * DAY)
  })

  it('begins again when an item was forgotten', () => {
    const cards = whenDue(['good', 'good', 'good', 'again', 'good'])
    expect(cards[3]).toMatchObject({ state: 'relearning', lapses: 1 })
    expect(cards[3]!.dueMs - cards[2]!.dueMs).toBeLessThan(DAY)
    expect(cards[4]?.scheduledDays).toBeLessThan(cards[2]?.scheduledDays ?? 0)
  })

  it('puts off what is easy for longest, then good, hard, and again', () => {
    const [, known] = whenDue(['good', 'good'])
    const due = (rating: Rating): number => schedule(known, rating, known!.dueMs, SETTINGS).dueMs
    expect(due('easy')).toBeGreaterThan(due('good'))
    expect(due('good')).toBeGreaterThan(due('hard'))
    expect(due('hard')).toBeGreaterThan(due('again'))
  })

  it('keeps to the settings', () => {
    const easy: Rating[] = Array.from({ length: 12 }, () => 'easy')
    expect(whenDue(easy, { ...SETTINGS, maxIntervalDays: 30 }).at(-1)?.scheduledDays).toBe(30)
    const strict = whenDue(['good', 'good', 'good'], { ...SETTINGS, requestRetention: 0.97 })
    const mild = whenDue(['good', 'good', 'good'], { ...SETTINGS, requestRetention: 0.8 })
    expect(strict[2]!.scheduledDays).toBeLessThan(mild[2]!.scheduledDays)
  })

  it('goes on when the clock was put back, from the clock as it is now', () => {
    const [card] = whenDue(['good', 'good', 'good']).slice(-1)
    const earlier = START - 400 * DAY
    const next = schedule(card, 'good', earlier, SETTINGS)
    expect(next.lastReviewMs).toBe(earlier)
    expect(next.dueMs).toBeGreaterThan(earlier)
    expect(next.dueMs).toBeLessThanOrEqual(earlier + 365 * DAY)
    expect(next.stability).toBeGreaterThanOrEqual(card!.stability)
  })

  it('gives plain JSON, the same for the same, whatever was known how and when', () => {
    const ratings = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy')
    const steps = fc.array(fc.tuple(ratings, fc.integer({ min: -30, max: 400 })), { maxLength: 25 })
    fc.assert(
      fc.property(steps, (list) => {
        let card: Card | undefined
        let at = START
        for (const [rating, days] of list) {
          at += days * DAY
          const next: Card = schedule(card, rating, at, SETTINGS)
          const stored = card && (JSON.parse(JSON.stringify(card)) as Card)
          expect(schedule(stored, rating, at, SETTINGS)).toEqual(next)
          expect(JSON.parse(JSON.stringify(next))).toEqual(next)
          expect(next.dueMs).toBeGreaterThan(at)
          expect(next.dueMs).toBeLessThanOrEqual(at + 365 * DAY)
          expect(next.difficulty).toBeGreaterThanOrEqual(1)
          expect(next.difficulty).toBeLessThanOrEqual(10)
          expect(next.reps).toBe((card?.reps ?? 0) + 1)
          card = next
        }
      }),
      { numRuns: 60 },
    )
  })
})
