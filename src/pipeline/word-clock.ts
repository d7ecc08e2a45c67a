import type { Mark, TextRange, TimelineDetail, TimingMethod } from '../core/mark.ts'
import type { Segment, SentenceSpan, SpokenWord } from '../core/segment.ts'

/** A mark on the clock of the joined speech, its end known. */
export interface PlacedMark {
  readonly kind: 'sentence' | 'word' | 'phoneme' | 'bookmark'
  readonly label: string
  readonly startSec: number
  readonly endSec: number
  readonly source?: TextRange
  readonly method: TimingMethod
}

interface Open {
  readonly label: string
  readonly startSec: number
  readonly source?: TextRange
  readonly method: TimingMethod
}

/**
 * Turns what engines tell of their words into marks that all have a start, an end and a place in
 * the user's text: words the engine named end where the next begins, words it left out share the
 * time between their neighbours by length, sentences span their words across segments, bookmarks
 * stand where the word behind them begins, or where the words before them end.
 */
export interface WordClock {
  /** A segment begins at `startSec`. */
  begin(segment: Segment, startSec: number): void
  /** The engine's own marks of a frame that begins at `frameSec`; gives the marks that ended. */
  take(marks: readonly Mark[], frameSec: number): PlacedMark[]
  /** The segment's speech ended at `endSec`; gives all its marks that were open. */
  finish(endSec: number): PlacedMark[]
}

/** Weight of a word for sharing out time: its letters, and the pause its punctuation makes. */
function weight(text: string, word: SpokenWord, next: SpokenWord | undefined): number {
  let units = 1
  for (const char of text.slice(word.start, word.end)) units += char >= '\u2e80' ? 3 : 1
  const after = text.slice(word.end, next?.start ?? text.length)
  if (/[.!?…。！？]/u.test(after)) units += 5
  else if (/[,;:，、；：—–]/u.test(after)) units += 3
  return units
}

/** Makes the clock of one speech. `detail` says which marks it gives. */
export function createWordClock(
  detail: Exclude<TimelineDetail, 'none'>,
  textOf: (range: TextRange) => string | undefined,
): WordClock {
  let segment: Segment
  let segmentSec = 0
  /** Index of the first word whose time is not given yet. */
  let next = 0
  /** Start of `words[next]` if the engine has told it. */
  let known:
    | { readonly startSec: number; readonly endSec?: number; readonly method: TimingMethod }
    | undefined
  let phoneme: Open | undefined
  let sentence: Open | undefined
  let span = 0
  /** Index of the first bookmark that has no time yet. */
  let bookmark = 0
  let placedSec = 0

  function indexOf(mark: Mark): number {
    const { words, text } = segment
    const from = known ? next + 1 : next
    const at = (index: number): boolean => {
      const word = words[index]
      return (
        word !== undefined &&
        (!mark.source || mark.source.start === word.source.start) &&
        text.slice(word.start, word.end) === mark.label
      )
    }
    for (let index = from; index < words.length; index++) if (at(index)) return index
    return from < words.length ? from : -1
  }

  function openSentence(of: SentenceSpan, startSec: number, method: TimingMethod): void {
    if (of.begins || !sentence) {
      const label = textOf(of.source) ?? segment.text.slice(of.start, of.end)
      sentence = { label, startSec, source: of.source, method }
    } else {
      const source = { start: sentence.source?.start ?? of.source.start, end: of.source.end }
      const label = textOf(source) ?? `${sentence.label} ${segment.text.slice(of.start, of.end)}`
      sentence = { ...sentence, label, source }
    }
  }

  function closeSentence(endSec: number, into: PlacedMark[]): void {
    if (!sentence) return
    const { label, startSec, source, method } = sentence
    into.push({ kind: 'sentence', label, startSec, endSec, ...(source && { source }), method })
    sentence = undefined
  }

  function place(
    index: number,
    startSec: number,
    endSec: number,
    method: TimingMethod,
    into: PlacedMark[],
  ): void {
    const word = segment.words[index] as SpokenWord
    placeBookmarks(word.start, startSec, method, into)
    const current = segment.sentences[span]
    if (
      current &&
      word.start >= current.start &&
      (index === 0 || (segment.words[index - 1]?.start ?? -1) < current.start)
    ) {
      openSentence(current, startSec, method)
    }
    if (detail !== 'sentence') {
      into.push({
        kind: 'word',
        label: word.label ?? segment.text.slice(word.start, word.end),
        startSec,
        endSec,
        source: word.source,
        method,
      })
    }
    placedSec = endSec
    const following = segment.words[index + 1]
    if (current && (!following || following.start >= current.end)) {
      if (current.ends) closeSentence(endSec, into)
      span++
    }
  }

  /** Gives the bookmarks up to a place of the text, all of them at one time. */
  function placeBookmarks(
    upTo: number,
    startSec: number,
    method: TimingMethod,
    into: PlacedMark[],
  ): void {
    const { bookmarks } = segment
    for (let next = bookmarks?.[bookmark]; next; next = bookmarks?.[++bookmark]) {
      if (next.at > upTo) return
      const { name: label, source } = next
      into.push({ kind: 'bookmark', label, startSec, endSec: startSec, source, method })
    }
  }

  /** Gives words `next` up to `until` their times; `until` begins at `untilSec`. */
  function placeUntil(until: number, untilSec: number, into: PlacedMark[]): void {
    let fromSec = Math.max(placedSec, segmentSec)
    if (known) {
      fromSec = Math.max(fromSec, known.startSec)
      const told = known
      known = undefined
      if (told.endSec !== undefined || until === next + 1) {
        const endSec = Math.max(
          fromSec,
          Math.min(told.endSec ?? untilSec, Math.max(untilSec, fromSec)),
        )
        place(next++, fromSec, endSec, told.method, into)
        fromSec = endSec
      } else {
        share(until, fromSec, untilSec, told.method, into)
        return
      }
    }
    if (next < until) share(until, fromSec, untilSec, 'estimated', into)
  }

  function share(
    until: number,
    fromSec: number,
    untilSec: number,
    first: TimingMethod,
    into: PlacedMark[],
  ): void {
    const { words, text } = segment
    const weights: number[] = []
    for (let index = next; index < until; index++)
      weights.push(weight(text, words[index] as SpokenWord, words[index + 1]))
    const total = weights.reduce((sum, it) => sum + it, 0)
    const length = Math.max(0, untilSec - fromSec)
    // The sum may round to just above its end.
    const after = (part: number): number =>
      Math.min(fromSec + length * part, Math.max(untilSec, fromSec))
    let done = 0
    for (const [position, units] of weights.entries()) {
      const startSec = after(done / total)
      done += units
      place(next++, startSec, after(done / total), position === 0 ? first : 'estimated', into)
    }
  }

  function endPhoneme(endSec: number, into: PlacedMark[]): void {
    if (!phoneme) return
    into.push({ kind: 'phoneme', ...phoneme, endSec: Math.max(phoneme.startSec, endSec) })
    phoneme = undefined
  }

  return {
    begin(it, startSec) {
      segment = it
      segmentSec = startSec
      next = 0
      span = 0
      bookmark = 0
      known = undefined
      phoneme = undefined
      placedSec = startSec
    },
    take(marks, frameSec) {
      const placed: PlacedMark[] = []
      for (const mark of marks) {
        const startSec = Math.max(segmentSec, frameSec + mark.offsetSec)
        const endSec = mark.durationSec === undefined ? undefined : startSec + mark.durationSec
        if (mark.kind === 'word') {
          const index = indexOf(mark)
          if (index < 0) continue
          placeUntil(index, startSec, placed)
          known = { startSec, method: mark.method, ...(endSec !== undefined && { endSec }) }
        } else if (mark.kind === 'phoneme' && detail === 'phoneme') {
          endPhoneme(startSec, placed)
          phoneme = {
            label: mark.label,
            startSec,
            method: mark.method,
            ...(mark.source && { source: mark.source }),
          }
          if (endSec !== undefined) endPhoneme(endSec, placed)
        } else if (mark.kind === 'bookmark') {
          placed.push({
            kind: 'bookmark',
            label: mark.label,
            startSec,
            endSec: startSec,
            ...(mark.source && { source: mark.source }),
            method: mark.method,
          })
        }
      }
      return placed
    },
    finish(endSec) {
      const placed: PlacedMark[] = []
      placeUntil(segment.words.length, endSec, placed)
      placeBookmarks(Infinity, placedSec, 'estimated', placed)
      endPhoneme(endSec, placed)
      return placed
    },
  }
}
