import type { NumberForm } from '../grammar.ts'
import { type Case, caseIndex } from './declension.ts'
import { russianCardinal, russianDigits, russianPrefix } from './numbers.ts'

/** Stems of ordinals; the sort of their endings is told by what they end in. */
const STEMS: { readonly [value: number]: string } = {
  0: 'нулев',
  1: 'перв',
  2: 'втор',
  3: 'трет',
  4: 'четвёрт',
  5: 'пят',
  6: 'шест',
  7: 'седьм',
  8: 'восьм',
  9: 'девят',
  10: 'десят',
  40: 'сороков',
  50: 'пятидесят',
  60: 'шестидесят',
  70: 'семидесят',
  80: 'восьмидесят',
  90: 'девяност',
}
/** Those with the stress on the ending: `второй`, `шестой`. */
const STRESSED = /^(?:втор|шест|седьм|восьм|нулев|сороков)$/
type Row = readonly [string, string, string, string, string, string]
const MASCULINE: Row = ['ый', 'ого', 'ому', 'ый', 'ым', 'ом']
const FEMININE: Row = ['ая', 'ой', 'ой', 'ую', 'ой', 'ой']
const NEUTER: Row = ['ое', 'ого', 'ому', 'ое', 'ым', 'ом']
const PLURAL: Row = ['ые', 'ых', 'ым', 'ые', 'ыми', 'ых']
const THIRD: { readonly [gender: string]: Row } = {
  masculine: ['ий', 'ьего', 'ьему', 'ий', 'ьим', 'ьем'],
  feminine: ['ья', 'ьей', 'ьей', 'ью', 'ьей', 'ьей'],
  neuter: ['ье', 'ьего', 'ьему', 'ье', 'ьим', 'ьем'],
  plural: ['ьи', 'ьих', 'ьим', 'ьи', 'ьими', 'ьих'],
}

function ending(stem: string, form: NumberForm, index: Case): string {
  const gender = form.plural === true ? 'plural' : (form.gender ?? 'masculine')
  if (stem === 'трет') return (THIRD[gender] ?? THIRD['masculine'])?.[index] as string
  if (gender === 'plural') return PLURAL[index]
  if (gender === 'feminine') return FEMININE[index]
  if (gender === 'neuter') return NEUTER[index]
  const straight = index === 0 || index === 3
  return straight && STRESSED.test(stem) ? 'ой' : MASCULINE[index]
}

/** The stem of the last word, and the words before it. */
function parted(digits: string): readonly [head: string, stem: string] | undefined {
  const value = Number(digits)
  const rest = value % 100
  const cardinal = (end: string): string => {
    const number = digits.slice(0, -end.length) + '0'.repeat(end.length)
    return Number(number) === 0 ? '' : `${russianCardinal(number)} `
  }
  if (value === 0) return ['', STEMS[0] as string]
  if (rest > 0) {
    const small = rest > 20 && rest % 10 > 0 ? rest % 10 : rest
    const stem = STEMS[small] ?? russianCardinal(String(small)).replace(/ь$/, '')
    return [cardinal(String(small)), stem]
  }
  const hundreds = value % 1000
  if (hundreds > 0) {
    const stem =
      hundreds === 100
        ? 'сот'
        : `${russianCardinal(String(hundreds / 100), { grammaticalCase: 'genitive' })}сот`
    return [cardinal(String(hundreds)), stem]
  }
  const zeros = /0+$/.exec(digits)?.[0].length ?? 0
  const scale = Math.floor(zeros / 3)
  const names = ['тысячн', 'миллионн', 'миллиардн', 'триллионн']
  const name = names[scale - 1]
  if (name === undefined) return undefined
  const multiple = digits.slice(0, digits.length - scale * 3)
  const last = Number(multiple.slice(-3))
  const upper = Number(multiple) - last
  const head = upper === 0 ? '' : `${russianCardinal(String(upper) + '0'.repeat(scale * 3))} `
  return [head, `${last === 1 ? '' : prefixOf(String(last))}${name}`]
}

/** `двух`тысячный, but `девяносто`тысячный and `сто`тысячный. */
function prefixOf(digits: string): string {
  return russianPrefix(digits) ?? ''
}

/** An ordinal in any case, gender and number; the masculine nominative by default. */
export function russianOrdinal(digits: string, form: NumberForm = {}): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain.length > 12) return russianDigits(digits)
  const found = parted(plain)
  if (found === undefined) return russianDigits(digits)
  const [head, stem] = found
  const name =
    form.grammaticalCase === 'animate' ? 'genitive' : (form.grammaticalCase ?? 'nominative')
  return `${head}${stem}${ending(stem, form, caseIndex(name))}`
}
