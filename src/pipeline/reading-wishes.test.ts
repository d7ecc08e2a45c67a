import { expect, test } from 'vitest'
import { type ReadingDefaults, readingOf } from './reading-wishes.ts'

const defaults: ReadingDefaults = {
  normalize: { url: false },
  inlineTags: true,
  emoji: 'skip',
  codeBlocks: 'skip',
}

test.each([
  ['Done 🎉', 'skip'],
  ['🎉', 'name'],
  ['🎉 !!', 'name'],
  [undefined, 'skip'],
] as const)('emoji of %j that are to be skipped: %s', (text, emoji) => {
  expect(readingOf({ text }, defaults).emoji).toBe(emoji)
})

test('what a request says goes before the defaults', () => {
  const { disabledRules, codeBlocks } = readingOf(
    { normalize: { url: true, money: false }, codeBlocks: 'read' },
    defaults,
  )
  expect([...disabledRules]).toEqual(['money'])
  expect(codeBlocks).toBe('read')
})
