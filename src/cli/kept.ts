import type { CliContext } from './context.ts'
import type { Opened } from './open.ts'

/** Options of every command about what is kept. */
export interface KeptOptions {
  readonly data?: string
  readonly config?: string
  readonly json?: boolean
}

/** Opens the platform over the database that a server with the same settings has. */
export function openKept({ data, config }: KeptOptions, context: CliContext): Promise<Opened> {
  return context.open({
    keeps: true,
    ...(config !== undefined && { file: config }),
    ...(data !== undefined && { flags: [{ flag: '--data', path: 'dataDir', value: data }] }),
  })
}

/** One JSON value for standard output. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
