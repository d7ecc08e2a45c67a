import type { Task } from '../core/task.ts'
import type { StoreCall } from './task-store.ts'

/**
 * A change of state that somebody is to be told of. It comes into being in the same transaction as
 * the change, when `Task.webhook` wants that state, and goes when it is delivered or its task is
 * removed.
 */
export interface WebhookDelivery {
  /** Stays the same however often it is tried. */
  readonly id: string
  /** `TaskChange.sequence` of the change. */
  readonly sequence: number
  /** The task as the change has left it. */
  readonly task: Task
  /** Host and port of `task.webhook.url`. */
  readonly host: string
  /** Calls begun so far. */
  readonly attempts: number
  /** Nobody will try again. */
  readonly dead: boolean
  /** How the last call failed. */
  readonly error?: string
}

/** The right to make one call. It is not renewed: who has not ended by its time leaves it to others. */
export interface HeldDelivery extends WebhookDelivery {
  /** Names the lease; the next one of the same delivery has another. */
  readonly token: string
}

/** How a call has ended. */
export type DeliveryOutcome =
  | { readonly type: 'delivered' }
  /** To be tried again after `delayMs`. */
  | { readonly type: 'failed'; readonly error: string; readonly delayMs: number }
  | { readonly type: 'dead'; readonly error: string }
  /** The call was not made: it does not count, and others may take it at once. */
  | { readonly type: 'released' }

/** What is to be delivered, and what could not be. */
export interface DeliveryCounts {
  readonly waiting: number
  readonly dead: number
}

/** Keeps deliveries until they are made. Rejects with `unavailable` when the database cannot be reached. */
export interface WebhookStore {
  /**
   * Takes the delivery that is due the longest, of those whose host is not in `exceptHosts` and of
   * whose task no earlier one waits; undefined when there is none. Nobody else gets it until it is
   * settled, or `leaseMs` have gone by without a word. Those that were left so are found by whoever
   * goes on asking.
   */
  claim(
    options: StoreCall & { readonly leaseMs: number; readonly exceptHosts?: readonly string[] },
  ): Promise<HeldDelivery | undefined>
  /** Ends a lease. False, and nothing is written, when it is somebody else's by now or the task is gone. */
  settle(held: HeldDelivery, outcome: DeliveryOutcome, options: StoreCall): Promise<boolean>
  /** Deliveries of a task that were not made yet, the dead ones among them, oldest first. */
  ofTask(taskId: string, options: StoreCall): Promise<readonly WebhookDelivery[]>
  counts(options: StoreCall): Promise<DeliveryCounts>
  close(): Promise<void>
}
