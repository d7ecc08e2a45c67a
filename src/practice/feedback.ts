import type { Score } from '../core/practice.ts'
import type { WordDiff } from './diff.ts'

/** Words of a kind that are quoted. */
const MOST_QUOTED = 3
/** Characters of a word that are quoted. */
const LONGEST_QUOTED = 40

/**
 * What to look at in an answer, in English: how much was right, then the words that were left out,
 * misspelt, replaced, put in, or parted otherwise, a few of each. Says nothing but praise when all is right.
 */
export function feedbackOf(score: Score, diff: readonly WordDiff[]): string {
  const wrong = diff.filter((word) => word.op !== 'equal')
  if (wrong.length === 0)
    return diff.length === 0 ? 'There were no words to write.' : 'All words are right.'
  if (score.wordsRef === 0)
    return `The text has no words. ${list('Not in the text', extras(wrong))}`
  if (diff.every((word) => word.op === 'missing')) return 'Nothing was written yet.'
  const { parted, rest } = sortOut(diff)
  return [
    `${diff.length - wrong.length} of ${counted(score.wordsRef)} right.`,
    list(
      'Missing',
      rest.filter(({ op }) => op === 'missing').map(({ expected }) => quote(expected)),
    ),
    list('Misspelt', rest.filter(isMisspelt).map(instead)),
    list('Another word', rest.filter((word) => !isMisspelt(word)).flatMap(replaced)),
    list('Not in the text', extras(rest)),
    list('Blanks', parted),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Finds runs of words that differ only in where the blanks are; gives what to say of them, and the other errors. */
function sortOut(diff: readonly WordDiff[]): {
  readonly parted: readonly string[]
  readonly rest: readonly WordDiff[]
} {
  const parted: string[] = []
  const rest: WordDiff[] = []
  for (let index = 0; index < diff.length; index++) {
    const run: WordDiff[] = []
    for (; index < diff.length && diff[index]?.op !== 'equal'; index++)
      run.push(diff[index] as WordDiff)
    const expected = run.flatMap((word) => word.expected ?? [])
    const written = run.flatMap((word) => word.written ?? [])
    if (run.length > 1 && letters(expected) === letters(written))
      parted.push(`${quote(expected.join(' '))}, not ${quote(written.join(' '))}`)
    else rest.push(...run)
  }
  return { parted, rest }
}

function letters(words: readonly string[]): string {
  return words.join('').normalize('NFKC').toLowerCase()
}

/** Whether at least half of a substituted word is as it should be. */
function isMisspelt({ op, expected = '', characters = [] }: WordDiff): boolean {
  const right = characters.reduce(
    (sum, run) => sum + (run.op === 'equal' ? (run.expected ?? '').length : 0),
    0,
  )
  return op === 'substituted' && right * 2 >= expected.length
}

function replaced(word: WordDiff): string[] {
  return word.op === 'substituted' ? [instead(word)] : []
}

function instead({ expected, written }: WordDiff): string {
  return `${quote(expected)} (written ${quote(written)})`
}

function extras(diff: readonly WordDiff[]): string[] {
  return diff.filter((word) => word.op === 'extra').map(({ written }) => quote(written))
}

function list(label: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  const more = items.length - MOST_QUOTED
  const shown = items.slice(0, MOST_QUOTED).join(', ')
  return `${label}: ${shown}${more > 0 ? ` and ${more} more` : ''}.`
}

function quote(word: string | undefined): string {
  const characters = Array.from(word ?? '')
  if (characters.length <= LONGEST_QUOTED) return `“${word}”`
  return `“${characters.slice(0, LONGEST_QUOTED - 1).join('')}…”`
}

function counted(words: number): string {
  return words === 1 ? '1 word' : `${words} words`
}
