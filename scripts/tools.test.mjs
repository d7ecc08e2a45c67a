import { chmodSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { makeTree } from './checks/tree.mjs'
import { installTools } from './tools.mjs'

const { PATH, CI } = process.env
const dispose = []
afterEach(() => {
  process.env.PATH = PATH
  if (CI === undefined) delete process.env.CI
  else process.env.CI = CI
  for (const tree of dispose.splice(0)) tree[Symbol.dispose]()
})

/** A folder of programs that is the whole path, with an `apt-get` that does what it is told. */
function aptGetThat(does) {
  const made = makeTree({ 'apt-get': `#!/bin/sh\n${does}\n` })
  dispose.push(made)
  chmodSync(path.join(made.root, 'apt-get'), 0o755)
  process.env.PATH = made.root
}

const tools = { 'a-tool': 'a-package' }

test.each(['false', 'true'])('an install that brings no tool fails, CI being %s', async (ci) => {
  aptGetThat('exit 0')
  process.env.CI = ci
  await expect(installTools(() => {}, { tools, isRoot: true })).rejects.toThrow(
    'a-tool is missing though the Debian package a-package was installed.',
  )
})

test('an install that brings the tool is told', async () => {
  aptGetThat(`cd "\${0%/*}" && echo '#!/bin/sh' > a-tool && /bin/chmod +x a-tool`)
  let output = ''
  await installTools((text) => (output += text), { tools, isRoot: true })
  expect(output).toContain('a-tool was missing: installed the Debian package a-package\n')
  await installTools((text) => (output += text), { tools, isRoot: true })
  expect(output).toContain('a-tool is here\n')
})

test('without the right to install, a missing tool fails in CI only', async () => {
  aptGetThat('exit 1')
  delete process.env.CI
  let output = ''
  await installTools((text) => (output += text), { tools, isRoot: false })
  expect(output).toContain('On Debian: apt-get install a-package')
  process.env.CI = 'true'
  await expect(installTools(() => {}, { tools, isRoot: false })).rejects.toThrow('is missing')
})
