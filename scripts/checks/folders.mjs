import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from './files.mjs'

/**
 * Every folder of `src/`, and every kind of adapter, has a README.md that says what it may import.
 *
 * @param {string} root
 * @returns {import('./check.mjs').CheckResult}
 */
export function folders(root) {
  const children = (folder) =>
    existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => `${folder}/${entry.name}`)
          .filter((name) => filesBelow(root, name, '.ts').length > 0)
      : []
  const all = [...children('src'), ...children('src/adapters')]
  const problems = all.flatMap((folder) => {
    const file = path.join(root, folder, 'README.md')
    if (!existsSync(file)) return [`${folder} has no README.md.`]
    if (!/import/i.test(readFileSync(file, 'utf8')))
      return [`${folder}/README.md does not say what it may import.`]
    return []
  })
  return { checked: all.length, problems }
}
