import { readFileSync } from 'node:fs'
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
