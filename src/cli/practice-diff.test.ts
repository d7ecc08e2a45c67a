import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import type { WordDiff } from '../practice/diff.ts'
import { scoreAnswer } from '../practice/score.ts'
import { diffLine } from './practice-diff.ts'

const plain = { isTty: false, color: false, unicode: true, columns: 80 }
const colored = { ...plain, isTty: true, color: true }

function lineOf(text: string, answer: string, language = 'en'): string {
  return diffLine(text, scoreAnswer(text, answer, { language }).diff, plain)
}

test.each([
  ['The cat sat.', 'the cat sat', 'The cat sat.'],
  ['The cat sat on the mat.', 'the cat on the mat', 'The cat {+sat+} on the mat.'],
  ['The cat sat.', 'the big cat sat', 'The [-big-] cat sat.'],
  ['The cat sat.', 'now the cat sat', '[-now-] The cat sat.'],
  ['The cat sat.', 'the cat sat down', 'The cat sat [-down-].'],
  ['“Hei,” he said.', 'hei he said', '“Hei,” he said.'],
  ['A light at night.', 'a lihgt at night', /^A l.*t at night[.]$/],
  ['The cat sat.', 'the dog sat', 'The [-dog-]{+cat+} sat.'],
  ['The cat sat.', '', '{+The+} {+cat+} {+sat+}.'],
  ['Two\n  lines here.', 'two lines', 'Two lines {+here+}.'],
])('%j, written %j', (text, answer, line) => {
  expect(lineOf(text, answer)).toEqual(
    typeof line === 'string' ? line : (expect.stringMatching(line) as string),
  )
})

test('a word that is nearly right shows the letters that are not', () => {
  expect(lineOf('kissa istuu', 'kisa istuu', 'fi')).toBe('kis{+s+}a istuu')
  expect(lineOf('sää on', 'saa on', 'fi')).toBe('[-saa-]{+sää+} on')
})

test('languages without blanks stay without', () => {
  const line = lineOf('今日は、雨です。', '今日は雪です', 'ja')
  expect(line).toMatch(/^今日は、.*\{\+雨\+\}.*です。$/)
  expect(line).not.toContain(' ')
})

test('colour adds nothing but colour', () => {
  const text = 'The cat sat on the mat.'
  const { diff } = scoreAnswer(text, 'a the cat sit on mat', { language: 'en' })
  const line = diffLine(text, diff, colored)
  expect(line).toContain('\u001b[31m')
  expect(line).toContain('\u001b[32m')
  expect(stripVTControlCharacters(line)).toBe(diffLine(text, diff, plain))
})

test('nothing in an answer or a text steers the terminal', () => {
  const diff: WordDiff[] = [
    { op: 'equal', expected: 'a\u001b[2J', source: { start: 0, end: 5 } },
    { op: 'extra', written: '\u0007\u202e' },
  ]
  expect(diffLine('a\u001b[2J\u0000', diff, plain)).toBe('a?[2J [-??-]?')
})
