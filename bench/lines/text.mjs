import { performance } from 'node:perf_hooks'
import { segmentText } from '../../dist/text/front-end.js'
import { ratioInTurns } from '../measure.mjs'
import { row } from '../table.mjs'
import { prose } from '../text.mjs'

const SLICE = 5000
const LONG = 10_000_000
const SHORT = 1000

const options = {
  markup: 'plain',
  language: 'en-US',
  limits: { firstMaxChars: 120, minChars: 0, maxChars: 400 },
  pauses: { clauseSec: 0.1, sentenceSec: 0.3, paragraphSec: 0.6 },
  disabledRules: new Set(),
}

function micros(work) {
  const begun = performance.now()
  work()
  return (performance.now() - begun) * 1000
}

/** Splits, normalises and packs a whole text; the words of all segments are counted, so none is left out. */
function readAloud(text) {
  let words = 0
  for (const segment of segmentText(text, options)) words += segment.words.length
  if (words === 0) throw new Error('Expected words.')
}

function first(text) {
  const found = segmentText(text, options).next()
  if (found.done) throw new Error('Expected a segment.')
}

function slices(text) {
  const parts = []
  for (let from = 0; from < text.length; from += SLICE) parts.push(text.slice(from, from + SLICE))
  return parts
}

/** What the text front end costs, beside the platform's own segmenter and a language toolkit. */
export const text = {
  packages: true,
  async *run({ quick, log }) {
    const rounds = quick ? 7 : 21
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
    const plain = prose(1_000_000)
    const parts = slices(plain)
    const byIntl = () => {
      let count = 0
      for (const part of parts)
        for (const { segment } of segmenter.segment(part)) count += segment.length
      if (count !== plain.length) throw new Error('Expected all of the text.')
    }
    const own = await ratioInTurns({
      rounds,
      warmUp: 3,
      top: () => micros(byIntl),
      bottom: () => micros(() => readAloud(plain)),
    })
    yield row(
      'Speed of splitting, normalising and packing English prose ÷ `Intl.Segmenter` finding sentences in slices of 5 kB',
      own,
      { atLeast: 2 },
    )
    const times = []
    for (let round = 0; round < rounds; round++) times.push(micros(() => readAloud(plain)))
    times.sort((a, b) => a - b)
    log(`${(plain.length / times[rounds >> 1]).toFixed(1)} MB/s on one core`)

    const long = prose(LONG)
    const short = Array.from({ length: 2000 }, (_, index) => prose(SHORT, index + 1))
    yield row(
      'Time per character of 10 MB of it ÷ of 1 kB',
      await ratioInTurns({
        rounds: quick ? 3 : 7,
        warmUp: 1,
        top: () => micros(() => readAloud(long)) / LONG,
        bottom: () => micros(() => short.forEach(readAloud)) / (short.length * SHORT),
      }),
      { atMost: 1.2 },
    )
    yield row(
      'Time to the first segment of 10 MB ÷ of 1 kB',
      await ratioInTurns({
        rounds,
        warmUp: 3,
        top: () =>
          micros(() => {
            for (let n = 0; n < 200; n++) first(long)
          }),
        bottom: () =>
          micros(() => {
            for (let n = 0; n < 200; n++) first(short[0])
          }),
      }),
      { atMost: 2 },
    )
    const { default: nlp } = await import('compromise')
    const page = prose(20_000)
    yield row(
      'Speed ÷ `compromise` finding sentences and saying numbers in words, 20,000 characters',
      await ratioInTurns({
        rounds: quick ? 3 : 7,
        warmUp: 1,
        top: () =>
          micros(() => {
            const doc = nlp(page)
            doc.numbers().toText()
            if (doc.sentences().out('array').length === 0) throw new Error('Expected sentences.')
          }),
        bottom: () => micros(() => readAloud(page)),
      }),
      { atLeast: 10 },
    )
  },
}
