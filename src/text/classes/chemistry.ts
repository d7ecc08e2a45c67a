import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'

/** Symbols of the elements (IUPAC), those of two letters first. */
const ELEMENT =
  'A[cglmrstu]|B[aehikr]|C[adefl-orsu]|D[bsy]|E[rsu]|F[elmr]|G[ade]|H[efgos]|I[nr]|Kr|L[airuv]|M[cdgnot]|N[abdehiop]|O[gs]|P[abdmortu]|R[abefghnu]|S[bcegimnr]|T[abcehilms]|Xe|Yb|Z[nr]|[BCFHIKNOPSUVWY]'
const COUNT = '[0-9₀-₉]{0,2}'
/** Formulas without a number that are no words. */
const BARE =
  'NaCl|HCl|KCl|NaOH|KOH|HBr|LiCl|AgCl|NaF|KBr|LiF|NaBr|KI|NaI|HCN|KCN|SiC|GaAs|GaN|ZnO|ZnS|CaO|MgO|FeO|CuO|FeS|TiN|NaH|CsCl|PbS|pH'
const LOW = '₀₁₂₃₄₅₆₇₈₉'
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Words in their own right, with a number run into them. */
const WORDS = /^(?:No|In|As|At|He|I|Am|Be|Os|Es|La|Al|Cd|Db|Pm|Pa|Mo|Mt|Re|Ra|Ca|Co|Ho)\d+$/

/** Formulas, letter by letter and number by number: `H2O`, `CO₂`, `Ca(OH)2`, `Fe³⁺`, `NaCl`. */
export function chemistryRules(grammar: Grammar): readonly Rule[] {
  const say = (text: string): string => {
    const words: string[] = []
    const plain = [...text].map((sign) => {
      const low = LOW.indexOf(sign)
      const high = HIGH.indexOf(sign)
      return low >= 0 ? String(low) : high >= 0 ? String(high) : sign
    })
    for (const [part] of plain.join('').matchAll(/\d+|\p{L}|[+⁺−⁻-]/gu)) {
      if (/\d/.test(part)) words.push(grammar.cardinal(part))
      else if (/\p{L}/u.test(part)) words.push(part.toUpperCase())
      else words.push(/[+⁺]/.test(part) ? grammar.words.plus : grammar.words.minus)
    }
    return words.join(' ')
  }
  const start = String.raw`(?<![\p{L}\p{N}.(/#@_-])`
  const charge = String.raw`(?:[⁰¹²³⁴-⁹]{0,2}[⁺⁻]|\^\d?[+-])?`
  const end = String.raw`${charge}(?![\p{L}\p{N}₀-₉_]|(?<![₀-₉])-\p{L})`
  const atoms = String.raw`(?:(?:${ELEMENT})${COUNT}|\((?:(?:${ELEMENT})${COUNT}){1,6}\)${COUNT})`
  return [
    patternRule(
      'chemistry',
      HAS.digit | HAS.picture,
      String.raw`${start}(?=[A-Z(])(?=[A-Za-z(]{1,8}[)0-9₀-₉⁰¹²³⁴-⁹⁺⁻])${atoms}{1,16}${end}`,
      ([text]) => (WORDS.test(text) ? undefined : say(text)),
    ),
    patternRule(
      'chemistry',
      HAS.sign,
      String.raw`${start}(?:Na|Li|Ag|Ca|Mg|Zn|Cu)\+{1,2}(?![\p{L}\p{N}+])`,
      ([text]) => say(text),
    ),
    patternRule('chemistry', HAS.capitals, String.raw`${start}(?:${BARE})${end}`, ([text]) =>
      say(text),
    ),
  ]
}
