// Cuts a text of 100 MB into its first segments, from the built package: the argument says how
// many. Prints their number, and their sources, which have to tile the text.
import { DEFAULTS } from '../../dist/index.js'
import { segmentText } from '../../dist/text/front-end.js'

const line = 'Dr. Smith paid $3.50 on 12/05/2021. It was a nice day, and nothing else happened.\n'
const text = Buffer.alloc(100_000_000, line).toString('latin1')
const most = Number(process.argv[2])
const options = {
  language: 'en-US',
  markup: 'plain',
  limits: DEFAULTS.segments,
  pauses: DEFAULTS.pauses,
  disabledRules: new Set(),
}
let count = 0
let at = 0
for (const { source } of segmentText(text, options)) {
  if (source.start !== at) throw new Error(`Expected a segment at ${at}, got ${source.start}.`)
  at = source.end
  if (++count === most) break
}
console.log(JSON.stringify({ count, at, length: text.length }))
