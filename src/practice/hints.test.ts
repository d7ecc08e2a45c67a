import { describe, expect, it } from 'vitest'
import { hintOf } from './hints.ts'

describe('a hint', () => {
  it('gives away more by level', () => {
    expect(hintOf('The cat, it sat.', 'en', 1)).toBe('4 words')
    expect(hintOf('The cat, it sat.', 'en', 2)).toBe('T__ c__ i_ s__')
    expect(hintOf('The cat, it sat.', 'en', 3)).toBe('The cat it sat')
    expect(hintOf('Hei!', 'fi', 1)).toBe('1 word')
  })

  it('counts characters as readers see them', () => {
    expect(hintOf('हिन्दी', 'hi', 2)).toMatch(/^हि_+$/)
    expect(hintOf('e\u0301te\u0301', 'fr', 2)).toBe('e\u0301__')
    expect(hintOf('今日は', 'ja', 2)).toBe('今_ は')
  })
})
