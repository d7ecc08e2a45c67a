import type { CharacterDiff, WordDiff } from '../practice/diff.ts'
import { harmless, paint, type Terminal } from './terminal.ts'

/** What belongs into the answer, and what does not: as `wdiff` marks them. */
function missing(terminal: Terminal, text: string): string {
  return paint(terminal, 'green', `{+${harmless(text)}+}`)
}

function wrong(terminal: Terminal, text: string): string {
  return paint(terminal, 'red', `[-${harmless(text)}-]`)
}

function lengthOf(runs: readonly CharacterDiff[], equal: boolean): number {
  return runs
    .filter(({ op }) => (op === 'equal') === equal)
    .reduce((sum, { expected = '', written = '' }) => {
      return sum + Math.max(expected.length, written.length)
    }, 0)
}

/** A word that was written otherwise: character by character where most of it is right, else whole. */
function substituted(terminal: Terminal, word: WordDiff): string {
  const { expected = '', written = '', characters = [] } = word
  if (lengthOf(characters, true) <= lengthOf(characters, false))
    return wrong(terminal, written) + missing(terminal, expected)
  return characters
    .map(({ op, expected: right = '', written: got = '' }) => {
      if (op === 'equal') return paint(terminal, 'yellow', harmless(right))
      return (
        (got === '' ? '' : wrong(terminal, got)) + (right === '' ? '' : missing(terminal, right))
      )
    })
    .join('')
}

function wordText(terminal: Terminal, word: WordDiff): string {
  switch (word.op) {
    case 'equal':
      return paint(terminal, 'green', harmless(word.expected ?? ''))
    case 'missing':
      return missing(terminal, word.expected ?? '')
    case 'extra':
      return wrong(terminal, word.written ?? '')
    case 'substituted':
      return substituted(terminal, word)
  }
}

/**
 * An answer against its text, in one line: what is missing as `{+so+}`, what is too much or wrong as
 * `[-so-]`, in colour too where there is colour. Punctuation and blanks are those of the text.
 */
export function diffLine(text: string, diff: readonly WordDiff[], terminal: Terminal): string {
  const between = (start: number, end: number): string =>
    harmless(text.slice(start, end).replace(/\s+/g, ' '))
  let line = ''
  let reached = 0
  /** Whether a blank is needed before a word that the text has not. */
  let apart = false
  for (const word of diff) {
    if (word.source) {
      const gap = between(reached, word.source.start)
      line += apart && !gap.startsWith(' ') && reached > 0 ? ` ${gap}` : gap
      reached = word.source.end
      apart = false
    } else {
      if (line !== '' && !line.endsWith(' ')) line += ' '
      apart = true
    }
    line += wordText(terminal, word)
    if (apart && reached === 0) line += ' '
  }
  return (line + between(reached, text.length)).trim()
}
