import { SpeechError } from '../core/errors.ts'
import type { SpeakingStyle } from '../core/style.ts'
import { primary, type Cast, type Catalogue } from './catalogue.ts'
import { genderedVoice, type Gender } from './gendered-voice.ts'

/** Finds who speaks the parts of a text that name a voice or a language of their own. */
export interface StyleCasting {
  /**
   * Who speaks in this style. At once when that is known, else when it has been looked up; it
   * then rejects with `invalid_request` for a voice that nobody knows and `unsupported` for one
   * that is not installed.
   */
  cast(style: Pick<SpeakingStyle, 'voice' | 'language' | 'gender'>): Cast | Promise<Cast>
}

/** Voices and languages remembered for one text; more are looked up again. */
const MOST_KEPT = 256

/**
 * Makes the casting of one text. A part in another language stays with the voice of the text when
 * that speaks it, else the best voice for the language takes over; when there is none, the voice
 * of the text reads on and `warn` is told. So it is with a gender when no voice is named. `warn` hears each sentence once.
 */
export function createStyleCasting(
  base: Cast,
  catalogue: Catalogue,
  options: { readonly signal: AbortSignal; readonly warn: (sentence: string) => void },
): StyleCasting {
  const known = new Map<string, Cast>()

  async function look(voice: string | undefined, language: string | undefined): Promise<Cast> {
    if (voice !== undefined) {
      const cast = await catalogue.cast({ voice, language }, options)
      return language === undefined ? { ...cast, language: languageOf(cast, base.language) } : cast
    }
    try {
      return await catalogue.cast({ language }, options)
    } catch (error) {
      if (!SpeechError.is(error) || error.code !== 'invalid_request' || language === undefined)
        throw error
      const warning = `No voice here speaks ${language.slice(0, 35)}; ${base.voice.id} reads it.`
      return { ...base, language, warnings: [warning] }
    }
  }

  /** A voice of that gender for the same words; the same one, and a warning, when there is none. */
  async function ofGender(cast: Cast, gender: Gender): Promise<Cast> {
    const name = await genderedVoice(cast, gender, catalogue, options)
    if (name !== undefined) return look(name, cast.language)
    const { language, voice } = cast
    const warning = `No ${gender} voice here speaks ${language.slice(0, 35)}; ${voice.id} reads it.`
    return { ...cast, warnings: [...cast.warnings, warning] }
  }

  function atOnce(language: string | undefined): Cast | undefined {
    if (language === undefined || language === base.language) return base
    if (!speaks(base, language)) return undefined
    // A language without its region is the one of the text, with that of the text.
    const same = !language.includes('-') && primary(base.language) === primary(language)
    return same ? base : { ...base, language, warnings: [] }
  }

  return {
    cast({ voice, language, gender }) {
      const wanted = voice === undefined ? gender : undefined
      const near = voice === undefined ? atOnce(language) : undefined
      if (near !== undefined && (wanted === undefined || near.voice.gender === wanted)) return near
      const key = [voice?.toLowerCase(), language?.toLowerCase(), wanted].join('\n')
      const found = known.get(key)
      if (found) return found
      const looked = near === undefined ? look(voice, language) : Promise.resolve(near)
      return looked
        .then((cast) => (wanted === undefined ? cast : ofGender(cast, wanted)))
        .then((cast) => {
          if (known.size >= MOST_KEPT) known.clear()
          known.set(key, cast)
          for (const warning of cast.warnings) options.warn(warning)
          return cast
        })
    },
  }
}

function speaks({ voice }: Cast, language: string): boolean {
  return voice.languages.some((tag) => primary(tag) === primary(language))
}

/** The language a voice speaks in a text of `language`: that one if it can, else its best. */
function languageOf({ voice }: Cast, language: string): string {
  const { languages } = voice
  return languages.includes(language)
    ? language
    : (languages.find((tag) => primary(tag) === primary(language)) ?? languages[0])
}
