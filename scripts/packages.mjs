import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './steps.mjs'

/**
 * Installs a folder that has a manifest and lock of its own, unless it has what its lock names.
 * No install script runs.
 *
 * @param {string} folder
 * @param {(text: string) => void} log
 * @returns {Promise<boolean>} Was anything installed?
 */
export async function installPackages(folder, log) {
  const mark = path.join(folder, 'node_modules', '.installed-lock')
  const lock = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return false
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  log(`Installing the packages of ${path.basename(folder)} …\n`)
  await runCommand([...npm, 'ci', '--ignore-scripts', '--prefix', folder], { log })
  writeFileSync(mark, lock)
  return true
}
