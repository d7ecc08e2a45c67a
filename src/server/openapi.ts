import { z } from 'zod'
import type { Json } from '../core/request.ts'
import { errorBody as nativeErrorBody } from '../protocol/error-body.ts'
import type { ServerContext } from './context.ts'
import type { Dialect, Operation } from './dialect.ts'

type JsonObject = { readonly [key: string]: Json }

/** Where JSON Schema keeps what it names, and where OpenAPI does. */
const INSIDE = '#/$defs/'
const SHARED = '#/components/schemas/'

/** The schemas that a description names, by their names. */
type Schemas = Map<string, Json>

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same schema, whose references lead to where OpenAPI looks for them. */
function rehung(value: Json, rename: (name: string) => string): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => rehung(item, rename))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' && item.startsWith(INSIDE)
        ? `${SHARED}${rename(item.slice(INSIDE.length))}`
        : rehung(item, rename),
    ]),
  )
}

/**
 * The JSON Schema of what a client may send, without the dialect marker JSON Schema puts on top.
 * What it names goes to `schemas`; names that zod made up hold within one schema only, and get
 * that of their `owner` before them.
 */
function jsonSchema(schema: z.ZodType, schemas: Schemas, owner: string): JsonObject {
  const {
    $schema: _,
    id: __,
    $defs = {},
    ...rest
  } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as JsonObject
  const rename = (name: string): string => (name.startsWith('__') ? `${owner}${name}` : name)
  for (const [name, value] of Object.entries($defs as JsonObject)) {
    const { id: ___, ...named } = value as JsonObject
    schemas.set(rename(name), rehung(named, rename))
  }
  return rehung(rest, rename) as JsonObject
}

/** Names a schema among the others and gives the reference to it. */
function named(schema: z.ZodType, id: string, schemas: Schemas): JsonObject {
  const found = jsonSchema(schema, schemas, id)
  const reference = `${SHARED}${id}`
  // What names itself has gone to the others already.
  if (found['$ref'] !== reference) schemas.set(id, found)
  return { $ref: reference }
}

function parametersOf(
  schema: z.ZodType,
  place: 'query' | 'header',
  schemas: Schemas,
  owner: string,
): Json[] {
  const { properties = {}, required = [] } = jsonSchema(schema, schemas, owner)
  return Object.entries(properties as JsonObject).map(([name, value]) => {
    const { description, ...type } = value as JsonObject
    return {
      name,
      in: place,
      required: (required as readonly Json[]).includes(name),
      ...(description === undefined ? {} : { description }),
      schema: type,
    }
  })
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function describe(
  operation: Operation,
  dialect: Dialect,
  schemas: Schemas,
  error: JsonObject,
): Json {
  const { body, bodyType = 'application/json', query, headers, status = 200 } = operation
  const { answers, list = false } = operation
  const operationId = `${operation.method}${operation.path.replaceAll(/[^A-Za-z0-9]+(\w?)/g, (_all, next: string) => next.toUpperCase())}`
  const id = body?.meta()?.id
  const bodySchema =
    body === undefined
      ? undefined
      : id === undefined
        ? jsonSchema(body, schemas, operationId)
        : named(body, id, schemas)
  return {
    operationId,
    tags: [dialect.name],
    summary: operation.summary,
    ...(operation.description === undefined ? {} : { description: operation.description }),
    parameters: [
      ...pathParameters(operation.path),
      ...(query === undefined ? [] : parametersOf(query, 'query', schemas, operationId)),
      ...(headers === undefined ? [] : parametersOf(headers, 'header', schemas, operationId)),
    ],
    ...(bodySchema === undefined
      ? {}
      : { requestBody: { required: true, content: { [bodyType]: { schema: bodySchema } } } }),
    responses: {
      [String(status)]: {
        description: status === 202 ? 'Accepted.' : 'Done.',
        content: Object.fromEntries(
          Object.entries(answers).map(([type, description]) => [
            type,
            {
              schema: {
                description,
                type: type.includes('json') ? (list ? 'array' : 'object') : 'string',
              },
            },
          ]),
        ),
      },
      default: {
        description: 'It failed; the body says why.',
        content: { 'application/json': { schema: error } },
      },
    },
  }
}

/** The description of everything the server offers, as OpenAPI 3.1 (JSON Schema 2020-12). */
export function describeApi(context: ServerContext, dialects: readonly Dialect[]): JsonObject {
  const schemas: Schemas = new Map()
  const paths: { [path: string]: { [method: string]: Json } } = {}
  for (const dialect of dialects) {
    const { errorBody = nativeErrorBody } = dialect
    const error = named(errorBody, errorBody.meta()?.id ?? 'Error', schemas)
    for (const operation of dialect.operations) {
      const path = (paths[operation.path] ??= {})
      path[operation.method] = describe(operation, dialect, schemas, error)
    }
  }
  const { publicUrl } = context.settings.current.server
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rostrum',
      version: context.version,
      description: 'Text to speech: streamed, timed to the word.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl === '' ? '/' : publicUrl }],
    tags: dialects.map(({ name }) => ({ name })),
    security: [{}, { bearer: [] }, { apiKey: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(schemas),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      },
    },
  }
}
