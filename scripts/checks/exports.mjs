import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Every file that package.json names is there, once built, and the command has its first line.
 *
 * @param {string} root
 * @returns {import('./check.mjs').CheckResult}
 */
export function exportTargets(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const targets = Object.entries(manifest.exports ?? {}).flatMap(([key, entry]) =>
    typeof entry === 'string'
      ? [[key, entry]]
      : Object.entries(entry).map(([condition, target]) => [`${key} (${condition})`, target]),
  )
  const problems = targets
    .filter(([, target]) => !existsSync(path.join(root, target)))
    .map(([key, target]) => `package.json exports ${key} from ${target}, which is not there.`)
  for (const [command, target] of Object.entries(manifest.bin ?? {})) {
    targets.push([command, target])
    const file = path.join(root, target)
    if (!existsSync(file))
      problems.push(`package.json runs ${command} from ${target}, which is not there.`)
    else if (!readFileSync(file, 'utf8').startsWith('#!/usr/bin/env node')) {
      problems.push(`${target} does not begin with #!/usr/bin/env node.`)
    }
  }
  return { checked: targets.length, problems }
}
