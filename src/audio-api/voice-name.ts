import { GEMINI_VOICES } from '../app/wire-gemini.ts'
import { nearest } from '../core/nearest.ts'
import { refuse } from './field.ts'

/** Every voice of Gemini's speech models, all lower-case, as its API wants them. */
export const VoiceName = {
  ZEPHYR: 'zephyr',
  AUTONOE: 'autonoe',
  PUCK: 'puck',
  LAOMEDEIA: 'laomedeia',
  CHARON: 'charon',
  RASALGETHI: 'rasalgethi',
  KORE: 'kore',
  ORUS: 'orus',
  ALNILAM: 'alnilam',
  FENRIR: 'fenrir',
  AOEDE: 'aoede',
  CALLIRRHOE: 'callirrhoe',
  UMBRIEL: 'umbriel',
  ENCELADUS: 'enceladus',
  IAPETUS: 'iapetus',
  ERINOME: 'erinome',
  ALGIEBA: 'algieba',
  DESPINA: 'despina',
  ALGENIB: 'algenib',
  LEDA: 'leda',
  ACHERNAR: 'achernar',
  SCHEDAR: 'schedar',
  GACRUX: 'gacrux',
  ACHIRD: 'achird',
  ZUBENELGENUBI: 'zubenelgenubi',
  PULCHERRIMA: 'pulcherrima',
  VINDEMIATRIX: 'vindemiatrix',
  SADACHBIA: 'sadachbia',
  SADALTAGER: 'sadaltager',
  SULAFAT: 'sulafat',
} as const

/** A voice of Gemini's speech models. */
export type VoiceName = (typeof VoiceName)[keyof typeof VoiceName]

/** How Google describes each voice, in a word. */
export const VOICE_WORDS: { readonly [Voice in VoiceName]: string } = Object.fromEntries(
  GEMINI_VOICES.map(({ name, word }) => [name, word]),
) as { readonly [Voice in VoiceName]: string }

const NAMES: readonly VoiceName[] = Object.values(VoiceName)

/** The voice of a name in whatever case; refuses any other, and names those that are like it. */
export function voiceNameOf(given: unknown, field: string): VoiceName {
  const wanted = typeof given === 'string' ? given.trim().toLowerCase() : undefined
  const found = NAMES.find((name) => name === wanted)
  if (found) return found
  const [near] = wanted === undefined ? [] : nearest(wanted, NAMES, 1)
  const expected =
    near === undefined ? `one of ${NAMES.join(', ')}` : `one of ${NAMES.length} voices`
  return refuse(field, expected, given, near)
}
