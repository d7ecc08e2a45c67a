import { HAS } from '../clean.ts'
import type { Rule } from './rule.ts'

/**
 * Leaves out signs that have no words here: markup characters, box drawings, ornaments. In every
 * language, after the signs that the language does have words for.
 */
export const BLANK_SIGNS: Rule = {
  name: 'symbol',
  needs: HAS.sign | HAS.picture | HAS.slash | HAS.at | HAS.currency,
  pattern: /(?:[*_~^|\\{}[\]<>=#`]|(?![$£€¥₹₩₽₿¢%°©®™×÷±+&])\p{S})/gu,
  say: () => ' ',
}
