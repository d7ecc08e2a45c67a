import { beforeAll, describe, expect, it } from 'vitest'
import { languageFor, loadRules } from './languages/find.ts'
import { MAX_SENTENCE_CHARS, sentenceEnd } from './split.ts'

function split(text: string, tag = 'en'): string[] {
  const table = languageFor(tag).sentences
  const parts: string[] = []
  for (let from = 0; ; ) {
    const found = sentenceEnd(text, from, true, table)
    if (found === undefined) return parts
    parts.push(text.slice(from, found.end).trim())
    from = found.end
  }
}

beforeAll(async () => {
  await Promise.all(['de', 'fr', 'es'].map((tag) => loadRules(tag)))
})

describe('sentenceEnd', () => {
  it.each([
    'Dr. Smith met Mr. and Mrs. Jones.|They talked.',
    'He works for Acme Inc. in Boston.|She does not.',
    'I live in the U.S. Army base.|The U.S. is big.',
    'He moved to the U.S.|The food is good.',
    'It was 5 p.m. Monday.|At 6 a.m. he left.',
    'J. R. R. Tolkien and John F. Kennedy wrote.|Did they?',
    'See Fig. 3 and No. 5, p. 12.|Was it so?|No.|Really not.',
    'Use e.g. a pen, i.e. Something to write, etc. and paper.',
    'He bought pens, paper, etc.|Then he left.',
    'It costs $3.50.|That is 0.5 more than v1.2.3 did.',
    'What?!|No way!|Wait... what?|Well...|Then go.',
    '“Really?” she asked.|“Yes.”|He nodded.',
    '(It was late.)|He went home.',
    'He said it.[12]|Then he left.',
    'Visit example.com today.|Then call.',
    'Neither did I.|He did.',
    'He is tall.|she is small.|ok then.',
    '1. First do this.',
    'Born on Jan. 5 in Dec. 1998.|It was cold.',
    'Smith vs. Jones was approx. five hours.',
    'Hello 🎉.|Bye.',
  ])('splits English: %s', (text) => {
    const expected = text.split('|')
    expect(split(expected.join(' '))).toEqual(expected)
  })

  it.each([
    [
      'de',
      'Das ist z. B. so, d. h. Genau richtig.|Am 3. Mai kam Dr. Weiß.|Es war der 2. Weltkrieg.',
    ],
    ['de', 'Er ist 12.|Sie ist älter.|Es gilt usw. und so fort.'],
    ['fr', 'M. Dupont est arrivé.|Mme Curie, p. ex., est là.|Oui !|Vraiment ?'],
    ['fr', '« Oui ! » dit-il.|« Non. »|Il partit.|« Vraiment\u202f?\u00a0»|« Va. » répondit-elle.'],
    ['de', 'Ja!|»Nein«, sagte er.|»Doch!«|»Gut.«|„Ja.“|Er ging.|„Und?“ fragte sie.'],
    ['es', 'El Sr. García llegó.|¿Qué?|¡No!|Vive en EE.UU. desde enero.'],
    ['zh', '今天很好。|我们去公园吧！|“好吗？”|好。'],
    ['ja', '彼は「はい。」|と言った。|そうですか？'],
    ['ar', 'مرحبا.|كيف حالك؟|أنا بخير.'],
    ['hi', 'यह घर है।|वह जाता है।'],
    ['ur', 'یہ گھر ہے۔|وہ جاتا ہے۔'],
    ['cs', 'Přišel 3. května.|Dnes ne.'],
  ])('splits %s: %s', (tag, text) => {
    const glue = tag === 'zh' || tag === 'ja' ? '' : ' '
    expect(split(text.replaceAll('|', glue), tag)).toEqual(text.split('|'))
  })

  it('ends at a break, and tells the greatest one', () => {
    const table = languageFor('en').sentences
    expect(sentenceEnd('No stop \u2028 \u2029 Next', 0, true, table)).toEqual({
      end: 12,
      by: 'paragraph',
    })
    expect(sentenceEnd('A stop. \u2028Next', 0, true, table)).toEqual({ end: 9, by: 'line' })
  })

  it('waits while the answer is open', () => {
    const table = languageFor('en').sentences
    for (const text of [
      '',
      'It is',
      'It is.',
      'It is. ',
      'It is. "',
      'It was 5 p.m. Mon',
      'It is.[1',
    ]) {
      expect(sentenceEnd(text, 0, false, table)).toBeUndefined()
    }
    expect(sentenceEnd('It is. S', 0, false, table)).toEqual({ end: 7, by: 'stop' })
    expect(sentenceEnd('It is.', 0, true, table)).toEqual({ end: 6, by: 'stop' })
  })

  it('cuts what never ends after a clause, else a word, else a character', () => {
    const table = languageFor('en').sentences
    const end = (text: string): number => sentenceEnd(text, 0, true, table)?.end ?? 0
    const words = 'word '.repeat(1000)
    expect(end(words)).toBe(MAX_SENTENCE_CHARS)
    expect(words[end(words) - 1]).toBe(' ')
    expect(end(`${'word '.repeat(300)}then, ${words}`)).toBe(1505)
    expect(end('x'.repeat(5000))).toBe(MAX_SENTENCE_CHARS)
    expect(end(`x${'𝒳'.repeat(5000)}`)).toBe(MAX_SENTENCE_CHARS - 1)
  })
})
