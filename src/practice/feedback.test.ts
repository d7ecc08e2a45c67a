import { describe, expect, it } from 'vitest'
import { feedbackOf } from './feedback.ts'
import { scoreAnswer } from './score.ts'

const feedback = (reference: string, answer: string, language = 'en'): string => {
  const { score, diff } = scoreAnswer(reference, answer, { language })
  return feedbackOf(score, diff)
}

describe('feedback', () => {
  it.each([
    ['Hei, maailma!', 'hei maailma', 'All words are right.'],
    ['…', '', 'There were no words to write.'],
    ['…', 'so', 'The text has no words. Not in the text: “so”.'],
    ['the cat sat', '', 'Nothing was written yet.'],
    ['the cat sat', 'the cat', '2 of 3 words right. Missing: “sat”.'],
    ['kat', 'cat', '0 of 1 word right. Misspelt: “kat” (written “cat”).'],
    ['a b', 'a b c d e f', '2 of 2 words right. Not in the text: “c”, “d”, “e” and 1 more.'],
    [
      'the autotalli is red',
      'auto talli is red',
      '2 of 4 words right. Misspelt: “autotalli” (written “talli”). Another word: “the” (written “auto”).',
    ],
    [
      'my autotalli is',
      'my auto talli is',
      '2 of 3 words right. Blanks: “autotalli”, not “auto talli”.',
    ],
    ['ice cream now', 'icecream now', '1 of 3 words right. Blanks: “ice cream”, not “icecream”.'],
  ])('on %j by %j', (reference, answer, said) => {
    expect(feedback(reference, answer)).toBe(said)
  })

  it('quotes little of long words', () => {
    expect(feedback('ok', `ok ${'x'.repeat(1000)}`)).toBe(
      `1 of 1 word right. Not in the text: “${'x'.repeat(39)}…”.`,
    )
  })
})
