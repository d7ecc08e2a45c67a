import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { makeTree } from './checks/tree.mjs'
import { completeLock } from './complete-lock.mjs'
import { installPackages } from './packages.mjs'

const dispose = []
afterEach(() => {
  for (const tree of dispose.splice(0)) tree[Symbol.dispose]()
})

const manifest = (version) => ({ name: 'outer', version, dependencies: { inner: 'file:inner' } })
const lock = (version) =>
  JSON.stringify({
    name: 'outer',
    version,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': manifest(version),
      inner: { version: '1.0.0' },
      'node_modules/inner': { resolved: 'inner', link: true },
    },
  })

test('packages are installed when they are missing or their lock has changed, else not', async () => {
  const tree = makeTree({
    'package.json': JSON.stringify(manifest('1.0.0')),
    'package-lock.json': lock('1.0.0'),
    'inner/package.json': '{ "name": "inner", "version": "1.0.0" }',
  })
  dispose.push(tree)
  let output = ''
  const install = () => installPackages(tree.root, (text) => (output += text))
  expect(await install()).toBe(true)
  expect(existsSync(path.join(tree.root, 'node_modules/inner/package.json'))).toBe(true)
  expect(output).toContain('Installing the packages of')
  expect(await install()).toBe(false)

  tree.write({
    'package.json': JSON.stringify(manifest('1.0.1')),
    'package-lock.json': lock('1.0.1'),
  })
  expect(await install()).toBe(true)
  rmSync(path.join(tree.root, 'node_modules'), { recursive: true })
  expect(await install()).toBe(true)

  tree.write({ 'package-lock.json': 'no lock' })
  await expect(install()).rejects.toThrow('ended with exit code')
  await expect(install()).rejects.toThrow('ended with exit code')
})

test('a platform package that npm left out is for its own platform only', () => {
  const optionalDependencies = {
    'a-win-x64': '^1.0.0',
    '@a/win32-arm64': '1.0.0',
    '@a/linux-x64-musl': '1.0.0',
    plain: '1.0.0',
  }
  const { added, text } = completeLock(
    JSON.stringify({ packages: { '': {}, 'node_modules/a': { optionalDependencies } } }),
  )
  expect(added).toBe(3)
  const { packages } = JSON.parse(text)
  expect(packages['node_modules/a-win-x64']).toMatchObject({ os: ['win32'], cpu: ['x64'] })
  expect(packages['node_modules/@a/win32-arm64']).toMatchObject({ os: ['win32'], cpu: ['arm64'] })
  expect(packages['node_modules/@a/linux-x64-musl']).toMatchObject({
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  })
})
