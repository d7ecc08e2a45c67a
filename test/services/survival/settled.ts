import { setTimeout as sleep } from 'node:timers/promises'
import { allTasks } from './client.ts'
import type { Installation } from './installation.ts'
import { lookInto } from './looks.ts'
import { leftovers } from './verdict.ts'

/** How long jobs, pins and files of the dead may stay, in milliseconds: two rounds of recovery. */
const SETTLED_MS = 60_000

/**
 * Waits until nothing is left of runs that have ended: a task ends before its job does, and what
 * the dead have held is given up later. Gives how long that took, in seconds; who judges then
 * finds what never went.
 */
export async function untilSettled(installation: Installation): Promise<number> {
  const sinceMs = performance.now()
  for (;;) {
    const problems = leftovers(await lookInto(installation), await allTasks(installation.urls))
    const lastedMs = performance.now() - sinceMs
    if (problems.length === 0 || lastedMs > SETTLED_MS) return Math.round(lastedMs / 1000)
    await sleep(500)
  }
}
