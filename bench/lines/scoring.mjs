import { performance } from 'node:perf_hooks'
import { scoreAnswer } from '../../dist/practice/score.js'
import { ratioInTurns } from '../measure.mjs'
import { row } from '../table.mjs'
import { prose } from '../text.mjs'

const WORDS = 1000
/** Answers scored in one measurement, each another one. */
const ANSWERS = 20

/** Word by word with the edit distance of the textbook: two rows, every cell (Wagner and Fischer 1974). */
function editDistance(from, to) {
  let above = Uint32Array.from({ length: to.length + 1 }, (_, column) => column)
  let row = new Uint32Array(to.length + 1)
  for (let line = 1; line <= from.length; line++) {
    const word = from[line - 1]
    row[0] = line
    for (let column = 1; column <= to.length; column++) {
      const exchanged = above[column - 1] + (word === to[column - 1] ? 0 : 1)
      const other = Math.min(above[column], row[column - 1]) + 1
      row[column] = exchanged < other ? exchanged : other
    }
    const swap = above
    above = row
    row = swap
  }
  return above[to.length]
}

/** Words of English prose without signs. */
const wordsOf = (seed) =>
  prose(12_000, seed)
    .toLowerCase()
    .match(/\p{L}+/gu)
    .slice(0, WORDS)

/** One word in ten is written otherwise, left out, or has one too many after it. */
function mistaken(words, seed) {
  const written = []
  for (const [at, word] of words.entries()) {
    const fault = (at + seed) % 30
    if (fault === 0) written.push(`${word}e`)
    else if (fault !== 10) written.push(word)
    if (fault === 20) written.push('indeed')
  }
  return written.slice(0, WORDS)
}

const ANSWERS_OF = {
  'one word in ten is wrong': (words, seed) => mistaken(words, seed),
  'nothing is right': (words) => words.map((word) => `${word}x`),
  'all is right': (words) => words,
  'another text': (_, seed) => wordsOf(1000 + seed),
}

function micros(work) {
  const begun = performance.now()
  work()
  return (performance.now() - begun) * 1000
}

/** What it costs to say what an answer is worth, beside the edit distance of its words alone. */
export const scoring = {
  async *run({ quick, log }) {
    let worst
    for (const [what, answerOf] of Object.entries(ANSWERS_OF)) {
      const pairs = Array.from({ length: ANSWERS }, (_, at) => {
        const words = wordsOf(at + 1)
        const written = answerOf(words, at)
        return { words, written, text: words.join(' '), answer: written.join(' ') }
      })
      const measured = await ratioInTurns({
        rounds: quick ? 7 : 21,
        warmUp: 3,
        top: () =>
          micros(() => {
            for (const { text, answer } of pairs) {
              const { score, diff } = scoreAnswer(text, answer, { language: 'en-US' })
              if (score.wordsRef !== WORDS || diff.length < WORDS)
                throw new Error('Expected each word of the text in the comparison.')
            }
          }),
        bottom: () =>
          micros(() => {
            for (const { words, written } of pairs) editDistance(words, written)
          }),
      })
      log(`${what}: ${measured.ratio.toFixed(2)}`)
      if (worst === undefined || measured.ratio > worst.ratio) worst = measured
    }
    yield row(
      `Scoring an answer of ${WORDS.toLocaleString('en-US')} words against as many, with what is wrong in it, ÷ the bare edit distance of the same words, the worst of four kinds of answer`,
      worst,
      { atMost: 2 },
    )
  },
}
