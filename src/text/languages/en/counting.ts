import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { END, LETTER, START, WORD_END, textAfter, textBefore } from './edges.ts'
import {
  NUMBER,
  type NumberStyle,
  WHOLE,
  cardinal,
  nameNumber,
  number,
  ordinal,
  pluralNumber,
  signed,
  spellDigits,
  twoDigits,
} from './numbers.ts'
import { countsNoun, isStones } from './unit-context.ts'
import { perName } from './units.ts'

const SCALES: { readonly [short: string]: string } = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  mio: 'million',
  b: 'billion',
  bn: 'billion',
  t: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
}
const FASTER =
  /^ (?:faster|slower|more|less|bigger|larger|smaller|higher|lower|better|longer|shorter|cheaper|stronger|the|as|a|per|daily|weekly|champion)\b/
/** `ran a 5k` */
const RACE = /\b(?:an?|the|my|her|his|first|ran|runs?|running|charity) $/i
const SIZES = /^ ?-?(?:TV|display|video|resolution|monitor|run|race|screen|footage)\b/

/**
 * Numbers with letters or groups that belong to them: ordinals, scales, plurals, `3x`. Before the
 * rules for serial numbers, which take letters and digits for a name.
 */
export function suffixedRules(style: NumberStyle): readonly Rule[] {
  const rule = (name: string, pattern: string, say: Rule['say']): Rule =>
    patternRule(name, HAS.digit, pattern, say, 'g')
  const scaled = (name: string, digits: string): Rule =>
    rule(
      name,
      String.raw`(?=[-−+\d.])${START}(?<![A-Za-z]\d{0,2}-)([-−+]?)(${digits})( ?)(k|K|[mM]|m[nN]|mln|mio|[bB][nN]?|tn|trn)${END}`,
      (match) => {
        const [, sign, value = '', gap, short = ''] = match
        const scale = SCALES[short.toLowerCase()]
        if (short.length === 1 && !isScale(short, value, gap === ' ', match)) return undefined
        return signed(sign, `${number(value, style)} ${scale}`)
      },
    )
  return [
    rule(
      'ordinal',
      String.raw`(?=\d)${START}(${WHOLE})(?:st|nd|rd|th|ST|ND|RD|TH|[ºª]|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)(?:( ?[-–—] ?)(${WHOLE})(?:st|nd|rd|th|ST|ND|RD|TH))?(s?)${WORD_END}`,
      (match) => {
        const [text, digits = '', dash, second, many] = match
        // `15st 7lb`: stones
        if (style.and && text.endsWith('st') && isStones(digits, textAfter(match, 8)))
          return undefined
        if (dash !== undefined)
          return `${ordinal(digits, style)} to ${ordinal(second as string, style)}`
        const words = ordinal(digits, style)
        return many === 's'
          ? `${words.replace(/^one (?=hundredth|thousandth|millionth)/, '')}s`
          : words
      },
    ),
    // Savings plans are called by the paragraphs of a law.
    rule(
      'cardinal',
      String.raw`(?=4)${START}(40[13]|457)[-]?\(?([kKbB])\)?${WORD_END}`,
      (match) => {
        const [, digits = '', letter = ''] = match
        return `${cardinal(digits[0] as string, style)} ${twoDigits(digits.slice(1))} ${letter.toUpperCase()}`
      },
    ),
    scaled('decimal', String.raw`${WHOLE}?\.\d{1,9}`),
    scaled('cardinal', WHOLE),
    // `100s of people`, `three 5s`
    rule(
      'cardinal',
      String.raw`(?=\d)${START}(1,000|1,000,000|10{2,6}|\d{1,4})['’]?s(?![\w'’])`,
      (match) => {
        const digits = (match[1] as string).replaceAll(',', '')
        const words = cardinal(digits, style)
        const many = /^10+$/.test(digits) && /^ of\b/.test(textAfter(match, 4))
        return pluralNumber(many ? words.replace(/^one /, '') : words)
      },
    ),
    rule(
      'cardinal',
      String.raw`(?=\d)${START}(${NUMBER})x(?: ?\/ ?(day|week|month|year|hour|night|wk|d|yr))?${WORD_END}`,
      (match) => {
        const words = number(match[1] as string, style)
        const rate = match[2] === undefined ? undefined : perName(match[2])
        if (rate !== undefined) return `${words} times per ${rate}`
        return FASTER.test(textAfter(match, 14)) ? `${words} times` : `${words} x`
      },
    ),
  ]
}

/** Thousands parted by stops, `1.000.000`: before the rules for versions. */
export function dottedRules(style: NumberStyle): readonly Rule[] {
  return [
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`(?=\d)(?<![\w.,-])(\d{1,3}(?:\.\d{3}){1,12}\.000|[1-9]\d{0,2}(?:\.\d{3}){2,})${END}`,
      ([, digits = '']) => cardinal(digits.replaceAll('.', ''), style),
      'g',
    ),
  ]
}

/** Heads of lists, decimals and whole numbers, in this order. */
export function countingRules(style: NumberStyle): readonly Rule[] {
  const rule = (name: string, pattern: string, say: Rule['say']): Rule =>
    patternRule(name, HAS.digit, pattern, say, 'g')
  return [
    rule(
      'cardinal',
      String.raw`(?<=^["'“‘(]?)(\d{1,3})[.)](?= )`,
      ([, digits]) => `${cardinal(digits as string, style)},`,
    ),
    rule(
      'decimal',
      String.raw`(?=[-−–+\d.])${START}([-−+]|(?<=^|[ (])–)?(${WHOLE}?\.\d+)${END}`,
      ([, sign, text]) => signed(sign, number(text as string, style)),
    ),
    rule(
      'cardinal',
      String.raw`(?=[-−–+\d])${START}(?<![${LETTER}]-)([-−+]|(?<=^|[ (])–)?(${WHOLE})${END}`,
      ([, sign, text]) => signed(sign, cardinal(text as string, style)),
    ),
  ]
}

/** Whether a single letter behind a number is a scale: `5M views`, `10k`, not `3M`, `4K`. */
function isScale(short: string, value: string, spaced: boolean, match: RegExpExecArray): boolean {
  const after = textAfter(match, 24)
  const counts = countsNoun(match) || /^ (?!is\b|was\b|has\b|as\b|this\b)[a-z]{2,}s\b/.test(after)
  if (SIZES.test(after)) return false
  if (short === 'm' || spaced) return countsNoun(match) && (short === 'm' || short === 'M')
  if (short === 'k') {
    return value !== '401' && !(/^\d{1,2}$/.test(value) && RACE.test(textBefore(match, 16)))
  }
  const decimals = value.includes('.')
  const alone = match[0].length === match.input.length && Number(value) > 9
  if (short === 'K') return decimals || counts || alone || Number(value) > 15
  if (short === 'M') return decimals || counts || value !== '3'
  return decimals || counts || /^ (?:model|parameter)/.test(after)
}

/** Digits that cling to words, as in `COVID-19`, and digits nothing else reads. */
export function strayDigits(style: NumberStyle): readonly Rule[] {
  const say = ([text]: RegExpExecArray): string => {
    const digits = nameNumber(text.replaceAll('-', ''), style)
    return `${text[0] === '-' ? ' ' : ''}${digits}${text.endsWith('-') ? ' ' : ''}`
  }
  return [
    {
      name: 'alphanumeric',
      needs: HAS.digit,
      pattern: /(?<=\p{L})-?\d+(?:-(?=\p{L}))?|(?<!\d)\d+(?:-(?=\p{L})|(?=\p{L}))/gu,
      say,
    },
    {
      name: 'cardinal',
      needs: HAS.digit,
      pattern: /\d+/g,
      say: (match) => {
        const [digits] = match
        return textBefore(match, 1) === '.' && /\d\.$/.test(textBefore(match, 2))
          ? spellDigits(digits)
          : spellOrCount(digits, style)
      },
    },
  ]
}

function spellOrCount(digits: string, style: NumberStyle): string {
  return digits.length > 4 ? spellDigits(digits) : cardinal(digits, style)
}
