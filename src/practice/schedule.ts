import {
  type FSRS,
  type Grade,
  Rating as Grades,
  type StateType,
  createEmptyCard,
  fsrs,
} from 'ts-fsrs'
import type { Card, Rating } from '../core/practice.ts'

/** How hard a learner is made to work. */
export interface ScheduleSettings {
  /** Chance of remembering an item when it is due: above 0, below 1. */
  readonly requestRetention: number
  /** Longest time between two hearings, in days: at least 1. */
  readonly maxIntervalDays: number
}

const GRADES: Readonly<Record<Rating, Grade>> = {
  again: Grades.Again,
  hard: Grades.Hard,
  good: Grades.Good,
  easy: Grades.Easy,
}
const DAY_MS = 86_400_000
/** By the numbers of ts-fsrs's `State`. */
const STATES = ['new', 'learning', 'review', 'relearning'] as const
const STATE_NAMES: Readonly<Record<Card['state'], StateType>> = {
  new: 'New',
  learning: 'Learning',
  review: 'Review',
  relearning: 'Relearning',
}

/** Making one costs more than asking it. */
const schedulers = new WeakMap<ScheduleSettings, FSRS>()

function schedulerOf(settings: ScheduleSettings): FSRS {
  const known = schedulers.get(settings)
  if (known) return known
  const scheduler = fsrs({
    request_retention: settings.requestRetention,
    maximum_interval: settings.maxIntervalDays,
    enable_fuzz: false,
  })
  schedulers.set(settings, scheduler)
  return scheduler
}

/**
 * When to hear an item again, after it was known as `rating` says at `atMs`; `card` is what this
 * gave the last time, absent the first time. FSRS (github.com/open-spaced-repetition), with its
 * default weights and learning steps and without its random spread, so that equal input gives
 * equal output. When the clock has gone back, no time counts as gone by, and the next
 * hearing is planned from the clock as it is now.
 */
export function schedule(
  card: Card | undefined,
  rating: Rating,
  atMs: number,
  settings: ScheduleSettings,
): Card {
  const scheduler = schedulerOf(settings)
  const before = card
    ? {
        due: card.dueMs,
        state: STATE_NAMES[card.state],
        stability: card.stability,
        difficulty: card.difficulty,
        elapsed_days: 0,
        scheduled_days: card.scheduledDays,
        learning_steps: card.learningSteps,
        reps: card.reps,
        lapses: card.lapses,
        last_review: Math.min(card.lastReviewMs ?? atMs, atMs),
      }
    : createEmptyCard(atMs)
  const { card: next } = scheduler.next(before, atMs, GRADES[rating])
  // ts-fsrs goes a few days beyond its own maximum to keep good and easy apart.
  const longestDays = Math.max(1, Math.floor(settings.maxIntervalDays))
  return {
    dueMs: Math.min(next.due.getTime(), atMs + longestDays * DAY_MS),
    state: STATES[next.state],
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: Math.min(next.scheduled_days, longestDays),
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    lastReviewMs: atMs,
  }
}
