import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SpeechError } from '../core/errors.ts'
import { decodeText } from './decode-text.ts'

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (const size of sizes) {
    yield bytes.subarray(at, at + size)
    at += size
  }
  yield bytes.subarray(at)
}

async function decode(
  bytes: Uint8Array,
  sizes: readonly number[] = [],
  maxChars = 1e6,
): Promise<string> {
  let text = ''
  for await (const piece of decodeText(cut(bytes, sizes), { name: 'a.txt', maxChars }))
    text += piece
  return text
}

const wellFormed = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((text) => !text.startsWith('\uFEFF'))
  // Of noise nobody can tell what it is.
  .map((text) => [...text].map((char) => (char < ' ' ? ' ' : char)).join(''))
const sizes = fc.array(fc.nat({ max: 5 }), { maxLength: 20 })

test('UTF-8 is read whatever way it is cut, with and without its mark', async () => {
  await fc.assert(
    fc.asyncProperty(wellFormed, sizes, fc.boolean(), async (text, cuts, marked) => {
      const bytes = Buffer.from((marked ? '\uFEFF' : '') + text, 'utf8')
      expect(await decode(bytes, cuts)).toBe(text)
    }),
  )
})

test('UTF-16 of either order is read by its mark', async () => {
  await fc.assert(
    fc.asyncProperty(wellFormed, sizes, fc.boolean(), async (text, cuts, big) => {
      const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
      expect(await decode(big ? bytes.swap16() : bytes, cuts)).toBe(text)
    }),
  )
})

test.each([
  ['English', 'Hello, dear reader. It is 5 o’clock — time for tea.'],
  ['a word', 'Hi'],
  ['Russian', 'Привет'],
  ['Russian of several words', 'Сегодня хорошая погода, и мы идём в лес.'],
  ['Greek', 'Καλημέρα σε όλους'],
  ['Hebrew', 'שלום לכולם'],
  ['Arabic', 'مرحبا بالجميع'],
  ['Chinese with some English', '今天天气很好，我们去公园。 OK?\n再见。'],
  ['a long one', 'All happy families are alike. '.repeat(100)],
])('UTF-16 without a mark is known too, whatever way it is cut: %s', async (_, text) => {
  for (const cuts of [[], [1], [2, 1, 2], [1, 1, 1, 1, 1, 1, 1]]) {
    expect(await decode(Buffer.from(text, 'utf16le'), cuts)).toBe(text)
    expect(await decode(Buffer.from(text, 'utf16le').swap16(), cuts)).toBe(text)
    expect(await decode(Buffer.from(text, 'utf8'), cuts)).toBe(text)
  }
})

test('a zero byte or an escape does not make UTF-16 of UTF-8', async () => {
  for (const text of ['a\0b\n', 'one\0two\0three\0', '\u001b[1mbold\u001b[0m', '\u0007bell'])
    expect(await decode(Buffer.from(text, 'utf8'), [1, 1])).toBe(text)
})

test('usual text from a pipe is not held back', async () => {
  const pieces = decodeText(cut(Buffer.from('Hi there'), [2]), { name: 'a.txt', maxChars: 100 })
  expect((await pieces.next()).value).toBe('Hi')
  await pieces.return(undefined)
})

async function refusal(bytes: Uint8Array, cuts: readonly number[]): Promise<SpeechError> {
  const error: unknown = await decode(bytes, cuts).catch((reason: unknown) => reason)
  if (!SpeechError.is(error)) throw new Error('Expected a SpeechError.')
  return error
}

test('what is no UTF-8 is refused with its position, whatever way it is cut', async () => {
  const bad = fc.constantFrom(
    [0xff],
    [0xc0, 0xaf],
    [0xe2, 0x28],
    [0xed, 0xa0, 0x80],
    [0x80],
    [0xf5],
    [0xf0, 0x80],
  )
  await fc.assert(
    fc.asyncProperty(wellFormed, bad, wellFormed, sizes, async (before, wrong, after, cuts) => {
      const head = Buffer.from(before, 'utf8')
      if (head.length === 0 && wrong[0] === 0xff) return
      const bytes = Buffer.concat([head, Buffer.from(wrong), Buffer.from(`x${after}`, 'utf8')])
      const error = await refusal(bytes, cuts)
      expect(error).toMatchObject({
        code: 'invalid_request',
        details: { param: 'text', position: head.length },
      })
    }),
  )
})

test('a sequence cut off at the end is refused where it begins', async () => {
  const error = await refusal(Buffer.from('abcé', 'utf8').subarray(0, 4), [1, 1])
  expect(error.details['position']).toBe(3)
  expect(error.message).toBe(
    'The text of a.txt is no UTF-8: the byte at position 3 does not fit. Convert it first, for example with `iconv -f WINDOWS-1252 -t UTF-8`.',
  )
})

test('what is no UTF-16 is refused with its position, whatever way it is cut', async () => {
  const bad = fc.constantFrom([0xd800, 0x61], [0xdc00, 0x61], [0xd800, 0xd800, 0x61], [0xd800])
  await fc.assert(
    fc.asyncProperty(wellFormed, bad, sizes, fc.boolean(), async (before, wrong, cuts, big) => {
      const bytes = Buffer.concat([
        Buffer.from(`\uFEFF${before}`, 'utf16le'),
        Buffer.from(Uint16Array.from(wrong).buffer),
      ])
      const error = await refusal(big ? bytes.swap16() : bytes, cuts)
      expect(error.message).toContain(`is no UTF-16${big ? 'BE' : 'LE'}`)
      expect(error.details['position']).toBe(2 + 2 * before.length)
    }),
  )
})

test('half a unit of UTF-16 is refused at its place', async () => {
  for (const cuts of [[], [4], [1, 1, 1, 1]]) {
    const error = await refusal(Buffer.from([0xff, 0xfe, 0x68, 0x00, 0x69]), cuts)
    expect(error.details['position']).toBe(4)
  }
})

test('UTF-32 is refused by its name', async () => {
  for (const cuts of [[], [2], [1, 1, 1, 1]]) {
    const error = await refusal(Buffer.from([0xff, 0xfe, 0, 0, 0x68, 0, 0, 0]), cuts)
    expect(error.message).toContain('UTF-32')
  }
})

test('a text over its limit is refused as soon as that is known', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    while (true) yield Buffer.from('x'.repeat(50))
  }
  const reading = (async () => {
    for await (const piece of decodeText(endless(), { name: 'a.txt', maxChars: 120 }))
      expect(piece).toHaveLength(50)
  })()
  await expect(reading).rejects.toMatchObject({ code: 'too_large', details: { expected: 120 } })
})

test('the limit counts code points', async () => {
  const faces = '😀'.repeat(10)
  expect(await decode(Buffer.from(faces), [], 10)).toBe(faces)
  await expect(decode(Buffer.from(`${faces}x`), [], 10)).rejects.toMatchObject({
    code: 'too_large',
  })
})

test('nothing is nothing', async () => {
  expect(await decode(new Uint8Array())).toBe('')
})
