import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Files below `folder` whose name ends as given, sorted, as paths relative to `root` with `/`.
 *
 * @param {string} root
 * @param {string} folder
 * @param {...string} endings
 */
export function filesBelow(root, folder, ...endings) {
  const top = path.join(root, folder)
  if (!existsSync(top)) return []
  const found = []
  for (const entry of readdirSync(top, { withFileTypes: true })) {
    const name = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name === '.git') continue
    if (entry.isDirectory()) found.push(...filesBelow(root, name, ...endings))
    else if (endings.some((ending) => name.endsWith(ending))) found.push(name)
  }
  return found.toSorted((a, b) => (a < b ? -1 : 1))
}

/** The product's own TypeScript: tests left out. */
export function sources(root, folder = 'src') {
  return filesBelow(root, folder, '.ts').filter((file) => !file.endsWith('.test.ts'))
}
