import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { bin } from '../bin.mjs'
import { linterEnvironment } from '../linters.mjs'
import { repository, runCheck } from './check.mjs'
import { docblocks } from './docblocks.mjs'
import { exportTargets } from './exports.mjs'
import { folders } from './folders.mjs'
import { locks } from './locks.mjs'
import { packages } from './packages.mjs'
import { size } from './size.mjs'
import { snippets } from './snippets.mjs'
import { makeTree } from './tree.mjs'

const dispose = []
afterEach(() => {
  for (const tree of dispose.splice(0)) tree[Symbol.dispose]()
})

function tree(files) {
  const made = makeTree(files)
  dispose.push(made)
  return made
}

async function problemsOf(check, files) {
  const { problems } = await runCheck(check, tree(files).root)
  return problems
}

test.each([
  ['folders', folders, { 'docs/a.md': '' }],
  ['locks', locks, { 'package.json': '{}' }],
  ['packages', packages, { 'package.json': '{}' }],
  ['snippets', snippets, { 'package.json': '{}', 'tsconfig.json': '{}', 'README.md': '# Nothing' }],
  ['exports', exportTargets, { 'package.json': '{}' }],
  ['size', size, { 'node_modules/.cache/a': '' }],
])('%s fails when it has nothing to check', async (_name, check, files) => {
  expect(await problemsOf(check, files)).toEqual([expect.stringContaining('found nothing')])
})

const LIBRARY = 'core ports protocol text audio pipeline contracts app server audio-api'.split(' ')

test('docblocks: a folder of the library without sources is named', async () => {
  const all = Object.fromEntries(
    LIBRARY.map((name) => [`src/${name}/a.ts`, '/** A whole sentence. */\nexport const a = 1']),
  )
  expect(await problemsOf(docblocks, all)).toEqual([])
  const { 'src/server/a.ts': moved, ...rest } = all
  expect(await problemsOf(docblocks, { ...rest, 'src/host/a.ts': moved })).toEqual([
    'src/server has no sources to check.',
  ])
  expect(await problemsOf(docblocks, {})).toContainEqual(expect.stringContaining('found nothing'))
})

test('docblocks: missing, empty and broken ones are named, whole ones pass', async () => {
  const problems = await problemsOf(docblocks, {
    ...Object.fromEntries(LIBRARY.map((name) => [`src/${name}/b.ts`, ''])),
    'src/core/a.ts': [
      'export const bare = 1',
      '/** */\nexport function empty(): void {}',
      '/** lower case. */\nexport type Lower = 1',
      '/** No full stop */\nexport interface Open {}',
      '/** A whole sentence. */\nexport class Good {}',
      '/** `code` may begin it. */\nexport const also = 2, more = 3',
      'const inner = 1\nvoid inner',
    ].join('\n'),
    'src/core/a.test.ts': 'export const untold = 1',
  })
  expect(problems).toEqual([
    expect.stringContaining('a.ts:1 exports bare, whose docblock is missing'),
    expect.stringContaining('exports empty, whose docblock says nothing'),
    expect.stringContaining('exports Lower, whose docblock does not begin like a sentence'),
    expect.stringContaining('exports Open, whose docblock does not begin with a full sentence'),
  ])
})

test('folders: each needs a README that tells its imports', async () => {
  const problems = await problemsOf(folders, {
    'src/a/x.ts': '',
    'src/b/x.ts': '',
    'src/b/README.md': 'What it does.',
    'src/adapters/README.md': 'May import anything.',
    'src/adapters/c/x.ts': '',
    'src/assets/logo.svg': '',
  })
  expect(problems).toEqual([
    'src/a has no README.md.',
    'src/b/README.md does not say what it may import.',
    'src/adapters/c has no README.md.',
  ])
})

test('locks: an incomplete, located or outdated lock is named', async () => {
  const lock = (packages) => `${JSON.stringify({ lockfileVersion: 3, packages }, null, 2)}\n`
  const manifest = '{ "dependencies": { "a": "1.0.0" } }'
  const own = { '': { dependencies: { a: '1.0.0' } } }
  const optional = { optionalDependencies: { '@a/linux-x64': '1.0.0' } }
  expect(await problemsOf(locks, { 'package.json': manifest })).toContainEqual(
    expect.stringContaining('no package-lock.json'),
  )
  const faults = async (packages) =>
    problemsOf(locks, { 'package.json': manifest, 'package-lock.json': lock(packages) })
  expect(await faults({ ...own, 'node_modules/a': { version: '1.0.0' } })).toEqual([])
  expect(await faults({ ...own, 'node_modules/a': { version: '1.0.0', ...optional } })).toEqual([
    expect.stringContaining('lacks 1 packages of other platforms'),
  ])
  expect(await faults({ ...own, 'node_modules/a': { resolved: 'somewhere' } })).toEqual([
    expect.stringContaining('expected no `resolved`'),
  ])
  expect(await faults({ '': {}, 'node_modules/a': {} })).toEqual([
    expect.stringContaining("out of step with the manifest's dependencies"),
  ])
})

test('packages: undeclared, unused and eagerly needed optional ones are named', async () => {
  const problems = await problemsOf(packages, {
    'package.json': JSON.stringify({
      exports: { '.': { default: './dist/index.js' } },
      dependencies: { used: '1', unused: '1' },
      optionalDependencies: { '@late/one': '1', '@eager/two': '1' },
    }),
    'src/index.ts':
      "import './inner.ts'\nimport type {} from './types.ts'\nawait import('@late/one')",
    'src/inner.ts':
      "import 'used'\nimport 'node:fs'\nexport { x } from '@eager/two/sub'\nimport 'other'",
    'src/types.ts': "import '@late/one'",
  })
  expect(problems).toEqual([
    'src/inner.ts imports other, which package.json does not declare.',
    'package.json declares unused, which no file of src/ imports.',
    'src/index.ts cannot load without the optional @eager/two: src/inner.ts imports it at once.',
  ])
})

test('size: a clone over the limit is named', async () => {
  const { root } = tree({ 'node_modules/a/big.js': 'x'.repeat(2 ** 20 + 1) })
  expect((await runCheck((at) => size(at, 1), root)).problems).toEqual([
    'node_modules takes 2 MB; expected at most 1.',
  ])
  expect((await runCheck((at) => size(at, 2), root)).problems).toEqual([])
})

test('snippets: code that does not hold is named with its line', async () => {
  const made = tree({
    'package.json': JSON.stringify({
      name: 'thing',
      type: 'module',
      exports: { '.': { types: './dist/index.d.ts' } },
    }),
    'dist/index.d.ts': 'export declare function say(text: string): void\n',
    'README.md': "```ts\nimport { say } from 'thing'\nsay('hello')\n```\n",
    'docs/use.md': [
      "text\n```ts\nimport { say } from 'thing'\nsay(42)\n```",
      '```json\n{ "a": }\n```',
      '```yaml\na: [\n```',
      '```sh\nnot checked (\n```',
    ].join('\n'),
  })
  copyFileSync(path.join(repository, 'tsconfig.json'), path.join(made.root, 'tsconfig.json'))
  made.linkModules()
  const { problems, checked } = await runCheck(snippets, made.root)
  expect(checked).toBe(4)
  expect(problems).toEqual([
    expect.stringContaining('docs/use.md:6 is not JSON'),
    expect.stringContaining('docs/use.md:9 is not YAML'),
    expect.stringContaining('docs/use.md:2 does not compile'),
  ])
})

test('exports: a target that is missing, and a command without its first line, are named', async () => {
  const problems = await problemsOf(exportTargets, {
    'package.json': JSON.stringify({
      exports: { '.': { types: './dist/a.d.ts', default: './dist/a.js' } },
      bin: { thing: './dist/a.js' },
    }),
    'dist/a.js': 'export {}',
  })
  expect(problems).toEqual([
    expect.stringContaining('dist/a.d.ts, which is not there'),
    expect.stringContaining('does not begin with #!/usr/bin/env node'),
  ])
})

test('the linter refuses what the house style forbids', () => {
  const made = tree({
    'src/long.ts': '// one more line\n'.repeat(401) + 'export const a = 1\n',
    'src/long.test.ts': '// one more line\n'.repeat(401) + 'export const a = 1\n',
    'src/bad.ts': [
      'export default function loose(value: any): void {',
      '  void value',
      '  // @ts-ignore',
      '  Promise.resolve()',
      '}',
    ].join('\n'),
  })
  for (const file of ['tsconfig.json', '.oxlintrc.json']) {
    copyFileSync(path.join(repository, file), path.join(made.root, file))
  }
  made.linkModules()
  const run = spawnSync(process.execPath, [bin('oxlint'), '--type-aware', '--format=unix', 'src'], {
    cwd: made.root,
    env: linterEnvironment(),
    encoding: 'utf8',
  })
  expect(run.status).toBe(1)
  const rules = [...run.stdout.matchAll(/^src\/(\w+[.\w]*):.*\(([\w-]+)\)\]$/gm)]
    .map(([, file, rule]) => `${file} ${rule}`)
    .filter((line) => !/unused|no-empty|useless/.test(line))
  expect([...new Set(rules)].toSorted()).toEqual([
    'bad.ts ban-ts-comment',
    'bad.ts no-default-export',
    'bad.ts no-explicit-any',
    'bad.ts no-floating-promises',
    'long.ts max-lines',
  ])
})
