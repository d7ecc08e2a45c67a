import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKinds, editDistance, editSteps } from './edits.ts'
import { EQUAL, EXTRA, MISSING, SUBSTITUTED } from './window.ts'

/** The whole table of Wagner and Fischer: fewest edits, and the most equal members with so few. */
function textbook(a: ArrayLike<number>, b: ArrayLike<number>): { edits: number; equal: number } {
  let above = Array.from({ length: b.length + 1 }, (_, column) => ({ edits: column, equal: 0 }))
  for (let row = 1; row <= a.length; row++) {
    const here = [{ edits: row, equal: 0 }]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const ways = [
        {
          edits: above[column - 1]!.edits + (same ? 0 : 1),
          equal: above[column - 1]!.equal + (same ? 1 : 0),
        },
        { edits: above[column]!.edits + 1, equal: above[column]!.equal },
        { edits: here[column - 1]!.edits + 1, equal: here[column - 1]!.equal },
      ]
      here.push(ways.sort((x, y) => x.edits - y.edits || y.equal - x.equal)[0]!)
    }
    above = here
  }
  return above[b.length]!
}

/** Follows the steps through both sequences: counts, or undefined when they do not fit them. */
function follow(a: Int32Array, b: Int32Array, steps: Uint8Array): { edits: number; equal: number } {
  let row = 0
  let column = 0
  let equal = 0
  for (const step of steps) {
    if (step === EQUAL) {
      expect(a[row]).toBe(b[column])
      equal++
    }
    if (step === SUBSTITUTED) expect(a[row]).not.toBe(b[column])
    if (step !== EXTRA) row++
    if (step !== MISSING) column++
  }
  expect([row, column]).toEqual([a.length, b.length])
  return { edits: steps.length - equal, equal }
}

const members = (kinds: number, maxLength: number): fc.Arbitrary<Int32Array> =>
  fc.array(fc.nat(kinds - 1), { maxLength }).map((list) => Int32Array.from(list))

/** A sequence, and the same with some members changed, taken out or put in. */
const related = (kinds: number, length: number): fc.Arbitrary<[Int32Array, Int32Array]> =>
  fc
    .array(fc.tuple(fc.nat(kinds - 1), fc.nat(9), fc.nat(kinds - 1)), { maxLength: length })
    .map((list) => [
      Int32Array.from(list, ([member]) => member),
      Int32Array.from(
        list.flatMap(([member, change, other]) =>
          change === 0 ? [] : change === 1 ? [other] : change === 2 ? [member, other] : [member],
        ),
      ),
    ])

describe('edits', () => {
  it('are as few as a textbook table finds, over whatever sequences', () => {
    for (const [kinds, length] of [
      [2, 12],
      [3, 160],
      [40, 160],
      [1000, 160],
    ] as const)
      fc.assert(
        fc.property(members(kinds, length), members(kinds, length), (a, b) => {
          const { edits } = textbook(a, b)
          expect(editDistance(a, b)).toBe(edits)
          expect(follow(a, b, editSteps(a, b)).edits).toBe(edits)
        }),
        { numRuns: 60 },
      )
  })

  it('are as few where sequences are nearly the same', () => {
    fc.assert(
      fc.property(related(30, 300), ([a, b]) => {
        const { edits } = textbook(a, b)
        expect(editDistance(a, b)).toBe(edits)
        expect(follow(a, b, editSteps(a, b)).edits).toBe(edits)
      }),
      { numRuns: 60 },
    )
  })

  it('cost the same both ways, with missing and extra changed', () => {
    fc.assert(
      fc.property(related(5, 200), ([a, b]) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        const there = follow(a, b, editSteps(a, b))
        const back = follow(b, a, editSteps(b, a))
        expect(back.edits).toBe(there.edits)
      }),
      { numRuns: 60 },
    )
  })

  it('keep as many members equal as there can be with so few edits, where all pairs are looked at', () => {
    fc.assert(
      fc.property(members(3, 20), members(3, 20), (a, b) => {
        const likeness = (row: number, column: number): number => ((row * 7 + column) % 10) / 10
        expect(follow(a, b, editSteps(a, b))).toEqual(textbook(a, b))
        expect(follow(a, b, editSteps(a, b, likeness))).toEqual(textbook(a, b))
      }),
    )
  })

  it('are found with little memory where the table would take much: the same few, in order', () => {
    // 20,000 × 5,000: 626 numbers a column, so that four parts are gone through backwards.
    const a = Int32Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 613)
    const b = Int32Array.from({ length: 5000 }, (_, index) => ((index * 4 + 1) * 7919) % 613)
    const steps = editSteps(a, b)
    expect(follow(a, b, steps).edits).toBe(editDistance(a, b))
    expect(editDistance(a, b)).toBe(15_000)
  })

  it('count members that nothing is compared with', () => {
    const none = new Int32Array()
    const three = Int32Array.of(0, 1, 0)
    expect(editDistance(none, none)).toBe(0)
    expect(editDistance(none, three)).toBe(3)
    expect([...editSteps(three, none)]).toEqual([MISSING, MISSING, MISSING])
    expect([...editSteps(none, three)]).toEqual([EXTRA, EXTRA, EXTRA])
  })

  it('pair what is similar', () => {
    const kinds = createKinds()
    const a = kinds.of(['x', 'cats', 'dogs', 'y'])
    const b = kinds.of(['x', 'dog', 'y'])
    const alike = (row: number, column: number): number => (row === 2 && column === 1 ? 0.7 : 0)
    expect([...editSteps(a, b)]).toEqual([EQUAL, SUBSTITUTED, MISSING, EQUAL])
    expect([...editSteps(a, b, alike)]).toEqual([EQUAL, MISSING, SUBSTITUTED, EQUAL])
  })

  it('pair what is similar also far inside a long text', () => {
    const long = Array.from({ length: 200 }, (_, index) => `w${index}`)
    const expected = [...long, 'cats', 'dogs', ...long]
    const written = [...long.with(3, 'other'), 'dog', ...long.with(100, 'another')]
    const kinds = createKinds()
    const alike = (row: number, column: number): number => (row === 201 && column === 200 ? 0.7 : 0)
    const steps = editSteps(kinds.of(expected), kinds.of(written), alike)
    expect([...steps.subarray(199, 203)]).toEqual([EQUAL, MISSING, SUBSTITUTED, EQUAL])
  })
})
