import type { Card, PracticeItem, RecordingState } from '../../../core/practice.ts'
import type { ItemPractice } from '../../../ports/practice-store.ts'
import type { Rostrum } from '../../../app/rostrum.ts'
import type {
  AttemptAnswer,
  CardAnswer,
  ItemAnswer,
  ItemPracticeAnswer,
} from '../../../protocol/practice-answer.ts'

type Scored = Awaited<ReturnType<Rostrum['practice']['attempt']>>

function time(ms: number): string {
  return new Date(ms).toISOString()
}

function stateOf(state: RecordingState): ItemAnswer['state'] {
  return state === 'ready' || state === 'failed' ? state : 'pending'
}

/** Where an item is found, below where clients reach the dialect. */
export function itemUrl(root: string, id: number): string {
  return `${root}/practice/items/${id}`
}

/** An item as it is answered. `root` is where clients reach the dialect. */
export function itemAnswer(item: PracticeItem, root: string): ItemAnswer {
  const { id, text, language, difficulty, tags, scoring, lesson, practiced, recording } = item
  const { request, audio, error } = recording
  const state = stateOf(recording.state)
  const voice = audio?.voice ?? request.voice
  const self = itemUrl(root, id)
  return {
    id,
    text,
    language,
    ...(difficulty !== undefined && { difficulty }),
    tags,
    scoring,
    ...(lesson !== undefined && { lesson }),
    state,
    ...(error && state !== 'ready' && { error: { code: error.code, message: error.message } }),
    practiced,
    ...(voice !== undefined && { voice }),
    ...(request.rate !== undefined && { rate: request.rate }),
    ...(audio && state === 'ready' && { durationSec: audio.durationSec }),
    createdAt: time(item.createdMs),
    updatedAt: time(item.updatedMs),
    links: {
      self,
      audio: `${self}/audio`,
      attempts: `${self}/attempts`,
      sentences: `${self}/sentences`,
    },
  }
}

/** A card as it is answered. */
export function cardAnswer(card: Card): CardAnswer {
  const { dueMs, lastReviewMs, learningSteps: _, ...rest } = card
  return {
    dueAt: time(dueMs),
    ...rest,
    ...(lastReviewMs !== undefined && { lastReviewAt: time(lastReviewMs) }),
  }
}

/** An attempt as it is answered. */
export function attemptAnswer(attempt: Scored): AttemptAnswer {
  const { id, item, user, text, audioUrl, percentage, wer, wordsRef, wordsCorrect } = attempt
  const { diff, feedback, createdMs, card } = attempt
  return {
    id,
    itemId: item,
    user,
    text,
    ...(audioUrl !== undefined && { audioUrl }),
    percentage,
    wer,
    wordsRef,
    wordsCorrect,
    diff,
    feedback,
    createdAt: time(createdMs),
    ...(card && { card: cardAnswer(card) }),
  }
}

/** What was practised of an item, as it is answered. */
export function itemPracticeAnswer(
  entry: ItemPractice & { readonly text: string },
): ItemPracticeAnswer {
  const { item, text, attempts, firstMs, lastMs } = entry
  const { averagePercentage, bestPercentage, worstPercentage } = entry
  const { averageWer, bestWer, worstWer } = entry
  return {
    itemId: item,
    text,
    attempts,
    ...(firstMs !== undefined && { firstAt: time(firstMs) }),
    ...(lastMs !== undefined && { lastAt: time(lastMs) }),
    averagePercentage,
    bestPercentage,
    worstPercentage,
    averageWer,
    bestWer,
    worstWer,
  }
}
