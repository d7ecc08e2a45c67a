import { concat } from '../core/bytes.ts'
import { SpeechError } from '../core/errors.ts'
import type { ArtifactInfo, ArtifactStore, ByteRange } from '../ports/artifact-store.ts'
import { check, checkSame, outcome, within, type ContractRunner } from './check.ts'

/** What is to be proven a store of artifacts. */
export interface ArtifactStoreContractOptions extends ContractRunner {
  readonly name: string
  /** An empty store; the suite closes it. */
  create(): Promise<ArtifactStore> | ArtifactStore
  /** Bytes of the longest artifact; enough to be sent in parts, if it ever is. Default 600,000. */
  readonly longBytes?: number
  /** Milliseconds after which something that should end is said not to. Default 20,000. */
  readonly deadlineMs?: number
}

const BAD_KEYS = [
  '',
  '.',
  '..',
  '/a',
  'a/',
  'a//b',
  'a/../b',
  '../a',
  '.hidden',
  'a/.b',
  'Upper',
  'a b',
  'a\\b',
  'a\0b',
  'é',
  'a+b',
  'a%2fb',
  'x'.repeat(600),
]

/** Bytes that differ from place to place and from seed to seed. */
function pattern(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let state = seed * 2_654_435_761 + 1
  for (let i = 0; i < length; i++) {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    bytes[i] = state >>> 24
  }
  return bytes
}

/** Gives bytes in pieces, each in the memory of the one before, as a thrifty writer does. */
async function* pieces(bytes: Uint8Array, size = 10_007): AsyncGenerator<Uint8Array> {
  const room = new Uint8Array(size)
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size)
    room.set(piece)
    yield room.subarray(0, piece.length)
    room.fill(0)
  }
}

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  for await (const piece of bytes) read.push(piece)
  return concat(read)
}

function checkBytes(actual: Uint8Array, expected: Uint8Array, what: string): void {
  checkSame(actual.length, expected.length, `bytes of ${what}`)
  const at = actual.findIndex((byte, index) => byte !== expected[index])
  checkSame(at, -1, `first other byte of ${what}`)
}

function checkInfo(actual: ArtifactInfo | undefined, expected: ArtifactInfo, what: string): void {
  const show = (info: ArtifactInfo | undefined): string =>
    JSON.stringify(info && [info.key, info.sizeBytes, info.mediaType, info.createdMs, info.etag])
  checkSame(show(actual), show(expected), what)
}

/** Proves that something is an `ArtifactStore`. Works with any test runner. */
export function artifactStoreContract(options: ArtifactStoreContractOptions): void {
  const { describe, test, longBytes = 600_000, deadlineMs = 20_000 } = options
  const { signal } = new AbortController()
  const soon = <T>(promise: Promise<T>, what: string): Promise<T> =>
    within(promise, deadlineMs, what)
  const codeOf = async (work: Promise<unknown>): Promise<string> => {
    const result = await soon(outcome(work), 'a call to end')
    if (!('error' in result)) return 'no error'
    return SpeechError.is(result.error) ? result.error.code : `not ours: ${String(result.error)}`
  }
  const opened = async (body: (store: ArtifactStore) => Promise<void>): Promise<void> => {
    const store = await options.create()
    try {
      await body(store)
    } finally {
      await soon(store.close(), 'close() to resolve')
    }
  }
  const put = (
    store: ArtifactStore,
    key: string,
    bytes: Uint8Array,
    mediaType = 'audio/flac',
  ): Promise<ArtifactInfo> => soon(store.put(key, pieces(bytes), { signal, mediaType }), 'put()')
  const read = async (
    store: ArtifactStore,
    key: string,
    range?: ByteRange,
  ): Promise<Uint8Array | undefined> => {
    const found = await soon(store.get(key, { signal, range }), 'get()')
    return found && soon(all(found.bytes), 'the bytes')
  }
  const keys = async (store: ArtifactStore, prefix: string): Promise<string> => {
    const found: string[] = []
    for await (const info of store.list(prefix, { signal })) found.push(info.key)
    return found.join(' ')
  }

  describe(`artifact store contract: ${options.name}`, () => {
    test('is empty at first', () =>
      opened(async (store) => {
        checkSame(await keys(store, ''), '', 'keys')
        check((await store.find('a', { signal })) === undefined, 'Expected to find nothing.')
        check((await store.get('a/b', { signal })) === undefined, 'Expected to get nothing.')
        checkSame(await store.delete('a', { signal }), false, 'delete')
      }))

    test('gives back what was put, none or much, and tells of it', () =>
      opened(async (store) => {
        for (const length of [0, 1, 10_007, longBytes]) {
          const key = `tasks/t-${length}/audio.flac`
          const bytes = pattern(length, length)
          const mediaType = length === 1 ? 'audio/ogg; codecs=opus' : 'application/json'
          const info = await put(store, key, bytes, mediaType)
          checkSame(info.key, key, 'key')
          checkSame(info.sizeBytes, length, 'sizeBytes')
          checkSame(info.mediaType, mediaType, 'mediaType')
          check(/^[\w.-]+$/.test(info.etag), `Expected a bare etag, got ${info.etag}.`)
          check(info.createdMs > 0, 'Expected a time.')
          checkInfo(await store.find(key, { signal }), info, 'found')
          checkInfo((await store.get(key, { signal }))?.info, info, 'got')
          checkBytes((await read(store, key)) ?? new Uint8Array(1), bytes, key)
        }
      }))

    test('replaces the whole, under another etag', () =>
      opened(async (store) => {
        const first = await put(store, 'a', pattern(20_000, 1), 'audio/flac')
        const second = await put(store, 'a', pattern(3000, 2), 'audio/mpeg')
        check(first.etag !== second.etag, 'Expected another etag.')
        const same = await put(store, 'a', pattern(3000, 3), 'audio/mpeg')
        check(same.etag !== second.etag, 'Expected another etag for the same length.')
        checkBytes((await read(store, 'a')) ?? new Uint8Array(0), pattern(3000, 3), 'a')
        checkInfo(await store.find('a', { signal }), same, 'found')
      }))

    test('gives the parts that are inside, and refuses others', () =>
      opened(async (store) => {
        const bytes = pattern(longBytes, 4)
        await put(store, 'a', bytes)
        const middle = longBytes >> 1
        for (const [start, end] of [
          [0, 1],
          [0, longBytes],
          [longBytes - 1, longBytes],
          [middle - 70_001, middle + 5],
        ] as const) {
          const part = await read(store, 'a', { start, end })
          checkBytes(part ?? new Uint8Array(0), bytes.subarray(start, end), `${start} to ${end}`)
          const got = await store.get('a', { signal, range: { start, end } })
          checkSame(got?.info.sizeBytes, longBytes, 'sizeBytes of the whole')
        }
        for (const [start, end] of [
          [0, longBytes + 1],
          [longBytes, longBytes + 1],
          [5, 5],
          [6, 5],
          [-1, 5],
          [0.5, 5],
          [0, NaN],
        ] as const) {
          const code = await codeOf(store.get('a', { signal, range: { start, end } }))
          checkSame(code, 'invalid_request', `${start} to ${end}`)
        }
        const none = await store.get('b', { signal, range: { start: 0, end: 1 } })
        check(none === undefined, 'Expected to get nothing.')
      }))

    test('lists in order of keys, by how they begin', () =>
      opened(async (store) => {
        const names = ['a', 'a-b', 'a.b', 'a/b', 'a/b/c', 'a/b.c', 'a0', 'ab', 'b/a', 'b/c_1', 'c']
        const ordered = [...names].sort()
        for (const key of names) await put(store, key, pattern(key.length, 1))
        for (const prefix of ['', 'a', 'a/', 'a/b', 'a/b/', 'b/c', 'b/c_1', 'c', 'd', 'a/x/y']) {
          const expected = ordered.filter((key) => key.startsWith(prefix)).join(' ')
          checkSame(await keys(store, prefix), expected, `keys that begin with "${prefix}"`)
        }
        for await (const info of store.list('', { signal })) {
          checkInfo(info, (await store.find(info.key, { signal })) as ArtifactInfo, 'listed')
        }
        for (const prefix of ['.', '../', '/', 'a//', 'A', 'a/..', 'a/.b']) {
          const listing = store.list(prefix, { signal })[Symbol.asyncIterator]()
          checkSame(await codeOf(listing.next()), 'invalid_request', prefix)
        }
      }))

    test('deletes one and no other', () =>
      opened(async (store) => {
        for (const key of ['a', 'a/b', 'a/b/c']) await put(store, key, pattern(9, 1))
        checkSame(await store.delete('a/b', { signal }), true, 'delete')
        checkSame(await store.delete('a/b', { signal }), false, 'delete again')
        check((await store.get('a/b', { signal })) === undefined, 'Expected to get nothing.')
        checkSame(await keys(store, ''), 'a a/b/c', 'keys')
        await put(store, 'a/b', pattern(9, 2))
        checkSame(await keys(store, ''), 'a a/b a/b/c', 'keys')
      }))

    test('refuses keys that are none', () =>
      opened(async (store) => {
        const mediaType = 'audio/flac'
        for (const key of BAD_KEYS) {
          const shown = JSON.stringify(key.slice(0, 20))
          const putting = store.put(key, pieces(pattern(9, 1)), { signal, mediaType })
          checkSame(await codeOf(putting), 'invalid_request', shown)
          checkSame(await codeOf(store.get(key, { signal })), 'invalid_request', shown)
          checkSame(await codeOf(store.find(key, { signal })), 'invalid_request', shown)
          checkSame(await codeOf(store.delete(key, { signal })), 'invalid_request', shown)
          checkSame(await codeOf(store.link(key, { signal, ttlSec: 9 })), 'invalid_request', shown)
        }
        for (const bad of ['', 'audio', 'audio/a\r\nb: c', 'audio/é']) {
          const putting = store.put('a', pieces(pattern(9, 1)), { signal, mediaType: bad })
          checkSame(await codeOf(putting), 'invalid_request', JSON.stringify(bad))
        }
        checkSame(await keys(store, ''), '', 'keys')
      }))

    test('keeps nothing of a stream that fails, and what was there', () =>
      opened(async (store) => {
        const before = await put(store, 'old', pattern(500, 1))
        const reason = new Error('the writer broke')
        for (const key of ['old', 'new/one']) {
          for (const length of [0, 5000, longBytes]) {
            const broken = async function* (): AsyncGenerator<Uint8Array> {
              yield* pieces(pattern(length, 2))
              throw reason
            }
            const putting = store.put(key, broken(), { signal, mediaType: 'audio/flac' })
            const result = await soon(outcome(putting), 'put() to end')
            check('error' in result && result.error === reason, 'Expected the error as it was.')
          }
        }
        checkInfo(await store.find('old', { signal }), before, 'found')
        checkSame(await keys(store, ''), 'old', 'keys')
      }))

    test('ends with the reason of the signal, before, while writing and while reading', () =>
      opened(async (store) => {
        const before = await put(store, 'old', pattern(longBytes, 1))
        const reason = new Error('left')
        const aborted = AbortSignal.abort(reason)
        const mediaType = 'audio/flac'
        const calls: readonly Promise<unknown>[] = [
          store.put('old', pieces(pattern(9, 1)), { signal: aborted, mediaType }),
          store.get('old', { signal: aborted }),
          store.find('old', { signal: aborted }),
          store.delete('old', { signal: aborted }),
          store.list('', { signal: aborted })[Symbol.asyncIterator]().next(),
          store.link('old', { signal: aborted, ttlSec: 9 }),
        ]
        for (const work of calls) {
          const result = await soon(outcome(work), 'a call to end')
          check('error' in result && result.error === reason, 'Expected the reason of the signal.')
        }
        for (const length of [0, 5000, longBytes]) {
          const writing = new AbortController()
          const stuck = async function* (): AsyncGenerator<Uint8Array> {
            yield* pieces(pattern(length, 2))
            queueMicrotask(() => writing.abort(reason))
            await new Promise<never>(() => {})
          }
          const putting = store.put('old', stuck(), { signal: writing.signal, mediaType })
          const result = await soon(outcome(putting), 'put() to end')
          check('error' in result && result.error === reason, 'Expected the reason of the signal.')
        }
        checkInfo(await store.find('old', { signal }), before, 'found')
        const reading = new AbortController()
        const found = await store.get('old', { signal: reading.signal })
        const bytes = found?.bytes[Symbol.asyncIterator]()
        await bytes?.next()
        reading.abort(reason)
        const rest = (async () => {
          while (!(await bytes?.next())?.done);
        })()
        const result = await soon(outcome(rest), 'the bytes to end')
        check('error' in result && result.error === reason, 'Expected the reason of the signal.')
      }))

    test('lets a reader leave early, or never begin', () =>
      opened(async (store) => {
        await put(store, 'a', pattern(longBytes, 1))
        for (let round = 0; round < 20; round++) {
          const found = await store.get('a', { signal })
          if (!found || round % 2 > 0) continue
          for await (const piece of found.bytes) if (piece.length > 0) break
        }
        checkBytes((await read(store, 'a')) ?? new Uint8Array(0), pattern(longBytes, 1), 'a')
      }))

    test('never gives a mixture of what was and what is', () =>
      opened(async (store) => {
        const info = await put(store, 'a', pattern(longBytes, 1))
        const early = await store.get('a', { signal })
        await put(store, 'a', pattern(longBytes, 2))
        const result = await outcome(all(early?.bytes ?? pieces(new Uint8Array(0))))
        if ('value' in result) checkBytes(result.value, pattern(longBytes, 1), info.etag)
        else checkSame(SpeechError.is(result.error) && result.error.code, 'conflict', 'code')
        const seeds = [3, 4, 5, 6]
        const infos = await Promise.all(
          seeds.map((seed) => put(store, 'b', pattern(longBytes - seed, seed))),
        )
        const kept = await store.find('b', { signal })
        const winner = infos.findIndex(({ etag }) => etag === kept?.etag)
        const seed = seeds[winner] ?? 0
        check(seed > 0, 'Expected one of the four.')
        const bytes = (await read(store, 'b')) ?? new Uint8Array(0)
        checkBytes(bytes, pattern(longBytes - seed, seed), 'the one that was kept')
        const gone = await store.get('b', { signal })
        await store.delete('b', { signal })
        const late = await outcome(all(gone?.bytes ?? pieces(new Uint8Array(0))))
        if ('value' in late) checkBytes(late.value, bytes, 'what was deleted')
        else checkSame(SpeechError.is(late.error) && late.error.code, 'not_found', 'code')
      }))
  })
}
