import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { LETTER, START, WORD_END, WORD_START, textAfter, textBefore } from './edges.ts'
import { NUMBER, type NumberStyle, nameNumber, number, signed } from './numbers.ts'

const SUPER = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const SUB = '₀₁₂₃₄₅₆₇₈₉'
const GREEK: { readonly [letter: string]: string } = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  Γ: 'gamma',
  Δ: 'delta',
  Θ: 'theta',
  Λ: 'lambda',
  Π: 'pi',
  Σ: 'sigma',
  Φ: 'phi',
  Ψ: 'psi',
  Ω: 'omega',
}
/** Greek letters alone and before the letters of quantities: `π`, `πr`, `Δt`. */
const GREEK_WORDS: readonly string[] = Object.keys(GREEK).flatMap((letter) => [
  letter,
  ...[...'rdxtTvypfnHGSE'].map((variable) => letter + variable),
])
const SIGNS: { readonly [sign: string]: string } = {
  '∑': 'sum of',
  '∏': 'product of',
  '∫': 'integral of',
  '∂': 'partial',
  '∇': 'nabla',
  '∆': 'delta',
  '∈': 'in',
  '∉': 'not in',
  '∪': 'union',
  '∩': 'intersection',
  '⊂': 'subset of',
  '∀': 'for all',
  '∃': 'there exists',
  '⇒': 'implies',
  '∴': 'therefore',
  '∝': 'proportional to',
  '≡': 'identical to',
  '≅': 'congruent to',
  '∛': 'cube root of',
}

/** Digits in a raised or lowered row of signs, as plain digits. */
function plainDigits(text: string, row: string): string {
  return [...text].map((sign) => (sign === '⁻' ? '-' : String(row.indexOf(sign)))).join('')
}

/** Formulas: powers, roots, signs of operation between numbers and variables, Greek letters. */
export function mathRules(style: NumberStyle): readonly Rule[] {
  const rule = (
    needs: number,
    pattern: string,
    say: Rule['say'],
    words?: readonly string[],
  ): Rule => patternRule('math', needs, pattern, say, 'g', words)
  const power = (exponent: string): string => {
    if (exponent === '2') return 'squared'
    if (exponent === '3') return 'cubed'
    const sign = /^[-−]/.exec(exponent)?.[0]
    const rest = sign === undefined ? exponent : exponent.slice(1)
    return `to the power of ${signed(sign, /\d/.test(rest) ? number(rest, style) : rest)}`
  }
  return [
    rule(
      HAS.digit,
      String.raw`(?=[-−+\d.])${START}([-−+]?)(${NUMBER})[eE]([-−+]?)(\d{1,3})${WORD_END}(?!\.\d)`,
      ([text, sign, base = '', minus, exponent = '']) => {
        if (!/[.+−-]/.test(text) && base.length > 1) return undefined
        const raised = signed(
          minus === '+' ? '' : minus,
          number(exponent.replace(/^0+(?=\d)/, ''), style),
        )
        return signed(sign, `${number(base, style)} times ten to the power of ${raised}`)
      },
    ),
    rule(
      HAS.picture | HAS.sign,
      String.raw`(?<=\d) ?[x×*·⋅] ?10(?:\^([-−]?\d{1,3})|(⁻?[${SUPER}]{1,3}))`,
      ([, exponent, raised]) =>
        ` times ten ${power(exponent ?? plainDigits(raised as string, SUPER)).replace(/^(squared|cubed)$/, (word) => `to the power of ${word === 'squared' ? 'two' : 'three'}`)}`,
    ),
    rule(
      HAS.picture,
      String.raw`(?<=[${LETTER}\d)\]])(⁻?[${SUPER}]{1,4}|ⁿ)(?!\d)`,
      ([, raised = '']) => ` ${power(raised === 'ⁿ' ? 'n' : plainDigits(raised, SUPER))}`,
    ),
    rule(
      HAS.sign,
      String.raw`(?<=[${LETTER}\d)\]]) ?\^ ?\(?([-−]?\d{1,4}|[-−]?[a-z](?![a-z]))\)?`,
      ([, exponent = '']) => ` ${power(exponent)}`,
    ),
    rule(
      HAS.picture,
      String.raw`(?<!\w)log([${SUB}]{1,3}) ?\(?(\d{1,9}|[a-z])\)?(?!\w)`,
      ([, base = '', of = '']) =>
        `log base ${number(plainDigits(base, SUB), style)} of ${/\d/.test(of) ? number(of, style) : of}`,
    ),
    rule(
      HAS.picture,
      String.raw`(?<=[A-Za-z])[${SUB}]{1,4}`,
      ([text]) => ` ${number(plainDigits(text, SUB), style)}`,
    ),
    rule(
      HAS.word,
      String.raw`[α-ωΓΔΘΛΠΣΦΨΩ]`,
      (match) => {
        const { input, index } = match
        const near = `${input[index - 1] ?? ''}${input[index + 1] ?? ''}`
        if (/[\u0370-\u03ff\u1f00-\u1fff]/.test(near)) return undefined
        if (/^[ΩΩ]$/.test(match[0]) && /[\dkM] ?$/.test(textBefore(match, 2))) return undefined
        return GREEK[match[0]]
      },
      GREEK_WORDS,
    ),
    rule(HAS.digit, String.raw`(?<=\d)!(?= ?[=+×/*÷−-])`, () => ' factorial'),
    rule(HAS.word, String.raw`(?<![\w'’])n!`, () => 'n factorial', ['n']),
    rule(
      HAS.word,
      String.raw`(?<![\w'’])([fgh])\(([a-z]|\d)\)`,
      ([, name, variable]) => `${name} of ${variable}`,
      ['f', 'g', 'h'],
    ),
    // A hyphen that is a minus: `5 - 3 = 2`, `n-1`, `10 - 5` downwards.
    rule(
      HAS.digit,
      String.raw`(?<=(?:[\d)]|(?<![${LETTER}\d'’-])[a-z]) ?)-(?= ?[\d(a-z])(?=([^=]{1,24}=)?)`,
      (match) => {
        const gap = /( ?)$/.exec(textBefore(match, 1))?.[1]
        const after = textAfter(match, 30)
        const before = /(?:(?<![\w'’-])([a-z])|([\d.,]+)|\)) ?$/.exec(textBefore(match, 14))
        if (before === null) return undefined
        const next =
          /^ ?(?:(\d[\d.,]*)(?:[xyzn](?![A-Za-z]))?(?![A-Za-z-]|-\d)|([a-z])(?![\w'’-])|\()/.exec(
            after,
          )
        if (next === null) return undefined
        // `2x³ - 5x`
        if (after.startsWith(' ') && /(?:\^-?\d{1,2}|[²³)]|\d[xyzn]) $/.test(textBefore(match, 8)))
          return ' minus '
        const equation = /^ ?(?:[\d.,()+×*/÷−^²³ -]|[a-z](?![a-z])){1,28}=/.test(after)
        if (equation) return ' minus '
        const variable = before[1]
        if (variable !== undefined)
          return /^[nkijmxyzt]$/.test(variable) && next[1] !== undefined ? ' minus ' : undefined
        const low = Number((next[1] ?? '').replaceAll(',', '').replace(/\.$/, ''))
        const high = Number((before[2] ?? '').replaceAll(',', ''))
        const downwards = next[1] !== undefined && high > low && gap === ' ' && after[0] === ' '
        return downwards && !PLAYED.test(match.input) ? ' minus ' : undefined
      },
    ),
    rule(HAS.sign | HAS.digit, String.raw`(?<=[\d)] ?)[*∗·⋅](?= ?[\d(])`, () => ' times '),
    rule(HAS.picture, String.raw`(?<=[\d)${LETTER}] ?)[×](?= ?[\d(${LETTER}])`, (match) =>
      textBefore(match, 1).endsWith(' ') || /^ ?\d{0,9} ?=/.test(textAfter(match, 14))
        ? ' times '
        : undefined,
    ),
    rule(HAS.slash, String.raw`(?<=\d ?)\/(?= ?[\d.]{1,9} ?=)`, (match) => {
      const before = textBefore(match, 14)
      return before.endsWith(' ') || /(?:^|[^\s\d.,+*×÷=/−-] ?)\d[\d.,]{0,9}$/.test(before)
        ? ' divided by '
        : undefined
    }),
    rule(
      HAS.sign,
      String.raw`(?<=(?<![${LETTER}\d'’*])[a-z])\*(?=[a-z](?![${LETTER}*]))`,
      () => ' times ',
    ),
    // Numbers of nuclides: `²³⁵U`
    rule(
      HAS.picture,
      String.raw`(?<![${LETTER}\d${SUPER}])[${SUPER}]{1,3}(?=[A-Z][a-z]?(?![a-z]))`,
      ([text]) => `${nameNumber(plainDigits(text, SUPER), style)} `,
    ),
    // Products of letters: `F = ma`, `y = mx + b`, `E = mc²`
    rule(
      HAS.sign,
      String.raw`(?<=(?<![${LETTER}\d])[A-Za-z] ?= ?|[²³] ?[-+−] ?)(?!is|to|it|we|no|on|of|or|if|in|as|at|an|be|by|do|go|he|hi|me|my|so|up|us|ok|pi|ln)([a-z])([a-z])(?=²|³|\^| ?[-+−*/] ?[a-z\d(]|[.,;!?]? |[.,;!?]?$)`,
      ([, first, second]) => `${first} ${second}`,
    ),
    rule(HAS.digit, String.raw`(?<=\d)(?:[xyz](?= ?[-+=−^²³]))`, ([letter]) => ` ${letter} `),
    rule(HAS.picture, String.raw`(?<=[${LETTER}\d)²³] ?)≈`, () => ' approximately equal to '),
    rule(HAS.picture, String.raw`[∑∏∫∂∇∆∈∉∪∩⊂∀∃⇒∴∝≡≅∛]`, ([sign]) => ` ${SIGNS[sign]} `),
    rule(
      HAS.digit,
      String.raw`${WORD_START}[nkijmxyz]\+(?=\d${WORD_END})`,
      ([text]) => `${text[0]} plus `,
    ),
  ]
}

/** Words of games, near which a falling pair of numbers is a score. */
const PLAYED =
  /\b(?:w[io]n|wins|los[et]|loses|beat|drew|draw|tied?|defeat(?:ed)?|led|leads?|scores?|scored|trail(?:ed|s)?|victory|match|game|record)\b/i
