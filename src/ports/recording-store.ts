import type { Conversion, Recording, RecordingState } from '../core/practice.ts'
import type { Page, PageQuery } from './practice-store.ts'
import type { StoreCall } from './task-store.ts'

export type { Conversion } from '../core/practice.ts'

/** Which conversions are asked for, newest first. */
export interface ConversionQuery extends PageQuery {
  /** 1 to 1,000. */
  readonly perPage: number
  readonly owner?: string | undefined
  /** Of their recordings. */
  readonly states?: readonly RecordingState[] | undefined
}

/** What conversions there are. */
export interface ConversionCounts {
  readonly byState: { readonly [State in RecordingState]: number }
  /** Mean size of the files that are there, in bytes; undefined when there are none. */
  readonly averageSizeBytes: number | undefined
  /** Texts that were handed in more than once, the most frequent first: at most 100. */
  readonly duplicates: readonly { readonly text: string; readonly count: number }[]
}

/**
 * Keeps recordings and who asked for them. A recording that no item and no conversion asks for may
 * be taken away. Rejects with `unavailable` when the database cannot be reached.
 */
export interface RecordingStore {
  recording(id: string, options: StoreCall): Promise<Recording | undefined>
  /** Writes `next` if the stored version is `next.version - 1`; else `conflict`, and nothing is written. */
  update(next: Recording, options: StoreCall): Promise<void>
  /** Recordings in states, in order of ids, those after `after`; at most `limit`. */
  inStates(
    states: readonly RecordingState[],
    options: StoreCall & { readonly after?: string | undefined; readonly limit: number },
  ): Promise<readonly Recording[]>
  /** The recordings whose tasks these are. */
  ofTasks(tasks: readonly string[], options: StoreCall): Promise<readonly Recording[]>
  /** Takes away the row of a recording that nobody asks for any more, and gives it; undefined when somebody does or it is gone. */
  takeUnused(id: string, options: StoreCall): Promise<Recording | undefined>
  /** Recordings that nobody asks for, whatever their age; at most `limit`. */
  unused(options: StoreCall & { readonly limit: number }): Promise<readonly string[]>
  /**
   * Stores conversions with their recordings (unless these are known), all or none, in order. One
   * whose owner, text, custom name and recording are those of an earlier one that has not failed
   * gives that one. Ids and file names that are taken get `_2`, `_3` … before their ending.
   */
  convert(conversions: readonly Conversion[], options: StoreCall): Promise<readonly Conversion[]>
  conversion(
    id: string,
    options: StoreCall & { readonly owner?: string | undefined },
  ): Promise<Conversion | undefined>
  conversionOfFile(
    fileName: string,
    options: StoreCall & { readonly owner?: string | undefined },
  ): Promise<Conversion | undefined>
  conversions(query: ConversionQuery, options: StoreCall): Promise<Page<Conversion>>
  counts(options: StoreCall & { readonly owner?: string | undefined }): Promise<ConversionCounts>
  /** Removes failed conversions whose recording ended before a time; gives how many. */
  removeFailed(beforeMs: number, options: StoreCall): Promise<number>
  close(): Promise<void>
}
