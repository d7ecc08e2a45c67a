import { SpeechError } from '../core/errors.ts'
import type { LexiconStore } from '../ports/lexicon-store.ts'
import { check, checkSame, outcome, type ContractRunner } from './check.ts'

/** What is to be proven a store of lexicons. */
export interface LexiconStoreContractOptions extends ContractRunner {
  readonly name: string
  /** An empty store that takes at most 5 lexicons of at most 1000 bytes. */
  create(): Promise<LexiconStore> | LexiconStore
}

const BAD_NAMES = [
  '',
  '.',
  '..',
  '../up',
  'a/b',
  'a\\b',
  '/etc/passwd',
  '.hidden',
  'nul',
  'a\0b',
  'line\nbreak',
  'x'.repeat(129),
  '語'.repeat(100),
  'trailing ',
]

async function codeOf(work: Promise<unknown>): Promise<string> {
  const result = await outcome(work)
  if (!('error' in result)) return 'no error'
  return SpeechError.is(result.error) ? result.error.code : `not ours: ${String(result.error)}`
}

/** Proves that something is a `LexiconStore`. Works with any test runner. */
export function lexiconStoreContract(options: LexiconStoreContractOptions): void {
  const { describe, test } = options
  const { signal } = new AbortController()

  describe(`lexicon store contract: ${options.name}`, () => {
    test('is empty at first', async () => {
      const store = await options.create()
      checkSame((await store.list({ signal })).length, 0, 'lexicons')
      check((await store.find('a', { signal })) === undefined, 'Expected to find nothing.')
      check((await store.read('a', { signal })) === undefined, 'Expected to read nothing.')
      checkSame(await store.remove('a', { signal }), false, 'remove')
    })

    test('gives back what was written, under names of any script', async () => {
      const store = await options.create()
      const names = ['Ärzte (1.0)', 'b', 'имена', '製品 + x']
      for (const name of names) await store.write(name, `{"${name}":"😀"}`, { signal })
      for (const name of names) {
        const read = await store.read(name, { signal })
        checkSame(read?.text, `{"${name}":"😀"}`, 'text')
        checkSame(read?.info.name, name, 'name')
        const found = await store.find(name, { signal })
        checkSame(found?.revision, read?.info.revision, 'revision')
        checkSame(found?.sizeBytes, new TextEncoder().encode(read?.text).length, 'sizeBytes')
        check(!Number.isNaN(Date.parse(found?.updatedAt ?? '')), 'Expected a date.')
      }
      const listed = (await store.list({ signal })).map(({ name }) => name)
      checkSame(listed.join('|'), [...names].sort().join('|'), 'list')
    })

    test('replaces and removes; each content has its own revision', async () => {
      const store = await options.create()
      const one = await store.write('a', 'one', { signal })
      const two = await store.write('a', 'two', { signal })
      check(one.revision !== two.revision, 'Expected another revision.')
      checkSame((await store.read('a', { signal }))?.text, 'two', 'text')
      const back = await store.write('a', 'one', { signal })
      checkSame(back.revision, one.revision, 'revision')
      checkSame(await store.remove('a', { signal }), true, 'remove')
      check((await store.find('a', { signal })) === undefined, 'Expected to find nothing.')
      checkSame((await store.list({ signal })).length, 0, 'lexicons')
    })

    test('changes only what was expected', async () => {
      const store = await options.create()
      const { revision } = await store.write('a', 'one', { signal, expected: null })
      checkSame(
        await codeOf(store.write('a', 'two', { signal, expected: null })),
        'conflict',
        'made twice',
      )
      await store.write('a', 'two', { signal, expected: revision })
      for (const expected of [revision, 'else']) {
        checkSame(
          await codeOf(store.write('a', 'three', { signal, expected })),
          'conflict',
          'write',
        )
        checkSame(await codeOf(store.remove('a', { signal, expected })), 'conflict', 'remove')
      }
      checkSame((await store.read('a', { signal }))?.text, 'two', 'text')
      const many = await Promise.all(
        ['x', 'y', 'z'].map((text) => outcome(store.write('b', text, { signal, expected: null }))),
      )
      checkSame(many.filter((each) => 'value' in each).length, 1, 'writers that came first')
    })

    test('refuses names that are none', async () => {
      const store = await options.create()
      for (const name of BAD_NAMES) {
        const shown = JSON.stringify(name.slice(0, 20))
        checkSame(await codeOf(store.write(name, 'x', { signal })), 'invalid_request', shown)
        checkSame(await codeOf(store.find(name, { signal })), 'invalid_request', shown)
        checkSame(await codeOf(store.read(name, { signal })), 'invalid_request', shown)
        checkSame(await codeOf(store.remove(name, { signal })), 'invalid_request', shown)
      }
      checkSame((await store.list({ signal })).length, 0, 'lexicons')
    })

    test('is bounded in size and number', async () => {
      const store = await options.create()
      checkSame(await codeOf(store.write('a', 'x'.repeat(1001), { signal })), 'too_large', 'size')
      for (const name of ['a', 'b', 'c', 'd', 'e']) await store.write(name, 'x', { signal })
      checkSame(await codeOf(store.write('f', 'x', { signal })), 'too_large', 'number')
      await store.write('e', 'y', { signal })
    })

    test('ends with the reason of the signal', async () => {
      const store = await options.create()
      const reason = new Error('left')
      const aborted = AbortSignal.abort(reason)
      for (const work of [
        store.list({ signal: aborted }),
        store.find('a', { signal: aborted }),
        store.read('a', { signal: aborted }),
        store.write('a', 'x', { signal: aborted }),
        store.remove('a', { signal: aborted }),
      ]) {
        const result = await outcome<unknown>(work)
        check('error' in result && result.error === reason, 'Expected the reason of the signal.')
      }
      check((await store.find('a', { signal })) === undefined, 'Expected to find nothing.')
    })
  })
}
