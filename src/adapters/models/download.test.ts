import { mkdir, mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileServer, give, type Answering } from '../../../test/support/file-server.ts'
import type { Clock } from '../../ports/clock.ts'
import { download, type DownloadOptions } from './download.ts'
import { sweepDrafts } from './drafts.ts'
import { restorePartial } from './partial.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'rostrum-download-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const BYTES = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) >>> 8))
const owner = {
  name: 'me',
  stateOf: (name: string) =>
    name === 'dead'
      ? ('dead' as const)
      : name === 'far'
        ? ('elsewhere' as const)
        : ('alive' as const),
}
let slept: number[] = []
const clock: Clock = {
  now: () => 0,
  monotonic: () => 0,
  sleep: (ms) => {
    slept.push(ms)
    return Promise.resolve()
  },
}
beforeEach(() => {
  slept = []
})

function options(more: Partial<DownloadOptions> = {}): DownloadOptions {
  const { signal } = new AbortController()
  return {
    root,
    owner,
    clock,
    signal,
    maxBytes: 1e9,
    minFreeBytes: 0,
    stallMs: 30_000,
    attempts: 3,
    onProgress: () => {},
    ...more,
  }
}

const drafts = (): Promise<string[]> => readdir(path.join(root, '.drafts'))

/** Asks a server that answers as told; gives what came, or the error. */
async function fetched(answer: Answering, more: Partial<DownloadOptions> = {}) {
  await using server = await fileServer(answer)
  const came = await download(new URL(`${server.url}/a/file.bin?key=secret`), options(more)).then(
    async (done) => {
      const bytes = await readFile(done.file)
      await done.settle()
      return bytes
    },
    (error: unknown) => error as Error,
  )
  return { came, seen: server.seen, left: await drafts() }
}

describe('what comes whole', () => {
  test('is the file, and nothing is left beside it', async () => {
    const steps: (readonly [number, number | undefined])[] = []
    const { came, left, seen } = await fetched(
      (request, response) => give(request, response, BYTES),
      {
        onProgress: (...step) => steps.push(step),
      },
    )
    expect(BYTES.equals(came as Buffer)).toBe(true)
    expect(left).toEqual([])
    expect(seen).toEqual([{ path: '/a/file.bin?key=secret', range: undefined, ifRange: undefined }])
    expect(steps.at(0)).toEqual([0, BYTES.length])
    expect(steps.at(-1)).toEqual([BYTES.length, BYTES.length])
  })

  test('may come over redirects, and without saying how long it is', async () => {
    const { came } = await fetched((request, response) => {
      if (request.url === '/other') response.writeHead(200).end(BYTES)
      else response.writeHead(302, { location: '/other' }).end()
    })
    expect(BYTES.equals(came as Buffer)).toBe(true)
  })
})

describe('what breaks off', () => {
  test('goes on where it was, of the same version', async () => {
    const { came, seen } = await fetched((request, response, before) =>
      give(request, response, BYTES, before < 2 ? { breakAfter: 100_000 } : {}),
    )
    expect(BYTES.equals(came as Buffer)).toBe(true)
    expect(seen.map(({ ifRange }) => ifRange)).toEqual([undefined, '"1"', '"1"'])
    for (const { range } of seen.slice(1)) expect(range).toMatch(/^bytes=\d+-$/)
  })

  test('begins anew when the version has changed, or has no name', async () => {
    const other = Buffer.from(BYTES).reverse()
    const { came } = await fetched((request, response, before) =>
      before === 0
        ? give(request, response, BYTES, { breakAfter: 100_000 })
        : give(request, response, other, { etag: '"2"' }),
    )
    expect(other.equals(came as Buffer)).toBe(true)
    const { came: weak, seen } = await fetched((request, response, before) =>
      give(request, response, BYTES, { etag: 'W/"1"', ...(before === 0 && { breakAfter: 9000 }) }),
    )
    expect(BYTES.equals(weak as Buffer)).toBe(true)
    expect(seen.map(({ range }) => range)).toEqual([undefined, undefined])
  })

  test('is given up after so many calls that bring nothing, and what came is kept for the next', async () => {
    await using server = await fileServer((request, response, before) => {
      if (before === 0) give(request, response, BYTES, { breakAfter: 200_000 })
      else if (before < 3) response.destroy()
      else give(request, response, BYTES)
    })
    const url = new URL(`${server.url}/file.bin`)
    await expect(download(url, options())).rejects.toMatchObject({ code: 'unavailable' })
    expect(slept).toEqual([500, 1000])
    expect(await drafts()).toEqual([expect.stringMatching(/^download-[0-9a-f]{32}$/)])
    const done = await download(url, options())
    expect(BYTES.equals(await readFile(done.file))).toBe(true)
    expect(server.seen.at(-1)?.range).toMatch(/^bytes=[1-9]\d*-$/)
    await done.settle()
    expect(await drafts()).toEqual([])
  })

  test('by a process that died is taken up by the next', async () => {
    await using server = await fileServer((request, response, before) =>
      give(request, response, BYTES, before === 0 ? { breakAfter: 150_000 } : {}),
    )
    const url = new URL(`${server.url}/file.bin`)
    const dead = { ...owner, name: 'dead' }
    // The sleep after the first call is where it dies.
    await new Promise<void>((resolve) => {
      const stuck = { ...clock, sleep: () => (resolve(), new Promise<void>(() => {})) }
      void download(url, options({ owner: dead, clock: stuck }))
    })
    expect(await drafts()).toEqual([expect.stringMatching(/^dead_/)])
    await sweepDrafts(root, owner, (name) => restorePartial(root, name))
    const done = await download(url, options())
    expect(BYTES.equals(await readFile(done.file))).toBe(true)
    expect(server.seen.at(-1)?.range).toMatch(/^bytes=[1-9]\d*-$/)
  })
})

describe('what leads nowhere is told, and leaves nothing', () => {
  test.each<[string, string, Answering, Partial<DownloadOptions>]>([
    [
      'a page',
      'is a web page',
      (request, response) => give(request, response, BYTES, { type: 'text/html; charset=utf-8' }),
      {},
    ],
    ['404', 'answered 404 Not Found', (_, response) => response.writeHead(404).end('no'), {}],
    ['403', 'answered 403 Forbidden', (_, response) => response.writeHead(403).end(), {}],
    [
      'too much, as it says',
      'more than 1000 bytes',
      (request, response) => give(request, response, BYTES),
      { maxBytes: 1000 },
    ],
    [
      'a full disk',
      'must stay',
      (request, response) => give(request, response, BYTES),
      { minFreeBytes: 2 ** 60 },
    ],
    [
      'a circle',
      'leads from one address to the next',
      (_, response) => response.writeHead(302, { location: '/again' }).end(),
      {},
    ],
    [
      'another protocol',
      'begins with http',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      {},
    ],
    [
      'a refusal for now',
      'answered 503',
      (_, response) => response.writeHead(503, { 'retry-after': '7' }).end(),
      {},
    ],
    ['an answer cut off at once', 'broke off', (_, response) => response.destroy(), {}],
  ])('%s', async (_, message, answer, more) => {
    const { came, left } = await fetched(answer, more)
    expect(String(came)).toContain(message)
    expect(String(came)).not.toContain('secret')
    expect(left).toEqual([])
  })

  test('what has no end, up to the bytes that are allowed', async () => {
    const { came, left } = await fetched(
      (_, response) => {
        const more = (): void => {
          while (response.write(BYTES)) if (response.destroyed) return
        }
        response.on('drain', more)
        more()
      },
      { maxBytes: 2_000_000 },
    )
    expect(came).toMatchObject({ code: 'too_large' })
    expect(left).toEqual([])
  })

  test('nobody there at all', async () => {
    const server = await fileServer(() => {})
    await server[Symbol.asyncDispose]()
    const failed = download(new URL(server.url), options())
    await expect(failed).rejects.toThrow('cannot be reached')
    expect(await drafts()).toEqual([])
  })
})

test('silence is broken off, however long the whole may take', async () => {
  const { came } = await fetched((_, response) => void response.write('x'), {
    stallMs: 150,
    attempts: 1,
  })
  expect(came).toMatchObject({
    code: 'timeout',
    message: expect.stringContaining('sent nothing for') as string,
  })
})

test('a length that lies is told', async () => {
  const { came } = await fetched((_, response) => {
    response.writeHead(200, { 'content-length': 5000, etag: '"1"' })
    response.write('short', () => response.destroy())
  })
  expect(came).toMatchObject({ code: 'unavailable' })
})

test('an abort is heard at once, and what came is kept', async () => {
  const control = new AbortController()
  const reason = new Error('enough')
  const { came, left } = await fetched(
    (_, response) => {
      response.writeHead(200, { 'content-length': 5_000_000, etag: '"1"' })
      response.write(BYTES)
    },
    {
      signal: control.signal,
      onProgress: (bytes) => {
        if (bytes > 100_000) control.abort(reason)
      },
    },
  )
  expect(came).toBe(reason)
  expect(left).toEqual([expect.stringMatching(/^download-/)])
})

test('drafts of who lives stay, and those of strangers for a week', async () => {
  const folder = path.join(root, '.drafts')
  const id = '00000000-0000-0000-0000-000000000000'
  const names = [
    `me_${id}`,
    `dead_${id}`,
    `far_${id}`,
    `far_${id.replace('0', '1')}`,
    'else',
    'download-1',
  ]
  for (const name of names) await mkdir(path.join(folder, name), { recursive: true })
  for (const old of names.slice(3)) await utimes(path.join(folder, old), 1, 1)
  await sweepDrafts(root, owner, (name) => restorePartial(root, name))
  expect((await drafts()).sort()).toEqual(['else', `far_${id}`, `me_${id}`])
})
