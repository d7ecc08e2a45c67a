import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { compileFunction } from 'node:vm'

/** What a script sees besides, or instead of, the globals. */
export interface ScriptSurroundings {
  /** Free names given another value; `fetch: undefined` hides the global one from this script alone. */
  readonly names?: Readonly<Record<string, unknown>>
  /** Changes of the source before it runs, from and to. Each must be there. */
  readonly replace?: readonly (readonly [from: string, to: string])[]
}

/**
 * Runs a script of an installed package as a CommonJS module and gives its exports. For scripts
 * that do not run in Node as they are; nothing global is touched, so calls may overlap.
 */
export function runPackageScript(
  file: string,
  { names = {}, replace = [] }: ScriptSurroundings,
): unknown {
  let source = readFileSync(file, 'utf8')
  for (const [from, to] of replace) {
    if (!source.includes(from))
      throw new Error(`Expected ${path.basename(file)} to contain ${from}.`)
    source = source.replaceAll(from, to)
  }
  const require = createRequire(file)
  const module = { exports: {} as unknown, require }
  const given: Record<string, unknown> = {
    module,
    exports: module.exports,
    require,
    __filename: file,
    __dirname: path.dirname(file),
    ...names,
  }
  compileFunction(source, Object.keys(given), { filename: file })(...Object.values(given))
  return module.exports
}
