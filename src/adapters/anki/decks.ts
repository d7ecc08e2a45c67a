import { createHash } from 'node:crypto'

/** Anki's own deck and its own options, which every collection has. */
const DEFAULT_ID = 1
const TOP = 'Dictation'
/** Ids of decks are times in milliseconds; ours lie in a year of their own. */
const FIRST_ID = 1_600_000_000_000

/** A deck of a package. */
export interface Deck {
  readonly id: number
  readonly name: string
}

/** The deck of a lesson, or the one above them; a lesson has the same one in every package. */
export function deckOf(lesson: string | undefined): Deck {
  // Two colons part a deck from those above it.
  const part = lesson?.replace(/:{2,}/g, ':').trim() ?? ''
  const name = part === '' ? TOP : `${TOP}::${part}`
  const hash = createHash('sha256').update(name).digest()
  return { id: FIRST_ID + hash.readUIntBE(0, 4), name }
}

function deckEntry({ id, name }: Deck, modifiedSec: number): object {
  const none = [0, 0]
  return {
    id,
    name,
    mod: modifiedSec,
    usn: id === DEFAULT_ID ? 0 : -1,
    desc: '',
    dyn: 0,
    conf: DEFAULT_ID,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 0,
    extendRev: 0,
    newToday: none,
    revToday: none,
    lrnToday: none,
    timeToday: none,
  }
}

/** `decks` of a collection. */
export function deckEntries(decks: Iterable<Deck>, modifiedSec: number): object {
  const all = [{ id: DEFAULT_ID, name: 'Default' }, ...decks]
  return Object.fromEntries(all.map((deck) => [deck.id, deckEntry(deck, modifiedSec)]))
}

/** `dconf` of a collection: how decks are learned, as Anki has it by default. */
export function deckOptions(): object {
  return {
    [DEFAULT_ID]: {
      id: DEFAULT_ID,
      name: 'Default',
      mod: 0,
      usn: 0,
      maxTaken: 60,
      autoplay: true,
      timer: 0,
      replayq: true,
      dyn: false,
      new: {
        bury: false,
        delays: [1, 10],
        initialFactor: 2500,
        ints: [1, 4, 0],
        order: 1,
        perDay: 20,
      },
      rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
      lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
    },
  }
}

/** `conf` of a collection. */
export function collectionSettings(): object {
  return {
    activeDecks: [DEFAULT_ID],
    curDeck: DEFAULT_ID,
    newSpread: 0,
    collapseTime: 1200,
    timeLim: 0,
    estTimes: true,
    dueCounts: true,
    curModel: null,
    nextPos: 1,
    sortType: 'noteFld',
    sortBackwards: false,
    addToCur: true,
  }
}
