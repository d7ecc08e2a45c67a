import type { FastifyRequest } from 'fastify'
import type { Config } from '../app/config/config.ts'

/** Where this client reaches us, without a slash at the end: as configured, else as it called. */
export function baseUrl(request: FastifyRequest, config: Config): string {
  const { publicUrl } = config.server
  if (publicUrl !== '') return publicUrl.replace(/\/+$/, '')
  return `${request.protocol}://${request.host}`
}
