import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LogFields, Logger } from '../../ports/logger.ts'
import { followKeyring } from './follow.ts'
import { openKeyring } from './keyring.ts'
import { addKey, listKeys, revokeKey } from './manage.ts'
import { keyPlace } from './place.ts'

let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostrum-keys-'))
  file = path.join(folder, 'keys.txt')
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('a key that was added opens, and no other', async () => {
  const made = await addKey(file, { label: 'my laptop', now: 0 })
  expect(made.key).toMatch(/^rk_[\da-f]{12}_[\w-]{43}$/)
  expect(made).toMatchObject({ admin: false, createdAt: '1970-01-01T00:00:00.000Z' })
  const ring = await openKeyring(file)
  expect(ring.size).toBe(1)
  expect(ring.verify(made.key)).toEqual({ id: made.id, label: 'my laptop', admin: false })
  for (const wrong of ['', 'x', `${made.key}x`, made.key.slice(0, -1), made.id, 'é'.repeat(9)]) {
    expect(ring.verify(wrong)).toBeUndefined()
  }
  expect(ring.verify(made.key.padEnd(2_000_000, '_'))).toBeUndefined()
})

test('the file is private and never holds the key', async () => {
  const { key, id } = await addKey(file, { admin: true })
  const text = await readFile(file, 'utf8')
  expect(text).toContain(id)
  expect(text).not.toContain(key.slice(16))
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['keys.txt'])
  expect(JSON.stringify(await listKeys(file))).not.toContain(key.slice(16))
})

test('the same key has another HMAC in another file', async () => {
  await writeFile(file, 'a-plain-key-of-old\n')
  await addKey(file)
  const other = path.join(folder, 'other.txt')
  await addKey(other)
  const salt = async (from: string): Promise<string | undefined> =>
    /^salt (\w+)$/m.exec(await readFile(from, 'utf8'))?.[1]
  expect(await salt(file)).toHaveLength(64)
  expect(await salt(file)).not.toBe(await salt(other))
})

test('comments, blank lines and plain keys live together', async () => {
  await writeFile(file, '\uFEFF# keys of old\r\n\r\n  secret-of-old-1  \r\nsecret-of-old-2\r\n')
  const made = await addKey(file, { admin: true, label: 'chief' })
  const ring = await openKeyring(file)
  expect(ring.size).toBe(3)
  const first = ring.verify('secret-of-old-1')
  expect(first).toMatchObject({ admin: false, label: '' })
  expect(ring.verify(made.key)).toMatchObject({ admin: true, label: 'chief' })
  expect((await openKeyring(file)).verify('secret-of-old-1')?.id).toBe(first?.id)
  expect(await readFile(file, 'utf8')).toContain('# keys of old\n')
  await revokeKey(file, first?.id ?? '')
  const after = await openKeyring(file)
  expect(after.verify('secret-of-old-1')).toBeUndefined()
  expect(after.verify('secret-of-old-2')).toBeDefined()
  expect(after.verify(made.key)).toBeDefined()
})

test('a revoked key opens nothing, and the others still do', async () => {
  const [a, b] = [await addKey(file), await addKey(file)]
  expect(await revokeKey(file, a.id)).toMatchObject({ id: a.id })
  const ring = await openKeyring(file)
  expect(ring.verify(a.key)).toBeUndefined()
  expect(ring.verify(b.key)?.id).toBe(b.id)
  await expect(revokeKey(file, a.id)).rejects.toMatchObject({ code: 'not_found' })
})

test('an unknown id is answered with the nearest', async () => {
  const { id } = await addKey(file)
  const wrong = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`
  await expect(revokeKey(file, wrong)).rejects.toMatchObject({
    code: 'not_found',
    details: { suggestions: [id] },
  })
})

test.each([
  ['', 'The key file keys.txt holds no key'],
  ['# nothing\n\n', 'The key file keys.txt holds no key'],
  ['# a\nshort\n', 'The key file keys.txt is malformed at line 2: expected a line'],
  ['two words here\n', 'The key file keys.txt is malformed at line 1'],
  [
    `0123456789ab ${'0'.repeat(64)} user 2026-01-01T00:00:00Z\n`,
    'line 1: the line `salt …` it needs is missing',
  ],
  [`salt ${'0'.repeat(64)}\nsalt ${'1'.repeat(64)}\n`, 'line 2: a second salt'],
  [`salt ${'0'.repeat(64)}\n0123456789ab ${'0'.repeat(63)} user x\n`, 'malformed at line 2'],
  ['same-key-twice\n\nsame-key-twice\n', 'line 3: the key stands there twice'],
])('a file of %j opens nothing', async (text, message) => {
  await writeFile(file, text)
  await expect(openKeyring(file)).rejects.toMatchObject({
    code: 'invalid_request',
    message: expect.stringContaining(message) as string,
  })
})

test('a malformed line is never quoted', async () => {
  await writeFile(file, 'hunter2\n')
  await expect(openKeyring(file)).rejects.not.toThrow(/hunter2/)
})

test('a file that is not there opens nothing', async () => {
  await expect(openKeyring(file)).rejects.toMatchObject({
    message: 'The key file keys.txt cannot be read (ENOENT).',
  })
  await expect(openKeyring(folder)).rejects.toMatchObject({
    message: expect.stringContaining('(EISDIR)') as string,
  })
  expect(await listKeys(file)).toEqual([])
})

test('two commands at once lose no key, and one cut off is told of', async () => {
  const results = await Promise.allSettled([addKey(file), addKey(file), addKey(file)])
  const made = results.filter((result) => result.status === 'fulfilled')
  expect(made.length).toBeGreaterThan(0)
  expect(await listKeys(file)).toHaveLength(made.length)
  await writeFile(`${file}.new`, '')
  await expect(addKey(file)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('keys.txt.new is in the way') as string,
  })
})

test.each(['a\nb', 'x'.repeat(201), 'tab\there'])('the label %j is refused', async (label) => {
  await expect(addKey(file, { label })).rejects.toMatchObject({ code: 'invalid_request' })
  expect(await readdir(folder)).toEqual([])
})

test('keys are where the settings say', () => {
  const dataDir = path.resolve('/data')
  expect(keyPlace({ configured: '', dataDir, cwd: '/work' })).toEqual({
    file: path.join(dataDir, 'keys.txt'),
    required: false,
  })
  expect(keyPlace({ configured: 'k.txt', dataDir, cwd: '/work' })).toEqual({
    file: path.resolve('/work', 'k.txt'),
    required: true,
  })
})

/** A logger that tells of each message. */
function messages(): { logger: Logger; next: (message: string) => Promise<void> } {
  const seen: string[] = []
  let wake = (): void => {}
  const write = (_fields: LogFields, message: string): void => {
    seen.push(message)
    wake()
  }
  const logger: Logger = {
    debug: write,
    info: write,
    warn: write,
    error: write,
    child: () => logger,
  }
  async function next(message: string): Promise<void> {
    while (!seen.includes(message)) await new Promise<void>((resolve) => (wake = resolve))
    seen.splice(0)
  }
  return { logger, next }
}

test('a running server follows the file', async () => {
  const { logger, next } = messages()
  const ring = await followKeyring({ file, required: false, logger })
  try {
    expect(ring.size).toBe(0)
    const first = await addKey(file)
    await next('API keys were read again.')
    expect(ring.verify(first.key)?.id).toBe(first.id)
    await writeFile(file, 'bad\n')
    await next('The key file is wrong; the keys stay as they were.')
    expect(ring.verify(first.key)?.id).toBe(first.id)
    await rm(file)
    await next('The key file is gone; every key is refused until it is back.')
    expect(ring.size).toBe(1)
    expect(ring.verify(first.key)).toBeUndefined()
    const second = await addKey(file)
    await next('API keys were read again.')
    expect(ring.verify(second.key)?.id).toBe(second.id)
    await revokeKey(file, second.id)
    await next('The key file holds no key; every key is refused.')
    expect(ring.size).toBe(1)
    expect(ring.verify(second.key)).toBeUndefined()
  } finally {
    ring.close()
    ring.close()
  }
})

test('a configured file must be there when the server starts', async () => {
  const { logger } = messages()
  await expect(followKeyring({ file, required: true, logger })).rejects.toMatchObject({
    code: 'invalid_request',
  })
  await writeFile(file, '\n')
  await expect(followKeyring({ file, required: false, logger })).rejects.toMatchObject({
    code: 'invalid_request',
  })
})

test.each([
  ['a link to nowhere', 'ENOENT', () => symlink(path.join(folder, 'nowhere'), file)],
  [
    'a path below a file',
    'ENOTDIR',
    async () => {
      await writeFile(file, '')
      file = path.join(file, 'keys.txt')
    },
  ],
])('%s is not "no keys"', async (_name, code, make) => {
  await make()
  const refusal = {
    code: 'invalid_request',
    message: `The key file keys.txt cannot be read (${code}).`,
  }
  const { logger } = messages()
  await expect(followKeyring({ file, required: false, logger })).rejects.toMatchObject(refusal)
  await expect(listKeys(file)).rejects.toMatchObject(refusal)
})

test('a folder that may not be entered is not "no keys"', async () => {
  await addKey(file)
  const { logger } = messages()
  await chmod(folder, 0)
  // Root goes everywhere; nobody, whose id this is by custom, does not.
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    await expect(followKeyring({ file, required: false, logger })).rejects.toMatchObject({
      code: 'invalid_request',
      message: 'The key file keys.txt cannot be read (EACCES).',
    })
  } finally {
    if (isRoot) process.seteuid?.(0)
    await chmod(folder, 0o700)
  }
})

test('a file that comes and cannot be read shuts an open server', async () => {
  const { logger, next } = messages()
  const ring = await followKeyring({ file, required: false, logger })
  try {
    await writeFile(file, 'bad\n')
    await next('The key file is wrong; every key is refused until it is right.')
    expect(ring.size).toBe(1)
    expect(ring.verify('bad')).toBeUndefined()
    await rm(file)
    const made = await addKey(file)
    await next('API keys were read again.')
    expect(ring.verify(made.key)?.id).toBe(made.id)
  } finally {
    ring.close()
  }
})
