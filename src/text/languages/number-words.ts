/** Says numbers in one language. */
export interface NumberWords {
  /** `value` is a decimal number in JavaScript's own notation; some languages take a `gender`. */
  toCardinal(value: string, options?: object): string
  /** Of a whole number above 0; not every language has it. */
  toOrdinal?(value: string): string
}

const LOCALES: readonly string[] = (
  'am-ET ar-SA az-AZ bn-BD cs-CZ da-DK de-DE el-GR es-ES fa-IR fi-FI fil-PH fr-FR gu-IN ha-NG ' +
  'he-IL hi-IN hr-HR hu-HU id-ID it-IT ka-GE kn-IN lt-LT lv-LV mr-IN ms-MY nb-NO nl-NL pa-IN ' +
  'pl-PL pt-PT ro-RO ru-RU sr-Cyrl-RS sv-SE sw-KE ta-IN te-IN tr-TR uk-UA ur-PK vi-VN yo-NG ' +
  'ja-JP ko-KR th-TH zh-Hans-CN'
).split(' ')

const LOCALE_OF = new Map(LOCALES.map((locale) => [locale.split('-', 1)[0] as string, locale]))
const OTHER_NAMES: { readonly [base: string]: string } = {
  no: 'nb',
  nn: 'nb',
  tl: 'fil',
  cmn: 'zh',
  yue: 'zh',
}
const TRADITIONAL = /^yue\b|^(?:zh|cmn)\b.*-(?:hant|tw|hk|mo)\b/i

interface LoadedWords {
  toCardinal(value: string, options?: object): string
  toOrdinal?(value: string, options?: object): string
}

const loaded = new Map<string, NumberWords>()
const loading = new Map<string, Promise<void>>()

function localeOf(tag: string): string | undefined {
  const base = tag.split('-', 1)[0]?.toLowerCase() ?? ''
  if (TRADITIONAL.test(tag)) return 'zh-Hant-TW'
  if (/^sr\b.*-latn\b/i.test(tag)) return 'sr-Latn-RS'
  return LOCALE_OF.get(OTHER_NAMES[base] ?? base)
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
      (words: LoadedWords) => {
        loaded.set(locale, locale.startsWith('zh') ? everyday(words) : words)
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

/** Chinese in the numerals of prose; those of banks are the default of the library. */
function everyday({ toCardinal, toOrdinal }: LoadedWords): NumberWords {
  const options = { formal: false }
  return {
    toCardinal: (value) => toCardinal(value, options),
    ...(toOrdinal !== undefined && { toOrdinal: (value: string) => toOrdinal(value, options) }),
  }
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
