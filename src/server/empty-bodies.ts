import type { FastifyInstance } from 'fastify'

/** Takes an empty body for none: many clients call every body JSON, also that of a DELETE. */
export function takeEmptyBodies(routes: FastifyInstance): void {
  const parse = routes.getDefaultJsonParser('error', 'error')
  routes.removeContentTypeParser('application/json')
  routes.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (request, body, done): void => {
      if (body === '') done(null, undefined)
      else void parse(request, body as string, done)
    },
  )
}
