import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { SpeechError } from '../core/errors.ts'
import { boolean, integer, number, string, word } from './dictation-field.ts'
import { type DictationIssue, readDictation } from './dictation-issue.ts'
import { readMoment } from './dictation-time.ts'

/** What is refused of a value, or the value. */
function read(schema: z.ZodType, value: unknown): unknown {
  try {
    return readDictation(z.object({ it: schema }), { it: value }, 'query')['it']
  } catch (error) {
    if (!SpeechError.is(error)) throw error
    const [issue] = error.details['issues'] as unknown as DictationIssue[]
    return issue?.type
  }
}

describe('what pydantic takes is taken, what it refuses is refused in its words', () => {
  test.each([
    [7, 7],
    ['7', 7],
    [' +7 ', 7],
    ['-7', -7],
    ['7.0', 7],
    [7.5, 'int_from_float'],
    ['7.5', 'int_parsing'],
    ['', 'int_parsing'],
    ['7e1', 'int_parsing'],
    [true, 'int_type'],
    [{}, 'int_type'],
    [null, 'missing'],
    [-10, 'greater_than_equal'],
    ['11', 'less_than_equal'],
  ])('a whole number: %j is %j', (value, expected) => {
    expect(read(integer(-9, 10), value)).toBe(expected)
  })

  test.each([
    [0.5, 0.5],
    ['0.5', 0.5],
    ['1e0', 1],
    ['', 'float_parsing'],
    ['x', 'float_parsing'],
    ['Infinity', 'float_parsing'],
    [[], 'float_type'],
    [2.5, 'less_than_equal'],
  ])('a number: %j is %j', (value, expected) => {
    expect(read(number(0, 2), value)).toBe(expected)
  })

  test.each([
    ['true', true],
    ['ON', true],
    ['y', true],
    [1, true],
    ['f', false],
    ['No', false],
    [0, false],
    ['', 'bool_parsing'],
    ['2', 'bool_parsing'],
    [2, 'bool_parsing'],
    [{}, 'bool_type'],
  ])('true or false: %j is %j', (value, expected) => {
    expect(read(boolean(), value)).toBe(expected)
  })

  test.each([
    ['ab', 'ab'],
    ['😀😀😀', '😀😀😀'],
    ['a', 'string_too_short'],
    ['abcd', 'string_too_long'],
    ['😀😀😀😀', 'string_too_long'],
    [7, 'string_type'],
  ])('a text of code points: %j is %j', (value, expected) => {
    expect(read(string(2, 3), value)).toBe(expected)
  })

  test('a word', () => {
    expect(read(word(['one', 'two', 'three']), 'two')).toBe('two')
    expect(read(word(['one', 'two', 'three']), 'four')).toBe('literal_error')
  })
})

describe('a refusal', () => {
  const schema = z.object({
    text: string(1, 3),
    tags: z.array(string(1, 3)).exactOptional(),
    inner: z.object({ n: integer() }).exactOptional(),
  })

  function issues(value: unknown): readonly DictationIssue[] {
    try {
      readDictation(schema, value, 'body')
    } catch (error) {
      if (SpeechError.is(error)) return error.details['issues'] as unknown as DictationIssue[]
    }
    throw new Error('Expected a refusal.')
  }

  test('says where each fault is and what came, never a text', () => {
    expect(issues({ text: 'secret', tags: ['a', 'long tag'], inner: { n: 'x' } })).toEqual([
      {
        type: 'string_too_long',
        loc: ['body', 'text'],
        msg: 'String should have at most 3 characters',
        input: 'a string of 6 characters',
        ctx: { max_length: 3 },
      },
      {
        type: 'string_too_long',
        loc: ['body', 'tags', 1],
        msg: 'String should have at most 3 characters',
        input: 'long tag',
        ctx: { max_length: 3 },
      },
      {
        type: 'int_parsing',
        loc: ['body', 'inner', 'n'],
        msg: 'Input should be a valid integer, unable to parse string as an integer',
        input: 'x',
      },
    ])
  })

  test.each([
    [undefined, 'missing', []],
    [null, 'missing', []],
    ['x', 'model_attributes_type', []],
    [[], 'model_attributes_type', []],
    [{ text: 'a', tags: 7 }, 'list_type', ['tags']],
    [{ text: 'a', inner: [] }, 'model_attributes_type', ['inner']],
    [{}, 'missing', ['text']],
  ])('of %j is %s at %j', (value, type, loc) => {
    expect(issues(value)).toMatchObject([{ type, loc: ['body', ...loc] }])
  })

  test('has an end', () => {
    const many = { text: 'a', tags: Array.from({ length: 1000 }, () => '') }
    expect(issues(many)).toHaveLength(20)
  })
})

describe('a moment', () => {
  const noon = Date.UTC(2026, 0, 31, 12)

  test.each([
    ['2026-01-31T12:00:00Z', noon],
    ['2026-01-31t12:00z', noon],
    ['2026-01-31 12:00', noon],
    ['2026-01-31_12:00:00', noon],
    ['2026-01-31T14:00:00+02:00', noon],
    ['2026-01-31T14:00:00 02:00', noon],
    ['2026-01-31 09:30:00-0230', noon],
    ['2026-01-31T12:00:00.123456', noon + 123],
    [String(noon), noon],
    [String(noon / 1000), noon],
    [`${noon / 1000}.5`, noon + 500],
    ['-1', -1000],
  ])('%s', (text, ms) => {
    expect(readMoment(text)).toEqual({ ms, lastMs: ms })
  })

  test('a day is meant from its beginning to its end', () => {
    const ms = Date.UTC(2024, 1, 29)
    expect(readMoment('2024-02-29')).toEqual({ ms, lastMs: ms + 86_399_999 })
  })

  test.each([
    '',
    'x',
    '2026-02-29',
    '2026-1-1',
    '2026-01-01T24:00',
    '2026-01-01T',
    '1e9',
    '9'.repeat(15),
  ])('%j is none', (text) => {
    expect(readMoment(text)).toBeUndefined()
  })
})
