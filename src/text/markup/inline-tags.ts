import { SpeechError } from '../../core/errors.ts'
import type { SpeakingStyle } from '../../core/style.ts'
import { readIpa } from '../lexicon/ipa.ts'
import type { SourceWriter } from '../source-map.ts'
import { createLineCounter } from './place.ts'
import type { Unread } from './reader.ts'
import { LONGEST_PAUSE_SEC, durationSec } from './ssml-values.ts'

/** The marks in square brackets that plain text and Markdown may have. */
export interface InlineTags {
  /**
   * Reads the mark that begins at `at`, where a `[` stands. Gives its end, `wait` when it may
   * become one with text to come, or undefined when it is none and so is text.
   */
  take(unread: Unread, writer: SourceWriter, at: number): number | 'wait' | undefined
  /** Takes note of text that is read, up to `end`, so that errors can tell its line. */
  pass(unread: Unread, end: number): void
}

const PAUSE = /\[pause:(\d{1,6}(?:\.\d{1,6})?(?:ms|s))\]/y
const VOICE = /\[voice:([\p{L}\p{N}][^[\]\n]{0,99})\]/uy
const RATE = /\[rate:(\d{1,4}(?:\.\d{1,6})?)\]/y
const END = /\[\/?(voice|rate)\]/y
const SOUNDS = /\[([^[\]\n()]{1,100})\]\(\/([^/\n()[\]]{1,200})\/\)/y
const BEGUN = /\[(?:[^[\]\n]{0,108}|[^[\]\n()]{1,100}\](?:\((?:\/[^/\n()[\]]{0,200}\/?)?)?)$/y
/** Longest beginning that is waited for. */
const LONGEST = 320
const SLOWEST = 0.25
const FASTEST = 4

/**
 * Reads `[pause:1.5s]`, `[pause:300ms]`, `[voice:name]`, `[rate:1.2]` and `[word](/ipa/)`. A voice
 * or rate holds until the next one, until `[voice]` or `[rate]` (`[/voice]`, `[/rate]`), or to the
 * end. Whatever is not exactly a mark is text; a mark with a pause above 60 s or a rate outside of
 * 0.25 to 4 throws `invalid_request` with line, column and offset in `details`.
 *
 * In Markdown `[word](/path/)` is a link unless the target has a letter that no address has.
 */
export function createInlineTags(markup: 'plain' | 'markdown'): InlineTags {
  const lines = createLineCounter()
  let style: SpeakingStyle = {}

  const setStyle = (writer: SourceWriter, next: SpeakingStyle): void => {
    style = next
    writer.cue({ kind: 'style', style })
  }

  return {
    take({ text, base, final }, writer, at) {
      const match = (pattern: RegExp): RegExpExecArray | null => {
        pattern.lastIndex = at
        return pattern.exec(text)
      }
      const drop = (found: RegExpExecArray): number => {
        writer.put('', at + found[0].length)
        return at + found[0].length
      }
      const first = text[at + 1]
      let found: RegExpExecArray | null
      if (first === 'p' && (found = match(PAUSE)) !== null) {
        const sec = durationSec(found[1] as string)
        if (sec === undefined) {
          throw lines.refuse(`a pause of 0s to ${LONGEST_PAUSE_SEC}s`, text, base, base + at)
        }
        writer.cue({ kind: 'pause', sec })
        return drop(found)
      }
      if (first === 'v' && (found = match(VOICE)) !== null) {
        setStyle(writer, { ...style, voice: (found[1] as string).trim() })
        return drop(found)
      }
      if (first === 'r' && (found = match(RATE)) !== null) {
        const rate = Number(found[1])
        if (!(rate >= SLOWEST && rate <= FASTEST)) {
          throw lines.refuse(`a rate of ${SLOWEST} to ${FASTEST}`, text, base, base + at)
        }
        setStyle(writer, { ...style, rate })
        return drop(found)
      }
      if ((found = match(END)) !== null) {
        const { voice, rate } = style
        const ofVoice = found[1] === 'voice'
        // Without one in force it is a word in brackets.
        if ((ofVoice ? voice : rate) === undefined) return undefined
        const kept = ofVoice ? rate !== undefined && { rate } : voice !== undefined && { voice }
        setStyle(writer, { ...kept })
        return drop(found)
      }
      if ((found = match(SOUNDS)) !== null) {
        const [all, word = '', target = ''] = found
        const ipa = soundsOf(target, markup)
        if (ipa === undefined || word.trim() === '') return undefined
        writer.put('', at + 1)
        writer.copy(at + 1 + word.length)
        writer.put('', at + all.length)
        writer.cue({ kind: 'reading', length: word.length, as: { by: 'ipa', ipa } }, word.length)
        return at + all.length
      }
      if (!final && text.length - at < LONGEST && match(BEGUN) !== null) return 'wait'
      return undefined
    },
    pass({ text, base }, end) {
      lines.pass(text, base, base + end)
    },
  }
}

/** The sounds between the slashes; undefined when they are none. */
function soundsOf(target: string, markup: 'plain' | 'markdown'): string | undefined {
  if (markup === 'markdown' && !/[^\0-\x7f]/.test(target)) return undefined
  try {
    return readIpa(target)
  } catch (error) {
    if (SpeechError.is(error)) return undefined
    throw error
  }
}
