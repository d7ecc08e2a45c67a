import { describe, expect, it } from 'vitest'
import { createPlainReader } from './plain.ts'
import { LOOK_AHEAD_CHARS, STRETCH_CHARS } from './reader.ts'

function read(text: string, final = true): string {
  const { text: reading } = createPlainReader().read({ text, from: 0, base: 0, final })
  return reading.text.replaceAll('\u2028', '/').replaceAll('\u2029', '//')
}

describe('plain reader', () => {
  it.each([
    ['a wrapped line', 'one\ntwo', 'one two'],
    ['a blank line', 'one\n \t\ntwo', 'one// \t two'],
    ['bullets', 'List:\n- one\n• two', 'List:/  one/  two'],
    ['numbers', 'List:\n1. one\n(b', 'List:/1. one (b'],
    ['a dash that is no bullet', 'one\n-two', 'one -two'],
    ['Markdown as it is', '**a** # b', '**a** # b'],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('holds a line break back until it knows what follows', () => {
    expect(read('one\n', false)).toBe('one')
    expect(read('one\n  ', false)).toBe('one')
    expect(read('one\n1', false)).toBe('one')
    expect(read('one\n12. ', false)).toBe('one/12. ')
    expect(read('one\ntw', false)).toBe('one tw')
  })

  it('takes a bounded stretch at a time', () => {
    for (const part of ['word ', '\n', ' \n', 'x']) {
      const text = `a\n${part.repeat(500_000)}`
      const { end } = createPlainReader().read({ text, from: 0, base: 0, final: true })
      expect(end).toBeGreaterThan(0)
      expect(end).toBeLessThanOrEqual(STRETCH_CHARS + LOOK_AHEAD_CHARS)
    }
  })
})
