import { oneOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { finnishCardinal, finnishDecimal } from './numbers.ts'
import { FINNISH_UNITS } from './units.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const UNIT = oneOf(Object.keys(FINNISH_UNITS))
/** Words beside two small numbers that make them the score of a game. */
const GAME =
  /(?:voitt|voito|häv[iei]|tappio|tasapel|tasoi|päätty|ottelu|johto|johti|johta|johdo|kaato|kaatoi|kukisti|lopputulo|ratkais|puoliaj|kaven|jatkoaj|joukkue|nujersi|finaali|liiga|(?<!\p{L})(?:pel[ia]|maali|tilan|erä[nsätl]|tulo[sk]|tauo|sarja|vei |löi |vieras|koti))/iu
/** Several scores in a row: `(1–0, 2–2, 1–0)`. */
const LIST_BEFORE = /(?<!\d)\d[–-]\d, $/
const LIST_BEHIND = /^, \d[–-]\d(?!\d)/
/** A counted noun behind two numbers, which are then no score. */
const COUNTED = /^ \p{Ll}*(?:tta|ttä|[aeiouyäö][aä])(?!\p{L})/u

function around(input: string, index: number, end: number): string {
  return `${input.slice(Math.max(0, index - 60), index)} ${input.slice(end, end + 40)}`
}

/** Whether the words around two numbers tell of a game. */
export function isGame(input: string, index: number, end: number): boolean {
  return GAME.test(around(input, index, end))
}

/** Scores of games and times of races. */
export const FINNISH_GAMES: readonly Rule[] = [
  patternRule(
    'score',
    HAS.digit,
    String.raw`${START}(\d{1,3}) ?[-–] ?(\d{1,3})(?::[a-zäö]{1,5}|-(?=\p{Ll}))?(?! ?(?:(?:${UNIT})(?![\p{L}\p{N}])|vuot|päiv|viik|kuuk|tun|minuut|euro|kertaa|henk|kappal|prosent|%|€|°)|[\p{L}\p{N}%€°]|[.,:/–]\d)`,
    ({ 0: text, 1: first = '', 2: second = '', input, index }) => {
      const before = input.slice(Math.max(0, index - 40), index)
      if (
        /(?:^|[^\p{L}])(?:sivut|sivuilla|s\.|noin|n\.|klo|kello|iältään|maksaa|kestää|luku|luvut|kohdat) $/iu.test(
          before,
        )
      )
        return undefined
      if (second.length > 1 && second.startsWith('0')) return undefined
      const end = index + text.length
      if (COUNTED.test(input.slice(end, end + 40))) return undefined
      // Two names with a dash between have played: `Suomi–Ruotsi 5–4`.
      return /\p{Lu}[\p{L}-]+ ?[–-] ?\p{Lu}[\p{L}-]+ $/u.test(before) ||
        (first.length + second.length < 3 && LIST_BEFORE.test(before)) ||
        (first.length + second.length < 3 && LIST_BEHIND.test(input.slice(end, end + 8))) ||
        isGame(input, index, end)
        ? `${finnishCardinal(first)} ${finnishCardinal(second)}`
        : undefined
    },
  ),
  // Times of races: `2.08.34`, `1.45,32`.
  patternRule(
    'duration',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Aa]ja\p{Ll}{1,4}|[Aa]ika(?: on| oli)?|loppuaika|voittoaika) )(\d{1,2})\.([0-5]\d)(?:\.([0-5]\d)|,(\d{1,3}))(?![\p{L}\p{N}])`,
    ([, first = '', second = '', third, part]) =>
      third === undefined
        ? `${finnishCardinal(first)} ${first === '1' ? 'minuutti' : 'minuuttia'} ${finnishDecimal(String(Number(second)), part ?? '0')} sekuntia`
        : `${finnishCardinal(first)} ${first === '1' ? 'tunti' : 'tuntia'} ${finnishCardinal(String(Number(second)))} ${Number(second) === 1 ? 'minuutti' : 'minuuttia'} ${finnishCardinal(String(Number(third)))} ${Number(third) === 1 ? 'sekunti' : 'sekuntia'}`,
  ),
]
