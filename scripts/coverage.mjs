// Adds up what all threads and processes covered: everything that ran with NODE_V8_COVERAGE set
// to `coverage/raw`. Writes coverage/uncovered.txt and fails below the thresholds.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { filesBelow } from './checks/files.mjs'
import { repository } from './checks/check.mjs'

/** Least share of lines, in per cent: for these folders together, and for everything. */
export const THRESHOLDS = {
  folders: ['core', 'text', 'audio', 'practice', 'pipeline'],
  foldersPercent: 95,
  overallPercent: 85,
}

/**
 * Lines and covered lines of every built file, by its source's path below `src/`. A file that
 * nothing loaded counts with none covered.
 *
 * @param {string} root
 * @param {{ raw: string }} folders
 */
export async function measureLines(root, { raw }) {
  const dist = path.join(root, 'dist') + path.sep
  const scripts = new Map(
    filesBelow(path.join(root, 'dist'), '.', '.js')
      .filter((built) => !/[.]test[.]|^server\/docs-ui\//.test(built))
      .map((built) => {
        const file = path.join(dist, built)
        return [file, { text: readFileSync(file, 'utf8'), ran: undefined }]
      }),
  )
  const reports = existsSync(raw) ? readdirSync(raw).filter((name) => name.endsWith('.json')) : []
  for (const report of reports) {
    for (const { url, functions } of runOf(path.join(raw, report))) {
      const script = url.startsWith('file:') ? scripts.get(fileURLToPath(url)) : undefined
      if (script) unite(script, functions)
    }
  }
  return [...scripts]
    .map(([file, script]) => judgeLines(root, file, script))
    .filter(({ total }) => total > 0)
}

/** The scripts of one run. Of a process that was killed while it wrote them there are none. */
function runOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).result
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/**
 * Adds one run of a script. Ranges are nested, the outer before the inner, so what is written
 * last for a character is its innermost range. Runs are united, not summed: a function that one
 * process never called may well have run in another.
 */
function unite(script, functions) {
  script.ran ??= new Uint8Array(script.text.length)
  const own = new Uint8Array(script.text.length)
  const ranges = functions.flatMap((it) => it.ranges)
  const nested = ranges.toSorted(
    (a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset,
  )
  for (const { startOffset, endOffset, count } of nested) {
    own.fill(count > 0 ? 1 : 0, startOffset, endOffset)
  }
  for (let at = 0; at < own.length; at++) script.ran[at] |= own[at]
}

/**
 * The lines of a source file that became code, and those of them that ran: comments, blank lines
 * and types are none, so a file of types alone has no lines at all.
 */
function judgeLines(root, file, { text, ran }) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
  const mapFile = `${file}.map`
  const payload = existsSync(mapFile) ? JSON.parse(readFileSync(mapFile, 'utf8')) : undefined
  const map = payload && new SourceMap(payload)
  const lines = new Set()
  const covered = new Set()
  const visit = (node) => {
    if (ts.isExportDeclaration(node) && !node.moduleSpecifier) return
    if (node.kind !== ts.SyntaxKind.EndOfFileToken && node.getChildCount(source) === 0) {
      const start = node.getStart(source)
      const { line, character } = source.getLineAndCharacterOfPosition(start)
      const original = map ? map.findEntry(line, character).originalLine : line
      if (original !== undefined) {
        lines.add(original + 1)
        if (ran?.[start]) covered.add(original + 1)
      }
    }
    for (const child of node.getChildren(source)) if (!ts.isJSDoc(child)) visit(child)
  }
  visit(source)
  const origin = payload
    ? path.resolve(path.dirname(file), payload.sourceRoot ?? '', payload.sources[0])
    : file
  const name = path.relative(root, origin).split(path.sep).slice(1).join('/')
  const missed = [...lines].filter((line) => !covered.has(line)).toSorted((a, b) => a - b)
  return { file: name, total: lines.size, covered: covered.size, missed }
}

/**
 * The shares that were reached, and a sentence for each that is too low.
 *
 * @param {{ file: string, total: number, covered: number }[]} files
 */
export function judgeCoverage(files, thresholds = THRESHOLDS) {
  const problems = []
  const lines = []
  if (!files.some(({ covered }) => covered > 0)) {
    return {
      lines,
      problems: ['Expected covered files, found none: did the tests run with NODE_V8_COVERAGE?'],
    }
  }
  const folder = ({ file }) => file.split('/')[0]
  for (const name of [...new Set(files.map(folder))].toSorted((a, b) => (a < b ? -1 : 1))) {
    const own = files.filter((file) => folder(file) === name)
    lines.push(
      `${name.padEnd(12)} ${percent(own).toFixed(1).padStart(5)} % of lines, ${own.length} files`,
    )
  }
  const judge = (name, some, least) => {
    const reached = percent(some)
    lines.push(`${name}: ${reached.toFixed(2)} % of lines (expected ${least} %)`)
    if (some.length === 0) problems.push(`Expected files in ${name}, found none.`)
    else if (reached < least) {
      const worst = some
        .filter(({ total, covered }) => covered < total)
        .toSorted((a, b) => b.total - b.covered - (a.total - a.covered))
        .slice(0, 8)
        .map(({ file, total, covered }) => `${file} (${total - covered} of ${total} lines)`)
      problems.push(
        `${name} reach ${reached.toFixed(2)} % of lines; expected ${least} %. Least covered: ${worst.join(', ')}`,
      )
    }
  }
  const chosen = files.filter((file) => thresholds.folders.includes(folder(file)))
  judge(thresholds.folders.join(' '), chosen, thresholds.foldersPercent)
  judge('all folders', files, thresholds.overallPercent)
  return { lines, problems }
}

function percent(files) {
  const sum = (key) => files.reduce((count, file) => count + file[key], 0)
  return sum('total') === 0 ? 0 : (100 * sum('covered')) / sum('total')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = path.join(repository, 'coverage')
  const files = await measureLines(repository, { raw: path.join(folder, 'raw') })
  const { lines, problems } = judgeCoverage(files)
  for (const line of [...lines, ...problems]) console.log(line)
  const missed = files.filter((it) => it.missed.length > 0)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'uncovered.txt'),
    missed.map((it) => `${it.file}: ${it.missed.join(' ')}\n`).join(''),
  )
  process.exitCode = problems.length > 0 ? 1 : 0
}
