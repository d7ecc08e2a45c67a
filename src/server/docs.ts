import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from './context.ts'
import type { Dialect } from './dialect.ts'
import { httpError } from './error-status.ts'
import { describeApi } from './openapi.ts'

/** Where the build puts the viewer: beside this module. */
const ASSETS = path.join(import.meta.dirname, 'docs-ui')
const TYPES: { readonly [name: string]: string } = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
}
/** The viewer sets styles from its script; everything comes from our own origin. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; connect-src 'self'; media-src 'self' blob:; frame-ancestors 'none'"

function page(base: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rostrum API</title>
<link rel="icon" href="${base}/favicon-32x32.png">
<link rel="stylesheet" href="${base}/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="${base}/swagger-ui-bundle.js"></script>
<script src="${base}/start.js"></script>
</body>
</html>
`
}

function startScript(specUrl: string): string {
  const url = JSON.stringify(specUrl)
  return `SwaggerUIBundle({ url: ${url}, dom_id: '#api', deepLinking: true, validatorUrl: null })\n`
}

/** `/openapi.json`, and a viewer for it that needs nothing from elsewhere. */
export function addDocs(
  app: FastifyInstance,
  context: ServerContext,
  dialects: readonly Dialect[],
): void {
  const { docs, server } = context.settings.current
  let description: string | undefined
  app.get('/openapi.json', (_request, reply) => {
    description ??= JSON.stringify(describeApi(context, dialects))
    return reply.type('application/json; charset=utf-8').send(description)
  })
  if (!docs.enabled) return
  const prefix = URL.canParse(server.publicUrl)
    ? new URL(server.publicUrl).pathname.replace(/\/+$/, '')
    : ''
  const base = `${prefix}${docs.path}`
  app.get(docs.path, (_request, reply) =>
    reply.header('content-security-policy', CSP).type('text/html; charset=utf-8').send(page(base)),
  )
  app.get(`${docs.path}/start.js`, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(startScript(`${prefix}/openapi.json`)),
  )
  for (const [name, type] of Object.entries(TYPES)) {
    let file: Promise<Buffer> | undefined
    app.get(`${docs.path}/${name}`, async (_request, reply) => {
      file ??= readFile(path.join(ASSETS, name))
      const bytes = await file.catch((cause: unknown) => {
        file = undefined
        throw Object.assign(httpError(404, 'not_found', 'The viewer is not part of this build.'), {
          cause,
        })
      })
      return reply.header('cache-control', 'public, max-age=3600').type(type).send(bytes)
    })
  }
}
