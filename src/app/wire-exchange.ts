import type { PracticeExchange } from './practice/exchange/exchange.ts'
import type { Practice } from './practice/practice.ts'

/** Practice as files, to be kept, looked at, or taken elsewhere: `practiceExchange(rostrum.practice)`. */
export function practiceExchange(practice: Practice): PracticeExchange {
  const now = (): number => Date.now()
  // Loaded with its schemas by the first who exchanges; who only speaks needs neither.
  const exchange = async (): Promise<PracticeExchange> => {
    const { createExchange } = await import('./practice/exchange/create-exchange.ts')
    return createExchange({
      practice,
      now,
      async deckWriter() {
        const { ankiWriter } = await import('../adapters/anki/package.ts')
        return ankiWriter({ now })
      },
    })
  }
  return {
    export: async (query, options) => (await exchange()).export(query, options),
    import: async (file, options) => (await exchange()).import(file, options),
  }
}
