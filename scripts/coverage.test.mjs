import { writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeTree } from './checks/tree.mjs'
import { judgeCoverage, measureLines } from './coverage.mjs'

const branch = (name) =>
  `export function ${name}(yes) {\n  if (yes) {\n    return 1\n  }\n  return 2\n}\n`

test('lines covered in the main thread, a worker and a child process add up', async () => {
  const tree = makeTree({
    'package.json': '{ "type": "module" }',
    'dist/core/shared.js': branch('shared'),
    'dist/core/never.js': `// A comment is no line.\n\n${branch('never')}`,
    'dist/core/shapes.js': 'export {}\n',
    'dist/app/main.js': [
      "import { spawnSync } from 'node:child_process'",
      "import { fileURLToPath } from 'node:url'",
      "import { Worker } from 'node:worker_threads'",
      "if (process.argv[2]) await import('./child.js')",
      'else {',
      "  new Worker(new URL('./worker.js', import.meta.url))",
      "  spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'child'])",
      '}',
    ].join('\n'),
    'dist/app/worker.js': "import { shared } from '../core/shared.js'\nshared(true)\n",
    'dist/app/child.js': "import { shared } from '../core/shared.js'\nshared(false)\n",
  })
  try {
    const raw = path.join(tree.root, 'raw')
    const run = spawnSync(process.execPath, [path.join(tree.root, 'dist/app/main.js')], {
      env: { ...process.env, NODE_V8_COVERAGE: raw },
    })
    expect(run.status).toBe(0)
    // Of a process that was killed while it wrote.
    writeFileSync(path.join(raw, 'coverage-cut-off.json'), '{"result":[{"url":')
    const files = await measureLines(tree.root, { raw })
    expect(files).toMatchObject([
      { file: 'app/child.js', total: 2, covered: 2 },
      { file: 'app/main.js', total: 8, covered: 8 },
      { file: 'app/worker.js', total: 2, covered: 2 },
      { file: 'core/never.js', total: 6, covered: 0 },
      { file: 'core/shared.js', total: 6, covered: 6 },
    ])
  } finally {
    tree[Symbol.dispose]()
  }
})

const thresholds = { folders: ['core'], foldersPercent: 95, overallPercent: 85 }
const file = (name, covered) => ({ file: name, total: 100, covered })

test('a share below its threshold is named with the file to look at', () => {
  const { problems } = judgeCoverage([file('core/a.ts', 94), file('cli/b.ts', 70)], thresholds)
  expect(problems).toEqual([
    expect.stringContaining('core reach 94.00 % of lines; expected 95 %. Least covered: core/a.ts'),
    expect.stringContaining('all folders reach 82.00 % of lines; expected 85 %'),
  ])
  expect(judgeCoverage([file('core/a.ts', 95), file('cli/b.ts', 75)], thresholds).problems).toEqual(
    [],
  )
})

test('coverage of nothing is a failure', () => {
  expect(judgeCoverage([], thresholds).problems).toHaveLength(1)
  expect(judgeCoverage([file('core/a.ts', 0)], thresholds).problems).toHaveLength(1)
  expect(judgeCoverage([file('cli/a.ts', 100)], thresholds).problems).toEqual([
    'Expected files in core, found none.',
  ])
})
