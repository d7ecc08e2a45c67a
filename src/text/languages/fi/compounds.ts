import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { finnishCardinal, finnishDecimal, finnishOrdinal } from './numbers.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const NUMBER = String.raw`(\d{1,3}(?:[  ]\d{3}){1,12}|\d{1,7})`
/** First parts of adjectives that differ from the numbers themselves. */
const STEMS: { readonly [digits: string]: string } = {
  '3': 'kolmi',
  '4': 'neli',
  '10': 'kymmen',
}
const ADJECTIVE =
  /(?:nen|sen|sta|stä|set|sia|siä|sissa|sissä|sille|silla|sillä|seksi|seen|sessa|sessä|sella|sellä|senä|sena|sten|sti|vuotia\p{Ll}+|osai\p{Ll}+)$/u
/** Names of digits, as first parts: `nelostie`. */
const NAMES: readonly string[] = ['nolla', 'ykkös', 'kakkos', 'kolmos', 'nelos', 'viitos', 'kutos']

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

const MULTIPLES = '- yksin kaksin kolmin nelin viisin kuusin seitsen'.split(' ')

/** A number before `-kertainen`: `viisin`, `kymmen`, `sata`. */
function multiple(digits: string): string {
  const value = Number(digits)
  if (value > 0 && value < 8) return MULTIPLES[value] as string
  if (value === 8 || value === 9) return `${finnishCardinal(digits)}n`
  return finnishCardinal(digits).replace(/kymmen(?:tä|en)$/, 'kymmen')
}

/** A number as the first part of a word: `viisivuotias`, `kolmikerroksinen`, `nelostie`. */
function compound(digits: string, tail: string): string {
  if (/^ti(?:e|en|eltä|ellä|elle|etä|elle|essä|estä)$/u.test(tail) && Number(digits) < 7) {
    return `${NAMES[Number(digits)]}${tail}`
  }
  if (tail.startsWith('kertai')) return multiple(digits) + tail
  const stem = ADJECTIVE.test(tail) ? STEMS[digits] : undefined
  const head = stem ?? (digits === '10' ? 'kymmen' : finnishCardinal(digits))
  // A hyphen parts two vowels of one kind.
  return `${head}${head.slice(-1) === tail[0] ? '-' : ''}${tail}`
}

/** Numbers that are part of a word: decades, ages, `5- ja 6-vuotiaat`. */
export const FINNISH_COMPOUNDS: readonly Rule[] = [
  patternRule(
    'decade',
    HAS.digit,
    String.raw`${START}(\d{2,4})[-–‑]?(lu(?:ku|vu)\p{Ll}{0,10})(?!\p{L})`,
    ([, digits = '', tail = '']) => finnishCardinal(digits) + tail,
  ),
  patternRule(
    'decade',
    HAS.digit,
    String.raw`${START}(\d{2,4})[-‑](?= (?:ja|tai|sekä|eli|vai) \d{2,4}[-‑]lu[kv])`,
    ([, digits = '']) => finnishCardinal(digits),
  ),
  patternRule(
    'decade',
    HAS.digit,
    String.raw`${START}(\d{2,4})[-‑]? ?[–-] ?(\d{2,4})[-‑](lu(?:ku|vu)\p{Ll}{0,10})(?!\p{L})`,
    ([, first = '', last = '', tail = '']) =>
      `${finnishCardinal(first)} ${finnishCardinal(last)}${tail}`,
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}${NUMBER} ?[-‑](?= (?:ja|tai|sekä|eli|vai) \d{1,7} ?[-‑]\p{Ll})`,
    ({ 1: number = '', input, index }) => {
      const tail = /\d ?[-‑](\p{Ll}+)/u.exec(input.slice(index + 3, index + 50))?.[1] ?? ''
      const digits = digitsOf(number)
      return (ADJECTIVE.test(tail) ? STEMS[digits] : undefined) ?? finnishCardinal(digits)
    },
  ),
  // Ages: `18-v.`
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`${START}(\d{1,3})-v(?:\.(?= \p{Ll})|(?![\p{L}\p{N}]))`,
    ([, digits = '']) => compound(digits, 'vuotias'),
  ),
  patternRule(
    'ordinal',
    HAS.stop,
    String.raw`${START}(\d{1,3})\.[-‑](\p{Ll}{3,30})(?!\p{L})`,
    ([, digits = '', tail = '']) => finnishOrdinal(digits) + tail,
  ),
  // A span of ages: `5–6-vuotiaat`.
  patternRule(
    'range',
    HAS.digit,
    String.raw`${START}(\d{1,4})[-‑]? ?[–-] ?(\d{1,4})[-‑](\p{Ll}{3,30})(?!\p{L})`,
    ([, first = '', last = '', tail = '']) => `${finnishCardinal(first)} ${compound(last, tail)}`,
  ),
  patternRule(
    'decimal',
    HAS.digit,
    String.raw`${START}(\d{1,7}),(\d{1,6}) ?[-‑](\p{Ll}{3,30})(?!\p{L})`,
    ([, whole = '', decimals = '', tail = '']) =>
      whole === '1' && decimals === '5'
        ? `puolitoista${tail}`
        : `${finnishDecimal(whole, decimals)} ${tail}`,
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}${NUMBER}( ?)[-‑](?!(?:ja|tai|sekä|eli|vai) )(\p{Ll}{2,30})(?!\p{L})`,
    ([, number = '', space = '', tail = '']) =>
      // Behind a space the hyphen joins more words than one: `Top 10 -lista`.
      space === ''
        ? compound(digitsOf(number), tail)
        : `${finnishCardinal(digitsOf(number))} ${tail}`,
  ),
]
