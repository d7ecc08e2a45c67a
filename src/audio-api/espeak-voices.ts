import type { Language } from './language.ts'
import type { VoiceName } from './voice-name.ts'

/**
 * The way of speaking of eSpeak NG that stands in for each voice: no two are the same, and a
 * woman's voice stands in for a woman's.
 */
const VARIANTS: { readonly [Voice in VoiceName]: string } = {
  zephyr: 'f1',
  autonoe: 'anika',
  puck: 'm1',
  laomedeia: 'f5',
  charon: 'm3',
  rasalgethi: 'denis',
  kore: 'f2',
  orus: 'm2',
  alnilam: 'm7',
  fenrir: 'andy',
  aoede: 'f3',
  callirrhoe: 'andrea',
  umbriel: 'm4',
  enceladus: 'm5',
  iapetus: 'm6',
  erinome: 'f4',
  algieba: 'antonio',
  despina: 'linda',
  algenib: 'storm',
  leda: 'annie',
  achernar: 'steph',
  schedar: 'm8',
  gacrux: 'aunty',
  achird: 'hugo',
  zubenelgenubi: 'lee',
  pulcherrima: 'alicia',
  vindemiatrix: 'belinda',
  sadachbia: 'marco',
  sadaltager: 'michel',
  sulafat: 'steph2',
}

/** The voice of eSpeak NG for each language; India's English is said with Britain's sounds. */
const BASES: { readonly [Tag in Language]: string } = {
  'ar-EG': 'ar',
  'en-US': 'en-us',
  'de-DE': 'de',
  'es-US': 'es-419',
  'fr-FR': 'fr-fr',
  'hi-IN': 'hi',
  'id-ID': 'id',
  'it-IT': 'it',
  'ja-JP': 'ja',
  'ko-KR': 'ko',
  'pt-BR': 'pt-br',
  'ru-RU': 'ru',
  'nl-NL': 'nl',
  'pl-PL': 'pl',
  'th-TH': 'th',
  'tr-TR': 'tr',
  'vi-VN': 'vi',
  'ro-RO': 'ro',
  'uk-UA': 'uk',
  'bn-BD': 'bn',
  'en-IN': 'en-gb',
  'mr-IN': 'mr',
  'ta-IN': 'ta',
  'te-IN': 'te',
  zh: 'cmn',
}

/** Id of the voice that stands in for another in a language. */
export function espeakVoice(voice: VoiceName, language: Language): string {
  return `espeak:${BASES[language]}+${VARIANTS[voice]}`
}
