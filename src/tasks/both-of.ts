import { type Follower, follow } from '../core/follow.ts'

/** An abort of our own that follows a caller and the house. */
export function bothOf(caller: AbortSignal | undefined, house: AbortSignal): Follower {
  const both = follow(caller)
  const abort = (): void => both.abort(house.reason)
  if (house.aborted) abort()
  else house.addEventListener('abort', abort, { once: true })
  return {
    ...both,
    release() {
      both.release()
      house.removeEventListener('abort', abort)
    },
  }
}
