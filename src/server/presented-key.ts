import type { IncomingHttpHeaders } from 'node:http'

const KEY_HEADERS = ['x-api-key', 'api-key', 'xi-api-key'] as const

/** The key a request presents, or undefined. An empty `Bearer` is no key: some clients always send one. */
export function presentedKey(headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return bearer
  for (const name of KEY_HEADERS) {
    const value = headers[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return undefined
}

/** True when `path` needs no key: it is listed, or lies under an entry that ends in `/*`. */
export function isOpenPath(path: string, open: readonly string[]): boolean {
  return open.some((entry) =>
    entry.endsWith('/*') ? path.startsWith(entry.slice(0, -1)) : path === entry,
  )
}
