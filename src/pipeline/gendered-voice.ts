import type { SpeakingStyle } from '../core/style.ts'
import { primary, type Cast, type Catalogue } from './catalogue.ts'

/** What a voice can be said to be. */
export type Gender = NonNullable<SpeakingStyle['gender']>

/**
 * The id of a voice of this gender that speaks the language of `cast`: the voice of `cast` when it
 * is one, else that voice in a variant, else another one of its engine, else one of any engine.
 * Undefined when nobody is.
 */
export async function genderedVoice(
  { voice, engine, language }: Cast,
  gender: Gender,
  catalogue: Catalogue,
  options: { readonly signal: AbortSignal },
): Promise<string | undefined> {
  if (voice.gender === gender) return voice.id
  const variant = engine.capabilities.variants?.find((it) => it.gender === gender)
  const [plain = voice.id] = voice.id.split('+', 1)
  if (variant !== undefined) return `${plain}+${variant.name}`
  const all = await catalogue.voices(options)
  const fits = all.filter(
    (it) =>
      it.installed &&
      it.gender === gender &&
      it.languages.some((tag) => primary(tag) === primary(language)),
  )
  const exact = fits.filter((it) => it.languages.includes(language))
  const own = (it: { readonly engine: string }): boolean => it.engine === voice.engine
  return (exact.find(own) ?? fits.find(own) ?? exact[0] ?? fits[0])?.id
}
