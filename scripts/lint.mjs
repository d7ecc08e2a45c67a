// `npm run lint`: everything that can be judged without running the product. Needs a build.
// `npm run lint -- imports snippets` runs only those.
import { spawn } from 'node:child_process'
import { bin } from './bin.mjs'
import { repository, runCheck } from './checks/check.mjs'
import { docblocks } from './checks/docblocks.mjs'
import { exportTargets } from './checks/exports.mjs'
import { folders } from './checks/folders.mjs'
import { imports } from './checks/imports.mjs'
import { locks } from './checks/locks.mjs'
import { packages } from './checks/packages.mjs'
import { size } from './checks/size.mjs'
import { snippets } from './checks/snippets.mjs'
import { installLinters, linterEnvironment } from './linters.mjs'

await installLinters((text) => process.stderr.write(text))

const tool = (...args) => ({ args })
const LINTS = {
  format: tool(bin('prettier'), '--check', '--log-level', 'warn', '.'),
  rules: tool(bin('oxlint'), '--type-aware', '--deny-warnings'),
  types: tool(bin('typescript', 'tsc'), '-p', 'tsconfig.test.json'),
  imports,
  docblocks,
  folders,
  packages,
  exports: exportTargets,
  locks,
  snippets,
  text: tool('scripts/text-docs.mjs', '--check'),
  size,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(LINTS, name))
if (unknown.length > 0) {
  console.error(`Expected one of ${Object.keys(LINTS).join(', ')}, got ${unknown.join(', ')}.`)
  process.exit(2)
}
let failed = 0
for (const [name, lint] of Object.entries(LINTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const start = performance.now()
  const { note, problems } =
    typeof lint === 'function' ? await judge(lint) : await runTool(lint.args)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${problems.length > 0 ? 'FAIL' : 'ok  '} ${name} ${seconds} s${note}`)
  for (const problem of problems) console.log(`     ${problem.replaceAll('\n', '\n     ')}`)
  if (problems.length > 0) failed++
}
process.exitCode = failed > 0 ? 1 : 0

async function judge(check) {
  try {
    const { checked, problems, skipped } = await runCheck(check, repository)
    return {
      note: `, ${checked} checked${skipped.map((line) => `\n     skipped: ${line}`).join('')}`,
      problems,
    }
  } catch (error) {
    return { note: '', problems: [error.stack ?? String(error)] }
  }
}

async function runTool(args) {
  const child = spawn(process.execPath, args, {
    cwd: repository,
    env: linterEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = []
  child.stdout.on('data', (bytes) => output.push(bytes))
  child.stderr.on('data', (bytes) => output.push(bytes))
  const code = await new Promise((resolve) => child.once('close', resolve))
  return {
    note: '',
    problems: code === 0 ? [] : [Buffer.concat(output).toString().trim() || `exit code ${code}`],
  }
}
