import type { IncomingHttpHeaders } from 'node:http'

const ALLOWED_HEADER =
  /^(accept|accept-language|authorization|content-type|api-key|x-api-key|xi-api-key|x-request-id|traceparent|tracestate|if-none-match|if-range|range|idempotency-key|last-event-id|user-agent|openai-[a-z-]+|x-stainless-[a-z-]+|x-openwebui-[a-z-]+)$/
const USUAL_HEADERS =
  'authorization, content-type, accept, api-key, x-api-key, xi-api-key, x-request-id, traceparent, if-none-match, idempotency-key, last-event-id'
const EXPOSED =
  'X-Request-Id, X-Rostrum-Warning, X-Rostrum-Engine, X-Rostrum-Voice, X-Rostrum-Model, X-Rostrum-Loudness, X-Cache, ETag, Retry-After, Content-Disposition, Content-Range, Location, X-Queue-Position'
const MAX_AGE_SEC = 600

/** Who may read an answer. */
export interface CorsRule {
  /** The path may be called by pages of any origin. */
  readonly anyOrigin: boolean
  /** Origins allowed on every path. */
  readonly origins: readonly string[]
}

function originHeaders(
  headers: IncomingHttpHeaders,
  rule: CorsRule,
): { readonly [name: string]: string } | undefined {
  if (rule.anyOrigin) return { 'access-control-allow-origin': '*' }
  const { origin } = headers
  if (origin === undefined || !(rule.origins.includes(origin) || rule.origins.includes('*')))
    return undefined
  return { 'access-control-allow-origin': origin, vary: 'Origin' }
}

/** Headers of an answer that let a page read it; none when the page may not. */
export function corsHeaders(
  headers: IncomingHttpHeaders,
  rule: CorsRule,
): { readonly [name: string]: string } {
  if (headers.origin === undefined) return {}
  const allowed = originHeaders(headers, rule)
  return allowed === undefined ? {} : { ...allowed, 'access-control-expose-headers': EXPOSED }
}

/** Headers of the answer to a preflight. `methods` are those the path has. */
export function preflightHeaders(
  headers: IncomingHttpHeaders,
  rule: CorsRule,
  methods: readonly string[],
): { readonly [name: string]: string } {
  const allow = [...methods, 'OPTIONS'].join(', ')
  const origin = originHeaders(headers, rule)
  if (origin === undefined) return { allow }
  const asked = headers['access-control-request-headers']
  const granted = asked
    ?.split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => ALLOWED_HEADER.test(name))
  return {
    allow,
    ...origin,
    'access-control-allow-methods': allow,
    'access-control-allow-headers': granted?.length ? granted.join(', ') : USUAL_HEADERS,
    'access-control-max-age': String(MAX_AGE_SEC),
    ...(headers['access-control-request-private-network'] === 'true'
      ? { 'access-control-allow-private-network': 'true' }
      : {}),
  }
}
