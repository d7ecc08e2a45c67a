import type { Bookmark, SentenceSpan, SpokenWord, TextSegment } from '../core/segment.ts'
import { respell } from '../text/lexicon/respelling.ts'

/**
 * A segment for an engine that knows the IPA signs of `signs`, or none: words whose sounds are
 * given in others are written so that they are read like that, and keep their own letters as
 * their label. The same object when there is no such word.
 */
export function respelled(
  segment: TextSegment,
  language: string,
  signs: string | undefined,
): TextSegment {
  const { words } = segment
  const known = (ipa: string): boolean => {
    if (signs === undefined) return false
    for (const sign of ipa) if (!signs.includes(sign)) return false
    return true
  }
  if (!words.some(({ ipa }) => ipa !== undefined && !known(ipa))) return segment

  /** How much longer the text is up to a place than it was, by the old place. */
  const shifts: { readonly at: number; readonly by: number }[] = []
  const spelled: SpokenWord[] = []
  let text = ''
  let from = 0
  for (const word of words) {
    text += segment.text.slice(from, word.start)
    const letters = segment.text.slice(word.start, word.end)
    const { ipa, ...rest } = word
    const other = ipa === undefined || known(ipa) ? '' : respell(ipa, language).trim()
    const start = text.length
    text += other === '' ? letters : other
    const own = { start, end: text.length }
    spelled.push(other === '' ? { ...word, ...own } : { label: letters, ...rest, ...own })
    shifts.push({ at: word.end, by: text.length - word.end })
    from = word.end
  }
  text += segment.text.slice(from)

  const starts = words.map(({ start }) => start)
  const moved = (place: number): number => {
    const inside = starts.findIndex(
      (start, index) => start < place && place < (words[index]?.end ?? 0),
    )
    if (inside >= 0) return spelled[inside]?.start ?? place
    let by = 0
    for (const shift of shifts) {
      if (shift.at > place) break
      by = shift.by
    }
    return place + by
  }
  const { bookmarks } = segment
  return {
    ...segment,
    text,
    words: spelled,
    sentences: segment.sentences.map((it): SentenceSpan => {
      return { ...it, start: moved(it.start), end: moved(it.end) }
    }),
    ...(bookmarks && {
      bookmarks: bookmarks.map((it): Bookmark => ({ ...it, at: moved(it.at) })),
    }),
  }
}
