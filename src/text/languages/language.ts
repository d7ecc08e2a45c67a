import type { Rule } from '../normalize/rule.ts'
import type { Grammar } from './grammar.ts'

/**
 * What the sentence splitter has to know of a language. Abbreviations are written without
 * their last stop and in lower case.
 */
export interface SentenceTable {
  /** Never end a sentence: titles and the like, always followed by what they belong to. */
  readonly open: ReadonlySet<string>
  /** Do not end a sentence before a number: `No. 5`. */
  readonly beforeNumber: ReadonlySet<string>
  /** May end a sentence, and do so before a capital letter. */
  readonly closing: ReadonlySet<string>
  /** As `closing` behind a number, as `open` elsewhere: Russian `1990 г.`, but `г. Москва`. */
  readonly behindNumber?: ReadonlySet<string>
  /** Words that begin sentences; `U.S.` and the like end one only before these. Lower case. */
  readonly starters: ReadonlySet<string>
  /** Words that go on with a date or time, such as months and weekdays. Lower case. */
  readonly dates: ReadonlySet<string>
  /** True when a number with a stop is an ordinal, as in German. */
  readonly ordinalStop: boolean
  /** True where any noun has a capital, as in German: only a starter tells that a sentence begins. */
  readonly capitalNouns?: boolean
  /** Ends of compounds that do not end a sentence before a number: `Hauptstr. 5`. */
  readonly numberedEnds?: RegExp
  /** Words before which a number with a stop is an ordinal, however long: `das 100. Tor`. */
  readonly ordinalAfter?: ReadonlySet<string>
  /** Other ends than stops: the semicolon that asks in Greek, spaces where a script has no stops. */
  readonly ends?: 'greek' | 'spaces'
  /** True where a date is written in three numbers with stops, year first: `2021. 05. 12.`. */
  readonly dottedDates?: boolean
  /** True when the abbreviations are many enough that an unknown word with a stop is a whole one. */
  readonly complete: boolean
}

/** One language of the front end: how its sentences end and how its signs are read. */
export interface Language {
  readonly sentences: SentenceTable
  /** The rules of normalisation in order of precedence; `tag` tells regional habits apart. */
  rules(tag: string): readonly Rule[]
  /** Its grammar, for what markup says how to read; absent where only rules are known. */
  grammar?(tag: string): Grammar
}

/** A set of the words in a line of text; saves the quotes. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s+/).filter((word) => word !== ''))
}
