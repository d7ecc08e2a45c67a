import { SpeechError } from '../../../core/errors.ts'
import type { Clock } from '../../../ports/clock.ts'

/** How much may be spoken in a day, from midnight to midnight UTC. */
export interface BudgetOptions {
  /** Id of the engine. */
  readonly engine: string
  /** Characters (UTF-16 code units); 0 sets no bound. */
  readonly maxCharsPerDay: number
  /** What a million characters cost, in any currency. */
  readonly costPerMillionChars: number
  /** In the same currency; 0 sets no bound. */
  readonly maxCostPerDay: number
  readonly clock: Clock
}

/** Settles what was set aside for one call; `charged` when the other side will want it paid. */
export type Charge = (charged: boolean) => void

/** What an engine may still speak today, as far as this process has spoken. */
export interface Budget {
  /** Why so many characters may not be spoken, as `rate_limited` until midnight; undefined: go on. */
  refusal(chars: number): SpeechError | undefined
  /** Sets characters aside for a call, right after `refusal()` had none. */
  begin(chars: number): Charge
  /** Characters spent today, without those set aside. */
  readonly spentChars: number
}

const DAY_MS = 86_400_000
const MILLION = 1_000_000

/**
 * Makes a budget with nothing spent. What is set aside counts, so that calls side by side do not
 * exceed it together. A refusal is not worth another try today, so it is not `retryable`.
 */
export function budget(options: BudgetOptions): Budget {
  const { engine, maxCharsPerDay, costPerMillionChars, maxCostPerDay, clock } = options
  let day = -1
  let spent = 0
  let aside = 0

  function turn(): void {
    const today = Math.floor(clock.now() / DAY_MS)
    if (today === day) return
    day = today
    spent = 0
  }

  return {
    refusal(chars) {
      turn()
      const would = spent + aside + chars
      const tooMany = maxCharsPerDay > 0 && would > maxCharsPerDay
      const tooDear = maxCostPerDay > 0 && (would / MILLION) * costPerMillionChars > maxCostPerDay
      if (!tooMany && !tooDear) return undefined
      const what = tooMany
        ? `${maxCharsPerDay} characters, of which ${spent + aside} are spoken`
        : `a cost of ${maxCostPerDay}`
      return new SpeechError(
        'rate_limited',
        `The engine ${engine} may speak no more than ${what}, until midnight UTC.`,
        {
          retryable: false,
          details: {
            engine,
            budget: tooMany ? 'characters' : 'cost',
            retryAfterMs: (day + 1) * DAY_MS - clock.now(),
          },
        },
      )
    },
    begin(chars) {
      turn()
      aside += chars
      return (charged) => {
        turn()
        aside -= chars
        if (charged) spent += chars
      }
    },
    get spentChars() {
      turn()
      return spent
    },
  }
}
