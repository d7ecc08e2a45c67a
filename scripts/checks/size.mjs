import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'

const LIMIT_MB = 300

/**
 * What `npm ci` put on the disk stays within the limit for a light clone.
 *
 * @param {string} root
 * @param {number} [limitMb]
 * @returns {import('./check.mjs').CheckResult}
 */
export function size(root, limitMb = LIMIT_MB) {
  let files = 0
  let bytes = 0
  const pending = [path.join(root, 'node_modules')]
  for (const folder of pending) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const name = path.join(folder, entry.name)
      if (entry.name === '.cache') continue
      if (entry.isDirectory()) pending.push(name)
      const stat = lstatSync(name)
      bytes += stat.blocks === undefined ? stat.size : stat.blocks * 512
      files++
    }
  }
  const megabytes = Math.ceil(bytes / 2 ** 20)
  const problems =
    megabytes > limitMb ? [`node_modules takes ${megabytes} MB; expected at most ${limitMb}.`] : []
  return { checked: files, problems }
}
