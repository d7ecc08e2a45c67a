import type { Voice } from '../../../core/voice.ts'
import { GEMINI_LANGUAGES } from './languages.ts'

/** A voice that Gemini's speech models have ready. */
export interface GeminiVoice {
  /** As the API takes it in every place: lower case. */
  readonly name: string
  /** How Google describes it, in a word. */
  readonly word: string
  readonly gender: 'female' | 'male'
}

const voice = (name: string, word: string, gender: GeminiVoice['gender']): GeminiVoice => ({
  name,
  word,
  gender,
})

/**
 * The voices with their words (Gemini API, speech generation) and genders, which Google tells for
 * the voices of the same names in Cloud Text-to-Speech (Chirp 3: HD).
 */
export const GEMINI_VOICES: readonly GeminiVoice[] = [
  voice('zephyr', 'Bright', 'female'),
  voice('autonoe', 'Bright', 'female'),
  voice('puck', 'Upbeat', 'male'),
  voice('laomedeia', 'Upbeat', 'female'),
  voice('charon', 'Informative', 'male'),
  voice('rasalgethi', 'Informative', 'male'),
  voice('kore', 'Firm', 'female'),
  voice('orus', 'Firm', 'male'),
  voice('alnilam', 'Firm', 'male'),
  voice('fenrir', 'Excitable', 'male'),
  voice('aoede', 'Breezy', 'female'),
  voice('callirrhoe', 'Easy-going', 'female'),
  voice('umbriel', 'Easy-going', 'male'),
  voice('enceladus', 'Breathy', 'male'),
  voice('iapetus', 'Clear', 'male'),
  voice('erinome', 'Clear', 'female'),
  voice('algieba', 'Smooth', 'male'),
  voice('despina', 'Smooth', 'female'),
  voice('algenib', 'Gravelly', 'male'),
  voice('leda', 'Youthful', 'female'),
  voice('achernar', 'Soft', 'female'),
  voice('schedar', 'Even', 'male'),
  voice('gacrux', 'Mature', 'female'),
  voice('achird', 'Friendly', 'male'),
  voice('zubenelgenubi', 'Casual', 'male'),
  voice('pulcherrima', 'Forward', 'female'),
  voice('vindemiatrix', 'Gentle', 'female'),
  voice('sadachbia', 'Lively', 'male'),
  voice('sadaltager', 'Knowledgeable', 'male'),
  voice('sulafat', 'Warm', 'female'),
]

/** The one that speaks where nobody names another; listed first. */
const FIRST = 'kore'

/** The voices as an engine of the platform lists them: `gemini:kore` first. */
export function listedVoices(engine: string): readonly Voice[] {
  const [first, ...others] = GEMINI_LANGUAGES.map(({ tag }) => tag)
  return GEMINI_VOICES.toSorted((a, b) => Number(b.name === FIRST) - Number(a.name === FIRST)).map(
    ({ name, word, gender }) => ({
      id: `${engine}:${name}`,
      engine,
      name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
      languages: [first ?? 'en-US', ...others],
      gender,
      description: word,
      installed: true,
    }),
  )
}
