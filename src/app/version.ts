import { readFileSync } from 'node:fs'

let known: string | undefined

/** The version of the package, as its manifest has it. */
export function version(): string {
  if (known === undefined) {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    known = (JSON.parse(manifest) as { readonly version: string }).version
  }
  return known
}
