import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import { isEnded, type Task } from '../../../core/task.ts'
import type { WebhookTable } from './schema.ts'

/** Whether somebody is to be told that a task has come to its state. */
export function wantsDelivery({ webhook, state }: Task): boolean {
  return webhook !== undefined && (webhook.events?.includes(state) ?? isEnded(state))
}

/** The row of a delivery; `body` is the task without its request, as the change has left it. */
export function deliveryRow(
  task: Task,
  change: { readonly sequence: number; readonly position: number; readonly body: string },
): Insertable<WebhookTable> {
  return {
    ...change,
    id: randomUUID(),
    host: hostOf(task.webhook?.url ?? ''),
    attempts: 0,
    ready_ms: Math.round(task.updatedMs),
    delay_ms: 0,
    token: null,
    lease_ms: 0,
    error: null,
  }
}

/** What is no URL is found out by the call. */
function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return ''
  }
}
