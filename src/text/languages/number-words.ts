/** Says numbers in one language. */
export interface NumberWords {
  /** `value` is a decimal number in JavaScript's own notation. */
  toCardinal(value: string): string
  /** Of a whole number above 0; not every language has it. */
  toOrdinal?(value: string): string
}

// Chinese, Japanese, Korean and Thai are left to the engines: `n2words` writes Chinese in the
// numerals of banks, and a digit there is a word of its own anyway.
const LOCALES: readonly string[] = (
  'am-ET ar-SA az-AZ bn-BD cs-CZ da-DK de-DE el-GR es-ES fa-IR fi-FI fil-PH fr-FR gu-IN ha-NG ' +
  'he-IL hi-IN hr-HR hu-HU id-ID it-IT ka-GE kn-IN lt-LT lv-LV mr-IN ms-MY nb-NO nl-NL pa-IN ' +
  'pl-PL pt-PT ro-RO ru-RU sr-Cyrl-RS sv-SE sw-KE ta-IN te-IN tr-TR uk-UA ur-PK vi-VN yo-NG'
).split(' ')

const LOCALE_OF = new Map(LOCALES.map((locale) => [locale.split('-', 1)[0], locale]))

const loaded = new Map<string, NumberWords>()
const loading = new Map<string, Promise<void>>()

function localeOf(tag: string): string | undefined {
  const base = tag.split('-', 1)[0]?.toLowerCase()
  const language = base === 'no' || base === 'nn' ? 'nb' : base
  return LOCALE_OF.get(language)
}

/**
 * Makes the number words of a language ready, so that reading, which never waits, can use them.
 * Does nothing for English, which always is, and for languages whose digits are left as they
 * are. Safe to call again.
 */
export async function loadNumberWords(tag: string): Promise<void> {
  const locale = localeOf(tag)
  if (locale === undefined || loaded.has(locale)) return
  let pending = loading.get(locale)
  if (pending === undefined) {
    pending = import(`n2words/${locale}`).then(
      (words: NumberWords) => {
        loaded.set(locale, words)
        loading.delete(locale)
      },
      (error: unknown) => {
        loading.delete(locale)
        throw error
      },
    )
    loading.set(locale, pending)
  }
  await pending
}

/** Whether the number words of a language are ready, as far as there are any to load. */
export function hasNumberWords(tag: string): boolean {
  const locale = localeOf(tag)
  return locale === undefined || loaded.has(locale)
}

/** The number words of a language, if they are ready. */
export function numberWords(tag: string): NumberWords | undefined {
  const locale = localeOf(tag)
  return locale === undefined ? undefined : loaded.get(locale)
}
