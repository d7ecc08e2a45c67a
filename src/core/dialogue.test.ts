import fc from 'fast-check'
import { expect, test } from 'vitest'
import { turnsOf } from './dialogue.ts'

const told = (text: string, speakers: readonly string[] = ['Alice', 'Bob']): readonly string[] =>
  turnsOf(text, speakers).map((turn) => `${turn.speaker}|${turn.text}`)

test.each<[string, readonly string[]]>([
  ['Alice: Hello! Bob: Hi there!', ['Alice|Hello!', 'Bob|Hi there!']],
  ['Alice: Hello!\nBob : Hi.\nAlice： Bye.', ['Alice|Hello!', 'Bob|Hi.', 'Alice|Bye.']],
  ['It was late. Bob: Hi.', ['Alice|It was late.', 'Bob|Hi.']],
  ['No names at all.', ['Alice|No names at all.']],
  ['Bob: Malice: no label. Alice met Bob.', ['Bob|Malice: no label. Alice met Bob.']],
  ['Alice: Bob: Hi.', ['Bob|Hi.']],
  ['Alice: Carol: Hi.', ['Alice|Carol: Hi.']],
  ['Alice:', []],
])('%j', (text, turns) => {
  expect(told(text)).toEqual(turns)
})

test('names may hold anything but a colon, and one may end another', () => {
  expect(told('Mr. Bob: a. Bob: b.', ['Bob', 'Mr. Bob'])).toEqual(['Mr. Bob|a.', 'Bob|b.'])
  expect(told('A+B (x): a. [c]: b.', ['A+B (x)', '[c]'])).toEqual(['A+B (x)|a.', '[c]|b.'])
  expect(told('愛麗絲：你好。鮑勃：好。', ['愛麗絲', '鮑勃'])).toEqual([
    '愛麗絲|你好。',
    '鮑勃|好。',
  ])
})

test('no word is lost, whatever the names', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((it) => !/[:：\n]/.test(it) && it.trim() !== '')
  fc.assert(
    fc.property(
      name,
      name,
      fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 5 }),
      (one, two, words) => {
        fc.pre(one.trim() !== two.trim())
        const names = [one.trim(), two.trim()]
        const text = words.map((word, index) => `${names[index % 2]}: ~${word}~`).join(' ')
        const turns = turnsOf(text, names)
        expect(turns.map((turn) => turn.speaker)).toEqual(words.map((_, index) => names[index % 2]))
      },
    ),
  )
})
