import type { Voice } from '../../../core/voice.ts'
import type { ListedVoice } from '../remote/listed-voices.ts'
import { voiceId } from '../remote/voice-name.ts'

/** The voices of OpenAI's own speech models (API reference, Create speech). */
export const OPENAI_VOICES: readonly string[] = [
  'alloy',
  'ash',
  'ballad',
  'coral',
  'echo',
  'fable',
  'nova',
  'onyx',
  'sage',
  'shimmer',
  'verse',
]

/** What the first letter of a Kokoro voice stands for (Kokoro-82M, VOICES.md). */
const KOKORO_LANGUAGES: { readonly [letter: string]: string } = {
  a: 'en-US',
  b: 'en-GB',
  e: 'es',
  f: 'fr-FR',
  h: 'hi',
  i: 'it',
  j: 'ja',
  p: 'pt-BR',
  z: 'zh',
}
const KOKORO_NAME = /^([abefhijpz])([fm])_[a-z]/

/** What is known of voices that say nothing of themselves. */
export interface VoiceFacts {
  readonly engine: string
  /** BCP 47 tags, best first. */
  readonly languages: readonly [string, ...string[]]
}

/**
 * Makes voices of listed ones. Where most names are like those of Kokoro (`af_heart`), their first
 * two letters tell language and gender.
 */
export function voicesOf(listed: readonly ListedVoice[], facts: VoiceFacts): readonly Voice[] {
  const kokoro = listed.filter(({ name }) => KOKORO_NAME.test(name)).length > listed.length / 2
  return listed.map((voice) => {
    const [, letter = '', sex] = (kokoro && KOKORO_NAME.exec(voice.name)) || []
    const language = KOKORO_LANGUAGES[letter]
    const told = sex === 'f' ? ('female' as const) : sex === 'm' ? ('male' as const) : undefined
    const gender = voice.gender ?? told
    return {
      id: voiceId(facts.engine, voice.name),
      engine: facts.engine,
      name: voice.title ?? voice.name,
      languages: voice.languages ?? (language === undefined ? facts.languages : [language]),
      ...(gender && { gender }),
      ...(voice.description !== undefined && { description: voice.description }),
      installed: true,
    }
  })
}
