import type { LogFields } from '../../../ports/logger.ts'
import type { FromSpeaker, ToSpeaker } from './messages.ts'

/** How a thread or process ended. */
export interface Ending {
  /** What is known of why, for the log only. */
  readonly cause?: unknown
  /** Status a process left with by itself. */
  readonly exitCode?: number
  /** What ended a process. */
  readonly signal?: string
}

/** The way to one thread or child process with a speaker in it. */
export interface Link {
  readonly kind: 'thread' | 'process'
  /** Names it in logs. */
  readonly fields: LogFields
  /** Resolves when it has ended and all that it told has been heard. */
  readonly exited: Promise<Ending>
  /** Sends a message; throws when it is none that can be sent. */
  post(message: ToSpeaker): void
  /** Tells a speaker that sees no messages that this call, the last aborted, is not wanted. */
  interrupt(id: number): void
  /** Keeps this process alive while it runs. */
  ref(): void
  /** Lets this process end while it runs. */
  unref(): void
  /** Ends it at once, whatever it does. */
  kill(): void
}

/** Starts what is at the far end of a link; `hear` is given all that it tells. */
export type OpenLink = (hear: (message: FromSpeaker) => void) => Link
