import { CompiledQuery, type Dialect, PostgresDialect, type PostgresPool } from 'kysely'
import { loadPeer } from '../../peers.ts'

/** What we use of the package pg. */
interface Pg {
  readonly Pool: new (options: { readonly [name: string]: unknown }) => PostgresPool & {
    on(event: 'error', listener: (error: Error) => void): void
    on(
      event: 'connect',
      listener: (client: { on(event: 'error', listener: (error: Error) => void): void }) => void,
    ): void
  }
  readonly types: { getTypeParser(type: number, format?: string): unknown }
}

/** PostgreSQL's number for the type int8. */
const INT8 = 20

/**
 * How long a transaction may stand still. One of a machine that is frozen or off the network holds
 * locks that all who write wait for, and PostgreSQL would notice after two hours.
 */
const IDLE_MS = 15_000

/** A PostgreSQL by its URL, reached when it is first asked, by at most `maxConnections`. */
export async function postgresDialect(url: string, maxConnections: number): Promise<Dialect> {
  const pg = await loadPeer<Pg>('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: 5000,
    query_timeout: 30_000,
    keepAlive: true,
    application_name: 'rostrum',
    // Milliseconds and counts: all below 2^53.
    types: {
      getTypeParser: (type: number, format?: string) =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format),
    },
  })
  // A connection that breaks while nobody asks, or between two statements, must not end the
  // process; whoever asks next is told.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new PostgresDialect({
    pool,
    // A statement, since poolers in between refuse what they do not know at the start of a session.
    onCreateConnection: async (connection) => {
      const limit = `set idle_in_transaction_session_timeout = ${IDLE_MS}`
      await connection.executeQuery(CompiledQuery.raw(limit))
    },
  })
}
