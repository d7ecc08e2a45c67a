/**
 * Marks a job that somebody runs as cancelled, and tells all who listen. The mark lies in the
 * job's own hash, so it goes when the job goes, and a listener that missed the message finds it.
 *
 * KEYS: job, its lock. ARGV: channel, task id. 0: no such job; 1: nobody runs it; 2: told.
 */
export const CANCEL = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
if redis.call('EXISTS', KEYS[2]) == 0 then return 1 end
redis.call('HSET', KEYS[1], 'cancelled', '1')
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 2
`

/**
 * Counts who waits, and who of them comes first. BullMQ takes from the right end of `wait`, where
 * only jobs of dead workers are, then from `prioritized` by score; `delayed` is ordered by time.
 *
 * KEYS: wait, prioritized, delayed. ARGV: job id. Gives [waiting, ahead], ahead being -1 when it
 * does not wait.
 */
export const PLACE = `
local first = redis.call('LLEN', KEYS[1])
local second = redis.call('ZCARD', KEYS[2])
local all = first + second + redis.call('ZCARD', KEYS[3])
local at = redis.call('LPOS', KEYS[1], ARGV[1])
if at then return { all, first - 1 - at } end
at = redis.call('ZRANK', KEYS[2], ARGV[1])
if at then return { all, first + at } end
at = redis.call('ZRANK', KEYS[3], ARGV[1])
if at then return { all, first + second + at } end
return { all, -1 }
`
