import type { DeckWriter } from '../../../ports/deck-writer.ts'
import type { Practice } from '../practice.ts'
import type { PracticeExchange } from './exchange.ts'
import { checkSize } from './gather.ts'
import { importFile } from './import.ts'
import { writeDeck } from './write-deck.ts'
import { writeCsv, writeJson } from './write.ts'

/** What an exchange is built on. */
export interface ExchangeParts {
  readonly practice: Practice
  /** Loads what writes decks, when one is asked for. */
  deckWriter(): Promise<DeckWriter>
  /** Milliseconds since the epoch. */
  now(): number
}

const { signal: NEVER } = new AbortController()

/** Practice as files. */
export function createExchange({ practice, deckWriter, now }: ExchangeParts): PracticeExchange {
  return {
    async export(query, options = {}) {
      await checkSize(practice, query, options)
      if (query.format === 'apkg')
        return writeDeck(practice, query, await deckWriter(), { signal: NEVER, ...options })
      const [write, mediaType] =
        query.format === 'json'
          ? [writeJson, 'application/json; charset=utf-8']
          : [writeCsv, 'text/csv; charset=utf-8; header=present']
      const pieces = write(practice, query, options, now())
      return { mediaType, extension: query.format, leftOut: 0, pieces }
    },
    import: (file, options = {}) => importFile(practice, file, options),
  }
}
