import { expect, test } from 'vitest'
import { roundTrips } from './round-trip.ts'

/**
 * Words whose beginnings eSpeak NG does not tell, as its dictionary has them in one with the word
 * before: in the, out of.
 */
const JOINED: ReadonlySet<string> = new Set(['the', 'of', 'a', 'to', 'be', 'have', 'been'])

/** Tests that what is spoken of `count` generated sentences is what was normalised and is shown. */
export function testRoundTrips(count: number, seed: number, timeoutMs: number): void {
  test(
    `of ${count} sentences each normalised word has its mark, and subtitles show the user's own`,
    async () => {
      let spoken = 0
      for await (const { sentence, marked, normalized, guessed, subtitles } of roundTrips(
        count,
        seed,
      )) {
        const { text, seen } = sentence
        expect(marked, text).toEqual(normalized)
        expect(
          guessed.map(({ label }) => label).filter((label) => !JOINED.has(label)),
          text,
        ).toEqual([])
        expect(subtitles, text).toBe(seen)
        spoken++
      }
      expect(spoken).toBe(count)
    },
    timeoutMs,
  )
}
