import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import tls from 'node:tls'
import { describe, expect, test } from 'vitest'
import { serveSite } from '../../../test/support/receiver.ts'
import { fetcherContract } from '../../contracts/fetcher.ts'
import { httpFetcher } from './fetcher.ts'
import { gate } from './gate.ts'
import { hmacSha256 } from './hmac.ts'

const { signal } = new AbortController()
const CALL = { timeoutMs: 5000, maxBytes: 1000, signal }

fetcherContract({
  describe,
  test,
  name: 'node:http',
  create: (reach) => httpFetcher({ allowPrivate: reach === 'private' }),
  serve: serveSite,
})

describe('names', () => {
  test.each([
    ['a private address', ['10.0.0.1']],
    ['a private address among public ones', ['8.8.8.8', '2606:4700::1111', '192.168.1.1']],
    ['an address of this machine in IPv6', ['::1']],
    ['a link-local one with a zone', ['fe80::1%lo']],
    ['a mapped one', ['::ffff:169.254.169.254']],
    ['what is no address', ['nonsense']],
  ])('one that leads to %s is refused', async (_, addresses) => {
    const fetcher = httpFetcher({ resolve: async () => addresses })
    const url = 'http://hook.example/path?key=the-secret'
    fetcher.check(url)
    const failure = await fetcher.fetch({ ...CALL, url }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'invalid_request' })
    expect(JSON.stringify(failure)).not.toContain('the-secret')
  })

  test('one that leads nowhere is unavailable', async () => {
    const url = 'http://hook.example/'
    const nowhere = httpFetcher({ resolve: async () => [] })
    await expect(nowhere.fetch({ ...CALL, url })).rejects.toMatchObject({ code: 'unavailable' })
    for (const allowPrivate of [false, true]) {
      const here = httpFetcher({ allowPrivate })
      await expect(
        here.fetch({ ...CALL, url: 'http://does-not-exist.invalid/' }),
      ).rejects.toMatchObject({
        // Where no name server answers it takes its time.
        code: expect.stringMatching(/^(unavailable|timeout)$/),
      })
    }
  })

  test('the machine’s own names are found where they may be called', async () => {
    const site = await serveSite(() => ({ status: 200 }))
    const url = site.url.replace('127.0.0.1', 'localhost')
    const { status } = await httpFetcher({ allowPrivate: true }).fetch({ ...CALL, url })
    expect(status).toBe(200)
    await site.close()
  })

  test('over TLS it is the name that is asked for', async () => {
    const asked: string[] = []
    const server = tls.createServer({
      SNICallback(name, answer) {
        asked.push(name)
        answer(new Error('No certificate.'))
      },
    })
    server.on('tlsClientError', () => {})
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const resolve = async (): Promise<readonly string[]> => ['127.0.0.1']
    const fetcher = httpFetcher({ allowPrivate: true, resolve })
    const call = fetcher.fetch({ ...CALL, url: `https://hook.invalid:${port}/` })
    await expect(call).rejects.toMatchObject({ code: 'unavailable' })
    expect(asked).toEqual(['hook.invalid'])
    server.close()
  })

  test('a call goes to the addresses that were checked, under its name', async () => {
    const site = await serveSite(({ headers }) => ({
      status: 200,
      body: String(headers['host']),
    }))
    const { port } = new URL(site.url)
    const asked: string[] = []
    const fetcher = httpFetcher({
      allowPrivate: true,
      resolve: async (host) => {
        asked.push(host)
        return ['127.0.0.1']
      },
    })
    // No resolver of the world knows it: only what was handed in has led there.
    const { body } = await fetcher.fetch({ ...CALL, url: `http://hook.invalid:${port}/` })
    expect(Buffer.from(body).toString()).toBe(`hook.invalid:${port}`)
    expect(asked).toEqual(['hook.invalid'])
    await site.close()
  })

  test('one that leads elsewhere a moment later gains nothing', async () => {
    let called = 0
    const site = await serveSite(() => {
      called += 1
      return { status: 200 }
    })
    const { port } = new URL(site.url)
    // Global when it is checked, and ours a moment later. Nobody has had the first since 2006.
    const answers = [['3ffe::1'], ['127.0.0.1'], ['127.0.0.1']]
    let asked = 0
    const fetcher = httpFetcher({ resolve: async () => answers[asked++] ?? [] })
    const url = `http://hook.example:${port}/`
    const first = fetcher.fetch({ ...CALL, url, timeoutMs: 300 })
    await expect(first).rejects.toMatchObject({
      code: expect.stringMatching(/^(timeout|unavailable)$/),
    })
    expect(asked).toBe(1)
    await expect(fetcher.fetch({ ...CALL, url })).rejects.toMatchObject({ code: 'invalid_request' })
    expect(called).toBe(0)
    await site.close()
  })

  test('a resolver that never answers ends with the time of the call, and with its caller', async () => {
    const fetcher = httpFetcher({ resolve: () => new Promise(() => {}) })
    const url = 'http://hook.example/'
    const calls = [1, 2, 3].map(() => fetcher.fetch({ ...CALL, url, timeoutMs: 50 }))
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'timeout' })
    const leaver = new AbortController()
    const left = fetcher.fetch({ ...CALL, url, signal: leaver.signal })
    leaver.abort('left')
    await expect(left).rejects.toBe('left')
  })
})

test('a gate lets in so many, in order, and forgets who has left', async () => {
  const enter = gate(2)
  const done: (() => void)[] = []
  const begun: number[] = []
  const leaver = new AbortController()
  const work = (number: number) => async (): Promise<void> => {
    begun.push(number)
    await new Promise<void>((resolve) => done.push(resolve))
  }
  const works = [0, 1, 2, 3].map((number) =>
    enter(work(number), number === 2 ? leaver.signal : signal),
  )
  await Promise.resolve()
  expect(begun).toEqual([0, 1])
  leaver.abort('left')
  await expect(works[2]).rejects.toBe('left')
  done[0]?.()
  await works[0]
  await new Promise(setImmediate)
  expect(begun).toEqual([0, 1, 3])
  for (const each of done) each()
  await Promise.all([works[1], works[3]])
})

test('a signature is that of RFC 4231', () => {
  // Its test case 2.
  expect(hmacSha256('Jefe', 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})
