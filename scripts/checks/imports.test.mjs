import { createRequire } from 'node:module'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCheck } from './check.mjs'
import { imports } from './imports.mjs'
import { makeTree } from './tree.mjs'

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs').forbidden
let tree
let root = ''

beforeEach(() => {
  tree = makeTree({
    'package.json':
      '{ "type": "module", "dependencies": { "zod": "*", "n2words": "*", "kysely": "*", "s3mini": "*" } }',
    'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext" }, "include": ["src"] }',
  })
  tree.linkModules()
  root = tree.root
})
afterEach(() => tree[Symbol.dispose]())

function write(file, text) {
  tree.write({ [file]: text })
}

/** For each rule, files that break it and nothing else need break it. */
const seeds = {
  'layer-core': { 'src/core/a.ts': "import '../ports/none.ts'" },
  'layer-ports': { 'src/ports/a.ts': "import '../text/none.ts'" },
  'layer-text': { 'src/text/a.ts': "import '../audio/none.ts'" },
  'layer-audio': { 'src/audio/a.ts': "import type {} from '../text/none.ts'" },
  'layer-protocol': { 'src/protocol/a.ts': "import '../pipeline/none.ts'" },
  'layer-pipeline': { 'src/pipeline/a.ts': "import '../app/none.ts'" },
  'layer-tasks': { 'src/tasks/a.ts': "import '../text/none.ts'" },
  'layer-contracts': { 'src/contracts/a.ts': "import '../pipeline/none.ts'" },
  'layer-adapters': { 'src/adapters/engines/a/a.ts': "import '../../../pipeline/none.ts'" },
  'layer-app': { 'src/app/a.ts': "import '../server/none.ts'" },
  'layer-server': { 'src/server/a.ts': "import '../text/none.ts'" },
  'layer-cli': { 'src/cli/a.ts': "import '../audio/none.ts'" },
  'layer-practice': { 'src/practice/a.ts': "import '../text/none.ts'" },
  'layer-audio-api': { 'src/audio-api/a.ts': "import '../text/none.ts'" },
  'pure-core': { 'src/core/b.ts': "import 'node:fs'" },
  'pure-ports': { 'src/ports/b.ts': "import 'zod'" },
  'pure-pipeline': { 'src/pipeline/b.ts': "import 'node:os'" },
  'pure-tasks': { 'src/tasks/b.ts': "import 'node:timers'" },
  'pure-contracts': { 'src/contracts/b.ts': "import 'vitest'" },
  'pure-text': { 'src/text/b.ts': "import 'zod'" },
  'pure-audio': { 'src/audio/b.ts': "import 'zod'" },
  'pure-protocol': { 'src/protocol/b.ts': "import 'node:path'" },
  'pure-practice': { 'src/practice/b.ts': "import 'zod'" },
  'known-folders': { 'src/misc/a.ts': 'export {}', 'src/app/b.ts': "import '../misc/a.ts'" },
  'no-cycle': {
    'src/text/c.ts': "import type {} from './d.ts'\nexport {}",
    'src/text/d.ts': "import type {} from './c.ts'\nexport {}",
  },
  'adapter-kinds-apart': { 'src/adapters/encoders/a.ts': "import '../engines/none.ts'" },
  'engines-apart': { 'src/adapters/engines/a/b.ts': "import '../b/none.ts'" },
  'storage-client-in-place': { 'src/app/g.ts': "import 's3mini'" },
  'sql-in-its-place': { 'src/adapters/engines/c.ts': "import 'kysely'" },
  'one-composition-root': { 'src/app/c.ts': "import '../adapters/engines/none.ts'" },
  'dialects-apart': { 'src/server/dialects/a/a.ts': "import '../b/none.ts'" },
  'no-test-in-product': {
    'src/app/d.ts': "import './d.test.ts'",
    'src/app/d.test.ts': 'export {}',
  },
  'declared-packages': { 'src/app/e.ts': "import 'pino'" },
  resolvable: { 'src/app/f.ts': "import './nowhere.ts'" },
}

test('each import rule has a seed, and each seed sets off its rule', async () => {
  expect(Object.keys(seeds).toSorted()).toEqual(rules.map((rule) => rule.name).toSorted())
  for (const files of Object.values(seeds))
    for (const [file, text] of Object.entries(files)) write(file, text)
  for (const folder of [
    'ports',
    'text',
    'audio',
    'pipeline',
    'app',
    'server',
    'adapters/engines',
    'adapters/engines/b',
    'server/dialects/b',
  ]) {
    write(`src/${folder}/none.ts`, 'export {}')
  }
  expect(imports(root).rules.toSorted()).toEqual(Object.keys(seeds).toSorted())
})

test('allowed imports pass', async () => {
  write(
    'src/text/a.ts',
    "import { toCardinal } from 'n2words/en-US'\nimport '../core/b.ts'\nexport default toCardinal",
  )
  write('src/core/b.ts', 'export {}')
  write('src/app/wire.ts', "import '../adapters/encoders/wav.ts'\nimport 'node:fs'")
  write('src/adapters/encoders/wav.ts', "import 'node:path'")
  const result = await runCheck(imports, root)
  expect(result.problems).toEqual([])
  expect(result.checked).toBe(4)
})

test('a cruise that finds no module is a failure', async () => {
  write('src/moved.json', '{}')
  write('tsconfig.json', '{ "include": ["*.ts"] }')
  write('vitest.config.ts', 'export {}')
  const result = await runCheck(imports, root)
  expect(result.problems).toHaveLength(1)
})
