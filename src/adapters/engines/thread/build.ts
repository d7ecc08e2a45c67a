import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { EngineCapabilities } from '../../../ports/engine.ts'

/**
 * The `build` of an engine that speaks by a package, or by this one alone: name and version of
 * both, read from their manifests. Nothing for a package that is not installed.
 */
export function buildOf(packageName?: string): Pick<EngineCapabilities, 'build'> {
  try {
    const own = versionIn(new URL('../../../../package.json', import.meta.url))
    // What stands around the package shapes its sound, too.
    if (packageName === undefined) return { build: own }
    const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`)
    return { build: `${versionIn(manifest)} ${own}` }
  } catch {
    return {}
  }
}

function versionIn(manifest: string | URL): string {
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly name: string
    readonly version: string
  }
  return `${name}@${version}`
}
