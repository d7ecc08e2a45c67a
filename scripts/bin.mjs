import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const scripts = path.dirname(fileURLToPath(import.meta.url))
const places = [path.join(scripts, '../node_modules'), path.join(scripts, 'linters/node_modules')]

/**
 * The script behind a command of a development dependency, the repository's own or one of
 * `scripts/linters`, to be run with this same Node: no shell and no `.cmd` file between.
 *
 * @param {string} name The package.
 * @param {string} [command] Default: the package's name.
 */
export function bin(name, command = name) {
  const folder = places
    .map((modules) => path.join(modules, name))
    .find((place) => existsSync(path.join(place, 'package.json')))
  if (!folder) {
    throw new Error(
      `Expected ${name} to be installed: run \`npm ci\`, then \`node scripts/linters.mjs\`.`,
    )
  }
  const { bin: commands } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof commands === 'string' ? commands : commands[command])
}
