import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = path.join(path.dirname(fileURLToPath(import.meta.url)), '../node_modules')

/**
 * The script behind a command of a development dependency, to be run with this same Node: no
 * shell and no `.cmd` file between.
 *
 * @param {string} name The package.
 * @param {string} [command] Default: the package's name.
 */
export function bin(name, command = name) {
  const folder = path.join(modules, name)
  const { bin: scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof scripts === 'string' ? scripts : scripts[command])
}
