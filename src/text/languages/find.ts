import type { Rule } from '../normalize/rule.ts'
import { GERMAN } from './de/german.ts'
import { ENGLISH } from './en/english.ts'
import { SPANISH } from './es/spanish.ts'
import { foreignRules } from './foreign.ts'
import { FRENCH } from './fr/french.ts'
import { type Language, type SentenceTable, wordSet } from './language.ts'

const NONE = wordSet('')
/** Languages that write an ordinal as a number with a stop. */
const ORDINAL_STOP = wordSet('bg bs cs da de et fi fo hr hu is lb lv nb nn no pl sk sl sr tr')

function sentences(base: string): SentenceTable {
  return {
    open: wordSet('dr prof mr mrs st nr no vs e.g i.e'),
    beforeNumber: wordSet('no nr p pp vol'),
    closing: wordSet('etc'),
    starters: NONE,
    dates: NONE,
    ordinalStop: ORDINAL_STOP.has(base),
    complete: false,
  }
}

function neutral(base: string): Language {
  return { sentences: sentences(base), rules: (tag): readonly Rule[] => foreignRules(tag, {}) }
}

const KNOWN: { readonly [base: string]: Language } = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
}

/** The language for a BCP 47 tag; one without rules of its own when it is not known here. */
export function languageFor(tag: string): Language {
  const base = tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? ''
  return KNOWN[base] ?? neutral(base)
}
