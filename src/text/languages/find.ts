import { hasEmojiNames, loadEmojiNames } from '../emoji/emoji-names.ts'
import type { Rule } from '../normalize/rule.ts'
import { ENGLISH } from './en/english.ts'
import { foreignRules } from './foreign.ts'
import { type Language, type SentenceTable, wordSet } from './language.ts'
import { hasNumberWords, loadNumberWords } from './number-words.ts'

const NONE = wordSet('')
/** Languages that write an ordinal as a number with a stop. */
const ORDINAL_STOP = wordSet('bg bs cs da de et fi fo hr hu is lb lv nb nn no pl sk sl sr tr')

function sentences(ordinalStop: boolean): SentenceTable {
  return {
    open: wordSet('dr prof mr mrs st nr no vs e.g i.e'),
    beforeNumber: wordSet('no nr p pp vol kl pkl'),
    closing: wordSet('etc'),
    starters: NONE,
    dates: NONE,
    ordinalStop,
    complete: false,
  }
}
const ORDINALS_WITH_STOP = sentences(true)
const ORDINALS_WITHOUT = sentences(false)

/** How sentences end where it is not as in most languages. */
const OTHER_ENDS: { readonly [base: string]: SentenceTable } = {
  el: { ...ORDINALS_WITHOUT, ends: 'greek' },
  hu: { ...ORDINALS_WITH_STOP, dottedDates: true },
  ko: { ...ORDINALS_WITHOUT, dottedDates: true },
  lo: { ...ORDINALS_WITHOUT, ends: 'spaces' },
  th: { ...ORDINALS_WITHOUT, ends: 'spaces' },
}

function neutral(base: string): Language {
  return {
    sentences: OTHER_ENDS[base] ?? (ORDINAL_STOP.has(base) ? ORDINALS_WITH_STOP : ORDINALS_WITHOUT),
    rules: (tag): readonly Rule[] => foreignRules(tag, {}),
  }
}

/** Languages with rules of their own that are read in when they are first asked for. */
const LOADERS: { readonly [base: string]: () => Promise<Language> } = {
  de: async () => (await import('./de/german.ts')).GERMAN,
  es: async () => (await import('./es/spanish.ts')).SPANISH,
  fi: async () => (await import('./fi/finnish.ts')).FINNISH,
  fr: async () => (await import('./fr/french.ts')).FRENCH,
  it: async () => (await import('./it/italian.ts')).ITALIAN,
  nl: async () => (await import('./nl/dutch.ts')).DUTCH,
  pl: async () => (await import('./pl/polish.ts')).POLISH_LANGUAGE,
  pt: async () => (await import('./pt/portuguese.ts')).PORTUGUESE,
  ru: async () => (await import('./ru/russian.ts')).RUSSIAN,
  sv: async () => (await import('./sv/swedish.ts')).SWEDISH,
}
/** Languages that are read by what CLDR and the number words know of them. */
const CLDR = wordSet(
  `am ar az bn cmn cs da el fa fil gu ha he hi hr hu id ja ka kn ko lt lv mr ms nb nn no pa ro sr sw
  ta te th tl tr uk ur vi yo yue zh`,
)
const ready = new Map<string, Language>([['en', ENGLISH]])

function loaderOf(base: string): (() => Promise<Language>) | undefined {
  const own = LOADERS[base]
  if (own !== undefined || !CLDR.has(base)) return own
  return async () =>
    (await import('./cldr/language.ts')).loadCldrLanguage(base, neutral(base).sentences)
}

function baseOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
}

const MOST_LISTS = 64
const lists = new Map<string, readonly Rule[]>()

/** Reads in the rules and number words of a language; English is always there. */
export async function loadRules(tag: string): Promise<void> {
  if (isLoaded(tag)) return
  const base = baseOf(tag)
  const load = ready.has(base) ? undefined : loaderOf(base)
  const [language] = await Promise.all([load?.(), loadNumberWords(tag), loadEmojiNames(tag)])
  if (language !== undefined) ready.set(base, language)
  for (const key of lists.keys()) if (baseOf(key) === base) lists.delete(key)
}

/** Whether `loadRules` has nothing left to do for a language. */
export function isLoaded(tag: string): boolean {
  const base = baseOf(tag)
  const known = ready.has(base) || loaderOf(base) === undefined
  return known && hasNumberWords(tag) && hasEmojiNames(tag)
}

/** The language for a BCP 47 tag; one without rules of its own when none are there. */
export function languageFor(tag: string): Language {
  const base = baseOf(tag)
  return ready.get(base) ?? neutral(base)
}

/** The rules for a BCP 47 tag; the same list each time, since what is found out about it is kept. */
export function rulesFor(tag: string): readonly Rule[] {
  let rules = lists.get(tag)
  if (rules === undefined) {
    rules = languageFor(tag).rules(tag)
    if (lists.size >= MOST_LISTS) lists.clear()
    lists.set(tag, rules)
  }
  return rules
}
