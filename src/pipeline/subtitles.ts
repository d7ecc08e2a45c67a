import type { TimelineEntry } from '../core/mark.ts'
import type { Markup } from '../core/request.ts'
import type { Cue, CueLimits } from './subtitle-cues.ts'
import { createCueCutter } from './subtitle-cutter.ts'
import { type CueFormat, cueText, type PlacedCue, RENDERERS } from './subtitle-formats.ts'

/** Every subtitle format the platform writes. */
export type SubtitleFormat = CueFormat | 'json'

/** What subtitles are made of. */
export interface SubtitleInput {
  /** The user's own text, into which the sources of the timeline point. */
  readonly text: string
  /** Words make cues word by word, sentences alone one cue each; other kinds are not shown. */
  readonly timeline: readonly TimelineEntry[]
  /** Length of the audio. No cue ends after it, unless it begins there. */
  readonly durationSec: number
  /** BCP 47 tag. */
  readonly language?: string
}

/** How subtitles look. */
export interface SubtitleOptions {
  /** Marks the time of each word inside the cue (VTT, LRC). Default false. */
  readonly karaoke?: boolean
  /** Longest line in columns, of which East Asian characters take two. Default 42. */
  readonly maxLineChars?: number
  /** Lines shown at once. Default 2. */
  readonly maxLines?: number
  /** Longest cue in seconds. Default 7. */
  readonly maxCueSec?: number
  /** How the text is written; the signs of Markdown are not shown. Default `plain`. */
  readonly markup?: Markup
}

/** Options of subtitles that are written while the speech is made. */
export interface CueWriterOptions extends SubtitleOptions {
  /** The user's own text; a function when it is still arriving. */
  readonly text: string | (() => string)
}

/** Writes a subtitle file piece by piece, holding no more than a sentence. */
export interface CueWriter {
  /** Takes entries in the order of their start, and gives what can be written of the file. */
  push(entries: readonly TimelineEntry[]): string
  /** Takes the length of the audio, and gives the rest of the file. */
  end(durationSec: number): string
}

/** Milliseconds a cue stays at least, when the next one leaves room. */
const MIN_CUE_MS = 1000

/** Puts cues one after the other: in whole milliseconds, in order, none over the next. */
function createPlacer(): {
  /** Takes the next cue, and places the one before it. */
  next(cue: Cue): PlacedCue[]
  /** Places the last cue. */
  end(durationSec: number): PlacedCue[]
} {
  let held: Cue | undefined
  let number = 0
  let freeMs = 0

  function place(limitMs: number): PlacedCue[] {
    if (!held) return []
    const cue = held
    held = undefined
    const startMs = Math.max(freeMs, Math.round(cue.startSec * 1000))
    const wanted = Math.max(Math.round(cue.endSec * 1000), startMs + MIN_CUE_MS)
    const endMs = Math.max(startMs + 1, Math.min(wanted, limitMs))
    freeMs = endMs
    number++
    return [{ number, startMs, endMs, cue }]
  }

  return {
    next(cue) {
      const placed = place(Math.round(cue.startSec * 1000))
      held = cue
      return placed
    },
    end: (durationSec) => place(Math.round(durationSec * 1000)),
  }
}

function limitsOf(options: SubtitleOptions): CueLimits {
  const { maxLineChars = 42, maxLines = 2, maxCueSec = 7, markup = 'plain' } = options
  return { maxLineChars, maxLines, maxCueSec, markup }
}

/**
 * Opens a writer of subtitles for speech that is still being made. Put together, what it
 * gives is the file that `subtitles` makes of the whole timeline.
 */
export function createCueWriter(format: CueFormat, options: CueWriterOptions): CueWriter {
  const { text, karaoke = false } = options
  const limits = limitsOf(options)
  const cutter = createCueCutter(typeof text === 'string' ? () => text : text, limits)
  const placer = createPlacer()
  const { header, render } = RENDERERS[format]({ maxLineChars: limits.maxLineChars, karaoke })
  let begun = false
  const written = (placed: readonly PlacedCue[]): string => {
    const first = begun ? '' : header
    begun = true
    return first + placed.map(render).join('')
  }
  return {
    push: (entries) => written(cutter.push(entries).flatMap((cue) => placer.next(cue))),
    end(durationSec) {
      const placed = cutter.end().flatMap((cue) => placer.next(cue))
      return written([...placed, ...placer.end(durationSec)])
    },
  }
}

/** Entries by their start; a sentence before the words that begin with it. */
function inOrder(timeline: readonly TimelineEntry[]): TimelineEntry[] {
  const rank = ({ kind }: TimelineEntry): number => (kind === 'sentence' ? 0 : 1)
  return timeline.toSorted((a, b) => a.startSec - b.startSec || rank(a) - rank(b))
}

function json(input: SubtitleInput, options: SubtitleOptions): string {
  const { text, timeline, durationSec, language } = input
  const cutter = createCueCutter(() => text, limitsOf(options))
  const placer = createPlacer()
  const placed = [...cutter.push(inOrder(timeline)), ...cutter.end()].flatMap((cue) =>
    placer.next(cue),
  )
  const cues = [...placed, ...placer.end(durationSec)].map(({ startMs, endMs, cue }) => ({
    startSec: startMs / 1000,
    endSec: endMs / 1000,
    text: cueText(cue),
    words: cue.parts
      .flatMap(({ words }) => words)
      .filter(({ source }) => source !== undefined)
      .map(({ word, startSec, endSec, source }) => ({ text: word, startSec, endSec, source })),
  }))
  const rows = (items: readonly unknown[]): string => {
    return items.length > 0
      ? `[\n    ${items.map((item) => JSON.stringify(item)).join(',\n    ')}\n  ]`
      : '[]'
  }
  const fields = [
    ...(language === undefined ? [] : [`"language": ${JSON.stringify(language)}`]),
    `"durationSec": ${durationSec}`,
    `"cues": ${rows(cues)}`,
    `"timeline": ${rows(timeline)}`,
  ]
  return `{\n  ${fields.join(',\n  ')}\n}\n`
}

/**
 * Makes a subtitle file of a timeline. Cues show the user's own text, cut at sentences,
 * clauses, the width of two lines and seven seconds; they are in order and never overlap. A
 * sentence whose words have no times is one cue. No entries give a file without cues.
 */
export function subtitles(
  format: SubtitleFormat,
  input: SubtitleInput,
  options: SubtitleOptions = {},
): string {
  if (format === 'json') return json(input, options)
  const writer = createCueWriter(format, { ...options, text: input.text })
  return writer.push(inOrder(input.timeline)) + writer.end(input.durationSec)
}
