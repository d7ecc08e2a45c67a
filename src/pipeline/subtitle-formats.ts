import type { Cue } from './subtitle-cues.ts'
import { evenLines, type WordCluster } from './subtitle-layout.ts'
import type { ShownWord } from './subtitle-words.ts'

/** Subtitle formats that are written front to back. */
export type CueFormat = 'srt' | 'vtt' | 'lrc'

/** How cues are written. */
export interface CueStyle {
  /** Columns of a line. */
  readonly maxLineChars: number
  /** Marks the time of each word inside the cue (VTT and LRC). */
  readonly karaoke: boolean
}

/** A cue with its place: numbered from 1, in whole milliseconds, after the one before it. */
export interface PlacedCue {
  readonly number: number
  readonly startMs: number
  readonly endMs: number
  readonly cue: Cue
}

/** Gives the file's first bytes, and each cue as it is written in the file. */
export interface CueRenderer {
  readonly header: string
  render(cue: PlacedCue): string
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `00:00:01.234`, the way SRT and VTT write a time. */
function clock(ms: number, point: ',' | '.'): string {
  const seconds = Math.floor(ms / 1000)
  const fraction = String(ms % 1000).padStart(3, '0')
  const minutes = Math.floor(seconds / 60)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}${point}${fraction}`
}

/** `01:23.45`, the way LRC writes a time: minutes are not wrapped. */
function lyricClock(ms: number): string {
  const hundredths = Math.floor(ms / 10)
  const seconds = Math.floor(hundredths / 100)
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}.${two(hundredths % 100)}`
}

/** One line of text, each word as `show` gives it. */
function line(parts: readonly WordCluster[], show: (word: ShownWord) => string): string {
  const words = parts.flatMap((part) => part.words)
  return words.map((word, i) => show(word) + (i < words.length - 1 ? word.glue : '')).join('')
}

/** The text of a cue on one line. */
export function cueText(cue: Cue): string {
  return line(cue.parts, ({ text }) => text)
}

/** SubRip: no escapes; players know numbers from 1, a comma before the milliseconds. */
function srt({ maxLineChars }: CueStyle): CueRenderer {
  return {
    header: '',
    render({ number, startMs, endMs, cue }) {
      const lines = evenLines(cue.parts, maxLineChars).map((parts) => line(parts, (w) => w.text))
      return `${number}\n${clock(startMs, ',')} --> ${clock(endMs, ',')}\n${lines.join('\n')}\n\n`
    },
  }
}

const escaped = (text: string): string => {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** WebVTT (W3C). A time inside a cue must lie inside it and after the one before; others are left out. */
function vtt({ maxLineChars, karaoke }: CueStyle): CueRenderer {
  return {
    header: 'WEBVTT\n\n',
    render({ startMs, endMs, cue }) {
      let before = startMs
      const show = ({ text, startSec }: ShownWord): string => {
        const ms = Math.round(startSec * 1000)
        if (!karaoke || ms <= before || ms >= endMs) return escaped(text)
        before = ms
        return `<${clock(ms, '.')}>${escaped(text)}`
      }
      const lines = evenLines(cue.parts, maxLineChars).map((parts) => line(parts, show))
      return `${clock(startMs, '.')} --> ${clock(endMs, '.')}\n${lines.join('\n')}\n\n`
    },
  }
}

/** LRC, one line for a cue; with karaoke the enhanced form, `<time>` before each word. */
function lrc({ karaoke }: CueStyle): CueRenderer {
  return {
    header: '',
    render({ startMs, endMs, cue }) {
      let before = startMs
      const show = ({ text, startSec }: ShownWord): string => {
        before = Math.min(endMs, Math.max(before, Math.round(startSec * 1000)))
        return karaoke ? `<${lyricClock(before)}>${text}` : text
      }
      return `[${lyricClock(startMs)}]${line(cue.parts, show)}\n`
    },
  }
}

/** The renderers, by format. */
export const RENDERERS: { readonly [format in CueFormat]: (style: CueStyle) => CueRenderer } = {
  srt,
  vtt,
  lrc,
}
