import type { Config } from './config.ts'

/** What a setting mounts, or the server by itself. */
interface Mount {
  /** Path of the setting; undefined for what is always served. */
  readonly setting?: string
  /** Paths it serves; one that ends in `/*` stands for all below it. */
  readonly paths: readonly string[]
}

/** Two settings, or one and the server, that claim the same path. */
export interface MountCollision {
  readonly setting: string
  /** The other setting; undefined when the path is always the server's. */
  readonly other: string | undefined
  readonly path: string
}

const ALWAYS = ['/', '/health', '/livez', '/openapi.json', '/readyz']
const NATIVE = [
  '/speech',
  '/speech/live',
  '/voices',
  '/voices/*',
  '/engines',
  '/normalize',
  '/phonemize',
  '/plan',
  '/lexicons',
  '/lexicons/*',
  '/tasks',
  '/tasks/*',
  '/batches/*',
  '/leases',
  '/practice/*',
]
const DICTATION = [
  ...['/api/v1', '/v1'].flatMap((root) =>
    ['/items', '/items/*', '/attempts', '/attempts/*', '/stats/*'].map((path) => `${root}${path}`),
  ),
  '/api/v1/tts',
  '/api/v1/tts/*',
]
const OPENAI = ['/audio/speech', '/audio/models', '/audio/voices', '/models', '/models/*']

function mountsOf({ native, openai, dictation, docs, metrics }: Config): readonly Mount[] {
  const below = (path: string, names: readonly string[]): string[] =>
    names.map((name) => `${path === '/' ? '' : path}${name}`)
  return [
    { paths: ALWAYS },
    ...(native.enabled ? [{ setting: 'native.path', paths: below(native.path, NATIVE) }] : []),
    ...(openai.enabled ? [{ setting: 'openai.path', paths: below(openai.path, OPENAI) }] : []),
    ...(dictation.enabled
      ? [{ setting: 'dictation.path', paths: below(dictation.path, DICTATION) }]
      : []),
    // Whoever opens the documentation to all opens what lies below it.
    ...(docs.enabled
      ? [{ setting: 'docs.path', paths: [docs.path, ...below(docs.path, ['/*'])] }]
      : []),
    ...(metrics.enabled ? [{ setting: 'metrics.path', paths: [metrics.path] }] : []),
  ]
}

/** The path that both serve, whatever the method: rules about paths know no methods. */
function shared(a: string, b: string): string | undefined {
  if (a === b) return a
  if (b.endsWith('/*') && a.startsWith(b.slice(0, -1))) return a
  if (a.endsWith('/*') && b.startsWith(a.slice(0, -1))) return b
  return undefined
}

function meeting(a: Mount, b: Mount): string | undefined {
  for (const mine of a.paths) {
    for (const theirs of b.paths) {
      const path = shared(mine, theirs)
      if (path !== undefined) return path
    }
  }
  return undefined
}

/** Finds paths that are claimed twice: the first for each setting that claims another's. */
export function mountCollisions(config: Config): readonly MountCollision[] {
  const collisions: MountCollision[] = []
  const fine: Mount[] = []
  for (const mount of mountsOf(config)) {
    const { setting } = mount
    const other = fine.find((earlier) => meeting(mount, earlier) !== undefined)
    const path = other && meeting(mount, other)
    if (setting === undefined || !other || path === undefined) fine.push(mount)
    else collisions.push({ setting, other: other.setting, path })
  }
  return collisions
}
