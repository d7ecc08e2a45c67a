// Completes package-lock.json after `npm install`; run `node scripts/complete-lock.mjs [folder]`
// after each change of dependencies. `--check` changes nothing and fails when something is missing.
//
// Where a registry does not carry the binaries of other platforms, npm leaves these optional
// packages out of the lock, and the next `npm ci` fails with "Missing: … from lock file". Each
// missing entry is added with its version and platform, so that `npm ci` passes everywhere.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const OS =
  /(?:^|[-/])(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|win|aix)(?:-|$)/
const CPU = /(?:^|[-/])(x64|arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32)(?:-|$)/

/**
 * The text of a lock file with the platform packages that npm left out, and how many those were.
 *
 * @param {string} text
 */
export function completeLock(text) {
  const lock = JSON.parse(text)
  let added = 0
  for (const [at, entry] of Object.entries({ ...lock.packages })) {
    if (at === '') continue
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const top = `node_modules/${name}`
      if (lock.packages[`${at}/node_modules/${name}`] || lock.packages[top]) continue
      const os = OS.exec(name)?.[1].replace(/^win$/, 'win32')
      const cpu = CPU.exec(name)?.[1] ?? (/wasi|wasm/.test(name) ? 'wasm32' : undefined)
      if (!os && !cpu) continue
      const libc = /musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : undefined
      lock.packages[top] = {
        version: range.replace(/^[\^~]/, ''),
        ...(entry.dev && { dev: true }),
        optional: true,
        ...(os && { os: [os] }),
        ...(cpu && { cpu: [cpu] }),
        ...(libc && { libc: [libc] }),
      }
      added++
    }
  }
  const packages = Object.fromEntries(
    Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  return { added, text: `${JSON.stringify({ ...lock, packages }, null, 2)}\n` }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2)
  const folder = args.find((arg) => !arg.startsWith('-')) ?? '.'
  const file = path.join(folder, 'package-lock.json')
  const before = readFileSync(file, 'utf8')
  const { added, text } = completeLock(before)
  if (args.includes('--check')) process.exitCode = added > 0 ? 1 : 0
  else if (text !== before) writeFileSync(file, text)
  console.log(`${file}: ${added} entries ${args.includes('--check') ? 'missing' : 'added'}`)
}
