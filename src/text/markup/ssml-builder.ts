import type { SpeakingStyle } from '../../core/style.ts'
import type { Ask } from '../cue.ts'
import type { PauseLengths } from '../options.ts'
import { type SourceText, type SourceWriter, createWriter } from '../source-map.ts'
import { sameStyle } from '../stretch.ts'
import { entity } from './entities.ts'
import { LINE_BREAK, PARAGRAPH_BREAK } from './reader.ts'
import { type Attributes, type ElementEffect, effectOf } from './ssml-elements.ts'

/** Deepest nesting of elements. */
const DEEPEST = 64
/** Longest text of an element that is read as one. */
const LONGEST_HELD = 10_000

/** Makes a text with cues of the events of an SSML document. Offsets are those of the whole source. */
export interface SpeechBuilder {
  /** Takes a new writer for the source from `from` on, which begins at `base`. */
  begin(writer: SourceWriter, base: number, from: number): void
  /** What has been written since. */
  finish(): SourceText
  /** Source offset up to which it is written; what has to be held back comes behind it. */
  readonly done: number
  /** Whether the root element has begun. */
  readonly begun: boolean
  /** Name of the innermost open element. */
  readonly innermost: string | undefined
  open(name: string, attributes: Attributes, from: number, to: number): void
  close(from: number, to: number): void
  /** Text as written, entities and all, at a source offset. */
  words(written: string, from: number): void
  /** Text without entities. */
  literal(written: string, from: number): void
  /** Leaves out the source up to `to`. */
  drop(to: number): void
}

interface Frame {
  readonly name: string
  readonly effect: ElementEffect
  /** The style around it. */
  readonly style: SpeakingStyle
  /** Nothing in it is spoken. */
  readonly silences: boolean
  /** Something in it was spoken. */
  spoken: boolean
}

/** One step of writing. */
type Piece =
  | { readonly kind: 'copy'; readonly to: number }
  | { readonly kind: 'put'; readonly text: string; readonly to: number }
  | { readonly kind: 'ask'; readonly ask: Ask }

/** An element whose text waits until all of it is there. */
interface Held {
  readonly frame: Frame
  readonly from: number
  readonly openEnd: number
  readonly pieces: Piece[]
}

/** A builder that throws by `refuse`. */
export function createSpeechBuilder(
  pauses: PauseLengths,
  refuse: (expected: string, at: number) => never,
): SpeechBuilder {
  const stack: Frame[] = []
  let writer = createWriter('', 0, 0)
  let base = 0
  let done = 0
  let begun = false
  let style: SpeakingStyle = {}
  /** The style that the text knows of. */
  let told: SpeakingStyle = {}
  let silent = 0
  let held: Held | undefined

  const write = (piece: Piece): void => {
    if (piece.kind === 'ask') return writer.cue(piece.ask)
    if (piece.kind === 'copy') writer.copy(piece.to - base)
    else writer.put(piece.text, piece.to - base)
    done = piece.to
  }
  const emit = (piece: Piece): void => {
    if (held === undefined) return write(piece)
    held.pieces.push(piece)
    if (piece.kind !== 'ask' && piece.to - held.from > LONGEST_HELD) {
      refuse(`at most ${LONGEST_HELD} characters in the element`, held.from)
    }
  }
  const put = (text: string, to: number): void => emit({ kind: 'put', text, to })
  const tellStyle = (): void => {
    if (sameStyle(style, told)) return
    told = style
    emit({ kind: 'ask', ask: { kind: 'style', style } })
  }
  /** Something is about to be spoken. */
  const speak = (): void => {
    if (held?.frame.effect.silent === 'unless-alone' && stack.at(-1) !== held.frame) giveUp()
    tellStyle()
    for (let index = stack.length - 1; index >= 0; index--) {
      const frame = stack[index] as Frame
      if (frame.spoken) break
      frame.spoken = true
    }
  }
  /** Leaves out the text that is held, but not what is asked for in it. */
  const giveUp = (): void => {
    const { pieces = [] } = held ?? {}
    held = undefined
    let end = done
    for (const piece of pieces) {
      if (piece.kind === 'ask') {
        if (piece.ask.kind === 'style') told = {}
        else write(piece)
      } else end = piece.to
    }
    write({ kind: 'put', text: '', to: end })
  }
  /** Writes what is held, now that its end tag, at `from` to `to`, is there. */
  const letGo = ({ frame: { effect }, openEnd, pieces }: Held, from: number, to: number): void => {
    held = undefined
    write({ kind: 'put', text: '', to: openEnd })
    const { alias, reading } = effect
    if (alias !== undefined) {
      for (const piece of pieces) if (piece.kind === 'ask') write(piece)
      if (alias.trim() !== '') speak()
      return write({ kind: 'put', text: oneLine(alias), to: from > openEnd ? from : to })
    }
    const { length } = writer
    pieces.forEach(write)
    if (writer.length === length && reading?.by === 'ipa') {
      // Nothing for the eye: the sounds themselves are.
      speak()
      write({ kind: 'put', text: reading.ipa, to })
    }
    const units = writer.length - length
    if (reading !== undefined && units > 0) {
      writer.cue({ kind: 'reading', length: units, as: reading }, units)
    }
  }
  const runOf = (
    written: string,
    from: number,
    spoken: (rest: string, at: number) => void,
  ): void => {
    const to = from + written.length
    if (silent > 0 || stack.length === 0) return put('', to)
    if (held !== undefined && held.frame.effect.alias !== undefined) return put('', to)
    const rest = written.trimStart()
    const first = to - rest.length
    if (first > from) emit({ kind: 'copy', to: first })
    if (rest === '') return
    speak()
    spoken(rest, first)
  }

  return {
    begin(next, offset, from) {
      writer = next
      base = offset
      done = from
    },
    finish: () => writer.finish(),
    get done() {
      return done
    },
    get begun() {
      return begun
    },
    get innermost() {
      return stack.at(-1)?.name
    },
    open(name, attributes, from, to) {
      if (stack.length === 0 && name !== 'speak') refuse('<speak> as the root element', from)
      if (stack.length >= DEEPEST) refuse(`elements nested at most ${DEEPEST} deep`, from)
      begun = true
      const effect = effectOf(name, attributes, { style, pauses })
      if ('expected' in effect) return refuse(effect.expected, from)
      const parent = stack.at(-1)
      const { ask, parting, reading, alias } = effect
      const alone =
        effect.silent === 'unless-alone' &&
        parent?.name === 'audio' &&
        !parent.spoken &&
        held === undefined
      const silences = effect.silent !== undefined && !alone
      const frame: Frame = { name, effect, style, silences, spoken: false }
      stack.push(frame)
      if (silences) silent++
      if (silent === 0 && ask !== undefined) emit({ kind: 'ask', ask })
      const waits = alone || reading !== undefined || alias !== undefined
      if (silent === 0 && held === undefined && waits) {
        held = { frame, from, openEnd: to, pieces: [] }
        return
      }
      if (held === undefined && effect.style !== undefined) style = effect.style
      put(silent > 0 || parting === undefined ? '' : held === undefined ? parting : ' ', to)
    },
    close(from, to) {
      const frame = stack.pop() as Frame
      const { effect } = frame
      style = frame.style
      if (held?.frame === frame && effect.silent === undefined) {
        letGo(held, from, to)
        return put('', to)
      }
      if (frame.name === 'audio' && held?.frame.effect.silent !== undefined) {
        const { pieces, openEnd } = held
        held = undefined
        write({ kind: 'put', text: '', to: openEnd })
        pieces.forEach(write)
        return put('', to)
      }
      if (frame.silences) silent--
      const { parting = '' } = effect
      put(silent > 0 ? '' : held === undefined ? parting : parting && ' ', to)
    },
    words(written, from) {
      runOf(written, from, (rest, at) => {
        let start = 0
        for (let sign = rest.indexOf('&'); sign >= 0; sign = rest.indexOf('&', start)) {
          if (sign > start) emit({ kind: 'copy', to: at + sign })
          const end = rest.indexOf(';', sign) + 1 || rest.length
          put(entity(rest.slice(sign + 1, end - 1)) ?? '', at + end)
          start = end
        }
        if (start < rest.length) emit({ kind: 'copy', to: at + rest.length })
      })
    },
    literal(written, from) {
      runOf(written, from, (rest, at) => emit({ kind: 'copy', to: at + rest.length }))
    },
    drop: (to) => put('', to),
  }
}

/** A text without the signs that break lines. */
function oneLine(text: string): string {
  return text.replaceAll(LINE_BREAK, ' ').replaceAll(PARAGRAPH_BREAK, ' ')
}
