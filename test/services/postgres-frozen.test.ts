import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/adapters/clock/system.ts'
import { openDatabase, type Database } from '../../src/adapters/stores/sql/database.ts'
import type { RealServer } from '../support/daemon.ts'
import { postgresMissing, startPostgres } from '../support/postgres.ts'

const { signal } = new AbortController()

describe.skipIf(postgresMissing !== undefined)(`PostgreSQL ${postgresMissing ?? ''}`, () => {
  let server: RealServer
  const open: Database[] = []
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    for (const database of open) await database.close()
    await server[Symbol.asyncDispose]()
  })
  const opened = async (): Promise<Database> => {
    const database = await openDatabase({ url: server.url, clock: systemClock, signal })
    open.push(database)
    return database
  }
  const count = (database: Database): Promise<unknown> =>
    database.write(
      (transaction) =>
        transaction
          .updateTable('rostrum_counter')
          .set(({ eb }) => ({ value: eb('value', '+', 1) }))
          .execute(),
      signal,
    )

  test('who stands still in the midst of a transaction does not stop the others', async () => {
    const [frozen, other] = [await opened(), await opened()]
    let thaw = (): void => undefined
    const thawed = new Promise<void>((resolve) => (thaw = resolve))
    let holds = (): void => undefined
    const held = new Promise<void>((resolve) => (holds = resolve))
    const standing = frozen.write(async (transaction) => {
      await sql`update rostrum_counter set value = value + 1`.execute(transaction)
      holds()
      await thawed
      await sql`select 1`.execute(transaction)
    }, signal)
    const told = expect(standing).rejects.toMatchObject({ code: 'unavailable' })
    await held
    // Longer than its limit, and shorter than that of a statement, after which `other` would be told.
    await count(other)
    thaw()
    await told
    // And goes on afterwards.
    await count(frozen)
  }, 40_000)
})
