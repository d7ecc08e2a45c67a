import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { type NumberStyle, cardinal, ordinal } from './numbers.ts'

const NUMERAL = '(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})'
const VALUES: { readonly [sign: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const RULERS =
  'Henry|Louis|George|Edward|Charles|William|James|Elizabeth|Richard|John|Paul|Pius|Benedict|Gregory|Leo|Innocent|Clement|Urban|Alexander|Nicholas|Catherine|Peter|Philip|Ferdinand|Frederick|Wilhelm|Napoleon|Otto|Ivan|Mary|Robert|David|Francis|Joseph|Leopold|Albert|Henri|Ramses|Ramesses|Ptolemy|Boniface|Sixtus|Julius|Juan|Carlos|Felipe|Alfonso|Gustav|Christian|Haakon|Harald|Olav|Margrethe|Thutmose|Cleopatra|Xerxes|Darius|Constantine|Stephen|Baldwin'
const PARTS =
  'Chapter|Part|Section|Volume|Vol[.]|Book|Act|Scene|Phase|Type|Appendix|Article|World War|Super Bowl|Stage|Level|Grade|Class|Title|Episode|Season|Rocky|Final Fantasy|Apollo|Mark|Table|Figure|Canto|Division|Group|Category|Factor|Schedule|Unit|Lesson'

function value(numeral: string): number {
  let total = 0
  for (let index = 0; index < numeral.length; index++) {
    const here = VALUES[numeral[index] as string] ?? 0
    total += here < (VALUES[numeral[index + 1] ?? ''] ?? 0) ? -here : here
  }
  return total
}

/** Roman numerals where a name or a heading word before them makes them clear. */
export function romanRules(style: NumberStyle): readonly Rule[] {
  return [
    patternRule(
      'roman',
      HAS.roman | HAS.upper,
      String.raw`(?=[IVXLC])(?<=\b(?:${RULERS}) )${NUMERAL}(?![\w'’-]|\.\w)`,
      ({ 0: numeral, input, index }) => {
        // `James I` at work in a sentence: `James, I think` has a comma, `I am` a verb.
        if (
          numeral === 'I' &&
          /^ (?:am|was|have|had|will|would|think|know|can|do|did|love|want)\b/.test(
            input.slice(index + 1, index + 9),
          )
        )
          return undefined
        return `the ${ordinal(String(value(numeral)), style)}`
      },
      'g',
    ),
    patternRule(
      'roman',
      HAS.roman | HAS.upper,
      String.raw`(?=[IVXLC])(?<=\b(?:${PARTS}|${PARTS.toUpperCase()}) )${NUMERAL}(?![\w'’-]|\.\w)`,
      ([numeral]) => cardinal(String(value(numeral)), style),
      'g',
    ),
  ]
}
