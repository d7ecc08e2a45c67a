import type { NumberForm } from '../grammar.ts'

/** Portuguese of Portugal or Brazil: some number words differ in spelling, and thousands of millions in kind. */
export interface PortugueseNumbers {
  cardinal(digits: string, form?: NumberForm): string
  ordinal(digits: string, form?: NumberForm): string
  /** Decimals as a number as far as three digits, then one by one: `vírgula catorze`. */
  decimals(digits: string): string
  /** The name of a part: `meio`, `terço`, `onze avos`; undefined when there is none. */
  part(lower: string, plural: boolean): string | undefined
}

const UNITS =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze'.split(' ')
const TEENS = {
  BR: 'dezesseis dezessete dezoito dezenove'.split(' '),
  PT: 'dezasseis dezassete dezoito dezanove'.split(' '),
}
const TENS = '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ')
const HUNDREDS =
  '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(
    ' ',
  )
const SCALES = {
  BR: 'mil milh bilh trilh quatrilh quintilh'.split(' '),
  PT: 'mil milh mil bili mil trili'.split(' '),
}
const MOST_DIGITS = 18
const LONGEST_AS_NUMBER = 3

const ORDINALS = '- primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono'.split(' ')
const ORDINAL_TENS =
  '- décimo vigésimo trigésimo quadragésimo quinquagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(
    ' ',
  )
const ORDINAL_HUNDREDS =
  '- centésimo ducentésimo trecentésimo quadringentésimo quingentésimo sexcentésimo septingentésimo octingentésimo noningentésimo'.split(
    ' ',
  )

function ordinalOf(digits: string, form: NumberForm): string | undefined {
  const value = Number(digits)
  if (value === 0 || value > 1999) return undefined
  const words = [
    value >= 1000 ? 'milésimo' : '-',
    ORDINAL_HUNDREDS[Math.floor(value / 100) % 10] as string,
    ORDINAL_TENS[Math.floor(value / 10) % 10] as string,
    ORDINALS[value % 10] as string,
  ].filter((word) => word !== '-')
  const ending = `${form.gender === 'feminine' ? 'a' : 'o'}${form.plural === true ? 's' : ''}`
  return words.map((word) => word.replace(/o$/, ending)).join(' ')
}

/** The number words of a variety of Portuguese. */
export function portugueseNumbers(variety: 'BR' | 'PT'): PortugueseNumbers {
  const units = [...UNITS, ...TEENS[variety]]
  const scales = SCALES[variety]

  const belowThousand = (value: number, feminine: boolean): string => {
    if (value === 100) return 'cem'
    const words: string[] = []
    if (value >= 100) {
      const hundreds = HUNDREDS[Math.floor(value / 100)] as string
      words.push(feminine ? hundreds.replace(/os$/, 'as') : hundreds)
    }
    const rest = value % 100
    if (rest >= 20) words.push(TENS[Math.floor(rest / 10)] as string)
    const one = rest >= 20 ? rest % 10 : rest
    if (one > 0) {
      const word = units[one] as string
      words.push(feminine ? word.replace(/^um$/, 'uma').replace(/^dois$/, 'duas') : word)
    }
    return words.join(' e ')
  }

  /** The name of the group of three digits at a place, `milhões`; in Portugal every other is `mil`. */
  const scaleWord = (place: number, value: number, above: boolean): string => {
    const name = scales[place - 1]
    if (name === undefined || name === 'mil') return name ?? ''
    return `${name}${value === 1 && !above ? 'ão' : 'ões'}`
  }

  const cardinal = (digits: string, form: NumberForm = {}): string => {
    if (/^0./.test(digits) || digits.length > MOST_DIGITS) {
      const zeros =
        digits.length > MOST_DIGITS ? digits.length : (/^0+/.exec(digits)?.[0].length ?? 0)
      const one = Array.from(digits.slice(0, zeros), (digit) => units[Number(digit)]).join(' ')
      const rest = digits.slice(zeros)
      return rest === '' ? one : `${one} ${cardinal(rest, form)}`
    }
    if (digits === '0') return 'zero'
    const feminine = form.gender === 'feminine'
    const groups: number[] = []
    for (let end = digits.length; end > 0; end -= 3) {
      groups.push(Number(digits.slice(Math.max(0, end - 3), end)))
    }
    const last = groups.findIndex((value) => value > 0)
    const words: string[] = []
    for (let place = groups.length - 1; place >= 0; place--) {
      const value = groups[place] as number
      const above = (groups[place + 1] ?? 0) > 0
      const thousands = scales[place - 1] === 'mil'
      // In Portugal `mil milhões`: the millions are named even when only their thousands are there.
      if (value === 0) {
        if (variety === 'PT' && place > 0 && place % 2 === 0 && above)
          words.push(`${scales[place - 1] as string}ões`)
        continue
      }
      const joined = place === last && words.length > 0 && (value <= 100 || value % 100 === 0)
      if (joined) words.push('e')
      if (!(thousands && value === 1)) words.push(belowThousand(value, feminine && place < 2))
      if (place > 0) words.push(scaleWord(place, value, variety === 'PT' && above))
    }
    return words.join(' ')
  }

  return {
    cardinal,
    ordinal: (digits, form = {}) => ordinalOf(digits, form) ?? cardinal(digits, form),
    decimals: (digits) =>
      digits.length <= LONGEST_AS_NUMBER
        ? cardinal(digits)
        : [...digits].map((digit) => units[Number(digit)]).join(' '),
    part(lower, plural) {
      const value = Number(lower)
      const many = plural ? 's' : ''
      if (lower.startsWith('0') || value < 2) return undefined
      if (value === 2) return `meio${many}`
      if (value === 3) return `terço${many}`
      if (value <= 10 || value === 100 || value === 1000) {
        return ordinalOf(lower, { plural })
      }
      return value > 100 ? undefined : `${cardinal(lower)} avos`
    },
  }
}
