import { HAS } from '../clean.ts'
import type { Grammar } from '../languages/grammar.ts'
import { type Rule, patternRule } from '../normalize/rule.ts'
import { numberParts, numberSource, sayNumber } from './number-text.ts'

const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω'
const GREEK_NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )

/** Numbers in the notation of programs, `1e6`, `2,5E-3`: times a power of ten. */
export function scientificRules(grammar: Grammar): readonly Rule[] {
  const { minus, times, toThePower } = grammar.words
  return [
    patternRule(
      'math',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/_#-])([-−]?)(\d{1,4}(?:[.,]\d{1,12})?)[eE]([+−-]?)(\d{1,3})(?![\p{L}\p{N}_/-]|[.,:]\d)`,
      ([, sign, base = '', below, exponent = '']) => {
        const number = sayNumber(numberParts(base, grammar), grammar)
        const power = grammar.cardinal(String(Number(exponent)))
        const lower = /[−-]/.test(below ?? '') ? `${minus} ` : ''
        const said = `${number} ${times} ${grammar.cardinal('10')} ${toThePower} ${lower}${power}`
        return sign === '' ? said : `${minus} ${said}`
      },
    ),
  ]
}

/** Signs of arithmetic and formulas: powers, roots, comparisons, Greek letters, factorials. */
export function mathRules(grammar: Grammar): readonly Rule[] {
  const { words } = grammar
  const number = numberSource(grammar)
  const power = (text: string): string | undefined => {
    if (text === '2') return words.squared
    if (text === '3') return words.cubed
    if (/^\p{L}$/u.test(text)) return `${words.toThePower} ${text}`
    const digits = text.replace(/\D/g, '')
    if (digits === '') return undefined
    const minus = /^[-−⁻]/.test(text) ? `${words.minus} ` : ''
    return `${words.toThePower} ${minus}${grammar.cardinal(digits)}`
  }
  const plain = (text: string): string =>
    [...text].map((sign) => (HIGH.includes(sign) ? String(HIGH.indexOf(sign)) : sign)).join('')
  const signs: { readonly [sign: string]: string } = {
    '×': words.times,
    '⋅': words.times,
    '÷': words.dividedBy,
    '±': words.plusMinus,
    '−': words.minus,
    '≈': words.approximately,
    '≤': words.atMost,
    '≥': words.atLeast,
    '≠': words.notEqual,
    '√': words.squareRoot,
    '∞': words.infinity,
  }
  const ascii: { readonly [sign: string]: string } = {
    '<=': words.atMost,
    '>=': words.atLeast,
    '!=': words.notEqual,
    '<': words.lessThan,
    '>': words.greaterThan,
    '=': words.equals,
    '+': words.plus,
    '*': words.times,
    '/': words.dividedBy,
    '-': words.minus,
  }
  const sign = (source: string, needs: number = HAS.sign): Rule =>
    patternRule('math', needs, source, ([text]) => ascii[text.trim()])
  return [
    // Footnotes hang on words; powers on numbers, brackets and single letters.
    patternRule(
      'math',
      HAS.picture,
      String.raw`(?<=[\p{N})]|(?<!\p{L})\p{L})(?:\^?\(?[⁻]?[⁰¹²³⁴-⁹]{1,6}|[ⁿˣ])`,
      ([text]) =>
        text === 'ⁿ' || text === 'ˣ' ? power(text === 'ⁿ' ? 'n' : 'x') : power(plain(text)),
    ),
    // Two letters multiplied behind an equals sign: `E = mc²`.
    patternRule(
      'math',
      HAS.picture,
      String.raw`(?<== ?)(\p{L})(\p{L})([²³])(?![\p{L}\p{N}])`,
      ([, first = '', second = '', high = '']) => `${first} ${second} ${power(plain(high))}`,
    ),
    patternRule(
      'symbol',
      HAS.picture,
      String.raw`(?<=\p{L}{2}[.,]?)[⁰¹²³⁴-⁹]{1,3}(?!\p{L})`,
      () => '',
    ),
    patternRule(
      'math',
      HAS.sign,
      String.raw`(?<=[\p{N})]|(?<!\p{L})\p{L}) ?\^ ?(?:\(?([-−]?\d{1,6}|\p{L})\)?)(?![\p{L}\p{N}])`,
      ([, text = '']) => power(text),
    ),
    ...(words.factorial === undefined
      ? []
      : [
          patternRule(
            'math',
            HAS.digit,
            String.raw`(?<![\p{L}\p{N}.,])(\d{1,3}|n)!(?= ?[=+*/×÷−-])`,
            ([, text = '']) =>
              `${/\d/.test(text) ? grammar.cardinal(text) : text} ${words.factorial}`,
          ),
        ]),
    // A hyphen is a minus where an equals sign shows it, or a bracket or root is near.
    patternRule(
      'math',
      HAS.sign,
      String.raw`(?<![\p{L}\p{N}.,:/])(${number}|\p{L}) ?- ?(${number}|\p{L})(?= ?(?:=|[-+*/×÷] ?[\p{N}\p{L}]{1,9}(?: ?[-+*/×÷] ?[\p{N}\p{L}]{1,9})? ?=))`,
      ([, first = '', second = '']) =>
        `${operand(first, grammar)} ${words.minus} ${operand(second, grammar)}`,
    ),
    patternRule(
      'math',
      HAS.sign,
      String.raw`(?<![\p{L}\p{N}.,:/])(\d{1,6}) ?\/ ?(\d{1,6})(?= ?=)`,
      ([, first = '', second = '']) =>
        `${grammar.cardinal(first)} ${words.dividedBy} ${grammar.cardinal(second)}`,
    ),
    patternRule(
      'math',
      HAS.picture,
      String.raw`(?<![\p{L}\p{N}.,])(${number}|\p{L}) ?× ?(${number}|\p{L})(?= ?[=≈])`,
      ([, first = '', second = '']) =>
        `${operand(first, grammar)} ${words.times} ${operand(second, grammar)}`,
    ),
    sign(String.raw`(?<=[\p{N})])\*(?=[\p{N}(])|(?<=[\p{L}\p{N})] )\*(?= [\p{L}\p{N}(])`),
    sign(String.raw`(?<![<>=!])(?:<=|>=|!=)(?![>=])`),
    sign(String.raw`(?<![<>=-])<(?= ?[\p{N}.-])|(?<=[\p{L}\p{N})] )<(?= [\p{L}\p{N}(])`),
    sign(String.raw`(?<![<>=-])>(?= ?[\p{N}.-])|(?<=[\p{L}\p{N})] )>(?= [\p{L}\p{N}(])`),
    sign(String.raw`(?<=[\p{L}\p{N})²³! ])(?<!=)=(?!=)(?= ?[\p{L}\p{N}(√+−-])`),
    sign(String.raw`(?<=[\p{N})]) ?\+(?= ?[\p{N}(])|(?<=[\p{L}\p{N})²³] )\+(?= [\p{L}\p{N}(])`),
    // A stroke with spaces between two numbers divides.
    patternRule(
      'math',
      HAS.slash,
      String.raw`(?<=(?<![\p{N}.,/–-])\d{1,3} )\/(?= \d{1,3}(?![\p{N}/]|[.,–-]\d))`,
      () => words.dividedBy,
    ),
    // Numbers below the line: x₁.
    patternRule('math', HAS.picture, '(?<=\\p{L}|\\))[₀-₉]{1,3}', ([text]) => {
      const digits = [...text].map((sign) => '₀₁₂₃₄₅₆₇₈₉'.indexOf(sign)).join('')
      return ` ${grammar.cardinal(digits)}`
    }),
    // A dot in the middle of a line is a product only between numbers.
    patternRule(
      'math',
      HAS.sign | HAS.picture,
      String.raw`(?<=[\p{N})] ?)·(?= ?[\p{N}(])`,
      () => ` ${words.times} `,
    ),
    patternRule('math', HAS.picture, '[×⋅÷±−≈≤≥≠√∞]', ([text]) => signs[text]),
    patternRule(
      'math',
      HAS.word,
      String.raw`(?<![\p{Script=Greek}\p{M}])[${GREEK}Ως](?![\p{Script=Greek}\p{M}])`,
      ([text]) => {
        if (grammar.tag.startsWith('el')) return undefined
        if (text === 'π') return words.pi
        const index = GREEK.indexOf(text.toLowerCase())
        return (words.greek ?? GREEK_NAMES)[index]
      },
    ),
  ]
}

function operand(text: string, grammar: Grammar): string {
  return /^\p{L}$/u.test(text) ? text : sayNumber(numberParts(text, grammar), grammar)
}
