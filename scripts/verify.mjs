// `npm run verify`: passes everything, after installing what the machine lacks. Each step's whole
// output is kept in coverage/verify/. The last line counts the tests.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bin } from './bin.mjs'
import { repository } from './checks/check.mjs'
import { runCommand, runSteps } from './steps.mjs'
import { installTools } from './tools.mjs'

const node = process.execPath
const npm = process.env.npm_execpath ? [node, process.env.npm_execpath] : ['npm']
const coverage = path.join(repository, 'coverage')
const logs = path.join(coverage, 'verify')
const NODE_VERSIONS_RUN_HERE = process.platform === 'linux' && process.arch === 'x64'

const command =
  (args, env = {}) =>
  (log) =>
    runCommand(args, { log, cwd: repository, env: { ...process.env, FORCE_COLOR: '0', ...env } })

/** Installs a folder that has a manifest and lock of its own. */
const install = (folder) => command([...npm, 'ci', '--ignore-scripts', '--prefix', folder])

const counts = { passed: 0, failed: 0, skipped: 0 }

/** A vitest project, covered; its tests are added to the counts. */
const tests = (project) => async (log) => {
  const file = path.join(logs, `${project}.json`)
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const ended = command([node, bin('vitest'), ...args], {
    NODE_V8_COVERAGE: path.join(coverage, 'raw'),
  })(log)
  const [{ reason }] = await Promise.allSettled([ended])
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numFailedTests: 1 }
  counts.passed += result.numPassedTests ?? 0
  counts.failed += Math.max(result.numFailedTests, reason ? 1 : 0)
  counts.skipped += (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0)
  if (reason) throw reason
  if (result.numTotalTests === 0)
    throw new Error(`Expected tests in the project ${project}, found none.`)
}

const steps = [
  { name: 'tools', run: installTools },
  { name: 'build', run: command([...npm, 'run', 'build']) },
  { name: 'linters', run: command([node, 'scripts/linters.mjs']) },
  { name: 'client packages', run: install('test/clients') },
  { name: 'service packages', run: install('test/services') },
  { name: 'neural packages', run: install('test/neural') },
  ...(NODE_VERSIONS_RUN_HERE
    ? [{ name: 'Node 22 and 24', run: install('test/node-versions') }]
    : []),
  { name: 'fast tests', needs: ['build', 'linters', 'tools'], lane: 'tests', run: tests('fast') },
  {
    name: 'lint',
    needs: ['build', 'linters', 'client packages'],
    run: command([node, 'scripts/lint.mjs']),
  },
  {
    name: 'client types',
    needs: ['build', 'client packages'],
    run: command([node, bin('typescript', 'tsc'), '-p', 'test/clients']),
  },
  { name: 'end-to-end tests', needs: ['build', 'tools'], lane: 'tests', run: tests('e2e') },
  {
    name: 'client tests',
    needs: ['build', 'tools', 'client packages'],
    lane: 'tests',
    run: tests('clients'),
  },
  {
    name: 'service tests',
    needs: ['build', 'tools', 'service packages'],
    lane: 'tests',
    run: tests('services'),
  },
  {
    name: 'neural tests',
    needs: ['build', 'neural packages'],
    lane: 'tests',
    run: tests('neural'),
  },
  ...(NODE_VERSIONS_RUN_HERE
    ? [
        {
          name: 'other Node versions',
          needs: ['build', 'Node 22 and 24'],
          lane: 'tests',
          run: tests('node-versions'),
        },
      ]
    : []),
]
const last = [{ name: 'coverage', needs: [], run: command([node, 'scripts/coverage.mjs']) }]

rmSync(coverage, { recursive: true, force: true })
mkdirSync(logs, { recursive: true })
const start = performance.now()
const outcomes = [
  ...(await runSteps(steps, { atOnce: 2, report })),
  ...(await runSteps(last, { atOnce: 1, report })),
]
const failed = outcomes.filter(({ state }) => state !== 'passed')
console.log(
  `${outcomes.length - failed.length} of ${outcomes.length} steps passed in ${duration((performance.now() - start) / 1000)}`,
)
if (failed.length > 0) console.log(`Not passed: ${failed.map(({ name }) => name).join(', ')}`)
console.log(`Tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
// Who works on a machine that lacks something may see it skipped; what is merged was run whole.
const leftOut = process.env.CI === 'true' && counts.skipped > 0
if (leftOut) console.log('Expected no test to be skipped here.')
process.exitCode = failed.length > 0 || leftOut ? 1 : 0

/** One line for a step that passed, the end of its output for one that did not. */
function report({ name, state, seconds, output, error }) {
  writeFileSync(path.join(logs, `${name.replaceAll(' ', '-')}.log`), output)
  console.log(
    `${{ passed: 'ok  ', failed: 'FAIL', skipped: 'SKIP' }[state]} ${name} ${duration(seconds)}`,
  )
  const lines = output.trimEnd().split('\n')
  if (state === 'failed') {
    for (const line of lines.slice(-200)) console.log(`     ${line}`)
    console.log(`     ${error instanceof Error ? error.message : String(error)}`)
  } else if (['tools', 'lint', 'coverage'].includes(name)) {
    for (const line of lines) console.log(`     ${line}`)
  } else
    for (const line of lines)
      if (/^\s*(Test Files|Tests)\s/.test(line)) console.log(`     ${line.trim()}`)
}

function duration(seconds) {
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}
