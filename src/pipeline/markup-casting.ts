import { checkMarkup } from '../text/front-end.ts'
import type { TextOptions } from '../text/options.ts'
import type { Cast } from './catalogue.ts'
import type { StyleCasting } from './style-casting.ts'

/**
 * Looks through the markup of a whole text before any of it is spoken: refuses what is malformed,
 * with its place, and voices that nobody knows; looks up all that it names. `onRespelled` is told
 * the voices that take no IPA where the text gives some.
 */
export async function castMarkup(
  text: string,
  options: TextOptions,
  parts: {
    readonly plain: Cast
    readonly casting: StyleCasting
    readonly onRespelled: (voice: string) => void
    /** Called now and then; what it gives is waited for. */
    readonly rest?: (() => Promise<void> | undefined) | undefined
  },
): Promise<void> {
  const { voices, languages, ipaStyles } = await checkMarkup(text, options, parts.rest)
  for (const voice of voices) await parts.casting.cast({ voice })
  for (const language of languages) await parts.casting.cast({ language })
  for (const style of ipaStyles) {
    const isPlain = (style.voice ?? style.language ?? style.gender) === undefined
    const { voice, engine } = isPlain ? parts.plain : await parts.casting.cast(style)
    if (engine.capabilities.ipa === undefined) parts.onRespelled(voice.id)
  }
}
