/** Columns of a table of practice; each row is an item or an attempt, as its first cell says. */
export const COLUMNS = [
  'record',
  'id',
  'item',
  'text',
  'language',
  'voice',
  'rate',
  'difficulty',
  'tags',
  'lesson',
  'scoring',
  'user',
  'audioUrl',
  'percentage',
  'wer',
  'wordsRef',
  'wordsCorrect',
  'createdAt',
  'updatedAt',
] as const
/** A column of a table of practice. */
export type Column = (typeof COLUMNS)[number]

/** Columns of a table that somebody has made by hand: items only. */
export const PLAIN_COLUMNS: readonly Column[] = [
  'text',
  'language',
  'tags',
  'difficulty',
  'lesson',
  'voice',
  'rate',
]

/** Columns whose cells are numbers. */
export const NUMBERS: ReadonlySet<string> = new Set<Column>([
  'id',
  'item',
  'rate',
  'difficulty',
  'percentage',
  'wer',
  'wordsRef',
  'wordsCorrect',
])

/** What the first cell of a row says. */
export type RecordKind = 'item' | 'attempt'
/** Parts tags within their cell, which is a row of its own. */
export const TAG_DELIMITER = ';'
