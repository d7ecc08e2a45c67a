import { z } from 'zod'
import type { Json } from '../core/request.ts'
import { errorBody } from '../protocol/error-body.ts'
import type { ServerContext } from './context.ts'
import type { Dialect, Operation } from './dialect.ts'

type JsonObject = { readonly [key: string]: Json }

/** The JSON Schema of what a client may send, without the dialect marker JSON Schema puts on top. */
function jsonSchema(schema: z.ZodType): JsonObject {
  const {
    $schema: _,
    id: __,
    ...rest
  } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as JsonObject
  return rest
}

function parametersOf(schema: z.ZodType, place: 'query' | 'header'): Json[] {
  const { properties = {}, required = [] } = jsonSchema(schema)
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

function describe(operation: Operation, dialect: Dialect, schemas: Map<string, Json>): Json {
  const { body, bodyType = 'application/json', query, headers, status = 200, answers } = operation
  const id = body?.meta()?.id
  if (body !== undefined && id !== undefined) schemas.set(id, jsonSchema(body))
  const bodySchema =
    body === undefined
      ? undefined
      : id === undefined
        ? jsonSchema(body)
        : { $ref: `#/components/schemas/${id}` }
  return {
    operationId: `${operation.method}${operation.path.replaceAll(/[^A-Za-z0-9]+(\w?)/g, (_all, next: string) => next.toUpperCase())}`,
    tags: [dialect.name],
    summary: operation.summary,
    ...(operation.description === undefined ? {} : { description: operation.description }),
    parameters: [
      ...pathParameters(operation.path),
      ...(query === undefined ? [] : parametersOf(query, 'query')),
      ...(headers === undefined ? [] : parametersOf(headers, 'header')),
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
                ...(type.includes('json') ? { type: 'object' } : { type: 'string' }),
              },
            },
          ]),
        ),
      },
      default: {
        description: 'It failed; the body says why.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  }
}

/** The description of everything the server offers, as OpenAPI 3.1 (JSON Schema 2020-12). */
export function describeApi(context: ServerContext, dialects: readonly Dialect[]): JsonObject {
  const schemas = new Map<string, Json>([['Error', jsonSchema(errorBody)]])
  const paths: { [path: string]: { [method: string]: Json } } = {}
  for (const dialect of dialects)
    for (const operation of dialect.operations) {
      const path = (paths[operation.path] ??= {})
      path[operation.method] = describe(operation, dialect, schemas)
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
