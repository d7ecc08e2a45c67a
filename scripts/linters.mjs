// What formats and judges the sources has a manifest of its own, scripts/linters. `node
// scripts/linters.mjs` installs it where that is needed; with the name of a command and its
// arguments behind it, that runs as well: `node scripts/linters.mjs prettier --write .`
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bin } from './bin.mjs'
import { installPackages } from './packages.mjs'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'linters')
const commands = path.join(folder, '../../node_modules/.bin')

/** Commands that `npx` and editors look for at the top, and the packages that have them. */
const COMMANDS = { oxlint: 'oxlint', prettier: 'prettier', tsgolint: 'oxlint-tsgolint' }

/**
 * Installs the linters, unless they are what their lock names, and links their commands.
 *
 * @param {(text: string) => void} log
 */
export async function installLinters(log) {
  await installPackages(folder, log)
  // Windows has no links without leave; `node scripts/linters.mjs` works there as well.
  if (process.platform === 'win32') return
  mkdirSync(commands, { recursive: true })
  for (const [command, name] of Object.entries(COMMANDS)) {
    const script = bin(name, command)
    const link = path.join(commands, command)
    chmodSync(script, 0o755)
    rmSync(link, { force: true })
    symlinkSync(path.relative(commands, script), link)
  }
}

/** The environment in which oxlint finds its type-aware half: a program of this platform. */
export function linterEnvironment() {
  const { resolve } = createRequire(path.join(folder, 'node_modules/oxlint-tsgolint/package.json'))
  const program = `tsgolint${process.platform === 'win32' ? '.exe' : ''}`
  return {
    ...process.env,
    OXLINT_TSGOLINT_PATH: resolve(
      `@oxlint-tsgolint/${process.platform}-${process.arch}/${program}`,
    ),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [command, ...args] = process.argv.slice(2)
  await installLinters((text) => process.stderr.write(text))
  if (command) {
    const run = spawnSync(process.execPath, [bin(COMMANDS[command] ?? command, command), ...args], {
      stdio: 'inherit',
      env: linterEnvironment(),
    })
    process.exitCode = run.status ?? 1
  }
}
