import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, createWriter, endOf, rangeOf, rewrite, slice, sourceText } from './source-map.ts'
import type { SourceText } from './source-map.ts'

/** What `createWriter` is to do, unit by unit: each unit with the source range it came from. */
type Unit = { readonly unit: string; readonly start: number; readonly end: number }

function units({ text, ...source }: SourceText): Unit[] {
  return [...Array(text.length).keys()].map((index) => ({
    unit: text[index] as string,
    ...rangeOf({ text, ...source }, index, index + 1),
  }))
}

const step = fc.oneof(
  fc.record({ copy: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ put: fc.constantFrom('', '-', 'xyz'), over: fc.integer({ min: 1, max: 4 }) }),
)

/** A text with known origins: what the writer made, and what each unit came from. */
function write(
  steps: readonly ({ copy: number } | { put: string; over: number })[],
  base = 0,
): { text: SourceText; expected: Unit[]; length: number } {
  const source = 'abcdefghijklmnopqrstuvwxyz'.repeat(10)
  const writer = createWriter(source, 0, base)
  const expected: Unit[] = []
  let at = 0
  for (const item of steps) {
    if ('copy' in item) {
      for (let index = at; index < at + item.copy; index++) {
        expected.push({ unit: source[index] as string, start: base + index, end: base + index + 1 })
      }
      at += item.copy
      writer.copy(at)
    } else {
      for (const [index, unit] of [...item.put].entries()) {
        const same = item.put.length === item.over
        const start = base + at + (same ? index : 0)
        expected.push({ unit, start, end: same ? start + 1 : base + at + item.over })
      }
      at += item.over
      writer.put(item.put, at)
    }
  }
  return { text: writer.finish(), expected, length: at }
}

const steps = fc.array(step, { maxLength: 12 })

describe('source map', () => {
  it('knows where each unit came from', () => {
    fc.assert(
      fc.property(steps, fc.nat(50), (list, base) => {
        const { text, expected } = write(list, base)
        expect(units(text)).toEqual(expected)
      }),
    )
  })

  it('keeps that knowledge in slices and when they are joined again', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (list, a, b) => {
        const { text, expected } = write(list)
        const cut = (value: number): number => value % (text.text.length + 1)
        const from = Math.min(cut(a), cut(b))
        const to = Math.max(cut(a), cut(b))
        expect(units(slice(text, from, to))).toEqual(expected.slice(from, to))
        const joined = concat(slice(text, 0, from), slice(text, from, text.text.length))
        expect(units(joined)).toEqual(expected)
        expect(units(concat(joined, sourceText('!', 999))).slice(0, -1)).toEqual(expected)
      }),
    )
  })

  it('joins stretches whose rims were dropped', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const one = write(first)
        const two = write(second, one.length)
        const joined = concat(one.text, two.text)
        expect(units(joined)).toEqual([...one.expected, ...two.expected])
        const rest = slice(joined, one.text.text.length, joined.text.length)
        expect(units(rest)).toEqual(two.expected)
      }),
    )
  })

  it('gives a replacement the source of what it replaces', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (list, a, b) => {
        const { text, expected } = write(list)
        const cut = (value: number): number => value % (text.text.length + 1)
        const from = Math.min(cut(a), cut(b))
        const to = Math.max(cut(a), cut(b))
        fc.pre(to > from)
        const got = units(rewrite(text, [{ from, to, text: '<new>' }]))
        const range = { start: expected[from]?.start, end: expected[to - 1]?.end }
        const middle = [...'<new>'].map((unit) => ({ unit, ...range }))
        expect(got).toEqual([...expected.slice(0, from), ...middle, ...expected.slice(to)])
      }),
    )
  })

  it('ends where its last unit does', () => {
    expect(endOf(sourceText('abc', 5), 0)).toBe(5)
    expect(endOf(sourceText('abc', 5), 3)).toBe(8)
    expect(rangeOf(sourceText('abc', 5), 1, 1)).toEqual({ start: 6, end: 6 })
  })

  it('replaces nothing at no cost', () => {
    const text = sourceText('abc')
    expect(rewrite(text, [])).toBe(text)
  })
})
