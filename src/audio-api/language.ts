/** The languages of Gemini's speech models by BCP 47 tag, and `zh`, which older callers use. */
export const Language = {
  ARABIC_EGYPTIAN: 'ar-EG',
  ENGLISH_US: 'en-US',
  GERMAN_GERMANY: 'de-DE',
  SPANISH_US: 'es-US',
  FRENCH_FRANCE: 'fr-FR',
  HINDI_INDIA: 'hi-IN',
  INDONESIAN_INDONESIA: 'id-ID',
  ITALIAN_ITALY: 'it-IT',
  JAPANESE_JAPAN: 'ja-JP',
  KOREAN_KOREA: 'ko-KR',
  PORTUGUESE_BRAZIL: 'pt-BR',
  RUSSIAN_RUSSIA: 'ru-RU',
  DUTCH_NETHERLANDS: 'nl-NL',
  POLISH_POLAND: 'pl-PL',
  THAI_THAILAND: 'th-TH',
  TURKISH_TURKEY: 'tr-TR',
  VIETNAMESE_VIETNAM: 'vi-VN',
  ROMANIAN_ROMANIA: 'ro-RO',
  UKRAINIAN_UKRAINE: 'uk-UA',
  BENGALI_BANGLADESH: 'bn-BD',
  ENGLISH_INDIA_HINDI_BUNDLE: 'en-IN',
  MARATHI_INDIA: 'mr-IN',
  TAMIL_INDIA: 'ta-IN',
  TELUGU_INDIA: 'te-IN',
  // Names of old, which mean the same.
  ENGLISH: 'en-US',
  SPANISH: 'es-US',
  FRENCH: 'fr-FR',
  GERMAN: 'de-DE',
  ITALIAN: 'it-IT',
  PORTUGUESE: 'pt-BR',
  RUSSIAN: 'ru-RU',
  JAPANESE: 'ja-JP',
  KOREAN: 'ko-KR',
  CHINESE: 'zh',
} as const

/** A language that can be asked for. */
export type Language = (typeof Language)[keyof typeof Language]

/** Every language once. */
export const LANGUAGES: readonly Language[] = [...new Set(Object.values(Language))]
