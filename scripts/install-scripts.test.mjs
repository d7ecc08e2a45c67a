import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { repository } from './checks/check.mjs'

const read = (name) => JSON.parse(readFileSync(path.join(repository, name), 'utf8'))

test('no install script of a dependency is left undecided, and none calls home', () => {
  const { allowScripts, scarfSettings } = read('package.json')
  const scripted = Object.entries(read('package-lock.json').packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([folder]) => folder.replace(/^.*node_modules\//, ''))
  expect(Object.keys(allowScripts).toSorted()).toEqual(scripted.toSorted())
  // For an npm that does not know `allowScripts`.
  expect(scarfSettings).toEqual({ enabled: false })
})

test('SQLite comes built, for every platform we name: its install script is not needed', () => {
  const folder = path.join(repository, 'node_modules/@photostructure/sqlite')
  const built = (platform, libc) =>
    existsSync(path.join(folder, 'prebuilds', platform, `@photostructure+sqlite.${libc}.node`))
  const wanted = [
    ...['linux-x64', 'linux-arm64'].flatMap((each) => [
      [each, 'glibc'],
      [each, 'musl'],
    ]),
    ...['darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'].map((each) => [each, 'glibc']),
  ]
  expect(wanted.filter(([platform, libc]) => !built(platform, libc))).toEqual([])
  // What the script would have made, had it run.
  expect(existsSync(path.join(folder, 'build'))).toBe(false)
  const program = `
    import { DatabaseSync } from '@photostructure/sqlite'
    const database = new DatabaseSync(':memory:')
    console.log(database.prepare('select 6 * 7 as answer').get().answer)
    database.close()
  `
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: repository,
    encoding: 'utf8',
  })
  expect(said.trim()).toBe('42')
})

test('the native parts of optional engines come built: they load, their scripts never ran', () => {
  expect(existsSync(path.join(repository, 'node_modules/koffi/build'))).toBe(false)
  const program = `
    import koffi from 'koffi'
    import sherpa from 'sherpa-onnx-node'
    console.log(koffi.sizeof('int64_t'), typeof sherpa.OfflineTts)
  `
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: repository,
    encoding: 'utf8',
  })
  expect(said.trim()).toBe('8 function')
})
