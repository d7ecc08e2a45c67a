import type { Grammar } from '../languages/grammar.ts'
import { sayDigits } from './number-text.ts'

/** Consonants that words of languages in Latin script begin with, apart from single ones. */
const ONSETS =
  'bl br ch cl cr cz dr dw dz fl fr gh gl gn gr kl kn kr kw ph pl pr ps qu rh sc sch schl schm schn schr schw scr sh shr sk sl sm sn sp sph spl spr sq squ st str sv sw sz th thr tr ts tw wh wr zw'
const CODAS =
  'ch ck ct dd ff ft gg gh ght gn hm hn ld lf lk ll lm ln lp ls lt mb mm mp mpt ms nce nch nd nf ng ngs nk nks nn ns nst nt nth nts nx nz ph pp ps pt rb rc rch rd rf rg rk rl rm rn rp rs rsch rst rt rth rts sch sh sk sm sp ss st sts tch th ths ts tt tz wk wl wn ws xt zz'
const BEGINNINGS = new Set(ONSETS.split(' '))
const ENDINGS = new Set(CODAS.split(' '))
const VOWELS = 'aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ'
const VOWEL = new RegExp(`[${VOWELS}]`)
const SHAPE = new RegExp(`^([^${VOWELS}]*)[${VOWELS}].*?([^${VOWELS}]*)$`)
/** Up to this length a string that cannot be said is one of letters; longer ones are odd names. */
const LONGEST_ODD = 4
/** Short words that break the rules above, and extensions and hosts that are said as words. */
const WORDS = new Set(
  'xbox mr mrs dr st mlle ebay jpeg mpeg hmm shh psst brr grr mmm zzz pfft tsk nth json yaml etc gmail admin'.split(
    ' ',
  ),
)
/** Short forms that could be said as words, but are spelled. */
const SPELLED = new Set(
  'api aws bbc ceo cfo cia cnn cto cpu css csv diy dna dns ebu eec eu exe faq fbi gmbh gpu html http https ibm ieee imdb io ip irc iso itv js llc mit mms nba nbc nfl nhl nhs npm npr nyc nyt ocr oecd os pbs pdf php png ppt rna rss sdk seo sms sql ssh svg tcp tsv tv ucla udp ui uk url usa usb usc ux vip vpn wtf xyz abc py tv ts wmv www xls xml yml'.split(
    ' ',
  ),
)

function isPlural(ending: string): boolean {
  return ending.endsWith('s') && (ending.length < 3 || ENDINGS.has(ending.slice(0, -1)))
}

/** Letters as capitals with spaces between, so that engines say each by its name: `F B I`. */
export function spellLetters(word: string): string {
  return [...word.toUpperCase()].join(' ')
}

/** Whether a string of letters in Latin script can be said as a word. Other scripts always can. */
export function isSayable(word: string): boolean {
  const lower = word.toLowerCase()
  if (/[^\p{Script=Latin}]/u.test(lower) || WORDS.has(lower)) return true
  if (SPELLED.has(lower) || lower.length < 2 || !VOWEL.test(lower)) return false
  if (lower.length > LONGEST_ODD) return true
  const [, first = '', last = ''] = SHAPE.exec(lower) ?? []
  const begins = first.length < 2 || BEGINNINGS.has(first)
  return begins && (last.length < 2 || ENDINGS.has(last) || isPlural(last))
}

/**
 * A string of an address as a reader says it: words as they are, odd strings letter by letter,
 * digits one by one, signs by their names. Signs without a name are left out.
 */
export function sayAddress(text: string, grammar: Grammar, camel = false): string {
  const words: string[] = []
  for (const [run] of text.matchAll(/[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d]/gu)) {
    if (!/[\p{L}\p{M}\d]/u.test(run)) {
      const name = signName(run, grammar)
      if (name !== undefined) words.push(name)
    } else if (isRandom(run)) words.push(...[...run].map((sign) => sayRun(sign, grammar)))
    else {
      const parts = camel ? camelWords(run) : (run.match(/\d+|[\p{L}\p{M}]+/gu) ?? [])
      words.push(...parts.map((part) => sayRun(part, grammar)))
    }
  }
  return words.join(' ')
}

/** The words of `likeThis2024` or `HTMLFile`, digits apart. */
export function camelWords(run: string): readonly string[] {
  return (
    run.match(/\d+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}\p{Lm}\p{Lo}]+|[\p{L}\p{M}]/gu) ?? []
  )
}

/** Letters and digits mixed as in keys and hashes. */
function isRandom(run: string): boolean {
  if (run.length < 6) return false
  const turns = run.match(/\d(?=\p{L})|\p{L}(?=\d)/gu)?.length ?? 0
  return turns > 2
}

function sayRun(run: string, grammar: Grammar): string {
  if (/^\d/.test(run)) return sayDigits(run, grammar)
  return isSayable(run) ? run : spellLetters(run)
}

/** The name of a sign as it is said inside an address. */
export function signName(sign: string, { words }: Grammar): string | undefined {
  switch (sign) {
    case '.':
      return words.dot
    case '@':
      return words.at
    case '/':
      return words.slash
    case '\\':
      return words.backslash
    case ':':
      return words.colon
    case '-':
      return words.hyphen
    case '_':
      return words.underscore
    case '#':
      return words.hash
    case '?':
      return words.questionMark
    case '=':
      return words.equals
    case '&':
      return words.ampersand
    case '~':
      return words.tilde
    case '*':
      return words.asterisk
    case '+':
      return words.plus
    case '%':
      return words.percent.other
    default:
      return undefined
  }
}
