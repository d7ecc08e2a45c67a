import type { Mark } from '../../../core/mark.ts'
import type { Segment } from '../../../core/segment.ts'
import type { EspeakEvent } from './library.ts'

/** A mark without its frame. */
export interface TimedMark {
  readonly mark: Omit<Mark, 'offsetSec'>
  /** Milliseconds from the start of the call. */
  readonly startMs: number
}

/** Turns the events of one synthesis call into marks. */
export interface MarkClock {
  /** Marks that became known with these events. */
  read(events: readonly EspeakEvent[]): TimedMark[]
  /** The marks whose end is the end of the audio. */
  finish(endMs: number): TimedMark[]
}

/** Words spoken as one: mostly one word, more when the dictionary has them together (`of the`). */
interface Unit {
  /** Indices in the words of the segment. */
  readonly words: number[]
  readonly startMs: number
  /** Where its phonemes begin. */
  readonly phonemesMs: number[]
  /** Where the pause after it begins. */
  pauseMs: number | undefined
}

/**
 * Word times from the `mark` and phoneme events. A word begins with its mark, or with its first
 * phoneme when its opening punctuation made a pause, and ends with the next word or where the
 * pause before it begins. Words that the engine's dictionary joins have one sound and the mark of
 * the second comes after it: their times are parted at a phoneme, by their letters. A mark is
 * given when its end is known.
 */
export function markClock(segment: Segment): MarkClock {
  const wantsPhonemes = segment.timing === 'phoneme'
  const wantsWords = wantsPhonemes || segment.timing === 'word'
  /** Marks that no sound has followed yet. */
  let silent: { readonly word: number; readonly atMs: number }[] = []
  /** Whether a pause came after the last of them. */
  let paused = false
  let unit: Unit | undefined
  let phoneme: { readonly ipa: string; readonly startMs: number } | undefined

  const closePhoneme = (endMs: number, into: TimedMark[]): void => {
    if (phoneme) {
      const { ipa, startMs } = phoneme
      const durationSec = (endMs - startMs) / 1000
      into.push({ startMs, mark: { kind: 'phoneme', label: ipa, durationSec, method: 'engine' } })
    }
    phoneme = undefined
  }
  const closeUnit = (endMs: number, into: TimedMark[]): void => {
    if (unit) into.push(...unitMarks(segment, unit, unit.pauseMs ?? endMs))
    unit = undefined
  }
  const sound = (atMs: number, into: TimedMark[]): void => {
    const own = silent.pop()
    if (own) {
      unit?.words.push(...silent.map((it) => it.word))
      const words = unit ? [own.word] : [...silent.map((it) => it.word), own.word]
      closeUnit(silent[0]?.atMs ?? own.atMs, into)
      unit = { words, startMs: paused ? atMs : own.atMs, phonemesMs: [], pauseMs: undefined }
    }
    silent = []
    paused = false
    if (!unit) return
    unit.pauseMs = undefined
    unit.phonemesMs.push(atMs)
  }
  const pause = (atMs: number): void => {
    if (silent.length > 0) paused = true
    if (unit) unit.pauseMs ??= silent[0]?.atMs ?? atMs
  }

  return {
    read(events) {
      const known: TimedMark[] = []
      if (!wantsWords) return known
      for (const { type, id, audio_position: atMs } of events) {
        if (type === 'mark') {
          silent.push({ word: Number(id), atMs })
          paused = false
        } else if (type === 'phoneme') {
          if (wantsPhonemes) closePhoneme(atMs, known)
          if (id === '') pause(atMs)
          else {
            sound(atMs, known)
            if (wantsPhonemes) phoneme = { ipa: String(id), startMs: atMs }
          }
        }
      }
      return known
    },
    finish(endMs) {
      const known: TimedMark[] = []
      closePhoneme(endMs, known)
      unit ??= { words: [], startMs: silent[0]?.atMs ?? endMs, phonemesMs: [], pauseMs: undefined }
      unit.words.push(...silent.map((it) => it.word))
      closeUnit(silent[0]?.atMs ?? endMs, known)
      return known
    },
  }
}

function unitMarks(segment: Segment, unit: Unit, endMs: number): TimedMark[] {
  const spoken = unit.words.flatMap((index) => segment.words[index] ?? [])
  const letters = spoken.reduce((sum, it) => sum + it.end - it.start, 0)
  let before = 0
  const startsMs = spoken.map((it, index): number => {
    const startMs = index === 0 ? unit.startMs : partMs(unit, endMs, index, before / letters)
    before += it.end - it.start
    return startMs
  })
  return spoken.map(({ start, end, source }, index): TimedMark => {
    const startMs = startsMs[index] ?? endMs
    const durationSec = Math.max(0, (startsMs[index + 1] ?? endMs) - startMs) / 1000
    const method = index === 0 ? 'engine' : 'aligned'
    const label = segment.text.slice(start, end)
    return { startMs, mark: { kind: 'word', label, durationSec, source, method } }
  })
}

/** Where a word of a unit begins that comes after this share of its letters. */
function partMs(unit: Unit, endMs: number, index: number, share: number): number {
  const count = unit.phonemesMs.length
  const { words, startMs } = unit
  if (count < words.length) return startMs + share * (endMs - startMs)
  const phoneme = Math.round(share * count)
  // Each word has a phoneme at least.
  const nearest = Math.min(count - words.length + index, Math.max(index, phoneme))
  return unit.phonemesMs[nearest] ?? endMs
}
