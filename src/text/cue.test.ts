import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ask, Cue } from './cue.ts'
import {
  type SourceText,
  concat,
  createWriter,
  rewrite,
  slice,
  strip,
  withCues,
} from './source-map.ts'

/** Everything a cue can be but a reading, told apart by a name. */
const bookmark = (name: string): Ask => ({ kind: 'bookmark', name })

const step = fc.oneof(
  fc.record({ copy: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ put: fc.constantFrom('', '-', 'xyz'), over: fc.integer({ min: 1, max: 4 }) }),
  fc.constant({ cue: true }),
)

/** A text with cues named by their order. */
function write(steps: readonly object[]): SourceText {
  const writer = createWriter('abcdefghijklmnopqrstuvwxyz'.repeat(10), 0, 0)
  let at = 0
  let names = 0
  for (const item of steps) {
    if ('cue' in item) writer.cue(bookmark(String(names++)))
    else if ('copy' in item) writer.copy((at += item.copy as number))
    else {
      const { put, over } = item as { put: string; over: number }
      writer.put(put, (at += over))
    }
  }
  return writer.finish()
}

const names = ({ cues = [] }: SourceText): string[] =>
  cues.map((cue) => (cue.kind === 'bookmark' ? cue.name : cue.kind))
const ordered = ({ text, cues = [] }: SourceText): boolean =>
  cues.every(({ at }, index) => at >= (cues[index - 1]?.at ?? 0) && at <= text.length)

const texts = fc.array(step, { maxLength: 20 }).map(write)
const place = ({ text }: SourceText, value: number): number => value % (text.length + 1)

describe('cues', () => {
  it('are all there, in order, when a text is cut in two and joined again', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, a) => {
        const at = place(text, a)
        const first = slice(text, 0, at)
        const second = slice(text, at, text.text.length)
        expect(ordered(first) && ordered(second)).toBe(true)
        // At the end of the text both have those that stand there.
        if (at < text.text.length) {
          expect([...names(first), ...names(second)]).toEqual(names(text))
          expect(concat(first, second).cues).toEqual(text.cues)
        } else expect(names(first)).toEqual(names(text))
      }),
    )
  })

  it('go with the unit behind them when a text is cut', () => {
    const text = write([{ copy: 2 }, { cue: true }, { copy: 2 }])
    expect(names(slice(text, 0, 2))).toEqual([])
    expect(slice(text, 2, 4).cues).toEqual([{ kind: 'bookmark', name: '0', at: 0 }])
  })

  it('outlive what is replaced or stripped, in order', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.string({ maxLength: 5 }), (text, a, b, into) => {
        const from = Math.min(place(text, a), place(text, b))
        const to = Math.max(place(text, a), place(text, b))
        fc.pre(to > from)
        for (const result of [rewrite(text, [{ from, to, text: into }]), strip(text, from, to)]) {
          expect(names(result)).toEqual(names(text))
          expect(ordered(result)).toBe(true)
        }
      }),
    )
  })

  const reading = (at: number, length: number, by: 'ipa' | 'letter' = 'letter'): Cue => ({
    kind: 'reading',
    at,
    length,
    as: by === 'ipa' ? { by, ipa: 'a' } : { by },
  })
  const plain = write([{ copy: 10 }])

  it('keep a reading on what it is about', () => {
    const text = withCues(plain, [reading(3, 4)])
    const longer = rewrite(text, [
      { from: 0, to: 1, text: '' },
      { from: 3, to: 7, text: 'word word' },
      { from: 8, to: 9, text: 'more' },
    ])
    expect(longer.cues).toEqual([reading(2, 9)])
    expect(longer.text.slice(2, 11)).toBe('word word')
    const touched = rewrite(text, [
      { from: 2, to: 4, text: '..' },
      { from: 6, to: 8, text: '!' },
    ])
    expect(touched.cues).toEqual([reading(4, 2)])
    expect(rewrite(text, [{ from: 3, to: 7, text: '' }]).cues).toBeUndefined()
  })

  it('part a reading with its text, but no sounds', () => {
    const text = withCues(plain, [reading(3, 4)])
    expect(slice(text, 0, 5).cues).toEqual([reading(3, 2)])
    expect(slice(text, 5, 10).cues).toEqual([reading(0, 2)])
    const sounds = withCues(plain, [reading(3, 4, 'ipa')])
    expect(slice(sounds, 0, 5).cues).toBeUndefined()
    expect(slice(sounds, 3, 7).cues).toEqual([reading(0, 4, 'ipa')])
  })

  it('are put before text that is there already', () => {
    const writer = createWriter('abc', 0, 0)
    writer.cue(bookmark('first'))
    writer.copy(3)
    writer.cue(bookmark('last'))
    writer.cue({ kind: 'reading', length: 2, as: { by: 'letter' } }, 2)
    expect(writer.finish().cues).toEqual([
      { kind: 'bookmark', name: 'first', at: 0 },
      reading(1, 2),
      { kind: 'bookmark', name: 'last', at: 3 },
    ])
  })
})
