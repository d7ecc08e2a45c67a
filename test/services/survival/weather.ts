import { setTimeout as sleep } from 'node:timers/promises'
import { submit, untilEnded } from './client.ts'
import type { Installation } from './installation.ts'
import type { Order } from './load.ts'
import { untilSettled } from './settled.ts'

/** What goes away in the middle of a load, and comes back. */
export interface Storm {
  begin(): Promise<void>
  end(): Promise<void>
  /** How long it lasts, in milliseconds. */
  readonly lastsMs: number
}

const ENDED_MS = 90_000

/** The answer of `/readyz`: 0 when nobody answers. */
export async function readiness(url: string): Promise<number> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) })
    await answer.text()
    return answer.status
  } catch {
    return 0
  }
}

/** Lets a storm come over a load. Gives what `/readyz` answered while it lasted, and whether speech went on. */
export async function weather(
  installation: Installation,
  orders: readonly Order[],
  storm: Storm,
): Promise<{ readonly during: readonly number[]; readonly spoke: number }> {
  const { urls } = installation
  const [url = ''] = urls
  const half = Math.ceil(orders.length / 2)
  await Promise.all(orders.slice(0, half).map(async (order) => submit(urls, order)))
  await storm.begin()
  const overMs = performance.now() + storm.lastsMs
  const during = new Set<number>()
  // Come what may, these are taken sooner or later, and once.
  const late = Promise.all(orders.slice(half).map(async (order) => submit(urls, order)))
  const answer = await fetch(`${url}/v1/speech`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Speech goes on.', format: 'wav' }),
  })
  await answer.arrayBuffer()
  while (performance.now() < overMs) {
    during.add(await readiness(url))
    await sleep(250)
  }
  await storm.end()
  await late
  await untilEnded(urls, orders.length, ENDED_MS)
  await untilSettled(installation)
  return { during: [...during], spoke: answer.status }
}
