import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SpeechError } from '../../../core/errors.ts'
import { nearest } from '../../../core/nearest.ts'
import type { LexiconFormat } from '../../../app/lexicons/lexicons.ts'
import { whileWaited } from '../../body.ts'
import { callOf } from '../../call.ts'
import type { ServerContext } from '../../context.ts'
import { httpError } from '../../error-status.ts'
import { isAnyEtag, matchesEtag } from '../../etag.ts'
import { headerValue } from '../../header-value.ts'

const TEST_SUFFIX = '/test'
const PLS_TYPE = 'application/pls+xml'

const FORMAT_OF: { readonly [mediaType: string]: LexiconFormat } = {
  'application/json': 'json',
  'application/yaml': 'yaml',
  'application/x-yaml': 'yaml',
  'text/yaml': 'yaml',
  'text/x-yaml': 'yaml',
  [PLS_TYPE]: 'pls',
  'application/xml': 'pls',
  'text/xml': 'pls',
}

function restOf(request: FastifyRequest): string {
  return (request.params as { readonly '*': string })['*']
}

/** Any key may read; with keys on, only an admin key may change what all requests use. */
function checkMayWrite(context: ServerContext, request: FastifyRequest): void {
  if ((context.keyring?.size ?? 0) === 0 || callOf(request).identity?.admin === true) return
  throw httpError(403, 'unauthorized', 'Expected an admin key to change lexicons, got another key.')
}

function tagOf(revision: string): string {
  return `"${revision}"`
}

async function missing(context: ServerContext, name: string): Promise<never> {
  const names = (await context.rostrum.lexicons.list()).map((lexicon) => lexicon.name)
  throw new SpeechError('not_found', 'There is no such lexicon.', {
    details: { param: 'name', suggestions: nearest(name, names) },
  })
}

/**
 * The revision that `If-Match` or `If-None-Match: *` demands (RFC 9110, 13.1); undefined for any,
 * `null` for none yet. Throws 412 when it is already clear that it is another.
 */
async function demanded(
  context: ServerContext,
  request: FastifyRequest,
  name: string,
): Promise<string | null | undefined> {
  const { 'if-match': match, 'if-none-match': noneMatch } = request.headers
  if (isAnyEtag(noneMatch)) return null
  if (match === undefined) return undefined
  const current = (await context.rostrum.lexicons.list()).find((it) => it.name === name)
  if (current !== undefined && matchesEtag(match, tagOf(current.revision))) return current.revision
  throw httpError(412, 'conflict', 'Expected the lexicon that `If-Match` names, got another.', {
    param: 'If-Match',
  })
}

/** A conflict is what the client's condition said: 412. */
async function conditionally<T>(expected: unknown, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (expected === undefined || !SpeechError.is(error) || error.code !== 'conflict') throw error
    throw httpError(412, 'conflict', error.message, { ...error.details })
  }
}

async function send(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const name = restOf(request)
  const wantsPls = /\bpls\+xml\b|\bapplication\/xml\b|\btext\/xml\b/i.test(
    (request.headers.accept ?? '').slice(0, 500),
  )
  const format = wantsPls ? 'pls' : 'json'
  const written = await context.rostrum.lexicons.export(name, { format })
  if (written === undefined) return missing(context, name)
  const { info, text, omitted } = written
  const tag = wantsPls ? `"${info.revision}-pls"` : tagOf(info.revision)
  reply.header('etag', tag).header('vary', 'Accept').header('cache-control', 'no-cache')
  if (matchesEtag(request.headers['if-none-match'], tag)) {
    void reply.code(304).send()
    return
  }
  if (omitted > 0) {
    reply.header('x-rostrum-warning', headerValue(`PLS has no way to say ${omitted} entries.`))
  }
  void reply.type(`${wantsPls ? PLS_TYPE : 'application/json'}; charset=utf-8`).send(text)
}

async function put(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  checkMayWrite(context, request)
  const name = restOf(request)
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const format = Object.hasOwn(FORMAT_OF, type) ? FORMAT_OF[type] : undefined
  const text = typeof request.body === 'string' ? request.body : ''
  const expected = await demanded(context, request, name)
  const options = {
    ...(format !== undefined && { format }),
    ...(expected !== undefined && { expected }),
  }
  await whileWaited(context, reply, async ({ signal }) => {
    const { created, ...info } = await conditionally(
      expected,
      context.rostrum.lexicons.put(name, text, { ...options, signal }),
    )
    reply.code(created ? 201 : 200).header('etag', tagOf(info.revision))
    void reply.send(info)
  })
}

async function remove(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  checkMayWrite(context, request)
  const name = restOf(request)
  const expected = await demanded(context, request, name)
  const options = expected === undefined ? {} : { expected }
  const removed = await conditionally(expected, context.rostrum.lexicons.remove(name, options))
  if (!removed) return missing(context, name)
  void reply.code(204).send()
}

/**
 * `/lexicons` and `/lexicons/{name}`: kept words and how they are said; `POST …/test` reads their
 * examples. A lexicon comes in JSON, YAML or PLS and goes out in JSON or PLS.
 */
export function addLexicons(app: FastifyInstance, context: ServerContext, path: string): void {
  void app.register(async (routes) => {
    routes.removeContentTypeParser('application/json')
    routes.addContentTypeParser(
      Object.keys(FORMAT_OF),
      { parseAs: 'string' },
      (_request, body, done) => done(null, body),
    )
    routes.get(`${path}/lexicons`, async () => ({
      lexicons: await context.rostrum.lexicons.list(),
    }))
    routes.get(`${path}/lexicons/*`, async (request, reply) => {
      await send(context, request, reply)
      return reply
    })
    routes.put(`${path}/lexicons/*`, async (request, reply) => {
      await put(context, request, reply)
      return reply
    })
    routes.delete(`${path}/lexicons/*`, async (request, reply) => {
      await remove(context, request, reply)
      return reply
    })
    routes.post(`${path}/lexicons/*`, async (request, reply) => {
      const rest = restOf(request)
      if (!rest.endsWith(TEST_SUFFIX)) {
        throw httpError(405, 'invalid_request', 'Expected PUT to change a lexicon, got POST.', {
          param: 'method',
        })
      }
      const name = rest.slice(0, -TEST_SUFFIX.length)
      await whileWaited(context, reply, async ({ signal }) => {
        void reply.send(await context.rostrum.lexicons.test(name, { signal }))
      })
      return reply
    })
  })
}
