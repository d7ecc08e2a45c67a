import type { FastifyInstance } from 'fastify'
import { nearest } from '../core/nearest.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes what no other one of its prefix does; it counts as none. */
    fallback?: boolean
  }
}

/** Knows every route, to tell a wrong method from a wrong path. */
export interface RouteList {
  /** Methods a path has, without OPTIONS; empty for a path nobody serves. */
  methodsOf(path: string): readonly string[]
  /** A path that exists and looks like this one. */
  nearestTo(path: string): string | undefined
}

/** Whether a path has the parts of a pattern, in which `:name` stands for any one. */
function sameParts(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((part, at) => (part.startsWith(':') ? path[at] !== '' : part === path[at]))
  )
}

/** Begins to note the routes that are registered from now on, also inside plugins. */
export function listRoutes(app: FastifyInstance): RouteList {
  const routes = new Map<string, Set<string>>()
  app.addHook('onRoute', (route) => {
    // What takes the paths that no other route has serves none.
    if (route.config?.fallback === true) return
    const methods = routes.get(route.url) ?? new Set()
    for (const method of [route.method].flat()) methods.add(method)
    routes.set(route.url, methods)
  })
  const matches = (pattern: string, path: string): boolean =>
    pattern === path ||
    (pattern.endsWith('/*') && path.startsWith(pattern.slice(0, -1))) ||
    (pattern.includes('/:') && sameParts(pattern.split('/'), path.split('/')))
  return {
    methodsOf(path) {
      const found = new Set<string>()
      for (const [pattern, methods] of routes)
        if (matches(pattern, path)) for (const method of methods) found.add(method)
      return [...found]
    },
    nearestTo(path) {
      const known = [...routes.keys()].filter((pattern) => !/[*:]/.test(pattern))
      return (
        known.find((pattern) => pattern.endsWith(path) && path.length > 1) ??
        nearest(path, known, 1)[0]
      )
    },
  }
}
