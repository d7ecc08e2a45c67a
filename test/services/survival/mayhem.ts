import { setTimeout as sleep } from 'node:timers/promises'
import { submit, untilEnded } from './client.ts'
import type { Installation } from './installation.ts'
import type { Order } from './load.ts'

/** What is done to a load. */
export interface MayhemOptions {
  readonly kills: number
  /** 0 to 1, repeatable. */
  random(): number
  /** How long all may take once the last kill is done, in milliseconds. */
  readonly limitMs: number
  /** The longest wait before a kill, in milliseconds. */
  readonly spanMs: number
}

/** Nobody may take so long to come back, however busy the machine is. */
const SLOW_START_MS = 60_000

/**
 * Submits the orders bit by bit and kills a process at a random moment after each bit, starting it
 * again at once; then waits until everything has ended. Gives who was killed how often.
 */
export async function mayhem(
  installation: Installation,
  orders: readonly Order[],
  { kills, random, limitMs, spanMs }: MayhemOptions,
): Promise<ReadonlyMap<string, number>> {
  const { urls, processes } = installation
  const killed = new Map<string, number>()
  const submitted: Promise<string>[] = []
  const submitUpTo = (share: number): void => {
    const more = orders.slice(submitted.length, Math.ceil(share * orders.length))
    for (const order of more) {
      const submission = submit(urls, order)
      // Told in the end, when all are waited for.
      submission.catch(() => undefined)
      submitted.push(submission)
    }
  }
  for (let round = 0; round < kills; round++) {
    // Enough from the beginning that nobody is idle when death comes.
    submitUpTo((1 + round / kills) / 2)
    await sleep(random() * spanMs)
    const victim = processes[Math.floor(random() * processes.length)]
    if (!victim) throw new Error('Expected somebody to kill.')
    killed.set(victim.name, (killed.get(victim.name) ?? 0) + 1)
    await victim.kill()
    const startMs = performance.now()
    await victim.start()
    if (performance.now() - startMs > SLOW_START_MS)
      throw new Error(`${victim.name} was not up for too long: ${victim.output()}`)
    for (const { accident } of processes) if (accident) throw new Error(accident)
  }
  submitUpTo(1)
  await Promise.all(submitted)
  await untilEnded(urls, orders.length, limitMs)
  return killed
}
