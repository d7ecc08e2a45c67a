import type { Attempt, Card, Conversion, PracticeItem, Recording } from '../core/practice.ts'
import type { StoreCall } from './task-store.ts'

/**
 * Who asks. Items of an owner are seen by that owner, those of the empty owner by everybody;
 * attempts only by the owner they were made with.
 */
export interface PracticeScope {
  /** Undefined sees everything. */
  readonly owner?: string | undefined
  /** Only what this learner did; undefined: all learners of the owner together. */
  readonly user?: string | undefined
}

/** Pages by number, as the dictation API has them. */
export interface PageQuery {
  /** 1 and up. */
  readonly page: number
  /** 1 to 100. */
  readonly perPage: number
}

/** One page, and how many there are on all pages. */
export interface Page<T> {
  readonly entries: readonly T[]
  readonly total: number
}

/** Times of attempts, in milliseconds since the epoch: from `sinceMs` on, up to and with `untilMs`. */
export interface PracticeRange {
  readonly sinceMs?: number | undefined
  readonly untilMs?: number | undefined
}

/** An item to be stored; its recording with it, unless that is known by its id. */
export interface NewItem extends Omit<PracticeItem, 'id' | 'practiced' | 'updatedMs'> {
  /** Only of items that come from elsewhere: `conflict` when it is taken. Default: the next one. */
  readonly id?: number
  /** Default: `createdMs`. */
  readonly updatedMs?: number
}

/** Which items to list; all conditions must hold. */
export interface ItemQuery extends PracticeScope, PageQuery {
  /** A tag whose items are meant, and those of longer tags that begin with it: `en` finds `en-GB`. */
  readonly language?: string | undefined
  /** The tag exactly as it was given. */
  readonly locale?: string | undefined
  /** All of them. */
  readonly tags?: readonly string[] | undefined
  readonly difficulty?: { readonly min: number; readonly max: number } | undefined
  /** Found in the text, whatever the case. */
  readonly containing?: string | undefined
  readonly practiced?: boolean | undefined
  readonly lesson?: string | undefined
  /**
   * Items without a difficulty come last. Those of one moment stand in the order in which they were
   * stored, or its reverse; those of one difficulty newest first.
   */
  readonly sort: 'created' | 'difficulty'
  readonly direction: 'ascending' | 'descending'
}

/** An attempt to be stored. */
export type NewAttempt = Omit<Attempt, 'id'> & {
  /** Only of attempts that come from elsewhere. */
  readonly id?: number
}

/** What comes from elsewhere, to be stored together. */
export interface Arrivals {
  readonly items: readonly NewItem[]
  /** `item` is the place of the item among these. */
  readonly attempts: readonly NewAttempt[]
  readonly conversions: readonly Conversion[]
  /** Whether conversions whose ids are taken get others (`_2`, `_3` …). Default: `conflict`. */
  readonly newIds?: boolean
}

/** Which attempts to list, newest first. */
export interface AttemptQuery extends PracticeScope, PageQuery, PracticeRange {
  readonly item?: number | undefined
}

/** What was practised, in numbers. */
export interface PracticeSummary {
  readonly attempts: number
  /** Items with at least one attempt. */
  readonly items: number
  /** Means over attempts; 0 when there are none. */
  readonly averagePercentage: number
  readonly averageWer: number
}

/** What was practised of one item. */
export interface ItemPractice {
  readonly item: number
  readonly attempts: number
  /** Undefined when there was no attempt. */
  readonly firstMs: number | undefined
  readonly lastMs: number | undefined
  readonly averagePercentage: number
  readonly bestPercentage: number
  readonly worstPercentage: number
  readonly averageWer: number
  readonly bestWer: number
  readonly worstWer: number
}

/** What was practised on one day. */
export interface DayPractice {
  /** `2026-11-21`, in UTC. */
  readonly date: string
  readonly attempts: number
  readonly averagePercentage: number
  readonly averageWer: number
}

/** An item and when it is to be heard. */
export interface DueItem {
  readonly item: PracticeItem
  /** Absent for an item that the learner has never heard. */
  readonly card?: Card
}

/** Which items are due. */
export interface DueQuery extends PracticeScope {
  readonly user: string
  readonly atMs: number
  /** 1 to 1,000, of each kind. */
  readonly limit: number
  /** Never heard ones to add, oldest first: 0 to 1,000. */
  readonly fresh: number
  readonly language?: string | undefined
  readonly tags?: readonly string[] | undefined
  readonly lesson?: string | undefined
}

/**
 * Keeps what is practised and how it went. Knows rows, not rules. Rejects with `unavailable` when
 * the database cannot be reached. Ids are whole numbers that are never given out again.
 */
export interface PracticeStore {
  /** Stores new items with their recordings, all or none, in order. */
  addItems(items: readonly NewItem[], options: StoreCall): Promise<readonly PracticeItem[]>
  /** Undefined when there is none in the scope. */
  item(id: number, scope: PracticeScope, options: StoreCall): Promise<PracticeItem | undefined>
  items(query: ItemQuery, options: StoreCall): Promise<Page<PracticeItem>>
  /** Undefined when there is none. */
  changeItem(
    id: number,
    change: {
      readonly tags?: readonly string[]
      /** `null` takes it away. */
      readonly difficulty?: number | null
      readonly recording?: Recording
      readonly updatedMs: number
    },
    options: StoreCall,
  ): Promise<PracticeItem | undefined>
  /** Removes an item with its attempts, cards and numbers. False when there is none. */
  removeItem(id: number, options: StoreCall): Promise<boolean>
  /**
   * Stores an attempt of an item that is there (`not_found`), and what `schedule` makes of the
   * learner's card of it. `schedule` is pure: it may be called more than once.
   */
  addAttempt(
    attempt: NewAttempt,
    schedule: (card: Card | undefined) => Card,
    options: StoreCall,
  ): Promise<{ readonly attempt: Attempt; readonly card: Card }>
  /**
   * Stores attempts that come from elsewhere, all or none, with their ids and times, and cards made
   * by `schedule`, called for each in the order given. `conflict` when an id is taken.
   */
  addAttempts(
    attempts: readonly NewAttempt[],
    schedule: (card: Card | undefined, attempt: NewAttempt) => Card,
    options: StoreCall,
  ): Promise<void>
  /**
   * Stores what comes from elsewhere, all or none, each in order: items, attempts with their cards
   * as `addAttempts` does, and conversions as they are, but for names of files that are taken, which
   * get `_2`, `_3` … before their ending. `conflict` when an id is taken.
   */
  takeOver(
    arrivals: Arrivals,
    schedule: (card: Card | undefined, attempt: NewAttempt) => Card,
    options: StoreCall,
  ): Promise<{
    readonly items: readonly PracticeItem[]
    readonly conversions: readonly Conversion[]
  }>
  attempt(id: number, scope: PracticeScope, options: StoreCall): Promise<Attempt | undefined>
  attempts(query: AttemptQuery, options: StoreCall): Promise<Page<Attempt>>
  summary(query: PracticeScope & PracticeRange, options: StoreCall): Promise<PracticeSummary>
  /** Items with at least one attempt, the one practised last first. */
  log(
    query: PracticeScope & PracticeRange & PageQuery,
    options: StoreCall,
  ): Promise<Page<ItemPractice & { readonly text: string }>>
  /** Zeros for an item that was never practised in the range. */
  ofItem(
    item: number,
    query: PracticeScope & PracticeRange,
    options: StoreCall,
  ): Promise<ItemPractice>
  /** Days with attempts since `sinceMs` (its whole day), oldest first. */
  progress(
    query: PracticeScope & { readonly sinceMs: number; readonly item?: number | undefined },
    options: StoreCall,
  ): Promise<readonly DayPractice[]>
  /** What is due longest first, then what was never heard. */
  due(query: DueQuery, options: StoreCall): Promise<readonly DueItem[]>
  close(): Promise<void>
}
