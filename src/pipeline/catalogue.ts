import { SpeechError } from '../core/errors.ts'
import { likelyRegion } from '../core/likely-region.ts'
import { nearest } from '../core/nearest.ts'
import type { Voice } from '../core/voice.ts'
import type { SpeechEngine, VoicesOptions, VoiceVariant } from '../ports/engine.ts'

/** A voice with the engine that has it. */
export interface Cast {
  readonly voice: Voice
  readonly engine: SpeechEngine
  /** BCP 47 tag to speak. */
  readonly language: string
  readonly warnings: readonly string[]
}

/** What a request says about who should speak. */
export interface Casting {
  readonly voice?: string | undefined
  readonly language?: string | undefined
}

/** All voices of all engines, and the choice among them. */
export interface Catalogue {
  readonly engines: readonly SpeechEngine[]
  voices(options: { readonly signal: AbortSignal }): Promise<readonly Voice[]>
  /**
   * Chooses who speaks. Throws `invalid_request` with suggestions for an unknown voice or
   * language, `unsupported` for a voice that is not installed.
   */
  cast(casting: Casting, options: { readonly signal: AbortSignal }): Promise<Cast>
  /** The voice addressed by an id or unique name; undefined when there is none. */
  find(name: string, options: { readonly signal: AbortSignal }): Promise<Voice | undefined>
}

/** The language of a tag without its region: `en` of `en-US`. */
export function primary(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}

/** Well-formed enough to be looked up: `en`, `en-US`, `zh-Hans-CN`. */
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

/** Who speaks where a request does not say. */
export interface CatalogueDefaults {
  /** Voice of the default language; empty: the best one. */
  readonly voice: string
  /** BCP 47 tag. */
  readonly language: string
  /** Engines by the BCP 47 tags of languages they are to speak. Default: the first that can. */
  readonly routing?: { readonly [language: string]: string }
}

/** Makes the catalogue of `engines`, the first preferred where several have a language. */
export function createCatalogue(
  engines: readonly SpeechEngine[],
  defaults: CatalogueDefaults,
): Catalogue {
  const byId = new Map(engines.map((engine) => [engine.id, engine]))

  const all = async (options: VoicesOptions): Promise<readonly Voice[]> =>
    (await Promise.all(engines.map((engine) => engine.voices(options)))).flat()

  // An engine far away that does not answer must not hold up the voices of the others.
  const voices: Catalogue['voices'] = ({ signal }) => all({ signal, soon: true })

  function match(name: string, all: readonly Voice[]): Voice | undefined {
    const wanted = name.trim().toLowerCase()
    const exact = all.find((voice) => voice.id.toLowerCase() === wanted)
    if (exact) return exact
    const named = all.filter(
      (voice) =>
        voice.id.toLowerCase() === `${voice.engine}:${wanted}` ||
        voice.name.toLowerCase() === wanted,
    )
    if (named.length === 1) return named[0]
    // A name that only the preferred engine has under its id is that engine's.
    const ids = named.filter((voice) => voice.id.toLowerCase() === `${voice.engine}:${wanted}`)
    if (ids.length === 1) return ids[0]
    const plus = wanted.indexOf('+')
    const base = plus > 0 ? match(wanted.slice(0, plus), all) : undefined
    const variant =
      base && variantsOf(base).find(({ name }) => name.toLowerCase() === wanted.slice(plus + 1))
    if (!base || !variant) return undefined
    const { gender: _, ...rest } = base
    return {
      ...rest,
      id: `${base.id}+${variant.name}`,
      name: `${base.name} ${variant.name}`,
      ...(variant.gender && { gender: variant.gender }),
    }
  }

  /** The voice of a whole id, asked of its engine alone: others may be far away. */
  async function ofId(
    name: string,
    options: { readonly signal: AbortSignal },
  ): Promise<Voice | undefined> {
    const wanted = name.trim().toLowerCase()
    const engine = engines.find(({ id }) => wanted.startsWith(`${id.toLowerCase()}:`))
    return engine && match(name, await engine.voices(options))
  }

  /**
   * The voice of the first engine that has exactly this language, or, for one without a region, any
   * of its regions; those after it are not asked.
   */
  async function ofLanguage(
    language: string,
    options: { readonly signal: AbortSignal },
  ): Promise<Voice | undefined> {
    const wanted = language.toLowerCase()
    if (routes.has(wanted) || routes.has(primary(wanted))) return undefined
    const speaks = ({ languages }: Voice): boolean => languages[0].toLowerCase() === wanted
    const anyRegion = wanted === primary(wanted)
    for (const engine of engines) {
      const all = await engine.voices(options)
      const voice = anyRegion ? bestOf(wanted, all) : eligible(wanted, all).find(speaks)
      if (voice) return voice
    }
    return undefined
  }

  /** A voice that is listed, or that an engine makes of listed ones. */
  async function look(
    name: string,
    all: readonly Voice[],
    options: { readonly signal: AbortSignal },
  ): Promise<Voice | undefined> {
    const listed = match(name, all)
    if (listed) return listed
    const wanted = name.trim()
    for (const engine of engines) {
      const prefix = `${engine.id}:`
      if (wanted.includes(':') && !wanted.toLowerCase().startsWith(prefix.toLowerCase())) continue
      const made = await engine.resolve?.(wanted, options)
      if (made) return made
    }
    return undefined
  }

  /** Ways of speaking that a voice can take on: its own, and those of every voice of its engine. */
  function variantsOf(voice: Voice): readonly VoiceVariant[] {
    const own = voice.variants?.map((name) => ({ name })) ?? []
    return [...own, ...(byId.get(voice.engine)?.capabilities.variants ?? [])]
  }

  function unknownVoice(name: string, all: readonly Voice[]): SpeechError {
    const wanted = name.trim()
    const plus = wanted.indexOf('+')
    const base = plus > 0 ? match(wanted.slice(0, plus), all) : undefined
    const variants = base ? variantsOf(base).map(({ name: variant }) => variant) : []
    const suggestions =
      base && variants.length > 0
        ? nearest(wanted.slice(plus + 1), variants).map((variant) => `${base.id}+${variant}`)
        : nearest(wanted, [
            ...all.map((voice) => voice.id),
            ...all.map((voice) => voice.id.slice(voice.engine.length + 1)),
          ])
    const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ''
    return new SpeechError(
      'invalid_request',
      `Expected the id or name of a voice, got ${quoted(name)}.${hint}`,
      {
        details: { param: 'voice', received: name.slice(0, 128), suggestions },
      },
    )
  }

  const routes = new Map(
    Object.entries(defaults.routing ?? {}).map(([tag, engine]) => [tag.toLowerCase(), engine]),
  )

  /** The best voice of the engine that is to speak a language, or else of all. */
  function byLanguage(language: string, all: readonly Voice[]): Voice | undefined {
    const wanted = language.toLowerCase()
    const engine = routes.get(wanted) ?? routes.get(primary(wanted))
    const routed = engine === undefined ? [] : all.filter((voice) => voice.engine === engine)
    return bestOf(wanted, routed) ?? bestOf(wanted, all)
  }

  function bestOf(wanted: string, all: readonly Voice[]): Voice | undefined {
    const installed = eligible(wanted, all)
    const ranked = (test: (tag: string) => boolean): Voice | undefined => {
      const best = installed.find((voice) => test(voice.languages[0]))
      return best ?? installed.find((voice) => voice.languages.some(test))
    }
    const likely = likelyRegion(wanted)
    return (
      installed.find((voice) => voice.languages[0].toLowerCase() === wanted) ??
      installed.find((voice) => voice.languages[0].toLowerCase() === likely) ??
      ranked((tag) => tag.toLowerCase() === wanted) ??
      ranked((tag) => tag.toLowerCase() === primary(wanted)) ??
      ranked((tag) => primary(tag) === primary(wanted))
    )
  }

  function unknownLanguage(language: string, all: readonly Voice[]): SpeechError {
    const tags = new Set(all.flatMap((voice) => voice.languages))
    const suggestions = nearest(language, tags)
    const hint = suggestions.length > 0 ? ` Did you mean ${suggestions.join(', ')}?` : ''
    return new SpeechError(
      'invalid_request',
      `Expected the BCP 47 tag of a language that a voice here speaks, such as en-US, got ${quoted(language)}.${hint}`,
      { details: { param: 'language', received: language.slice(0, 64), suggestions } },
    )
  }

  return {
    engines,
    voices,
    async find(name, options) {
      return (
        (await ofId(name, options)) ??
        (await look(name, await voices(options), options)) ??
        look(name, await all(options), options)
      )
    },
    async cast(casting, options) {
      const warnings: string[] = []
      if (casting.language !== undefined && !LANGUAGE_TAG.test(casting.language))
        throw unknownLanguage(casting.language, await voices(options))
      // The configured voice stands for the configured language: another language has its own.
      const fallsBack =
        casting.voice === undefined &&
        (casting.language === undefined || primary(casting.language) === primary(defaults.language))
      const wanted = casting.voice ?? (fallsBack && defaults.voice ? defaults.voice : undefined)
      let voice: Voice | undefined
      if (wanted !== undefined) {
        voice = await ofId(wanted, options)
        if (!voice) {
          voice = await look(wanted, await voices(options), options)
          // Before it is refused, those who answer late are waited for.
          const known = voice ? [] : await all(options)
          voice ??= await look(wanted, known, options)
          if (!voice) throw unknownVoice(wanted, known)
        }
      } else {
        const language = casting.language ?? defaults.language
        voice = await ofLanguage(language, options)
        if (!voice) {
          voice = byLanguage(language, await voices(options))
          const known = voice ? [] : await all(options)
          voice ??= byLanguage(language, known)
          if (!voice) throw unknownLanguage(language, known)
        }
      }
      if (!voice.installed) {
        throw new SpeechError('unsupported', `Voice ${voice.id} is known but not installed here.`, {
          details: { param: 'voice' },
        })
      }
      const engine = byId.get(voice.engine)
      if (!engine) throw new SpeechError('internal', `Voice ${voice.id} belongs to no engine here.`)
      const language =
        casting.language ?? (wanted === undefined ? defaults.language : voice.languages[0])
      if (
        casting.language !== undefined &&
        !voice.languages.some((tag) => primary(tag) === primary(language))
      ) {
        warnings.push(`Voice ${voice.id} speaks ${voice.languages[0]}, not ${language}.`)
      } else if (
        wanted === undefined &&
        !voice.languages.some((tag) => tag.toLowerCase() === language.toLowerCase())
      ) {
        warnings.push(
          `No voice here speaks ${language}; ${voice.id} (${voice.languages[0]}) speaks instead.`,
        )
      }
      return { voice, engine, language, warnings }
    },
  }
}

/** Who may be chosen for a language: one that imitates only where its engine has nobody else for it. */
function eligible(wanted: string, all: readonly Voice[]): readonly Voice[] {
  const installed = all.filter((voice) => voice.installed)
  const own = installed.filter(
    ({ imitates, languages }) =>
      imitates !== true && languages.some((tag) => primary(tag) === primary(wanted)),
  )
  const engines = new Set(own.map(({ engine }) => engine))
  return installed.filter(({ imitates, engine }) => imitates !== true || !engines.has(engine))
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 64 ? `${value.slice(0, 64)}…` : value)
}
