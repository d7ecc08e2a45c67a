/** Letters of a word that are looked at. */
const MOST_LETTERS = 32

const rowOf = new Int32Array(MOST_LETTERS + 1)

/**
 * How alike two words are: 1 less the edit distance of their letters by the letters of the longer
 * one, from 0 to 1; of long words, by their beginnings.
 */
export function likeness(first: string, second: string): number {
  const rows = Math.min(first.length, MOST_LETTERS)
  const columns = Math.min(second.length, MOST_LETTERS)
  const longest = Math.max(rows, columns)
  if (longest === 0) return 1
  for (let column = 0; column <= columns; column++) rowOf[column] = column
  for (let row = 1; row <= rows; row++) {
    const letter = first.charCodeAt(row - 1)
    let across = rowOf[0] as number
    let left = row
    rowOf[0] = row
    for (let column = 1; column <= columns; column++) {
      const above = rowOf[column] as number
      const pair = letter === second.charCodeAt(column - 1) ? across : across + 1
      left = Math.min(pair, above + 1, left + 1)
      rowOf[column] = left
      across = above
    }
  }
  return 1 - (rowOf[columns] as number) / longest
}
