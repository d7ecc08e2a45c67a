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
  const { voices, languages, usesIpa } = await checkMarkup(text, options, parts.rest)
  const casts = [parts.plain]
  for (const voice of voices) casts.push(await parts.casting.cast({ voice }))
  for (const language of languages) casts.push(await parts.casting.cast({ language }))
  if (!usesIpa) return
  for (const { voice, engine } of casts)
    if (engine.capabilities.ipa === undefined) parts.onRespelled(voice.id)
}
