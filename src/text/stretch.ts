import type { SpeakingStyle } from '../core/style.ts'
import type { Cue } from './cue.ts'
import { type SourceText, slice, startOf, withCues } from './source-map.ts'
import { SPACE, classAt } from './unit-class.ts'
import type { WordRange } from './words.ts'

/** A name for a point of a stretch. */
export interface NamedPlace {
  readonly name: string
  readonly at: number
}

/** A part of a sentence that is spoken in one style, without a pause that the markup asks for. */
export interface Stretch {
  /** Without white space around it and without cues. */
  readonly source: SourceText
  /** May be empty. */
  readonly words: readonly WordRange[]
  readonly bookmarks: readonly NamedPlace[]
  /** How it asks to be spoken; undefined when as the request says. */
  readonly style: SpeakingStyle | undefined
  /** Silence asked for before it, in seconds. */
  readonly pauseBeforeSec: number | undefined
  /** Source offset of its end. */
  readonly end: number
}

interface Border {
  readonly at: number
  pauseSec: number | undefined
  style: SpeakingStyle | undefined
}

/** Punctuation that belongs to the word before it, although the markup has ended before. */
const CLOSING = /[.,;:!?…)\]"'”’»。，！？]{1,8}(?= |$)/y

/**
 * Parts a sentence in words where its style changes or a pause is asked for. `style` is the one
 * in force at its beginning, `main` the language of the text; the last part ends where the
 * sentence does.
 */
export function stretchesOf(
  source: SourceText,
  words: readonly WordRange[],
  style: SpeakingStyle | undefined,
  main: string,
): readonly Stretch[] {
  const { text, cues = [] } = source
  const borders = bordersOf(text, cues, style, main)
  const places = cues.filter((cue) => cue.kind === 'bookmark')
  const voiced = voicedWords(words, cues, borders)
  const stretches: Stretch[] = []
  let place = 0
  let word = 0
  borders.forEach((border, index) => {
    const next = borders[index + 1]
    const to = next?.at ?? text.length
    let from = border.at
    let stop = to
    while (from < stop && (classAt(text, from) & SPACE) !== 0) from++
    while (stop > from && (classAt(text, stop - 1) & SPACE) !== 0) stop--
    const bookmarks: NamedPlace[] = []
    for (; place < places.length; place++) {
      const { at, name } = places[place] as (typeof places)[number]
      if (at >= to && next !== undefined) break
      bookmarks.push({ name, at: Math.min(stop, Math.max(from, at)) - from })
    }
    const own: WordRange[] = []
    for (; word < voiced.length; word++) {
      const { start, end, ...sound } = voiced[word] as WordRange
      if (start >= to) break
      own.push({ ...sound, start: start - from, end: end - from })
    }
    stretches.push({
      source: withCues(slice(source, from, stop), undefined),
      words: own,
      bookmarks,
      style: border.style,
      pauseBeforeSec: border.pauseSec,
      end: startOf(source, to),
    })
  })
  return stretches
}

/** Where the parts of a sentence begin; always one at its beginning. */
function bordersOf(
  text: string,
  cues: readonly Cue[],
  style: SpeakingStyle | undefined,
  main: string,
): readonly Border[] {
  let last: Border = { at: 0, pauseSec: undefined, style: asked(style, main) }
  const borders = [last]
  cues.forEach((cue, index) => {
    if (cue.kind !== 'style' && cue.kind !== 'pause') return
    const at = Math.max(last.at, closingEnd(text, cue.at, cues[index + 1]?.at))
    if (at > last.at) {
      last = { at, pauseSec: undefined, style: last.style }
      borders.push(last)
    }
    if (cue.kind === 'style') last.style = asked(cue.style, main)
    else last.pauseSec = (last.pauseSec ?? 0) + cue.sec
  })
  return borders.filter((border, index) => {
    if (index === 0 || border.pauseSec !== undefined) return true
    return !sameStyle(border.style, borders[index - 1]?.style)
  })
}

/** Past the punctuation that clings to the word before `at`, unless another cue stands in it. */
function closingEnd(text: string, at: number, nextCue: number | undefined): number {
  if (at === 0 || (classAt(text, at - 1) & SPACE) !== 0) return at
  CLOSING.lastIndex = at
  const end = CLOSING.test(text) ? CLOSING.lastIndex : at
  return nextCue !== undefined && nextCue > at && nextCue < end ? at : end
}

/** The words, parted at borders and at the rims of readings, with the sounds that readings give them. */
function voicedWords(
  words: readonly WordRange[],
  cues: readonly Cue[],
  borders: readonly Border[],
): readonly WordRange[] {
  const readings = cues.filter((cue) => cue.kind === 'reading')
  const cuts = [
    ...borders.map(({ at }) => at),
    ...readings.flatMap(({ at, length }) => [at, at + length]),
  ].sort((a, b) => a - b)
  const parted: WordRange[] = []
  let cut = 0
  for (const { start, end } of words) {
    let from = start
    while (cut < cuts.length && (cuts[cut] as number) <= start) cut++
    for (; cut < cuts.length && (cuts[cut] as number) < end; cut++) {
      const at = cuts[cut] as number
      if (at > from) parted.push({ start: from, end: at })
      from = Math.max(from, at)
    }
    parted.push({ start: from, end })
  }
  const voiced: WordRange[] = []
  let index = 0
  for (const { at, length, as } of readings) {
    if (as.by !== 'ipa') continue
    while (index < parted.length && (parted[index] as WordRange).start < at) {
      voiced.push(parted[index++] as WordRange)
    }
    const inside: WordRange[] = []
    while (index < parted.length && (parted[index] as WordRange).start < at + length) {
      inside.push(parted[index++] as WordRange)
    }
    voiced.push(...sounded(inside, as.ipa))
  }
  return [...voiced, ...parted.slice(index)]
}

/** The words of a reading: each with its own sounds, or all as one when the sounds are parted otherwise. */
function sounded(words: readonly WordRange[], ipa: string): readonly WordRange[] {
  const [first] = words
  const last = words[words.length - 1]
  if (first === undefined || last === undefined) return []
  const sounds = ipa.trim().split(/\s+/)
  if (sounds.length !== words.length) return [{ start: first.start, end: last.end, ipa }]
  return words.map(({ start, end }, index) => ({ start, end, ipa: sounds[index] as string }))
}

/** A style that asks for something in a text whose language is `main`; undefined for one that does not. */
export function asked(style: SpeakingStyle | undefined, main: string): SpeakingStyle | undefined {
  if (style === undefined) return undefined
  const { language, ...rest } = style
  const kept = language?.toLowerCase() === main.toLowerCase() ? rest : style
  return Object.keys(kept).length === 0 ? undefined : kept
}

/** Whether two styles ask for the same. */
export function sameStyle(
  one: SpeakingStyle | undefined,
  other: SpeakingStyle | undefined,
): boolean {
  if (one === other) return true
  const { voice, language, gender, rate, pitchSemitones, gainDb } = one ?? {}
  return (
    voice === other?.voice &&
    language === other?.language &&
    gender === other?.gender &&
    rate === other?.rate &&
    pitchSemitones === other?.pitchSemitones &&
    gainDb === other?.gainDb
  )
}
