import type { FetchAnswer, Fetcher, FetchRequest } from '../ports/fetcher.ts'
import { check, checkSame, outcome, within, type ContractRunner } from './check.ts'
import { codeOf } from './task-sample.ts'

/** What a server was asked. */
export interface ServedRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  readonly body: string
}

/** What a server answers. */
export interface ServedAnswer {
  readonly status: number
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string
  /** What follows the body: its end (default), a byte now and then for ever, nothing, or a cut line. */
  readonly ending?: 'end' | 'dribble' | 'silence' | 'cut'
}

/** A real HTTP server on this machine. */
export interface ServedSite {
  /** Without a slash at its end. */
  readonly url: string
  /** Calls whose line is still open. */
  open(): number
  close(): Promise<void>
}

/** What is to be proven a fetcher. */
export interface FetcherContractOptions extends ContractRunner {
  readonly name: string
  /** `private` ones may call this machine. */
  create(reach: 'public' | 'private'): Fetcher
  /** Serves on this machine; an answer may come later, or never. */
  serve(
    answer: (request: ServedRequest) => ServedAnswer | Promise<ServedAnswer>,
  ): Promise<ServedSite>
}

const { signal } = new AbortController()
const CALL = { timeoutMs: 20_000, maxBytes: 1000, signal }
const SECRET = 'the-secret'

/** URLs that nobody may call, whatever names lead to. */
const REFUSED: readonly string[] = [
  '',
  'nothing',
  '/path',
  'ftp://example.org/',
  'file:///etc/hosts',
  'data:,x',
  'javascript:1',
  'http://user@example.org/',
  'http://:word@example.org/',
  'http://localhost/',
  'http://LocalHost./',
  'http://a.localhost:8080/',
  'http://printer.local/',
  'http://metadata.google.internal/',
  'http://127.0.0.1/',
  'http://127.0.0.1./',
  'http://127.1/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://2130706433/',
  'http://①②⑦.0.0.1/',
  'http://0/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://100.100.100.200/',
  'http://169.254.169.254/latest/meta-data/',
  'http://172.16.0.1/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://192.168.0.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::10.0.0.1]/',
  'http://[64:ff9b:1::808:808]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:a9fe:a9fe::]/',
  'http://[2001::1]/',
  'http://[100::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
]

/** URLs that look like one of those and are none. */
const TAKEN: readonly string[] = [
  'http://example.org/',
  'https://example.org:8443/a?b=c#d',
  'http://localhost.example.org/',
  'http://8.8.8.8/',
  'http://172.32.0.1/',
  'http://100.128.0.1/',
  'http://[2606:4700::1111]/',
  'http://[::ffff:8.8.8.8]/',
  'http://[64:ff9b::808:808]/',
  'http://[2002:808:808::]/',
]

/** Proves that something is a `Fetcher`. Works with any test runner. */
export function fetcherContract(options: FetcherContractOptions): void {
  const { describe, test, create, serve } = options

  async function served(
    answer: Parameters<typeof serve>[0],
    use: (url: string, site: ServedSite) => Promise<void>,
  ): Promise<void> {
    const site = await serve(answer)
    try {
      await use(site.url, site)
    } finally {
      await site.close()
    }
  }
  const near = (): Fetcher => create('private')
  const call = (url: string, more: Partial<FetchRequest> = {}): Promise<FetchAnswer> =>
    within(near().fetch({ ...CALL, url, ...more }), CALL.timeoutMs, 'an end of the call')
  const text = ({ body }: FetchAnswer): string => String.fromCharCode(...body)

  describe(`fetcher contract: ${options.name}`, () => {
    test('says what it would not call, and calls none of it', async () => {
      const fetcher = create('public')
      for (const url of REFUSED) {
        const checked = await codeOf((async () => fetcher.check(url))())
        checkSame(checked, 'invalid_request', `check of ${url}`)
        checkSame(
          await codeOf(fetcher.fetch({ ...CALL, url })),
          'invalid_request',
          `call of ${url}`,
        )
      }
      for (const url of TAKEN) fetcher.check(url)
    })

    test('reaches this machine only when it may', () =>
      served(
        () => ({ status: 200 }),
        async (url) => {
          checkSame(
            await codeOf(create('public').fetch({ ...CALL, url })),
            'invalid_request',
            'call',
          )
          near().check(url)
          checkSame((await call(url)).status, 200, 'status')
        },
      ))

    test('sends what it is given, and gives back what comes', () =>
      served(
        ({ method, path, headers, body }) => ({
          status: 201,
          headers: { 'X-Answer': 'yes' },
          body: JSON.stringify([method, path, headers['x-asked'], headers['content-length'], body]),
        }),
        async (url) => {
          const answer = await call(`${url}/a?b=%20c`, {
            method: 'POST',
            headers: { 'X-Asked': 'this' },
            body: 'grüße',
          })
          checkSame(answer.status, 201, 'status')
          checkSame(answer.headers['x-answer'], 'yes', 'header')
          checkSame(answer.url, `${url}/a?b=%20c`, 'url')
          check(
            text(answer).startsWith('["POST","/a?b=%20c","this","7",'),
            'Expected what was sent.',
          )
          const got = await call(url)
          checkSame(text(got).startsWith('["GET","/",null,null,'), true, 'a GET')
          check(
            (await codeOf(call(url, { headers: { 'a b': 'c' } }))) !== 'no error',
            'Expected no.',
          )
        },
      ))

    test('gives statuses as they are', () =>
      served(
        ({ path }) => ({ status: Number(path.slice(1)), headers: { 'Retry-After': '7' } }),
        async (url) => {
          for (const status of [204, 304, 400, 410, 429, 500, 503]) {
            const answer = await call(`${url}/${status}`)
            checkSame(answer.status, status, 'status')
            checkSame(answer.headers['retry-after'], '7', 'Retry-After')
          }
        },
      ))

    test('takes no more of an answer than it is told', () =>
      served(
        ({ path }) => ({ status: 200, body: 'x'.repeat(Number(path.slice(1))) }),
        async (url) => {
          checkSame((await call(`${url}/1000`)).body.length, 1000, 'bytes')
          checkSame(await codeOf(call(`${url}/1001`)), 'too_large', 'one byte more')
          const answer = await call(`${url}/5000000`, { discardBody: true })
          checkSame(answer.status, 200, 'status of a discarded answer')
          checkSame(answer.body.length, 0, 'bytes of a discarded answer')
        },
      ))

    test('follows redirects only as far as it is told', () =>
      served(
        ({ path, headers }) => {
          const left = Number(path.slice(1))
          if (left === 0) return { status: 200, body: String(headers['authorization']) }
          return { status: 302, headers: { Location: `/${left - 1}` } }
        },
        async (url) => {
          const answer = await call(`${url}/2`)
          checkSame(answer.status, 302, 'status when none is followed')
          checkSame(answer.headers['location'], '/1', 'location')
          const headers = { Authorization: 'mine' }
          const followed = await call(`${url}/2`, { maxRedirects: 2, headers })
          checkSame(followed.url, `${url}/0`, 'url')
          checkSame(text(followed), 'mine', 'what goes to the same place')
          checkSame(await codeOf(call(`${url}/3`, { maxRedirects: 2 })), 'unavailable', 'too many')
          const posted = await call(`${url}/2`, { method: 'POST', maxRedirects: 2, body: 'x' })
          checkSame(posted.status, 302, 'status of a POST')
        },
      ))

    test('takes what is personal to no other place', () =>
      served(
        ({ headers }) => ({ status: 200, body: String(headers['authorization']) }),
        (there) =>
          served(
            () => ({ status: 307, headers: { Location: there } }),
            async (url) => {
              const headers = { Authorization: 'mine' }
              const answer = await call(url, { maxRedirects: 1, headers })
              checkSame(text(answer), 'undefined', 'authorization elsewhere')
            },
          ),
      ))

    test('checks every hop', () =>
      served(
        ({ path }) => ({ status: 302, headers: { Location: decodeURIComponent(path.slice(1)) } }),
        async (url) => {
          for (const bad of ['ftp://example.org/', 'http://user:word@example.org/', 'file:///x']) {
            const hop = call(`${url}/${encodeURIComponent(bad)}`, { maxRedirects: 3 })
            checkSame(await codeOf(hop), 'invalid_request', bad)
          }
          const nowhere = call(`${url}/${encodeURIComponent('http://[x')}`, { maxRedirects: 3 })
          checkSame(await codeOf(nowhere), 'unavailable', 'a location that is none')
        },
      ))

    test('ends what is silent, slow, or dribbles, by its time', () =>
      served(
        ({ path }) => {
          if (path === '/never') return new Promise<never>(() => {})
          return { status: 200, body: 'x', ending: path === '/dribble' ? 'dribble' : 'silence' }
        },
        async (url, site) => {
          for (const path of ['/never', '/dribble', '/silence'])
            checkSame(await codeOf(call(url + path, { timeoutMs: 150 })), 'timeout', path)
          // Who wants only the status has it.
          for (const path of ['/dribble', '/silence']) {
            const answer = await call(url + path, { timeoutMs: 150, discardBody: true })
            checkSame(answer.status, 200, path)
          }
          const never = call(`${url}/never`, { timeoutMs: 150, discardBody: true })
          checkSame(await codeOf(never), 'timeout', 'no status')
          await closedAll(site)
        },
      ))

    test('ends when its caller has left', () =>
      served(
        ({ path }) => {
          if (path === '/never') return new Promise<never>(() => {})
          return { status: 200, body: 'x', ending: 'silence' }
        },
        async (url, site) => {
          const reason = new Error('mine')
          for (const discardBody of [false, true]) {
            for (const path of ['/never', '/silence']) {
              const leaver = new AbortController()
              const ended = outcome(call(url + path, { signal: leaver.signal, discardBody }))
              while (site.open() === 0) await turn()
              leaver.abort(reason)
              const end = await ended
              check('error' in end && end.error === reason, 'Expected the reason of the signal.')
              await closedAll(site)
            }
          }
          const before = outcome(call(url, { signal: AbortSignal.abort(reason) }))
          const end = await before
          check('error' in end && end.error === reason, 'Expected the reason of the signal.')
        },
      ))

    test('says what it cannot reach, and nothing of the path', async () => {
      const site = await serve(() => ({ status: 200, body: 'x', ending: 'cut' }))
      const cut = await outcome(call(`${site.url}/${SECRET}?key=${SECRET}`))
      checkSame(await codeOf(call(site.url)), 'unavailable', 'a cut answer')
      const discarded = await call(site.url, { discardBody: true })
      checkSame(discarded.status, 200, 'status of a cut answer')
      await site.close()
      const gone = await outcome(call(`${site.url}/${SECRET}?key=${SECRET}`))
      checkSame(await codeOf(call(site.url)), 'unavailable', 'nobody there')
      const tls = await outcome(call(`${site.url.replace('http:', 'https:')}/${SECRET}`))
      for (const each of [cut, gone, tls]) {
        check('error' in each && each.error instanceof Error, 'Expected an error.')
        check(!each.error.message.includes(SECRET), `Expected no path, got ${each.error.message}`)
      }
    })
  })
}

async function closedAll(site: ServedSite): Promise<void> {
  const closed = (async () => {
    while (site.open() > 0) await turn()
  })()
  await within(closed, CALL.timeoutMs, 'the line to be closed')
}

const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5))
