import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rostrum } from '../support/command-line.ts'
import { startServerProcess } from '../support/server-process.ts'

interface Finding {
  readonly name: string
  readonly state: 'ok' | 'warn' | 'fail'
  readonly says: string
  readonly advice?: string
}

let cwd = ''
let data = ''

beforeEach(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'rostrum-doctor-'))
  data = path.join(cwd, 'kept')
})

afterEach(async () => {
  await rm(cwd, { recursive: true, force: true })
})

/** Runs `rostrum doctor`; gives what it found under a name. */
async function doctor(
  env: { readonly [name: string]: string } = {},
  args: readonly string[] = ['--port', '0'],
): Promise<{ code: number | null; findings: readonly Finding[] }> {
  const ended = await rostrum(['doctor', '--json', '--data', data, ...args], { cwd, env })
  expect(ended.err).toBe('')
  const { ok, findings } = JSON.parse(ended.out) as { ok: boolean; findings: Finding[] }
  expect(ended.code).toBe(ok ? 0 : 1)
  return { code: ended.code, findings }
}

function bad(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ state }) => state !== 'ok')
    .map(({ name, state }) => `${name}: ${state}`)
}

test('all is well out of the box, and nothing is made', async () => {
  const { code, findings } = await doctor()
  expect(code).toBe(0)
  expect(bad(findings)).toEqual([])
  const names = findings.map(({ name }) => name)
  for (const name of ['node', 'data folder', 'disk', 'database', 'artifacts', 'engine espeak'])
    expect(names).toContain(name)
  await expect(stat(data)).rejects.toThrow('ENOENT')
})

test('it is written for people, each trouble with what to do', async () => {
  await mkdir(data, { mode: 0o755 })
  await chmod(data, 0o755)
  const { code, out } = await rostrum(['doctor', '--port', '0', '--data', data], { cwd })
  expect(code).toBe(0)
  expect(out).toMatch(/^warn {2}data folder +.*its mode 755 lets others in[.]\n +Run `chmod 700 /m)
  expect(out).toMatch(/\n0 failed, 1 to look at[.]\n$/)
})

test('a set-up in use is well, and what was there stays', async () => {
  expect((await rostrum(['task', 'list', '--data', data], { cwd })).code).toBe(0)
  const before = (await readdir(data)).toSorted()
  const { code, findings } = await doctor()
  expect({ code, bad: bad(findings) }).toEqual({ code: 0, bad: [] })
  expect(findings.find(({ name }) => name === 'database')?.says).toMatch(/^SQLite .* answers in /)
  expect((await readdir(data)).toSorted()).toEqual(before)
})

test('wrong settings are told, each one', async () => {
  await writeFile(path.join(cwd, 'rostrum.yaml'), 'server: { port: 70000 }\nlanguag: de\n')
  const { code, findings } = await doctor({}, [])
  expect(code).toBe(1)
  expect(bad(findings)).toEqual(['settings: fail', 'settings: fail'])
})

test('a database of a newer release is refused, and not touched', async () => {
  await rostrum(['task', 'list', '--data', data], { cwd })
  const database = new DatabaseSync(path.join(data, 'rostrum.db'))
  database.exec('insert into rostrum_migration (version, applied_ms) values (999, 0)')
  database.close()
  const { code, findings } = await doctor()
  expect({ code, bad: bad(findings) }).toEqual({ code: 1, bad: ['database: fail'] })
  expect(findings.find(({ name }) => name === 'database')?.says).toContain('schema 999')
})

test('a file that is no database, a full disk and a missing Redis package are told', async () => {
  await mkdir(data, { mode: 0o700 })
  await writeFile(path.join(data, 'rostrum.db'), 'no database '.repeat(500))
  const { findings } = await doctor({
    ROSTRUM_MIN_FREE_BYTES: String(2 ** 40),
    ROSTRUM_REDIS_URL: 'redis://127.0.0.1:1',
  })
  expect(bad(findings)).toEqual(['disk: fail', 'database: fail', 'redis: fail'])
  for (const { state, advice = '' } of findings) if (state === 'fail') expect(advice).not.toBe('')
  const redis = findings.find(({ name }) => name === 'redis')
  expect(redis?.says).toContain('npm install bullmq@6 ioredis@5')
})

test('a database that nobody serves is told', async () => {
  const { code, findings } = await doctor({
    ROSTRUM_DATABASE_URL: 'postgres://somebody@127.0.0.1:1/there',
  })
  expect({ code, bad: bad(findings) }).toEqual({ code: 1, bad: ['database: fail'] })
})

test('a storage that nobody serves is told in time', async () => {
  const { code, findings } = await doctor({
    ROSTRUM_ARTIFACT_URL: 'http://key:secret@127.0.0.1:1/bucket',
  })
  expect({ code, bad: bad(findings) }).toEqual({ code: 1, bad: ['artifacts: fail'] })
  expect(JSON.stringify(findings)).not.toContain('secret')
})

test('a port that another program has is told', async () => {
  const taken = createServer((socket) => socket.end('Hello\n')).listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  try {
    const { code, findings } = await doctor({}, ['--port', String(port)])
    expect({ code, bad: bad(findings) }).toEqual({ code: 1, bad: ['port: fail'] })
  } finally {
    taken.close()
  }
})

test('a Rostrum that runs there is known', async () => {
  await using server = await startServerProcess()
  const { port } = new URL(server.url)
  const { code, findings } = await doctor({}, ['--port', port])
  expect({ code, bad: bad(findings) }).toEqual({ code: 0, bad: [] })
  expect(findings.find(({ name }) => name === 'port')?.says).toMatch(/^A Rostrum .* answers/)
})

test('keys that cannot be used are told', async () => {
  await mkdir(data, { mode: 0o700 })
  const file = path.join(data, 'keys.txt')
  await writeFile(file, '# nobody\n', { mode: 0o600 })
  expect(bad((await doctor()).findings)).toEqual(['keys: fail'])
  await writeFile(file, 'a-good-key-of-mine\n')
  expect(bad((await doctor()).findings)).toEqual([])
  await chmod(file, 0o644)
  expect(bad((await doctor()).findings)).toEqual(['keys: warn'])
  await rm(file)
  const open = await doctor({ ROSTRUM_SERVER__HOST: '0.0.0.0' })
  expect(bad(open.findings)).toEqual(['keys: warn'])
})
