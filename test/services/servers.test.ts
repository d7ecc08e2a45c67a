import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { postgresMissing, startPostgres } from '../support/postgres.ts'
import { redisMissing, startRedis } from '../support/redis.ts'
import { s3Missing, startS3 } from '../support/s3.ts'

const require = createRequire(fileURLToPath(import.meta.url))
interface Client {
  connect(): Promise<void>
  query(sql: string): Promise<{ rows: { v: string }[] }>
  on(event: string, listener: (error: Error) => void): void
  end(): Promise<void>
}

test('a PostgreSQL keeps its data over a stop, and cuts connections', async (context) => {
  context.skip(postgresMissing !== undefined, postgresMissing)
  await using server = await startPostgres()
  const pg = require('pg') as { Client: new (options: { connectionString: string }) => Client }
  const connected = async (): Promise<Client> => {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    return client
  }
  const one = await connected()
  await one.query("create table t (v text); insert into t values ('kept')")
  const lost = new Promise<Error>((resolve) => one.on('error', resolve))
  await server.cut()
  expect((await lost).message).toMatch(/terminat/)
  await server.stop()
  await expect(connected()).rejects.toThrow('ECONNREFUSED')
  await server.start()
  const two = await connected()
  expect((await two.query('select v from t')).rows).toEqual([{ v: 'kept' }])
  await two.end()
})

interface Redis {
  set(key: string, value: string): Promise<string>
  get(key: string): Promise<string | null>
  once(event: string, listener: () => void): void
  on(event: string, listener: (error: Error) => void): void
  disconnect(): void
}

test('a Redis keeps its data over a stop, and cuts connections', async (context) => {
  context.skip(redisMissing !== undefined, redisMissing)
  await using server = await startRedis()
  const { Redis: Class } = require('ioredis') as { Redis: new (url: string) => Redis }
  const client = new Class(server.url)
  client.on('error', () => undefined)
  await client.set('a', 'kept')
  const lost = new Promise<void>((resolve) => client.once('close', resolve))
  await server.cut()
  await lost
  await server.stop()
  await server.start()
  expect(await client.get('a')).toBe('kept')
  client.disconnect()
})

test('an S3 server stops, starts and refuses', async (context) => {
  context.skip(s3Missing !== undefined, s3Missing)
  await using server = await startS3()
  expect((await fetch(`${server.url}/none`)).status).toBe(404)
  server.refuse(true)
  expect((await fetch(`${server.url}/none`)).status).toBe(503)
  server.refuse(false)
  await server.stop()
  await expect(fetch(`${server.url}/none`)).rejects.toThrow('fetch failed')
  await server.start()
  expect((await fetch(`${server.url}/none`)).status).toBe(404)
})
