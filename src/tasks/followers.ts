import { type Follower, follow } from '../core/follow.ts'

/** Makes an abort of our own that follows a caller, if there is one, and the house. */
export type FollowBoth = (caller: AbortSignal | undefined) => Follower

/** Followers of callers and one house, at which only one of them listens: there may be thousands. */
export function createFollowers(house: AbortSignal): FollowBoth {
  const active = new Set<Follower>()
  const abort = (): void => {
    for (const it of active) it.abort(house.reason)
  }
  house.addEventListener('abort', abort, { once: true })
  return (caller) => {
    const both = follow(caller)
    if (house.aborted) both.abort(house.reason)
    active.add(both)
    return {
      ...both,
      release() {
        active.delete(both)
        both.release()
      },
    }
  }
}
