import { SpeechError } from '../../../core/errors.ts'
import type { EspeakLibrary } from './library.ts'
import { ESPEAK_VOICES } from './voices.ts'
import { ESPEAK_VARIANTS } from './variants.ts'

const PREFIX = 'espeak:'
const IDENTIFIERS: ReadonlyMap<string, string> = new Map(
  ESPEAK_VOICES.map(({ name, identifier }) => [name, identifier]),
)
const VARIANTS: ReadonlyMap<string, string> = new Map(
  ESPEAK_VARIANTS.map(({ name, file }) => [name, file]),
)

/** eSpeak NG's own name of `espeak:<voice>` or `espeak:<voice>+<variant>`; undefined when it has none. */
export function espeakVoiceName(id: string): string | undefined {
  const [base = '', variant] = id.slice(PREFIX.length).toLowerCase().split('+')
  const identifier = IDENTIFIERS.get(base)
  if (!id.startsWith(PREFIX) || identifier === undefined) return undefined
  if (variant === undefined) return identifier
  const file = VARIANTS.get(variant)
  return file === undefined ? undefined : `${identifier}+${file}`
}

/** Whether an error says that the eSpeak NG asked has no such voice, though another version does. */
export function lacksVoice(error: unknown): boolean {
  return SpeechError.is(error) && error.code === 'unsupported' && error.details['param'] === 'voice'
}

/**
 * Sets the voice of an id. `invalid_request` when espeak has none of that id, `unsupported` when
 * only the eSpeak NG that is loaded lacks it.
 */
export function chooseVoice(espeak: EspeakLibrary, id: string): void {
  const name = espeakVoiceName(id)
  const details = { param: 'voice' }
  if (name === undefined) {
    const message = 'Expected a voice that espeak has, got another one.'
    throw new SpeechError('invalid_request', message, { details })
  }
  if (espeak.set_voice(name) !== 0) {
    const message = `Expected a voice that the eSpeak NG installed here has, got ${id}, whose data it lacks.`
    throw new SpeechError('unsupported', message, { details })
  }
}
