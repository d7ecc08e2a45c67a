import { HAS } from '../clean.ts'
import { emojiName } from '../emoji/emoji-names.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { currencyOf, unitAlone } from './quantity.ts'

const ANY = HAS.sign | HAS.picture | HAS.currency

/** Signs that stand alone, by the words of the language, else by the names that CLDR has for them. */
export function symbolRules(grammar: Grammar): readonly Rule[] {
  const { words } = grammar
  const many = (noun: { readonly many?: string; readonly other: string }): string =>
    noun.many ?? noun.other
  const signs: { readonly [sign: string]: string } = {
    '&': words.and,
    '%': many(words.percent),
    '‰': many(words.permille),
    '°': many(words.degree),
    '§': words.paragraphSign,
    '§§': words.paragraphSign,
    '©': words.copyright,
    '®': words.registered,
    '™': words.trademark,
    '²': words.squared,
    '³': words.cubed,
    '№': words.numberSign,
    '+': words.plus,
    '++': `${words.plus} ${words.plus}`,
    ...words.signs,
  }
  return [
    patternRule('symbol', HAS.sign, String.raw`~(?= ?\d)`, () => words.approximately),
    patternRule('symbol', HAS.sign, String.raw`#(?= ?\d)`, () => words.numberSign),
    patternRule('symbol', HAS.at, '@', () => words.at),
    patternRule('symbol', ANY, String.raw`§§?|\+{1,2}|[&%‰°©®™²³№]`, ([sign]) => signs[sign]),
    patternRule('symbol', HAS.currency, '[$€£¥₹₩₽]', ([sign]) => {
      const unit = currencyOf(sign, grammar)?.unit
      return unit === undefined ? undefined : unitAlone(unit, grammar.tag)
    }),
    patternRule(
      'symbol',
      HAS.picture,
      String.raw`[¶†‡←-⇿∀-⋿★♩-♯✓✗]`,
      ([sign]) => signs[sign] ?? emojiName(sign, grammar.tag),
    ),
    patternRule('symbol', HAS.slash, String.raw`\/`, ({ input, index }) =>
      /\d/.test(input[index - 1] ?? '') && /\d/.test(input[index + 1] ?? '') ? words.slash : ' ',
    ),
  ]
}
