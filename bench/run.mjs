// `npm run bench`: measures Rostrum beside what it is judged against, and prints ratios.
// `npm run bench -- memory --quick` runs some lines, with fewer rounds; `--write` puts the table
// into README.md; `--strict` exits with 1 when a target is missed.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installPackages } from '../scripts/packages.mjs'
import { answers } from './lines/answers.mjs'
import { attempts } from './lines/attempts.mjs'
import { coldStart } from './lines/cold-start.mjs'
import { firstByte } from './lines/first-byte.mjs'
import { memory } from './lines/memory.mjs'
import { neural } from './lines/neural.mjs'
import { native } from './lines/native.mjs'
import { pages } from './lines/pages.mjs'
import { reliability } from './lines/reliability.mjs'
import { requests } from './lines/requests.mjs'
import { scoring } from './lines/scoring.mjs'
import { simulation } from './lines/simulation.mjs'
import { spine } from './lines/spine.mjs'
import { statistics } from './lines/statistics.mjs'
import { resume, tasks, work } from './lines/tasks.mjs'
import { text } from './lines/text.mjs'
import { workers } from './lines/workers.mjs'
import { writing } from './lines/writing.mjs'
import { asMarkdown, asText, tableOf, writeTable } from './table.mjs'
import { installTools } from './tools.mjs'

const LINES = {
  spine,
  'first-byte': firstByte,
  workers,
  native,
  memory,
  requests,
  'cold-start': coldStart,
  text,
  answers,
  tasks,
  work,
  resume,
  pages,
  attempts,
  statistics,
  scoring,
  neural,
  reliability,
  writing,
  simulation,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const unknown = positionals.filter((name) => !Object.hasOwn(LINES, name))
if (unknown.length > 0) {
  console.error(`Expected some of ${Object.keys(LINES).join(', ')}, got ${unknown.join(', ')}.`)
  process.exit(2)
}

const wanted = positionals.length > 0 ? positionals : Object.keys(LINES)
await installTools(
  wanted.flatMap((name) => LINES[name].needs ?? []),
  (text) => process.stderr.write(text),
)

const repository = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const rows = []
const exhibits = []
let broken = 0
for (const name of wanted) {
  process.stderr.write(`${name} …\n`)
  const owned = []
  try {
    if (LINES[name].packages)
      await installPackages(path.join(repository, 'bench'), (text) => process.stderr.write(text))
    const measuring = LINES[name].run({
      own: (thing) => {
        owned.push(thing)
        return thing
      },
      quick: values.quick,
      log: (text) => process.stderr.write(`  ${text}\n`),
    })
    for await (const row of measuring) {
      if (row.lines) exhibits.push(row)
      else {
        process.stderr.write(`  ${asText(row)}\n`)
        rows.push(row)
      }
    }
  } catch (error) {
    broken++
    console.error(`${name} could not be measured: ${error.stack ?? error}`)
  } finally {
    for (const thing of owned.reverse()) await thing.close()
  }
}

if (rows.length > 0) console.log(asMarkdown(rows))
for (const { head, lines, note } of exhibits) console.log(`\n${tableOf(head, lines)}\n\n${note}`)
if (values.write) {
  const benchmarks = path.join(repository, 'docs', 'benchmarks.md')
  for (const { name, head, lines, note } of exhibits)
    await writeTable(benchmarks, name, tableOf(head, lines), note)
  if (broken > 0 || wanted.length < Object.keys(LINES).length) {
    console.error('README.md is left as it is: its table needs every line, measured in one run.')
  } else {
    const note = 'ratios only, each of two things measured in turns.'
    await writeTable(path.join(repository, 'README.md'), 'bench', asMarkdown(rows), note)
  }
}
const missed = rows.filter(({ holds }) => !holds).length
if (broken > 0 || (values.strict && missed > 0)) process.exitCode = 1
