import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { END, START } from './edges.ts'
import { type NumberStyle, cardinal, number } from './numbers.ts'

/** Numbers of versions, and rows of numbers with dots. */
export function versionRules(style: NumberStyle): readonly Rule[] {
  return [
    patternRule(
      'version',
      HAS.digit,
      String.raw`(?=[vV\d])${START}(?!\d{1,3}(?:\.\d{3})+\.000(?!\d))([vV]\.? ?)?(\d{1,6}(?:\.\d{1,6}){2,7})${END}`,
      ([, sign, text]) => {
        const parts = (text as string).split('.')
        const joint = parts.length === 4 && sign === undefined ? ' dot ' : ' point '
        return `${sign === undefined ? '' : 'version '}${parts.map((part) => cardinal(part, style)).join(joint)}`
      },
    ),
    patternRule(
      'version',
      HAS.digit,
      String.raw`(?=[vV])${START}[vV]\.? ?(\d{1,6}(?:\.\d{1,6})?)${END}`,
      ([, text]) => `version ${number(text as string, style)}`,
    ),
  ]
}
