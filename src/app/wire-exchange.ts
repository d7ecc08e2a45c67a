import type { PracticeExchange } from './practice/exchange/exchange.ts'
import { createExchange } from './practice/exchange/create-exchange.ts'
import type { Practice } from './practice/practice.ts'

/** Practice as files, to be kept, looked at, or taken elsewhere: `practiceExchange(rostrum.practice)`. */
export function practiceExchange(practice: Practice): PracticeExchange {
  const now = (): number => Date.now()
  return createExchange({
    practice,
    now,
    async deckWriter() {
      const { ankiWriter } = await import('../adapters/anki/package.ts')
      return ankiWriter({ now })
    },
  })
}
