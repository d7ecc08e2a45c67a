import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import type { DeckNote } from '../../ports/deck-writer.ts'
import { collectionSettings, type Deck, deckEntries, deckOf, deckOptions } from './decks.ts'
import { noteFields } from './fields.ts'
import { NOTE_TYPE_ID, noteTypes } from './note-type.ts'
import { SCHEMA, SCHEMA_VERSION } from './schema.ts'

/** Ids of notes and cards are times in milliseconds; ours lie in a year of their own. */
const FIRST_ID = 1_600_000_000_000
/** When a day begins in the collection: it counts days since 2020-01-01T04:00:00Z. */
const CREATED_SEC = 1_577_851_200
/** Changed here and not sent to a server yet. */
const UNSENT = -1

/** A collection that notes are added to. */
export interface Collection {
  add(note: DeckNote): void
  /** Writes what is known only now; nothing can be added afterwards. */
  finish(): void
}

/** Makes the tables in an empty database. */
export function createCollection(database: DatabaseSyncInstance, nowMs: number): Collection {
  database.exec(`begin; ${SCHEMA}`)
  const insertNote = database.prepare("insert into notes values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')")
  // New, never seen: type, queue, ivl, factor, reps, lapses, left, odue, odid and flags are 0.
  const insertCard = database.prepare(
    "insert into cards values (?, ?, ?, 0, ?, ?, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
  )
  const decks = new Map<number, Deck>()
  let position = 0
  return {
    add(note) {
      const deck = deckOf(note.part)
      decks.set(deck.id, deck)
      const id = FIRST_ID + note.id
      const changedSec = Math.floor(note.updatedMs / 1000)
      const { tags, all, sort, checksum } = noteFields(note)
      insertNote.run(id, note.guid, NOTE_TYPE_ID, changedSec, UNSENT, tags, all, sort, checksum)
      insertCard.run(id, id, deck.id, changedSec, UNSENT, ++position)
    },
    finish() {
      const nowSec = Math.floor(nowMs / 1000)
      const top = deckOf(undefined)
      decks.set(top.id, top)
      const { id: topId } = top
      const insert = database.prepare(
        'insert into col values (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?)',
      )
      insert.run(
        CREATED_SEC,
        nowMs,
        nowMs,
        SCHEMA_VERSION,
        JSON.stringify(collectionSettings()),
        JSON.stringify(noteTypes(nowSec, topId)),
        JSON.stringify(deckEntries(decks.values(), nowSec)),
        JSON.stringify(deckOptions()),
        '{}',
      )
      database.exec('commit')
    },
  }
}
