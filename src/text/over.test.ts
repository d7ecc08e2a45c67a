import { beforeAll, expect, it } from 'vitest'
import { loadLanguage } from './front-end.ts'
import { isOver } from './over.ts'

beforeAll(() => loadLanguage('de'))

it.each([
  ['en', 'See you.'],
  ['en', 'First one. See you soon! '],
  ['en', 'He said: “Yes.”'],
  ['en', 'We meet at 5 p.m.'],
  ['de', 'Bis morgen.\n'],
  ['ja', 'またね。'],
  ['en', `${'word '.repeat(200)}end.`],
])('%s: takes "%s" for over', (language, text) => {
  expect(isOver(text, language)).toBe(true)
})

it.each([
  ['en', ''],
  ['en', 'See you'],
  ['en', 'See Dr.'],
  ['en', 'It was, e.g.'],
  ['de', 'Wir treffen uns am 3.'],
  ['en', 'Version 2.'.slice(0, -1)],
])('%s: does not take "%s" for over', (language, text) => {
  expect(isOver(text, language)).toBe(false)
})
