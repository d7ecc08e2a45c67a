// Writes the reference of all settings into docs/configuration.md; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { configReference } from '../dist/app/config/reference.js'

const START = '<!-- prettier-ignore-start -->\n'
const END = '<!-- prettier-ignore-end -->'
const file = new URL('../docs/configuration.md', import.meta.url)
const before = readFileSync(file, 'utf8')
const start = before.indexOf(START)
const end = before.indexOf(END)
if (start < 0 || end < start) throw new Error('Expected both markers in docs/configuration.md.')
const head = before.slice(0, start + START.length)
const after = `${head}\n${configReference()}\n${before.slice(end)}`
if (after === before) console.log('docs/configuration.md is up to date')
else if (process.argv.includes('--check')) {
  console.error('docs/configuration.md is out of date: run `node scripts/config-docs.mjs`')
  process.exitCode = 1
} else {
  writeFileSync(file, after)
  console.log('docs/configuration.md was written')
}
