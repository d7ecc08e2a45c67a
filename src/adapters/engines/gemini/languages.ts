/** A language of Gemini's speech models. */
export interface GeminiLanguage {
  /** BCP 47 tag. */
  readonly tag: string
  /** What a prompt calls it; empty for the one that needs no word. */
  readonly word: string
}

const language = (tag: string, word: string): GeminiLanguage => ({ tag, word })

/** The languages that Google lists for its speech models (Gemini API, speech generation), best first. */
export const GEMINI_LANGUAGES: readonly GeminiLanguage[] = [
  language('en-US', ''),
  language('ar-EG', 'Arabic (Egyptian)'),
  language('de-DE', 'German'),
  language('es-US', 'Spanish'),
  language('fr-FR', 'French'),
  language('hi-IN', 'Hindi'),
  language('id-ID', 'Indonesian'),
  language('it-IT', 'Italian'),
  language('ja-JP', 'Japanese'),
  language('ko-KR', 'Korean'),
  language('pt-BR', 'Portuguese'),
  language('ru-RU', 'Russian'),
  language('nl-NL', 'Dutch'),
  language('pl-PL', 'Polish'),
  language('th-TH', 'Thai'),
  language('tr-TR', 'Turkish'),
  language('vi-VN', 'Vietnamese'),
  language('ro-RO', 'Romanian'),
  language('uk-UA', 'Ukrainian'),
  language('bn-BD', 'Bengali'),
  language('en-IN', 'English (India)'),
  language('mr-IN', 'Marathi'),
  language('ta-IN', 'Tamil'),
  language('te-IN', 'Telugu'),
]

/** What a prompt calls a language: as the list has it, or else by its English name. */
export function languageWord(tag: string): string {
  const wanted = tag.toLowerCase()
  const primary = wanted.split('-')[0] ?? wanted
  const found =
    GEMINI_LANGUAGES.find((it) => it.tag.toLowerCase() === wanted) ??
    GEMINI_LANGUAGES.find((it) => it.tag.toLowerCase().startsWith(`${primary}-`))
  return found?.word ?? englishName(primary)
}

function englishName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) ?? ''
  } catch {
    return ''
  }
}
