import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { bin } from '../bin.mjs'
import { repository } from './check.mjs'

/**
 * Cruises `src/` under `root` with the repository's import rules.
 *
 * @param {string} root
 * @returns {import('./check.mjs').CheckResult & { rules: string[] }} `rules`: those that fired.
 */
export function imports(root) {
  const config = path.join(repository, '.dependency-cruiser.cjs')
  const run = spawnSync(
    process.execPath,
    [bin('dependency-cruiser'), '--config', config, '--output-type', 'json', 'src'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  )
  if (!run.stdout.startsWith('{')) throw new Error(`The cruise failed: ${run.stderr || run.stdout}`)
  const { modules, summary } = JSON.parse(run.stdout)
  const ours = modules.filter((module) => module.source.startsWith('src/'))
  return {
    checked: ours.length,
    problems: summary.violations.map(
      ({ rule, from, to, comment }) => `${from} imports ${to}: ${rule.name}. ${comment ?? ''}`,
    ),
    rules: [...new Set(summary.violations.map(({ rule }) => rule.name))],
  }
}
