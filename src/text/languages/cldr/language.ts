import { dateRules } from '../../classes/calendar.ts'
import { timeRules } from '../../classes/clock.ts'
import { numberRules, ordinalRules, rangeRules } from '../../classes/counting.ts'
import { emojiRules } from '../../classes/emoji.ts'
import { measureRules, moneyRules, percentRules } from '../../classes/quantity.ts'
import { HAS } from '../../clean.ts'
import { BLANK_SIGNS } from '../../normalize/blank-signs.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar } from '../grammar.ts'
import type { Language, SentenceTable } from '../language.ts'
import { loadNumberWords, numberWords } from '../number-words.ts'
import { INNER_STOP } from '../short-forms.ts'
import { cldrDateRules } from './dates.ts'
import { nativeDigitRules } from './digits.ts'
import { cldrGrammar } from './grammar.ts'
import { OWN_LOADERS } from './own-loaders.ts'
import type { Own } from './own.ts'

const INDIAN = /^(?:bn|gu|hi|kn|mr|pa|ta|te|ur)$/

/** Digits grouped as in India, `12,34,567`, without their commas. */
const INDIAN_GROUPS: Rule = patternRule(
  'cardinal',
  HAS.digit,
  String.raw`(?<![\d,.])\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,20})?(?![\d,])`,
  ([text]) => text.replaceAll(',', ''),
)

/** `%50`, as in Turkish. */
function leadingPercent(grammar: Grammar): Rule {
  const percent = grammar.words.percent
  return patternRule(
    'percent',
    HAS.sign,
    String.raw`(?<![\p{L}\p{N}%])% ?(\d{1,15})(?:[.,](\d{1,6}))?(?![\p{L}\p{N}%]|[.,]\d)`,
    ([, whole = '', decimals]) =>
      grammar.count?.(
        { negative: false, whole, ...(decimals !== undefined && { decimals }) },
        percent,
        { before: '', after: '' },
      ),
  )
}

function rulesOf(grammar: Grammar, own: Own): readonly Rule[] {
  const { tag, decimal, groups, words } = grammar
  return [
    ...nativeDigitRules(decimal, groups[0] ?? ''),
    ...(INDIAN.test(tag) ? [INDIAN_GROUPS] : []),
    ...(own.rules?.(grammar) ?? []),
    ...cldrDateRules(grammar),
    ...dateRules(grammar),
    ...timeRules(grammar),
    ...moneyRules(grammar),
    ...(words.percent.other === '%' ? [] : [leadingPercent(grammar), ...percentRules(grammar)]),
    ...measureRules(grammar),
    ...(own.words?.(grammar) ?? []),
    ...ordinalRules(grammar),
    ...(words.to === '' ? [] : rangeRules(grammar).slice(0, 1)),
    ...numberRules(grammar),
    INNER_STOP,
    ...emojiRules(tag),
    ...(words.and === '' ? [] : [patternRule('symbol', HAS.sign, '(?<= )&(?= )', () => words.and)]),
    BLANK_SIGNS,
  ]
}

/**
 * Reads in a language that is said by CLDR and its number words, and by what it has of its own in
 * `own/`. Numbers, dates, times, sums of money, percentages and common units are said; all else
 * is left to the engine.
 */
export async function loadCldrLanguage(base: string, sentences: SentenceTable): Promise<Language> {
  const [own] = await Promise.all([OWN_LOADERS[base]?.(), loadNumberWords(base)])
  const known = new Map<string, readonly Rule[]>()
  return {
    sentences,
    rules(asked) {
      const tag = scriptTag(asked, base)
      const found = known.get(tag)
      if (found !== undefined) return found
      const words = numberWords(tag)
      if (words === undefined) return []
      const mine = own?.(tag) ?? {}
      const rules = mine.all?.(tag, words) ?? rulesOf(cldrGrammar(tag, words, mine), mine)
      known.set(tag, rules)
      return rules
    },
  }
}

/** The tag by which CLDR and number words are found: the language, and its script where it has two. */
function scriptTag(asked: string, base: string): string {
  const name = base === 'no' || base === 'nn' ? 'nb' : base === 'tl' ? 'fil' : base
  if (name === 'zh' || name === 'cmn' || name === 'yue') {
    return name === 'yue' || /-(?:hant|tw|hk|mo)\b/i.test(asked) ? 'zh-Hant' : 'zh'
  }
  return name === 'sr' && /-latn\b/i.test(asked) ? 'sr-Latn' : name
}
