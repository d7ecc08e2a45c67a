import { expect, test } from 'vitest'
import { hintOf } from './practice-hint.ts'

test.each([
  ['The cat sat, quietly.', 'en', 1, 'T__ c__ s__, q______.'],
  ['The cat sat, quietly.', 'en_GB', 2, 'Th_ ca_ sa_, qu_____.'],
  ['Hyvää yötä!', 'fi', 1, 'H____ y___!'],
  ['a  b\nc', 'en', 1, 'a b c'],
  ['It is 42.', 'en', 1, 'I_ i_ 4_.'],
  ['नमस्ते', 'hi', 1, 'न___'],
])('%j in %s with %i letters', (text, language, letters, hint) => {
  const counted = [...new Intl.Segmenter(language.replace('_', '-')).segment(text)].length
  const shown = hintOf(text, language, letters)
  if (language === 'hi') expect([...shown].length).toBe(counted)
  else expect(shown).toBe(hint)
})

test('words of a language without blanks are found', () => {
  expect(hintOf('今日は雨です。', 'ja', 1)).toMatch(/^今.*_.*。$/)
})

test('a tag that nobody knows is no reason to fail', () => {
  expect(hintOf('cat', '!!', 1)).toBe('c__')
})

test('enough letters are the whole text', () => {
  expect(hintOf('The cat sat.', 'en', 3)).toBe('The cat sat.')
})
