import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repository } from './check.mjs'

/**
 * A temporary tree of files for trying a check on.
 *
 * @param {Record<string, string>} [files] Text by path.
 */
export function makeTree(files = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'rostrum-check-'))
  const tree = {
    root,
    /** Adds or replaces files. */
    write(more) {
      for (const [file, text] of Object.entries(more)) {
        mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
        writeFileSync(path.join(root, file), text)
      }
    },
    /** Makes the repository's own packages importable from the tree. */
    linkModules() {
      symlinkSync(
        path.join(repository, 'node_modules'),
        path.join(root, 'node_modules'),
        'junction',
      )
    },
    [Symbol.dispose]() {
      rmSync(root, { recursive: true })
    },
  }
  tree.write(files)
  return tree
}
