import { expect, test } from 'vitest'
import { languageFor, languagesOf, writtenFor } from './languages.ts'

test('a model speaks the languages its tokenizer has tokens for', () => {
  expect(languagesOf(['[START]', '[en]', 'fr', '[laugh]'])).toEqual(['en'])
  expect(languagesOf(['[fr]', '[en]', '[zh]', '[xx]'])).toEqual(['en', 'fr'])
  expect(languagesOf([])).toEqual(['en'])
})

test('tags mean the language of the model by their first part', () => {
  expect(languageFor('en-GB', ['en'])).toBe('en')
  expect(languageFor('nb-NO', ['en', 'no'])).toBe('no')
  expect(languageFor('de', ['en', 'fr'])).toBeUndefined()
})

test('text is written as the tokenizer learnt it', () => {
  expect(writtenFor('Hello [STOP]  there.', 'en', ['en'])).toBe('Hello STOP there.')
  expect(writtenFor('“Wait…” she said — it’s 5: no; yes .', 'en', ['en'])).toBe(
    '"Wait, " she said, it\'s 5, no, yes.',
  )
  expect(writtenFor('Ça va?', 'fr', ['en', 'fr'])).toBe('[fr]Ça va?')
  expect(writtenFor('한', 'ko', ['en', 'ko'])).toBe('[ko]\u1112\u1161\u11ab')
})
