import type { NumberForm } from '../grammar.ts'
import type { Agreement, PolishCase } from './cases.ts'
import { casesAfter } from './government.ts'
import { isPersons, listedNoun, nounByEnding } from './nouns.ts'
import { isFew } from './numbers.ts'

const NEXT = /^ (?:["„»«(])?(\p{L}+)(?: (\p{L}+))?/u
/** What follows a number without being counted by it. */
const STOPPERS =
  /^(?:nr|poz|str|art|ust|pkt|i|oraz|lub|albo|a|ale|że|to|na|w|we|z|ze|do|od|po|o|u|za|przed|nad|pod|przez|przy|dla|bez|jest|są|był|była|było|były|nie|się|czy|jak|gdy|co|minus|plus|razy|więc|bo|jednak|będzie|ma|miał|oznacza|wynosi|kontra|procent|tysiące|tysięcy|tysiąc|miliony|milionów|milion|miliardy|miliardów|by|też|już|za|stał|został|która|który|które|gdzie|kiedy|ten|ta|te|tu|tam|aż|mam|mamy)$/i
const ADJECTIVE = /(?:ych|ich|ymi|imi|[eyi]m|ego|emu|ej|[^n]ie|[tnwłsp]e|[tnwłk]a|owy|ny|ki|ły|ą)$/

/** Prepositions that a number alone follows in its case. */
const ALONE = /(?:^|[^\p{L}])(?:od|do|z|około|ok\.|koło|powyżej|poniżej|spośród|dla|bez|~) $/iu

/** The noun, or the adjective and the noun, that follow a number. */
export function wordsBehind(after: string): readonly string[] {
  const [, first = '', second] = NEXT.exec(after) ?? []
  if (first === '' || STOPPERS.test(first)) return []
  return second === undefined || STOPPERS.test(second) ? [first] : [first, second]
}

function pick(found: readonly Agreement[], asked: readonly PolishCase[]): Agreement | undefined {
  for (const name of asked) {
    const fit = found.find(({ grammaticalCase }) => grammaticalCase === name)
    if (fit !== undefined) return fit
  }
  return undefined
}

/**
 * Gender, case and number of the noun behind an ordinal, or a one, by its form and the preposition
 * before; undefined when nothing follows.
 */
export function nounAgreement(before: string, words: readonly string[]): Agreement | undefined {
  const asked = casesAfter(before)
  for (const word of words) {
    const found = listedNoun(word)
    const fit = pick(found, asked) ?? found[0]
    if (fit !== undefined) return fit
  }
  const found = nounByEnding(words[0] ?? '')
  return pick(found, asked) ?? found[0]
}

/** Whether a noun is a known one in the singular only: a number above one before it is an ordinal. */
export function isSingular(word: string | undefined): boolean {
  const found = word === undefined ? [] : listedNoun(word)
  return found.length > 0 && found.every(({ plural }) => plural !== true)
}

/** The form of an ordinal before a noun, or alone: `w 5. sezonie`, `5. rocznica`. */
export function ordinalForm(before: string, after: string): NumberForm {
  const words = wordsBehind(after)
  const agreement = words.length === 0 ? undefined : nounAgreement(before, words)
  if (agreement === undefined) {
    const [name] = casesAfter(before)
    return { gender: 'masculine', ...(name !== undefined && { grammaticalCase: name }) }
  }
  const { gender, grammaticalCase, plural } = agreement
  return { gender, grammaticalCase, ...(plural === true && { plural }) }
}

function pluralCase(words: readonly string[], before: string): PolishCase {
  const asked = casesAfter(before)
  const [first = '', second = ''] = words
  const word = /(?:[yi]ch|[yi]m|[tnwłsk]i?e)$/.test(first) && second !== '' ? second : first
  if (/(?:[yi]mi|ami|^ludźmi|^dziećmi|^końmi|^gośćmi|^pieniędzmi|^laty)$/i.test(word))
    return 'instrumental'
  if (/ach$/i.test(word)) return 'locative'
  if (/om$/i.test(word)) return 'dative'
  if (/[yi]ch$/i.test(word)) return asked[0] ?? 'genitive'
  if (asked.includes('genitive')) return 'genitive'
  return asked.includes('accusative') ? 'accusative' : 'nominative'
}

/** A plural that is no nominative, behind 2, 3 or 4: `dwóch osób`, `trzech miast`. */
function isGenitivePlural(word: string): boolean {
  return !/[aeyioęąu]$/.test(word) || /(?:arzy|erzy|orzy|ści|eli)$/.test(word)
}

/**
 * The form of a cardinal by the noun that it counts and the words before: `dwie osoby`, `do pięciu
 * osób`, `z trzema psami`, `dwóch panów`; undefined when it counts nothing that is told.
 */
export function countingForm(whole: string, before: string, after: string): NumberForm | undefined {
  const words = wordsBehind(after)
  const first = words[0]
  if (first === undefined) {
    const [name, other] = casesAfter(before)
    return ALONE.test(before) &&
      name === 'genitive' &&
      (other === undefined || /^(?: |$|[.,;!?)])/.test(after))
      ? { grammaticalCase: 'genitive' }
      : undefined
  }
  if (whole === '1') {
    const agreement = nounAgreement(before, words)
    if (agreement === undefined || agreement.plural === true) return undefined
    const { grammaticalCase } = agreement
    // Without a word that asks for another case, what follows is a verb or the like.
    const direct = grammaticalCase === 'nominative' || grammaticalCase === 'accusative'
    const listed = words.some((word) => listedNoun(word).length > 0)
    if (!direct && !listed && !casesAfter(before).includes(grammaticalCase)) return undefined
    return { gender: agreement.gender, grammaticalCase: agreement.grammaticalCase }
  }
  const grammaticalCase = pluralCase(words, before)
  const noun = ADJECTIVE.test(first) && words[1] !== undefined ? words[1] : first
  if (isPersons(first) || (ADJECTIVE.test(first) && isPersons(words[1] ?? '')))
    return { gender: 'masculine', plural: true, grammaticalCase }
  const known = words.map(listedNoun).find((found) => found.some(({ plural }) => plural === true))
  const gender = known?.find(({ plural }) => plural === true)?.gender ?? genderOfPlural(noun)
  const direct = grammaticalCase === 'nominative' || grammaticalCase === 'accusative'
  if (direct && isFew(Number(whole.slice(-3))) && known === undefined && isGenitivePlural(noun)) {
    return { gender, grammaticalCase: 'genitive' }
  }
  return { gender, grammaticalCase }
}

/** The gender of a plural of which nothing is known but its ending. */
function genderOfPlural(word: string): 'feminine' | 'masculine' {
  return /(?:[cszn]je|ości|[aeiuy]cje|[iy]ny|ówki|anki|enki|ynki|[iy]czki|ety|ice|nie|śnie|lnie|aty|orki|istki|yki|fie|gie|mie)$/.test(
    word,
  ) && !/(?:czyny|terminy|magazyny|bilety|pakiety|aty|yki)$/.test(word)
    ? 'feminine'
    : 'masculine'
}
