import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { completeLock } from '../complete-lock.mjs'
import { filesBelow } from './files.mjs'

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies']

/**
 * Every manifest that has dependencies has a lock: complete, in step with it, and naming no host.
 *
 * @param {string} root
 * @returns {import('./check.mjs').CheckResult}
 */
export function locks(root) {
  const manifests = filesBelow(root, '.', 'package.json').filter(
    (file) => path.posix.basename(file) === 'package.json',
  )
  const problems = []
  let checked = 0
  for (const file of manifests) {
    const manifest = JSON.parse(readFileSync(path.join(root, file), 'utf8'))
    if (!KINDS.some((kind) => Object.keys(manifest[kind] ?? {}).length > 0)) continue
    const lockFile = path.posix.join(path.posix.dirname(file), 'package-lock.json')
    if (!existsSync(path.join(root, lockFile))) {
      problems.push(`${file} has dependencies but no package-lock.json beside it.`)
      continue
    }
    checked++
    problems.push(
      ...faults(manifest, readFileSync(path.join(root, lockFile), 'utf8')).map(
        (fault) => `${lockFile} ${fault}`,
      ),
    )
  }
  return { checked, problems }
}

function faults(manifest, text) {
  const { packages } = JSON.parse(text)
  const found = []
  const { added, text: complete } = completeLock(text)
  if (added > 0)
    found.push(
      `lacks ${added} packages of other platforms: run \`node scripts/complete-lock.mjs\`.`,
    )
  else if (complete !== text)
    found.push('is not in the order complete-lock writes: run `node scripts/complete-lock.mjs`.')
  const resolved = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)
  if (resolved.length > 0)
    found.push(
      `names where ${resolved.length} packages were fetched from; expected no \`resolved\`.`,
    )
  for (const kind of KINDS) {
    if (JSON.stringify(sorted(manifest[kind])) !== JSON.stringify(sorted(packages['']?.[kind]))) {
      found.push(`is out of step with the manifest's ${kind}: run \`npm install\`.`)
    }
  }
  return found
}

function sorted(record = {}) {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
