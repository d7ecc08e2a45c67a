// Lets `npx rostrum` in a clone run this very build: npm links the commands of dependencies, not
// the package's own, and npx would otherwise install the clone into its cache at every call.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const main = path.join(root, 'dist/cli/main.js')
const folder = path.join(root, 'node_modules/.bin')

// Windows has no links without leave; npx then takes its longer way, which works as well.
if (process.platform !== 'win32') {
  chmodSync(main, 0o755)
  mkdirSync(folder, { recursive: true })
  rmSync(path.join(folder, 'rostrum'), { force: true })
  symlinkSync(path.relative(folder, main), path.join(folder, 'rostrum'))
}
