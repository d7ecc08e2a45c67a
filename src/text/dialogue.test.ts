import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDialogue } from './dialogue.ts'

function turns(text: string): string[] {
  return findDialogue(text).map(
    ({ kind, speaker, source }) =>
      `${kind} ${speaker ?? '-'}: ${text.slice(source.start, source.end)}`,
  )
}

describe('dialogue', () => {
  it.each([
    [
      'lines',
      'Anna: Hello there.\nDr. Bob: Hi!\n',
      ['line Anna: Hello there.', 'line Dr. Bob: Hi!'],
    ],
    ['lines of Markdown', '**Anna:** Yes.\n- **Bob**: No.', ['line Anna: Yes.', 'line Bob: No.']],
    [
      'lines with a direction',
      'Anna (softly): Yes.\nBob: No.',
      ['line Anna: Yes.', 'line Bob: No.'],
    ],
    ['labels', 'Note: this is one.\nWarning: this too.', []],
    ['a lone line', 'Result of it: five.\nThe rest follows.', []],
    ['a verb and a name', '“Come in,” said Mary Ann. She sat.', ['quote Mary Ann: Come in,']],
    ['a name and a verb', '"Who is it?" Peter asked.', ['quote Peter: Who is it?']],
    ['a name ahead', 'Then Peter whispered quietly: "I am here."', ['quote Peter: I am here.']],
    ['a quotation of nobody', 'It read “Do not enter.” in red.', ['quote -: Do not enter.']],
    ['a lone word', 'The so-called "system" is old.', []],
    ['German', '„Komm herein“, sagte Eva.', ['quote Eva: Komm herein']],
    ['French', '« Entrez donc », dit Marie.', ['quote Marie: Entrez donc']],
    ['Russian', '«Кто там?» спросила Анна.', ['quote Анна: Кто там?']],
    [
      'a quotation in a line',
      'Ann: He said "go away" then.\nBob: Oh.',
      ['line Ann: He said "go away" then.', 'line Bob: Oh.'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(turns(text)).toEqual(expected)
  })

  it('gives ordered ranges inside any text, apart from each other', () => {
    const soup = fc.array(
      fc.constantFrom(
        'Ann: ',
        'Bob said ',
        '"',
        '“',
        '”',
        '«',
        '»',
        '\n',
        'go away ',
        '**',
        ': ',
        '𝒜',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('')
        let at = 0
        for (const { source } of findDialogue(text)) {
          expect(source.start).toBeGreaterThanOrEqual(at)
          expect(source.end).toBeGreaterThan(source.start)
          at = source.end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it.each([
    ['quotation marks', '“'.repeat(200_000)],
    ['names', 'Ann '.repeat(100_000)],
    ['lines', 'Ann: x\n'.repeat(50_000)],
    ['straight marks', `"${'a '.repeat(200_000)}`],
    ['capitals', 'A'.repeat(500_000)],
  ])('comes to an end with many %s', (_, text) => {
    expect(findDialogue(text).length).toBeLessThanOrEqual(10_000)
  })
})
