import type { FastifyInstance } from 'fastify'
import { nearest } from '../core/nearest.ts'

/** Knows every route, to tell a wrong method from a wrong path. */
export interface RouteList {
  /** Methods a path has, without OPTIONS; empty for a path nobody serves. */
  methodsOf(path: string): readonly string[]
  /** A path that exists and looks like this one. */
  nearestTo(path: string): string | undefined
}

/** Begins to note the routes that are registered from now on, also inside plugins. */
export function listRoutes(app: FastifyInstance): RouteList {
  const routes = new Map<string, Set<string>>()
  app.addHook('onRoute', (route) => {
    const methods = routes.get(route.url) ?? new Set()
    for (const method of [route.method].flat()) methods.add(method)
    routes.set(route.url, methods)
  })
  const matches = (pattern: string, path: string): boolean =>
    pattern === path || (pattern.endsWith('/*') && path.startsWith(pattern.slice(0, -1)))
  return {
    methodsOf(path) {
      const found = new Set<string>()
      for (const [pattern, methods] of routes)
        if (matches(pattern, path)) for (const method of methods) found.add(method)
      return [...found]
    },
    nearestTo(path) {
      const known = [...routes.keys()].filter((pattern) => !pattern.includes('*'))
      return (
        known.find((pattern) => pattern.endsWith(path) && path.length > 1) ??
        nearest(path, known, 1)[0]
      )
    },
  }
}
