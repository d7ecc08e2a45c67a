import { clean, survey } from '../clean.ts'
import { rewrite, sourceText } from '../source-map.ts'
import { applyRules } from './apply.ts'
import type { RuleSet } from './rule-set.ts'

const MOST_ROUNDS = 4

/** Reads a text by the rules of one language, all of them, as if it stood alone. */
export function readAlone(text: string, rules: RuleSet): string {
  const all = { ...rules, disabled: new Set<string>() }
  let source = clean(sourceText(text))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const applied = applyRules(source.text, survey(source.text), all)
    if (applied.length === 0) break
    source = clean(rewrite(source, applied))
  }
  return source.text
}
