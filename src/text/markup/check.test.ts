import { describe, expect, it } from 'vitest'
import { MOST_CHECKED_CHARS, checkMarkup } from './check.ts'

describe('checkMarkup', () => {
  const nothing = {
    voices: [],
    languages: [],
    usesIpa: false,
    ipaStyles: [],
    usesPauses: false,
    usesBookmarks: false,
    usesProsody: false,
    complete: true,
  }

  it('finds nothing in text without markup', async () => {
    expect(await checkMarkup('Hello [you].', { markup: 'plain' })).toEqual(nothing)
    expect(await checkMarkup('Hello [you](http://a.b).', { markup: 'markdown' })).toEqual(nothing)
    expect(await checkMarkup('[voice:a]', { markup: 'plain', inlineTags: false })).toEqual(nothing)
    expect(await checkMarkup('<p>[voice:a]</p>', { markup: 'html' })).toEqual(nothing)
  })

  it('tells what SSML asks for, each once', async () => {
    const text = `<speak xml:lang="de"><voice name="a">x<break/></voice><mark name="m"/>
      <voice name="b"><prosody rate="slow"><lang xml:lang="fr">y</lang></prosody></voice>
      <voice name="a"><phoneme ph="a">z</phoneme></voice></speak>`
    expect(await checkMarkup(text, { markup: 'ssml' })).toEqual({
      voices: ['a', 'b'],
      languages: ['de', 'fr'],
      usesIpa: true,
      ipaStyles: [{ voice: 'a', language: 'de' }],
      usesPauses: true,
      usesBookmarks: true,
      usesProsody: true,
      complete: true,
    })
  })

  it('tells what inline tags ask for', async () => {
    expect(await checkMarkup('a [voice:b] [x](/a/)', { markup: 'plain' })).toMatchObject({
      voices: ['b'],
      usesIpa: true,
    })
  })

  it('refuses what is malformed anywhere in the first million units', async () => {
    const start = `<speak>${'word '.repeat(100_000)}`
    const error = { code: 'invalid_request', details: { param: 'text', offset: start.length } }
    await expect(checkMarkup(`${start}</p></speak>`, { markup: 'ssml' })).rejects.toMatchObject(
      error,
    )
    await expect(checkMarkup('x [rate:9]', { markup: 'plain' })).rejects.toMatchObject({
      details: { offset: 2 },
    })
  })

  it('looks only at the beginning of a longer text', async () => {
    const long = `<speak><voice name="a">${'word '.repeat(MOST_CHECKED_CHARS / 5)}</p>`
    expect(await checkMarkup(long, { markup: 'ssml' })).toMatchObject({
      voices: ['a'],
      complete: false,
    })
  })
})
