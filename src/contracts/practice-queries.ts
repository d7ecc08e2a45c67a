import type { ItemQuery, NewItem } from '../ports/practice-store.ts'
import { itemOf, START_MS } from './practice-sample.ts'

const at = (ms: number): { readonly createdMs: number } => ({ createdMs: START_MS + ms })

/** Items of which lists are asked for. */
export const LISTED: readonly NewItem[] = [
  itemOf('a', { difficulty: 3, tags: ['x', 'y'], lesson: 'one', ...at(0) }),
  itemOf('b', { language: 'en', tags: ['y'], ...at(5) }),
  itemOf('c', { language: 'EN-us', difficulty: 1, tags: ['x'], lesson: 'one', ...at(5) }),
  itemOf('d', { language: 'eng', difficulty: 3, ...at(1) }),
  itemOf('e_%\\', { language: 'de', ...at(0) }),
  itemOf('Straße', { language: 'de-DE', difficulty: 10, ...at(9) }),
]

/** Queries, and the texts of the items they find. */
export const LISTS: readonly (readonly [Partial<ItemQuery>, string])[] = [
  [{}, 'Straße c b d e_%\\ a'],
  [{ direction: 'ascending' }, 'a e_%\\ d b c Straße'],
  [{ sort: 'difficulty' }, 'Straße d a c b e_%\\'],
  [{ sort: 'difficulty', direction: 'ascending' }, 'c d a Straße b e_%\\'],
  [{ language: 'en' }, 'c b a'],
  [{ language: 'EN-GB' }, 'a'],
  [{ language: 'e_' }, ''],
  [{ locale: 'en' }, 'b'],
  [{ locale: 'en-us' }, ''],
  [{ tags: ['x'] }, 'c a'],
  [{ tags: ['y', 'x', 'y'] }, 'a'],
  [{ tags: ['X'] }, ''],
  [{ tags: [] }, 'Straße c b d e_%\\ a'],
  [{ difficulty: { min: 3, max: 3 } }, 'd a'],
  [{ difficulty: { min: 2, max: 10 } }, 'Straße d a'],
  [{ lesson: 'one' }, 'c a'],
  [{ lesson: '' }, ''],
  [{ containing: '_%' }, 'e_%\\'],
  [{ containing: '\\' }, 'e_%\\'],
  [{ containing: 'STRASSE' }, 'Straße'],
  [{ containing: '' }, 'Straße c b d e_%\\ a'],
  [{ language: 'en', tags: ['x'], lesson: 'one', difficulty: { min: 1, max: 1 } }, 'c'],
]
