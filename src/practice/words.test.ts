import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWords } from './words.ts'

const forms = (text: string, language = 'en', rules = {}): string[] =>
  textWords(text, language, rules).map((word) => word.form)

describe('the words of a text', () => {
  it('are letters, digits, `_` and apostrophes in lower case', () => {
    expect(forms('  It’s “well-known”: 3.5 €, snake_case!\n')).toEqual([
      "it's",
      'well',
      'known',
      '3',
      '5',
      'snake_case',
    ])
    expect(forms("'quoted' ‘so’ ʼn")).toEqual(["'quoted'", "'so'", "'n"])
  })

  it('know their places', () => {
    const text = 'Hei,\u00AD 今日は 天気 ok\u200E.'
    const words = textWords(text, 'ja')
    expect(words.map(({ written }) => written)).toEqual(['Hei', '今日', 'は', '天気', 'ok'])
    for (const { start, end, written } of words) expect(text.slice(start, end)).toBe(written)
  })

  it('are found by a dictionary in scripts without blanks, whatever the language is called', () => {
    expect(forms('我喜欢学习', 'zh')).toEqual(['我', '喜欢', '学习'])
    expect(forms('我喜欢学习', 'en')).toEqual(['我', '喜欢', '学习'])
    expect(forms('ภาษาไทย', 'th')).toEqual(['ภาษา', 'ไทย'])
    expect(forms('Appleの新しいiPhone15', 'ja')).toEqual(['apple', 'の', '新しい', 'iphone15'])
    expect(forms('人々', 'ja')).toEqual(['人々'])
  })

  it('are parted by blanks in Korean, also around Han letters', () => {
    expect(forms('大韓民國은 좋다', 'ko')).toEqual(['大韓民國은', '좋다'])
  })

  it('take a blank between unspaced letters for none', () => {
    const [first] = textWords('天 気', 'ja')
    expect(first).toEqual({ form: '天気', written: '天 気', start: 0, end: 3 })
  })

  it('are the same in a long run as in a short one', () => {
    const sentence = '我喜欢在图书馆学习中文'
    const alone = forms(sentence, 'zh')
    const many = forms(sentence.repeat(200), 'zh')
    expect(many).toEqual(Array.from({ length: 200 }, () => alone).flat())
  })

  it('hold no invisible signs', () => {
    expect(forms('co\u00ADop\u200Bera\uFEFFtion \u200Fab\u200E ❤\uFE0F 1\uFE0F\u20E3')).toEqual([
      'coop',
      'eration',
      'ab',
      '1',
    ])
    expect(forms('क्\u200Dष', 'hi')).toEqual(['क्ष'])
    expect(forms('می\u200Cخواهم', 'fa')).toEqual(['می', 'خواهم'])
  })

  it('are the same in full width and half width, but powers stay powers', () => {
    expect(forms('Ｆｕｌｌ １２ ﬁsh ｶﾞ', 'en')).toEqual(forms('full 12 fish ガ', 'en'))
    expect(forms('10² ½')).toEqual(['10²', '½'])
  })

  it('are runs of punctuation too, when these count', () => {
    expect(forms('«Oui» — dit-il…', 'fr', { punctuation: true })).toEqual([
      '"',
      'oui',
      '"',
      '-',
      'dit',
      '-',
      'il',
      '...',
    ])
    expect(forms('你好，世界。', 'zh', { punctuation: true })).toEqual(['你好', ',', '世界', '.'])
  })

  it('know a language by its three-letter code and by whatever else is said', () => {
    expect(forms('Café', 'eng')).toEqual(['cafe'])
    expect(forms('Café', 'fra-FR')).toEqual(['café'])
    expect(forms('IŞIK', 'tr_TR')).toEqual(['ışık'])
    expect(forms('Café', '')).toEqual(['café'])
    expect(forms('Café', '!?')).toEqual(['café'])
  })

  it('lose no letter of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('en', 'ja', 'th', 'fa', 'he', 'ko'),
        (text, language) => {
          let end = 0
          let between = ''
          for (const word of textWords(text, language)) {
            if (word.start < end || word.end <= word.start) expect.fail('Expected words in order.')
            between += text.slice(end, word.start)
            end = word.end
          }
          between += text.slice(end)
          // Fillers are letters for Unicode, but nobody sees them.
          expect(between.replaceAll(/[\u115F\u1160\u3164\uFFA0\u0640]/g, '')).not.toMatch(
            /[\p{L}\p{N}]/u,
          )
        },
      ),
      { numRuns: 150 },
    )
  })
})
