import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { isSayable, spellLetters } from './spelling.ts'

/** Acronyms with vowels that are spelled in every language of the front end. */
const SPELLED =
  'AI API AWS BBC CEO CFO CIA CIO CPU DNA EC EU FAQ FBI GPU IBM IEC IMDB IQ ISO IP IPO MTV OCR OECD OS RNA SDK SEO UI UPS URI URL USA USB UV UX VIP'.split(
    ' ',
  )
/** Time zones, which are said letter by letter behind a time of day. */
const ZONES =
  'UTC|GMT|CET|CEST|EET|EEST|WET|WEST|MEZ|MESZ|EST|EDT|CST|CDT|MST|MDT|PST|PDT|AEST|AEDT|BST|JST|IST|MSK|BRT|ART|HNE|HAE'
/** How far around a match to look for words in lower case. */
const AROUND = 60

/**
 * Whether a match stands among words in capitals, as in a headline, where words are said as words.
 * Lower-case words beside it tell that its capitals mean something.
 */
export function isShouted({ 0: text, input, index }: RegExpExecArray): boolean {
  const end = index + text.length
  const around = `${input.slice(Math.max(0, index - AROUND), index)} ${input.slice(end, end + AROUND)}`
  return !/\p{Ll}{2}/u.test(around) && /\p{Lu}{2}/u.test(around)
}

/** Acronyms that are also words, which a writer may put in capitals for stress. */
const WORDS_TOO = /^(?:IT|WHO|US|AM|OR|ALL|AS|SO|NO)$/

/** Whether an acronym that is also a word stands beside another word in capitals: `DO IT now`. */
function isStressed({ 0: text, input, index }: RegExpExecArray, letters: string): boolean {
  if (!WORDS_TOO.test(letters)) return false
  const end = index + text.length
  const beside = `${input.slice(Math.max(0, index - 10), index)}|${input.slice(end, end + 10)}`
  return /(?<!\p{L})\p{Lu}{2,} \||\| \p{Lu}{2}/u.test(beside)
}

/** An acronym with its ending: `CDs`, `FBI's`. */
export function withEnding(letters: string, ending: string | undefined): string {
  if (ending === undefined || ending === '') return letters
  return ending.length === 1 ? `${letters}'${ending}` : `${letters}${ending}`
}

/** Acronyms: those the grammar knows, those all languages spell, and those nobody could say as words. */
export function acronymRules(grammar: Grammar): readonly Rule[] {
  const known = new Map(Object.entries(grammar.acronyms ?? {}))
  const spelled = new Set([...SPELLED, ...(grammar.spelled?.trim().split(/\s+/) ?? [])])
  return [
    patternRule(
      'acronym',
      HAS.digit,
      String.raw`(?<=\d(?: ?(?:h|Uhr|uur|[AaPp]\.? ?[Mm]\.?))? )(?:${ZONES})(?![\p{L}\p{N}])`,
      ([zone]) => spellLetters(zone),
    ),
    patternRule(
      'acronym',
      HAS.capitals,
      String.raw`(?<=(?<!\p{L})(?:UTC|GMT) ?)[-−](?=\d{1,2}(?!\d))`,
      () => ` ${grammar.words.minus} `,
    ),
    patternRule(
      'acronym',
      HAS.sign,
      String.raw`(?<![\p{L}\p{N}&])(\p{Lu}{1,3}) ?& ?(\p{Lu}{1,3})(s?)(?![\p{L}\p{N}&])`,
      ({ 0: text, 1: first = '', 2: second = '', 3: ending }) =>
        text.includes(' ') && first.length + second.length > 2
          ? undefined
          : `${spellLetters(first)} ${grammar.words.and} ${withEnding(spellLetters(second), ending)}`,
    ),
    patternRule(
      'acronym',
      HAS.capitals,
      String.raw`(?<![\p{L}\p{N}.]|(?<!\p{Ll}|(?<!\p{L})[LDNSQ])['’]|\p{N}-)(\p{L}{2,12})(['’]s)?(?![\p{L}\p{N}]|['’]\p{L}|\.\p{L}|-\p{N})`,
      (match) => {
        const [, word = '', possessive] = match
        const own = known.get(word)
        if (own !== undefined) return withEnding(own, possessive)
        const many = word.endsWith('s') && word.length > 2
        const letters = many ? word.slice(0, -1) : word
        const ending = many ? 's' : possessive
        const stem = many ? known.get(letters) : undefined
        if (stem !== undefined) return withEnding(stem, ending)
        if (letters !== letters.toUpperCase() || !/^\p{Lu}{2}/u.test(letters)) return undefined
        if (
          spelled.has(letters)
            ? isShouted(match) || isStressed(match, letters)
            : isSayable(letters) || letters.length > 5
        )
          return undefined
        return withEnding(spellLetters(letters), ending)
      },
    ),
  ]
}
