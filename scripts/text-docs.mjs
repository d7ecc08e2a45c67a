// Writes the tables of docs/text.md from the cases in test/text-cases; with --check it only compares.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadLanguage, normalizeText } from '../dist/text/front-end.js'

const START = '<!-- prettier-ignore-start -->\n'
const END = '<!-- prettier-ignore-end -->'
const LONGEST_EXAMPLE = 64
const ENGLISH_EXAMPLES = 3
const folder = fileURLToPath(new URL('../test/text-cases/', import.meta.url))
const file = new URL('../docs/text.md', import.meta.url)

/** The `written => said` lines of a file, each with its language tag. */
function casesOf(path, language) {
  const cases = []
  let tag = language
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (/^@[A-Za-z-]+$/.test(line)) tag = line.slice(1)
    else if (line !== '' && !line.startsWith('# ')) {
      const [written, said] = line.split(' => ')
      cases.push({ tag, written, said })
    }
  }
  return cases
}

const fold = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

/** What the product makes of a case, and the rules that made it. */
function read({ tag, written }) {
  const { text, changes } = normalizeText(written, {
    language: tag,
    markup: 'plain',
    disabledRules: new Set(),
  })
  return { text, rules: [...new Set(changes.map(({ rule }) => rule))] }
}

const passes = (one) => fold(read(one).text) === fold(one.said)

const name = new Intl.DisplayNames('en', { type: 'language' })
const languages = readdirSync(folder).sort((a, b) =>
  a === 'en' ? -1 : b === 'en' ? 1 : name.of(a).localeCompare(name.of(b)),
)
/** Class → language → cases. */
const classes = new Map()
for (const language of languages) {
  for (const entry of readdirSync(`${folder}${language}`)) {
    const kind = entry.replace(/\.txt$/, '')
    const cases = casesOf(`${folder}${language}/${entry}`, language)
    for (const { tag } of cases) await loadLanguage(tag)
    if (!classes.has(kind)) classes.set(kind, new Map())
    classes.get(kind).set(language, cases)
  }
}

const cell = (text) => `\`${text.replaceAll('|', '\\|')}\``
const quoted = (text) => text.replaceAll('|', '\\|')

/** The first cases that are short, that change and that are read by the rule of their class. */
function examplesOf(cases, count) {
  return cases
    .filter((one) => one.written.length + one.said.length <= 2 * LONGEST_EXAMPLE)
    .filter(
      (one) => fold(one.written) !== fold(one.said) && !one.written.includes('`') && passes(one),
    )
    .slice(0, count)
}

/** The names of the rules that read a class, the most used first; rare company is left out. */
function switchesOf(byLanguage) {
  const counts = new Map()
  let total = 0
  for (const cases of byLanguage.values()) {
    for (const one of cases) {
      const [first] = read(one).rules
      if (first === undefined) continue
      total++
      counts.set(first, (counts.get(first) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .filter(([, count]) => count >= total / 10)
    .map(([rule]) => rule)
}

function section(kind, byLanguage) {
  const switches = switchesOf(byLanguage).map((rule) => `\`${rule}\``)
  const rows = languages.flatMap((language) =>
    examplesOf(byLanguage.get(language) ?? [], language === 'en' ? ENGLISH_EXAMPLES : 1).map(
      ({ tag, written, said }) => `| ${tag} | ${cell(written)} | ${quoted(said)} |`,
    ),
  )
  return [
    `### ${kind}\n`,
    `Switch: ${switches.join(', ')}\n`,
    '| language | written | said |\n| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** How many of the cases pass, by class and language. */
function passTable() {
  const head = `| class | ${languages.join(' | ')} |\n| --- |${' --- |'.repeat(languages.length)}`
  const count = (cases) => (cases === undefined ? '' : cases.filter(passes).length)
  const share = (cases) => {
    if (cases === undefined) return ''
    const good = count(cases)
    return good === cases.length ? `${good}` : `${good} of ${cases.length}`
  }
  const kinds = [...classes].sort(([a], [b]) => a.localeCompare(b))
  const all = languages.map((language) =>
    kinds.flatMap(([, byLanguage]) => byLanguage.get(language) ?? []),
  )
  return [
    head,
    ...kinds.map(
      ([kind, byLanguage]) =>
        `| ${kind} | ${languages.map((language) => share(byLanguage.get(language))).join(' | ')} |`,
    ),
    `| all | ${all.map(share).join(' | ')} |`,
  ].join('\n')
}

const kinds = [...classes].sort(([a], [b]) => a.localeCompare(b))
const reference = [
  '## Classes\n',
  ...kinds.map(([kind, byLanguage]) => section(kind, byLanguage)),
  '## Cases that pass\n',
  'The cases in `test/text-cases/`, written from the grammar of each language.\n',
  passTable(),
  '',
].join('\n')

const before = readFileSync(file, 'utf8')
const start = before.indexOf(START)
const end = before.indexOf(END)
if (start < 0 || end < start) throw new Error('Expected both markers in docs/text.md.')
const after = `${before.slice(0, start + START.length)}\n${reference}\n${before.slice(end)}`
if (after === before) console.log('docs/text.md is up to date')
else if (process.argv.includes('--check')) {
  console.error('docs/text.md is out of date: run `node scripts/text-docs.mjs`')
  process.exitCode = 1
} else {
  writeFileSync(file, after)
  console.log('docs/text.md was written')
}
