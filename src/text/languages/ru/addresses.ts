import { HAS } from '../../clean.ts'
import { nameLatinLetters, spellRussian } from './letters.ts'
import { chemistryRules } from '../../classes/chemistry.ts'
import { linkRules } from '../../classes/links.ts'
import { pathRules } from '../../classes/path.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar } from '../grammar.ts'

/** Ends of hosts that are said as words. */
const ENDS: { readonly [end: string]: string } = {
  ru: 'ру',
  su: 'су',
  com: 'ком',
  org: 'орг',
  net: 'нет',
  рф: 'эр эф',
}

/** The rule with its words changed. */
function changed(rule: Rule, change: (said: string) => string): Rule {
  return patternRule(
    rule.name,
    rule.needs,
    rule.source ?? rule.pattern.source,
    (match) => {
      const said = rule.say(match)
      return said === undefined ? undefined : change(said)
    },
    rule.flags ?? rule.pattern.flags,
    rule.words,
  )
}

/** Spelled letters by their names, ends of hosts as words. */
function russianAddress(said: string): string {
  return said
    .replace(
      /(?<=точка )(R U|S U|Р Ф|com|org|net|ru|su|рф)(?!\p{L}| [A-ZА-Я](?!\p{L}))/giu,
      (end) => ENDS[end.replace(' ', '').toLowerCase()] ?? end,
    )
    .replace(/(?<!\p{L})[A-ZА-Я](?: [A-ZА-Я](?!\p{L}))*(?!\p{L})/gu, (letters) =>
      spellRussian(letters.replaceAll(' ', '')),
    )
    .replace(/(?<!\p{L})[a-z](?!\p{L})/gu, (letter) => spellRussian(letter))
}

/** Links and paths whose letters have Russian names. */
export function russianAddresses(grammar: Grammar): readonly Rule[] {
  return [...linkRules(grammar), ...pathRules(grammar)].map((rule) => changed(rule, russianAddress))
}

/** Formulas whose letters have the names that chemists give them: `аш два о`. */
export function russianChemistry(grammar: Grammar): readonly Rule[] {
  return chemistryRules(grammar).map((rule) => changed(rule, nameLatinLetters))
}

/** Postcodes digit by digit: behind their word, or before a place. */
export function russianPostcodes(grammar: Grammar): readonly Rule[] {
  const say = (digits: string): string =>
    [...digits].map((digit) => grammar.cardinal(digit)).join(' ')
  return [
    patternRule(
      'address',
      HAS.digit,
      String.raw`(?<=[Ии]ндекс:? )\d{6}(?!\d)|(?<![\p{L}\p{N}.,:/–-])\d{6}(?=,? (?:г\. ?)?(?:Москва|Санкт-Петербург|Россия|Казань|Екатеринбург|Новосибирск|Самара|\p{Lu}\p{Ll}{3,20}(?:ая|ий) (?:обл|край)|г\. ?\p{Lu}|\p{Lu}\p{Ll}{2,20},? ул\.))`,
      ([digits]) => say(digits),
    ),
  ]
}
