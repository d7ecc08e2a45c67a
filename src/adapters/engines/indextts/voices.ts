import type { Voice } from '../../../core/voice.ts'
import { voiceId } from '../remote/voice-name.ts'
import type { IndexTtsReference } from './options.ts'

/** The voice of a server that is told nothing and takes its own. */
export const DEFAULT_VOICE = 'default'

/** What voices are made of. */
export interface IndexTtsVoices {
  readonly engine: string
  readonly references: readonly IndexTtsReference[]
  /** Names that the server knows. */
  readonly names: readonly string[]
  readonly languages: readonly [string, ...string[]]
}

/** The voices of references, then those of names; one called `default` where there are none. */
export function indexTtsVoices(known: IndexTtsVoices): readonly Voice[] {
  const { engine, references, names, languages } = known
  const voice = (name: string, more: Partial<Voice> = {}): Voice => ({
    id: voiceId(engine, name),
    engine,
    name,
    languages,
    installed: true,
    ...more,
  })
  const imitated = references.map(({ name, language = '' }) => {
    const others = languages.filter((it) => it !== language)
    return voice(name, {
      description: 'Imitates a recording.',
      imitates: true,
      ...(language !== '' && { languages: [language, ...others] }),
    })
  })
  const taken = new Set(references.map(({ name }) => name.toLowerCase()))
  const named = names.filter((name) => !taken.has(name.toLowerCase())).map((name) => voice(name))
  const all = [...imitated, ...named]
  return all.length > 0 ? all : [voice(DEFAULT_VOICE)]
}
