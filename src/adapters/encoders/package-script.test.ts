import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { runPackageScript } from './package-script.ts'

async function withScript(source: string, body: (file: string) => void): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-script-'))
  try {
    const file = path.join(folder, 'script.cjs')
    await writeFile(file, source)
    body(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('a script sees the names it is given, and the global ones stay', () =>
  withScript('module.exports = [typeof fetch, typeof require, __filename]', (file) => {
    expect(runPackageScript(file, { names: { fetch: undefined } })).toEqual([
      'undefined',
      'function',
      file,
    ])
    expect(typeof fetch).toBe('function')
  }))

test('a change of the source must find its place', () =>
  withScript('exports.at = import.meta.url', (file) => {
    expect(runPackageScript(file, { replace: [['import.meta.url', '"here"']] })).toEqual({
      at: 'here',
    })
    expect(() => runPackageScript(file, { replace: [['not there', '']] })).toThrow(
      /script.cjs to contain/,
    )
  }))
