import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkJsonBounds } from './json-bounds.ts'

const refused = expect.objectContaining({ code: 'too_large' }) as unknown

test('any JSON of a usual size is taken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ noUnicodeString: false }), async (text) => {
      await expect(checkJsonBounds(text)).resolves.toBeUndefined()
    }),
  )
})

test.each([
  [
    'an object of very many fields',
    `{${Array.from({ length: 2000 }, (_, i) => `"k${i}":1`).join()}}`,
  ],
  ['one within', `{"items":[{${Array.from({ length: 2000 }, (_, i) => `"k${i}":1`).join()}}]}`],
  ['a very long list', `[${'1,'.repeat(300_000)}1]`],
  ['very many empty objects', `[${'[{}],'.repeat(1_100_000)}1]`],
])('%s is refused', async (_, text) => {
  await expect(checkJsonBounds(text)).rejects.toEqual(refused)
})

test('commas and brackets in strings do not count', async () => {
  const text = JSON.stringify({ text: `\\"${',{['.repeat(1_000_000)}` })
  await expect(checkJsonBounds(text)).resolves.toBeUndefined()
})

test('what is no JSON, or nested very deep, is left to others', async () => {
  for (const text of ['', '}]', '"', '"\\', ',,', '['.repeat(100_000)])
    await expect(checkJsonBounds(text)).resolves.toBeUndefined()
})

test('gives others their turn, and ends when told', async () => {
  const reason = new Error('left')
  const text = JSON.stringify('x'.repeat(30_000_000))
  const stop = new AbortController()
  const looked = checkJsonBounds(text, stop.signal)
  setImmediate(() => stop.abort(reason))
  await expect(looked).rejects.toBeDefined()
})
