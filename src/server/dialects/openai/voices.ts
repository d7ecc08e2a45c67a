import type { EngineInfo, Rostrum, VoiceInfo } from '../../../app/rostrum.ts'
import type { Config } from '../../../app/config/config.ts'

/**
 * Who speaks for each of OpenAI's names, best first: the first one that is installed. The names
 * are OpenAI's; the choice keeps their gender and makes each sound like somebody else.
 */
const STAND_INS: { readonly [name: string]: readonly string[] } = {
  alloy: ['espeak:en-us', 'flite:slt'],
  ash: ['espeak:en-us+m3', 'flite:rms'],
  ballad: ['espeak:en-gb+m7', 'flite:awb'],
  cedar: ['espeak:en-us+m1', 'flite:rms'],
  coral: ['espeak:en-us+f2', 'flite:slt'],
  echo: ['espeak:en-us+m2', 'flite:kal'],
  fable: ['espeak:en-gb', 'flite:awb'],
  marin: ['espeak:en-us+f4', 'flite:slt'],
  nova: ['espeak:en-us+f3', 'flite:slt'],
  onyx: ['espeak:en-us+m4', 'flite:rms'],
  sage: ['espeak:en-gb+f2', 'flite:slt'],
  shimmer: ['espeak:en-us+f5', 'flite:slt'],
  verse: ['espeak:en-gb+m3', 'flite:awb'],
}

/** OpenAI's names that we speak for. */
export const OPENAI_VOICES: readonly string[] = Object.keys(STAND_INS)

/** Who is to speak, and what the caller should know of it. */
export interface Casting {
  /** Undefined: whoever is best for the language. */
  readonly voice?: string
  readonly warning?: string
}

/** True when the library would find a voice by this id, which may end in a variant: `en-us+f3`. */
function known(id: string, voices: readonly VoiceInfo[], engines: readonly EngineInfo[]): boolean {
  const [plain, variant] = id.split('+')
  const voice = voices.find((it) => it.id === plain && it.installed)
  if (voice === undefined || variant === undefined) return voice !== undefined
  const engine = engines.find((it) => it.id === voice.engine)
  const common = engine?.capabilities.variants?.some(({ name }) => name === variant) ?? false
  return common || (voice.variants?.includes(variant) ?? false)
}

function configured(name: string, config: Config): string | undefined {
  const entry = Object.entries(config.openai.voices).find(
    ([key]) => key.trim().toLowerCase() === name,
  )
  return entry?.[1]
}

/**
 * Finds who speaks for a voice name of an OpenAI client: a configured name, one of OpenAI's own,
 * or a voice of ours. Case and blanks around it do not count. `engine` is the one that the model
 * names, whose voices are preferred.
 */
export async function castVoice(
  rostrum: Pick<Rostrum, 'voices' | 'engines'>,
  config: Config,
  wanted: { readonly voice: string; readonly engine: string | undefined },
): Promise<Casting> {
  const name = wanted.voice.trim().toLowerCase()
  const own = configured(name, config)
  if (own !== undefined) return { voice: own }
  const standIns = Object.hasOwn(STAND_INS, name) ? STAND_INS[name] : undefined
  if (standIns === undefined) return { voice: wanted.voice.trim() }
  const { engine } = wanted
  const voices = await rostrum.voices(engine === undefined ? {} : { engine })
  const engines = await rostrum.engines()
  const voice = standIns.find((id) => known(id, voices, engines)) ?? (engine && voices[0]?.id)
  return voice
    ? { voice }
    : { warning: `No voice is installed that stands in for ${name}; the default one speaks.` }
}
