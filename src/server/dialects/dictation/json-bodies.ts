import type { FastifyInstance } from 'fastify'

const KIND_OF_JSON = /^\s*application\/[\w.-]+\+json\s*(?:;|$)/i

/**
 * Reads every `application/…+json` as JSON, as FastAPI does. A body of no stated type stays unread:
 * a page of another site may send such a one without being asked first.
 */
export function takeKindsOfJson(routes: FastifyInstance): void {
  routes.addHook('onRequest', ({ headers }, _reply, done) => {
    if (KIND_OF_JSON.test(headers['content-type'] ?? ''))
      headers['content-type'] = 'application/json'
    done()
  })
}
