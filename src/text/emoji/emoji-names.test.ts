import { describe, expect, it } from 'vitest'
import { emojiName, loadEmojiNames } from './emoji-names.ts'

describe('names of emoji', () => {
  it.each([
    ['🎉', 'party popper'],
    ['❤️', 'red heart'],
    ['❤', 'red heart'],
    ['👍🏽', 'thumbs up: medium skin tone'],
    ['🧔🏿‍♂️', 'man: beard, dark skin tone'],
    ['🇫🇷', 'flag: France'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'flag: Scotland'],
    ['👨‍👩‍👧', 'family: man, woman, girl'],
    ['🫱🏻‍🫲🏿', 'handshake: light skin tone, dark skin tone'],
    ['👩🏾‍🚀', 'woman astronaut: medium-dark skin tone'],
    ['🐱‍🚀', 'cat face, rocket'],
    ['∈', 'element of'],
  ])('names %s', (emoji, name) => expect(emojiName(emoji, 'en-GB')).toBe(name))

  it('has no name for what is no emoji, or in a language that has none', () => {
    expect(emojiName('x', 'en')).toBeUndefined()
    expect(emojiName('🎉', 'tlh')).toBeUndefined()
  })

  it('loads other languages when asked', async () => {
    expect(emojiName('🎉', 'de')).toBeUndefined()
    await Promise.all([loadEmojiNames('de-AT'), loadEmojiNames('de'), loadEmojiNames('nb')])
    expect(emojiName('🎉', 'de')).toBe('Konfettibombe')
    expect(emojiName('🇩🇪', 'de')).toBe('Flagge: Deutschland')
    expect(emojiName('🎉', 'nb-NO')).not.toBeUndefined()
    await expect(loadEmojiNames('tlh')).resolves.toBeUndefined()
  })
})
