import type { EspeakEvent } from '@echogarden/espeak-ng-emscripten'
import type { Mark } from '../../../core/mark.ts'
import type { Segment } from '../../../core/segment.ts'

/** Turns the events of one synthesis call into marks. */
export interface MarkClock {
  /** Marks that became known with these events, in milliseconds from the start of the call. */
  read(events: readonly EspeakEvent[]): TimedMark[]
  /** The marks whose end is the end of the audio. */
  finish(endMs: number): TimedMark[]
}

/** A mark without its frame. */
export interface TimedMark {
  readonly mark: Omit<Mark, 'offsetSec'>
  readonly startMs: number
}

interface Open {
  /** Index in the words of the segment, or -1 for a phoneme. */
  readonly word: number
  readonly ipa: string
  startMs: number
  /** Where a pause began that nothing of this word has ended yet. */
  pauseMs: number | undefined
  sounded: boolean
}

/**
 * Word times from the `mark` events, their ends from the pauses in the phoneme events: a word
 * ends where the pause before the next one begins, and begins after the pause that its opening
 * punctuation made. A mark is given when its end is known.
 */
export function markClock(segment: Segment): MarkClock {
  const wantsPhonemes = segment.timing === 'phoneme'
  const wantsWords = wantsPhonemes || segment.timing === 'word'
  let word: Open | undefined
  let phoneme: Open | undefined

  const close = (open: Open | undefined, endMs: number, into: TimedMark[]): undefined => {
    if (!open) return undefined
    const spoken = segment.words[open.word]
    const durationSec = Math.max(0, (open.pauseMs ?? endMs) - open.startMs) / 1000
    const method = 'engine'
    if (open.word < 0) {
      into.push({
        startMs: open.startMs,
        mark: { kind: 'phoneme', label: open.ipa, durationSec, method },
      })
    } else if (spoken) {
      const label = segment.text.slice(spoken.start, spoken.end)
      const mark = { kind: 'word', label, durationSec, source: spoken.source, method } as const
      into.push({ startMs: open.startMs, mark })
    }
    return undefined
  }
  const sound = (atMs: number): void => {
    if (!word) return
    if (!word.sounded && word.pauseMs !== undefined) word.startMs = atMs
    word.sounded = true
    word.pauseMs = undefined
  }

  return {
    read(events) {
      const known: TimedMark[] = []
      if (!wantsWords) return known
      for (const event of events) {
        const atMs = event.audio_position
        if (event.type === 'mark') {
          word = close(word, atMs, known)
          word = {
            word: Number(event.id),
            ipa: '',
            startMs: atMs,
            pauseMs: undefined,
            sounded: false,
          }
        } else if (event.type === 'phoneme') {
          if (wantsPhonemes) phoneme = close(phoneme, atMs, known)
          if (event.id === '') {
            if (word) word.pauseMs ??= atMs
            continue
          }
          sound(atMs)
          if (wantsPhonemes) {
            phoneme = {
              word: -1,
              ipa: String(event.id),
              startMs: atMs,
              pauseMs: undefined,
              sounded: true,
            }
          }
        }
      }
      return known
    },
    finish(endMs) {
      const known: TimedMark[] = []
      phoneme = close(phoneme, endMs, known)
      word = close(word, endMs, known)
      return known
    },
  }
}
