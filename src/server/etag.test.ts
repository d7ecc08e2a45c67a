import { expect, test } from 'vitest'
import { DEFAULTS } from '../app/config/defaults.ts'
import { isAnyEtag, matchesEtag, speechEtag } from './etag.ts'

const REQUEST = { text: 'It costs $3.' }
const tagOf = (config: typeof DEFAULTS): string => speechEtag(REQUEST, config, '1.0.0', 'audio')

test('settings that can be heard make another tag, others do not', () => {
  const tag = tagOf({ ...DEFAULTS })
  const { text, pauses, server } = DEFAULTS
  expect(tagOf({ ...DEFAULTS, text: { ...text, normalize: { money: false } } })).not.toBe(tag)
  expect(tagOf({ ...DEFAULTS, text: { ...text, emoji: 'skip' } })).not.toBe(tag)
  expect(tagOf({ ...DEFAULTS, pauses: { ...pauses, sentenceSec: 1 } })).not.toBe(tag)
  expect(tagOf({ ...DEFAULTS, server: { ...server, port: 1 } })).toBe(tag)
})

test('a tag is found among others, weak or strong', () => {
  const tag = tagOf({ ...DEFAULTS })
  expect(matchesEtag(`"a", ${tag.replace('W/', '')}`, tag)).toBe(true)
  for (const header of [undefined, '"a"', '', '"*"', '*, "a"'])
    expect(matchesEtag(header, tag)).toBe(false)
})

test('an asterisk names whatever is there', () => {
  for (const header of ['*', ' * ']) {
    expect(matchesEtag(header, '"anything"')).toBe(true)
    expect(isAnyEtag(header)).toBe(true)
  }
  for (const header of [undefined, '', '"*"', '"a"']) expect(isAnyEtag(header)).toBe(false)
})
