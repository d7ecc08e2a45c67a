import type { ScoringRules } from '../core/practice.ts'
import type { ErrorBody } from './error-body.ts'

/** How a word, or a run of characters, of an answer stands to the text. */
type DiffOperation = 'equal' | 'substituted' | 'missing' | 'extra'

/** A word of the text, of the answer, or of both. */
export interface WordDiffEntry {
  readonly op: DiffOperation
  /** As it stands in the text; absent for an extra word. */
  readonly expected?: string
  /** As it stands in the answer; absent for a missing word. */
  readonly written?: string
  /** Place in the text, half-open, in UTF-16 units. */
  readonly source?: { readonly start: number; readonly end: number }
  /** Only of substituted words. */
  readonly characters?: readonly {
    readonly op: DiffOperation
    readonly expected?: string
    readonly written?: string
  }[]
}

/** A page of something, and how many there are on all pages. */
export interface PageAnswer {
  readonly total: number
  readonly page: number
  readonly perPage: number
}

/** An item to practise. Times are in ISO 8601, UTC. */
export interface ItemAnswer {
  readonly id: number
  readonly text: string
  readonly language: string
  /** 1 (easy) to 10. */
  readonly difficulty?: number
  readonly tags: readonly string[]
  readonly scoring: ScoringRules
  readonly lesson?: string
  /** Whether it can be heard. */
  readonly state: 'pending' | 'ready' | 'failed'
  /** Why it failed, or could not be submitted yet. */
  readonly error?: Pick<ErrorBody['error'], 'code' | 'message'>
  readonly practiced: boolean
  readonly voice?: string
  readonly rate?: number
  /** Of its audio, once that is there. */
  readonly durationSec?: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly links: {
    readonly self: string
    readonly audio: string
    readonly attempts: string
    readonly sentences: string
  }
}

/** `GET /v1/practice/items`. */
export interface ItemListAnswer extends PageAnswer {
  readonly items: readonly ItemAnswer[]
}

/** Answer to a text that was split. */
export interface LessonAnswer {
  readonly lesson?: string
  readonly items: readonly ItemAnswer[]
}

/** `GET /v1/practice/items/{id}/sentences`. */
export interface SentencesAnswer {
  readonly sentences: readonly {
    readonly index: number
    readonly text: string
    /** Place in the text, half-open, in UTF-16 units. */
    readonly source: { readonly start: number; readonly end: number }
    readonly startSec: number
    readonly endSec: number
    /** Where it is heard alone. */
    readonly audio: string
  }[]
}

/** When a learner is to hear an item again; by FSRS. */
export interface CardAnswer {
  readonly dueAt: string
  readonly state: 'new' | 'learning' | 'review' | 'relearning'
  /** Days until the chance to remember it has fallen to nine in ten. */
  readonly stability: number
  /** 1 (easy) to 10. */
  readonly difficulty: number
  readonly scheduledDays: number
  readonly reps: number
  readonly lapses: number
  readonly lastReviewAt?: string
}

/** What a learner wrote of an item, and what it was worth. */
export interface AttemptAnswer {
  readonly id: number
  readonly itemId: number
  /** Empty when nobody was named. */
  readonly user: string
  readonly text: string
  readonly audioUrl?: string
  /** 0 to 100: whole, rounded down. */
  readonly percentage: number
  /** Word errors by words of the text, at most 1. */
  readonly wer: number
  readonly wordsRef: number
  readonly wordsCorrect: number
  readonly diff: readonly WordDiffEntry[]
  readonly feedback: string
  readonly createdAt: string
  /** Only of an attempt that was made just now. */
  readonly card?: CardAnswer
}

/** `GET /v1/practice/attempts`, newest first. */
export interface AttemptListAnswer extends PageAnswer {
  readonly attempts: readonly AttemptAnswer[]
}

/** `GET /v1/practice/due`: what is due longest first, then what was never heard. */
export interface DueAnswer {
  readonly due: readonly {
    readonly item: ItemAnswer
    /** Absent for an item that the learner has never heard. */
    readonly card?: CardAnswer
  }[]
}

/** `GET /v1/practice/summary`. */
export interface SummaryAnswer {
  readonly attempts: number
  /** Items with at least one attempt. */
  readonly items: number
  readonly averagePercentage: number
  readonly averageWer: number
}

/** What was practised of one item: `GET /v1/practice/items/{id}/practice`. */
export interface ItemPracticeAnswer {
  readonly itemId: number
  readonly text: string
  readonly attempts: number
  /** Absent when there was no attempt. */
  readonly firstAt?: string
  readonly lastAt?: string
  readonly averagePercentage: number
  readonly bestPercentage: number
  readonly worstPercentage: number
  readonly averageWer: number
  readonly bestWer: number
  readonly worstWer: number
}

/** `GET /v1/practice/log`: the item practised last comes first. */
export interface LogAnswer extends PageAnswer {
  readonly entries: readonly ItemPracticeAnswer[]
}

/** `GET /v1/practice/progress`: days with attempts, oldest first. */
export interface ProgressAnswer {
  readonly days: readonly {
    /** `2026-11-21`, in UTC. */
    readonly date: string
    readonly attempts: number
    readonly averagePercentage: number
    readonly averageWer: number
  }[]
}

/** Answer to an import: how many were stored. */
export interface ImportAnswer {
  readonly items: number
  readonly attempts: number
}
