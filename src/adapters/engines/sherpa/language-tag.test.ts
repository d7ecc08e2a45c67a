import { expect, test } from 'vitest'
import { languageTag } from './language-tag.ts'

test.each([
  ['fin', 'fi'],
  ['eng', 'en'],
  ['cmn', 'zh'],
  ['swh', 'sw'],
  ['kmr', 'ku'],
  ['en_US', 'en-US'],
  ['en-us', 'en-US'],
  ['pt-br', 'pt-BR'],
  ['de', 'de'],
  ['Finnish', 'fi'],
  ['english', 'en'],
  ['German', 'de'],
  ['no such tongue', undefined],
])('%s is %s', (name, tag) => {
  expect(languageTag(name)).toBe(tag)
})
