import type { SpeakingStyle } from '../../core/style.ts'
import type { TextOptions } from '../options.ts'
import { loadReader, readerFor } from './readers.ts'

/** What a text asks for beside its words. */
export interface MarkupUse {
  /** Voices that it names, each once, in order. */
  readonly voices: readonly string[]
  /** Languages that it names, BCP 47, each once, in order. */
  readonly languages: readonly string[]
  /** It says in IPA or X-SAMPA how words sound. */
  readonly usesIpa: boolean
  /** Who is to speak where it does: voice, language and gender, each combination once. */
  readonly ipaStyles: readonly SpeakingStyle[]
  readonly usesPauses: boolean
  readonly usesBookmarks: boolean
  /** It changes rate, pitch or level. */
  readonly usesProsody: boolean
  /** False when the text is so long that only its beginning has been looked at. */
  readonly complete: boolean
}

/** Units of a text that are looked at before it is spoken. */
export const MOST_CHECKED_CHARS = 1_000_000
/** Ways of speaking that are looked up for sounds; the rest warn when they come. */
const MOST_STYLES = 256
const NOTHING: MarkupUse = {
  voices: [],
  languages: [],
  usesIpa: false,
  ipaStyles: [],
  usesPauses: false,
  usesBookmarks: false,
  usesProsody: false,
  complete: true,
}
const TAG = /\[(?:pause:|voice:|rate:|[^[\]\n()]{1,100}\]\(\/)/

/**
 * Reads the markup of a whole text, up to a million units of it, before any of it is spoken.
 * Throws `invalid_request` with line, column and offset in `details` when it is malformed. Costs
 * next to nothing for a text without markup. `rest` is called after every stretch of some thousand
 * units, and what it gives is waited for, so that others can have their turn.
 */
export async function checkMarkup(
  text: string,
  options: Pick<TextOptions, 'markup'> & Partial<TextOptions>,
  rest?: () => Promise<void> | undefined,
): Promise<MarkupUse> {
  const { markup, inlineTags = true } = options
  if (markup === 'html') return NOTHING
  if (markup !== 'ssml' && (!inlineTags || !TAG.test(text))) return NOTHING
  await loadReader(markup)
  const complete = text.length <= MOST_CHECKED_CHARS
  const checked = complete ? text : text.slice(0, MOST_CHECKED_CHARS)
  const reader = readerFor(markup, options)
  const voices = new Set<string>()
  const languages = new Set<string>()
  const ipaStyles = new Map<string, SpeakingStyle>()
  let style: SpeakingStyle = {}
  let usesPauses = false
  let usesBookmarks = false
  let usesProsody = false
  for (let from = 0; ; ) {
    const { text: read, end } = reader.read({ text: checked, from, base: 0, final: complete })
    for (const cue of read.cues ?? []) {
      if (cue.kind === 'pause') usesPauses = true
      else if (cue.kind === 'bookmark') usesBookmarks = true
      else if (cue.kind === 'reading') {
        if (cue.as.by === 'ipa' && ipaStyles.size < MOST_STYLES) {
          const { voice = '', language = '', gender = '' } = style
          ipaStyles.set([voice, language, gender].join('\n'), style)
        }
      } else {
        style = cue.style
        const { voice, language, rate, pitchSemitones, gainDb } = style
        if (voice !== undefined) voices.add(voice)
        if (language !== undefined) languages.add(language)
        usesProsody ||= (rate ?? pitchSemitones ?? gainDb) !== undefined
      }
    }
    if (end === from) break
    from = end
    const resting = rest?.()
    if (resting !== undefined) await resting
  }
  if (complete) reader.end?.()
  return {
    voices: [...voices],
    languages: [...languages],
    usesIpa: ipaStyles.size > 0,
    ipaStyles: [...ipaStyles.values()],
    usesPauses,
    usesBookmarks,
    usesProsody,
    complete,
  }
}
