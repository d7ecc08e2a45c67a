import type { StoreCall } from './task-store.ts'

/** The right to make what a key stands for. Kept up for as long as the event loop turns. */
export interface CacheClaim {
  /** Fires when the right was lost, since this process gave no sign of life for too long. */
  readonly signal: AbortSignal
  /** It is made and stored under its key; from now on it is `kept` for everybody. Changes nothing when the right was lost. */
  keep(sizeBytes: number): Promise<void>
  /** It was not made: the next one who asks may try. Does nothing after `keep`. */
  release(): Promise<void>
}

/** What was found under a key: stored already, being made by somebody else, or now ours to make. */
export type CacheFinding =
  | { readonly state: 'kept' }
  | { readonly state: 'busy' }
  | { readonly state: 'mine'; readonly claim: CacheClaim }

/** Options of a claim. */
export interface ClaimOptions extends StoreCall {
  /** Who needs it until `unpin`: it is not evicted before. Default: nobody. */
  readonly holder?: string | undefined
}

/** What is to go, and how much at most. */
export interface EvictOptions extends StoreCall {
  /** Bytes that may stay beside what is pinned; what was used longest ago goes first. */
  readonly maxBytes: number
  /** What was last used before this time goes whatever its size; milliseconds since the epoch. */
  readonly usedBeforeMs: number
  /** 1 to 1,000. */
  readonly limit: number
}

/**
 * Knows what is in a cache that several processes share, and who makes what right now; the bytes
 * are in the artifact store. Rejects with `unavailable` when it cannot be reached.
 */
export interface CacheIndex {
  /** Finds or claims a key, and pins it for the holder, whatever is found. A use, as far as age is concerned. */
  claim(key: string, options: ClaimOptions): Promise<CacheFinding>
  /** Says that keys were used again. */
  touch(keys: readonly string[], options: StoreCall): Promise<void>
  /** A holder needs nothing any more. */
  unpin(holder: string, options: StoreCall): Promise<void>
  /** Who needs something: at most `limit`, in order, of those after `after`. */
  holders(
    options: StoreCall & { readonly after?: string | undefined; readonly limit: number },
  ): Promise<readonly string[]>
  /**
   * Takes out of use what is to go and is neither pinned nor claimed, and what was claimed by
   * somebody who is gone; gives the keys. Their bytes are the caller's to remove, then he says
   * `forget`: until then they are `busy` for everybody, so that nobody makes anew what is being
   * removed. A key that is not forgotten is given again some time later.
   */
  evict(options: EvictOptions): Promise<readonly string[]>
  /** Forgets a key whose bytes are not there; not one that is being made. */
  forget(key: string, options: StoreCall): Promise<void>
  /** What is kept, pinned or not. */
  totals(options: StoreCall): Promise<{ readonly entries: number; readonly sizeBytes: number }>
  /** Releases what is claimed; what was evicted and not forgotten is given to others later. Safe to call twice. */
  close(): Promise<void>
}
