import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScoringRules } from '../core/practice.ts'
import type { WordDiff } from './diff.ts'
import { scoreAnswer } from './score.ts'
import { textWords } from './words.ts'

const score = (reference: string, answer: string, language = 'en', rules: ScoringRules = {}) =>
  scoreAnswer(reference, answer, { language, rules })

/** `=the +a -cat sat>sit`: what is equal, extra, missing, and written otherwise. */
const short = (diff: readonly WordDiff[]): string =>
  diff
    .map(({ op, expected, written }) => {
      if (op === 'equal') return `=${expected}`
      if (op === 'missing') return `-${expected}`
      return op === 'extra' ? `+${written}` : `${expected}>${written}`
    })
    .join(' ')

describe('a score', () => {
  it.each([
    ['the cat sat', 'the cat', 66, 1 / 3, 3, 2],
    ['a b', 'a b c d e', 0, 1, 2, 0],
    ['Hei, maailma!', 'hei maailma', 100, 0, 2, 2],
    ['', '', 100, 0, 0, 0],
    ['…!', ' ', 100, 0, 0, 0],
    ['…!', 'x', 0, 1, 0, 0],
    ['one two', '', 0, 1, 2, 0],
  ])('of %j by %j is %d %%', (reference, answer, percentage, wer, wordsRef, wordsCorrect) => {
    expect(score(reference, answer, 'fi').score).toEqual({
      percentage,
      wer,
      wordsRef,
      wordsCorrect,
    })
  })

  it('is rounded down in whole numbers', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`)
    for (let correct = 0; correct <= 100; correct++)
      expect(score(words.join(' '), words.slice(0, correct).join(' ')).score.percentage).toBe(
        correct,
      )
  })

  it.each([
    ['fi', 'Sää on kaunis.', 'saa on kaunis', 66],
    ['fi', 'Sää on kaunis.', 'sää on kaunis', 100],
    ['fi', 'Sää on kaunis.', 'SÄÄ ON KAUNIS', 100],
    ['sv', 'för mig', 'for mig', 50],
    ['de', 'Die Straße ist schön', 'die strasse ist schon', 75],
    ['de', 'Die Straße ist schön', 'DIE STRASSE IST SCHÖN', 100],
    ['et', 'õlu', 'olu', 0],
    ['fr', 'Où est l’hôtel ?', "où est l'hôtel", 100],
    ['fr', 'Où est l’hôtel ?', "ou est l'hotel", 33],
    ['es', 'un año', 'un ano', 50],
    ['en', 'A café in Ærøskøbing', 'a cafe in aeroskobing', 100],
    ['nl', 'één coördinatie', 'een coordinatie', 100],
    ['tr', 'IŞIK İstanbul', 'ışık istanbul', 100],
    ['tr', 'IŞIK İstanbul', 'işik istanbul', 50],
    ['pl', 'łaska', 'laska', 0],
    ['vi', 'má', 'ma', 0],
    ['ru', 'Ёлка и мой дом', 'елка и мой дом', 100],
    ['ru', 'мой дом', 'мои дом', 50],
    ['ru', 'большо́й за́мок', 'большой замок', 100],
    ['el', 'ο δρόμος', 'Ο δρόμοσ', 100],
    ['ar', 'كَتَبَ الوَلَدُ الدَّرْسَ.', 'كتب الولد الدرس', 100],
    ['ar', 'سأل أحمد', 'سال أحمد', 50],
    ['ar', 'كتـــاب ١٢', 'كتاب 12', 100],
    ['fa', 'می‌خواهم کتاب', 'می خواهم كتاب', 100],
    ['he', 'שָׁלוֹם צה״ל', 'שלום צה"ל', 100],
    ['hi', 'मैं हिन्दी बोलता हूँ।', 'मैं हिन्दी बोलता हूँ', 100],
    ['hi', 'कि की', 'की की', 50],
    ['ko', '저는 학교에 갑니다.', '저는 학교에 갑니다', 100],
    ['ko', '저는 학교에 갑니다.', '저는 학교 갑니다', 66],
    ['ja', '今日は天気がいい。', '今日は天気がいい', 100],
    ['ja', '今日は天気がいい。', '今日は 天気が いい', 100],
    ['ja', 'テレビを見る', 'ﾃﾚﾋﾞを見る', 100],
    ['ja', 'かきを食べる', 'かぎを食べる', 66],
    ['zh', '我喜欢学习中文。', '我喜欢学习中文', 100],
    ['zh', '我喜欢学习中文。', '我 喜 欢 学 习 中 文', 100],
    ['zh', '我喜欢学习中文。', '我喜欢中文', 75],
    ['th', 'ภาษาไทยสวยงาม', 'ภาษาไทย สวยงาม', 100],
  ])('in %s of %j by %j is %d %%', (language, reference, answer, percentage) => {
    expect(score(reference, answer, language).score.percentage).toBe(percentage)
  })

  it('takes marks as it is told', () => {
    expect(score('Sää', 'saa', 'fi', { diacritics: false }).score.percentage).toBe(100)
    expect(score('café', 'cafe', 'en', { diacritics: true }).score.percentage).toBe(0)
    expect(score('ёлка', 'елка', 'ru', { diacritics: true }).score.percentage).toBe(0)
    expect(score('мой', 'мои', 'ru', { diacritics: false }).score.percentage).toBe(100)
    expect(score('كَتَبَ', 'كتب', 'ar', { diacritics: true }).score.percentage).toBe(0)
    // Marks that are letters stay.
    expect(score('कि', 'की', 'hi', { diacritics: false }).score.percentage).toBe(0)
    expect(score('かぎ', 'かき', 'ja', { diacritics: false }).score.percentage).toBe(0)
    expect(score('น้ำ', 'นำ', 'th', { diacritics: false }).score.percentage).toBe(0)
  })

  it('takes case and punctuation as it is told', () => {
    expect(score('Der Hund', 'der hund', 'de', { case: true }).score.percentage).toBe(0)
    const { score: signs, diff } = score('Wait, “no”!', 'wait "no" !', 'en', { punctuation: true })
    expect(signs).toMatchObject({ wordsRef: 5, wordsCorrect: 2 })
    expect(short(diff)).toBe('=Wait -, =“ =no ”!>" +!')
  })

  it('takes the best of the text and its alternatives', () => {
    const rules = { alternatives: ['I am here', 'I’m in here'] }
    expect(score('I’m here', 'i am here', 'en', rules).score).toMatchObject({
      percentage: 100,
      wordsRef: 3,
    })
    const { score: own, diff } = score('I’m here', "i'm here", 'en', rules)
    expect(own.wordsRef).toBe(2)
    expect(diff[0]?.source).toEqual({ start: 0, end: 3 })
    // Of equals the text itself: its words have places.
    expect(score('a b', 'a c', 'en', { alternatives: ['a d'] }).diff[1]?.expected).toBe('b')
    expect(score('a b', 'c d', 'en', { alternatives: ['c d'] }).diff[0]).toEqual({
      op: 'equal',
      expected: 'c',
      written: 'c',
    })
  })

  it('reads both sides when told how, and points into the text as it was', () => {
    const said: Record<string, string> = { '7': 'seven', '1999': 'nineteen ninety nine' }
    const read = (text: string): string => text.replaceAll(/\d+/g, (digits) => said[digits] ?? '')
    const text = 'She was 7, in 1999.'
    const { score: value, diff } = scoreAnswer(text, 'she was seven in nineteen ninety 7', {
      language: 'en',
      read,
    })
    expect(value).toMatchObject({ wordsRef: 7, wordsCorrect: 6 })
    expect(short(diff)).toBe('=She =was =seven =in =nineteen =ninety nine>seven')
    expect(diff.map(({ source }) => source && text.slice(source.start, source.end))).toEqual([
      'She',
      'was',
      '7',
      'in',
      '1999',
      '1999',
      '1999',
    ])
  })

  it('gives no place to what reading put in', () => {
    const read = (text: string): string => text.replace('!', ' exclamation')
    const { diff } = scoreAnswer('Oh, yes!', 'oh yes exclamation', { language: 'en', read })
    expect(diff.map(({ source }) => source)).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 7 },
      undefined,
    ])
  })
})

describe('a diff', () => {
  it('says word by word what happened, in order', () => {
    const { diff } = score('the quick brown fox jumps', 'quick browne fox he jumps')
    expect(short(diff)).toBe('-the =quick brown>browne =fox +he =jumps')
    expect(diff[2]).toEqual({
      op: 'substituted',
      expected: 'brown',
      written: 'browne',
      source: { start: 10, end: 15 },
      characters: [
        { op: 'equal', expected: 'brown', written: 'brown' },
        { op: 'extra', written: 'e' },
      ],
    })
  })

  it('pairs a word with the one that is most like it', () => {
    expect(short(score('one cats dogs two', 'one dog two').diff)).toBe('=one -cats dogs>dog =two')
    expect(short(score('a b', 'b c').diff)).toBe('-a =b +c')
    expect(short(score('kissa istuu puussa', 'koira kisa istu').diff)).not.toContain('koira>')
  })
})

describe('over any text', () => {
  const languages = fc.constantFrom('en', 'fi', 'ja', 'zh', 'th', 'ar', 'he', 'ko', 'ru', 'tr', 'x')
  const soup = fc.string({ unit: 'binary', maxLength: 60 })
  const someWords = fc
    .array(
      fc.constantFrom(
        'the',
        'cat',
        'Sää',
        'saa',
        '今日は',
        '天気',
        'ภาษาไทย',
        "don't",
        'e\u0301',
        '7',
        ',',
        '的',
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(' '))
  const rulesOf = fc.record(
    {
      case: fc.boolean(),
      punctuation: fc.boolean(),
      diacritics: fc.boolean(),
      alternatives: fc.array(fc.oneof(soup, someWords), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  const texts = fc.oneof(soup, someWords)

  it('never throws, holds both texts, and counts its own diff', () => {
    fc.assert(
      fc.property(texts, texts, languages, rulesOf, (reference, answer, language, rules) => {
        const { score: value, diff } = score(reference, answer, language, rules)
        const candidates = [reference, ...(rules.alternatives ?? [])]
        const written = diff.flatMap((word) => word.written ?? [])
        expect(written).toEqual(textWords(answer, language, rules).map((word) => word.written))
        const expected = diff.flatMap((word) => word.expected ?? [])
        expect(
          candidates.map((text) => textWords(text, language, rules).map((word) => word.written)),
        ).toContainEqual(expected)
        const edits = diff.filter((word) => word.op !== 'equal').length
        expect(value.wordsRef).toBe(expected.length)
        expect(value.wordsCorrect).toBe(Math.max(0, expected.length - edits))
        expect(value.percentage).toBeGreaterThanOrEqual(0)
        expect(value.percentage).toBeLessThanOrEqual(100)
        for (const word of diff) {
          if (word.source)
            expect(reference.slice(word.source.start, word.source.end)).toBe(word.expected)
          expect(word.characters !== undefined).toBe(word.op === 'substituted')
          if (!word.characters) continue
          expect(word.characters.map((run) => run.expected ?? '').join('')).toBe(word.expected)
          expect(word.characters.map((run) => run.written ?? '').join('')).toBe(word.written)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives all of it to the text itself, however it is encoded', () => {
    fc.assert(
      fc.property(texts, languages, rulesOf, (text, language, rules) => {
        for (const same of [text, text.normalize('NFC'), text.normalize('NFD')])
          expect(score(text, same, language, rules).score).toMatchObject({
            percentage: 100,
            wer: 0,
          })
      }),
      { numRuns: 300 },
    )
  })

  it('is what the plain rule says of Latin text: lower case, no marks, no signs, blanks between words', () => {
    const plain = (text: string): string[] =>
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^\w\s']/g, ' ')
        .split(/\s+/)
        .filter((word) => word !== '')
    const latin = fc.array(fc.constantFrom(...'abcdeéÄñO1_ .,!-’\'"\n'), { maxLength: 40 })
    const text = latin.map((characters) => characters.join(''))
    fc.assert(
      fc.property(text, text, (reference, answer) => {
        const expected = plain(reference)
        const written = plain(answer)
        let above = written.map((_, column) => column + 1)
        above.unshift(0)
        for (const [row, word] of expected.entries()) {
          const here = [row + 1]
          for (const [column, other] of written.entries())
            here.push(
              Math.min(
                above[column]! + (word === other ? 0 : 1),
                above[column + 1]! + 1,
                here[column]! + 1,
              ),
            )
          above = here
        }
        const all = expected.length
        const correct = Math.max(0, all - above.at(-1)!)
        expect(score(reference, answer, 'fi', { diacritics: false }).score).toEqual({
          percentage: all > 0 ? Math.floor((correct * 100) / all) : written.length === 0 ? 100 : 0,
          wer: all > 0 ? Math.min(1, above.at(-1)! / all) : written.length === 0 ? 0 : 1,
          wordsRef: all,
          wordsCorrect: correct,
        })
      }),
      { numRuns: 500 },
    )
  })

  it('is never lowered by alternatives', () => {
    fc.assert(
      fc.property(texts, texts, languages, rulesOf, (reference, answer, language, rules) => {
        const { alternatives = [], ...others } = rules
        const best = score(reference, answer, language, rules).score
        for (const text of [reference, ...alternatives]) {
          const alone = score(text, answer, language, others).score
          expect(best.percentage).toBeGreaterThanOrEqual(alone.percentage)
          expect(best.wer).toBeLessThanOrEqual(alone.wer)
        }
      }),
    )
  })
})
