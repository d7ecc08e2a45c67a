import type { NumberForm } from '../grammar.ts'
import { type FinnishCase, type Inflected, inflect, inflected } from './inflection.ts'

const DIGITS: readonly Inflected[] = [
  'nollaa nolla',
  'yhtä yksi yhte yhde',
  'kahta kaksi kahte kahde',
  'kolmea kolme',
  'neljää neljä',
  'viittä viisi viite viide',
  'kuutta kuusi kuute kuude',
  'seitsemää seitsemän seitsemä',
  'kahdeksaa kahdeksan kahdeksa',
  'yhdeksää yhdeksän yhdeksä',
].map(inflected)
const ONE = DIGITS[1] as Inflected
const TEN = inflected('kymmentä kymmenen kymmene')
const HUNDRED = inflected('sataa sata sata sada')
const THOUSAND = inflected('tuhatta tuhat tuhante tuhanne')
/** Names of 10^6, 10^9 …; the long scale. */
const SCALES: readonly Inflected[] = [
  'miljoonaa miljoona',
  'miljardia miljardi',
  'biljoonaa biljoona',
  'tuhatbiljoonaa tuhatbiljoona',
  'triljoonaa triljoona',
].map(inflected)
const MOST_DIGITS = 6 + SCALES.length * 3

const ROOTS = 'nolla yhde kahde kolma neljä viide kuude seitsemä kahdeksa yhdeksä'.split(' ')
const FIRST = inflected('ensimmäistä ensimmäinen ensimmäise')
const SECOND = inflected('toista toinen toise')

/** The case that a form asks for. */
export function caseOf(form: NumberForm | undefined): FinnishCase {
  return (form?.grammaticalCase as FinnishCase | undefined) ?? 'nominative'
}

/** Digits as numbers of groups of three, the last first. */
function groupsOf(digits: string): readonly number[] {
  const groups: number[] = []
  for (let end = digits.length; end > 0; end -= 3) {
    groups.push(Number(digits.slice(Math.max(0, end - 3), end)))
  }
  return groups
}

/** A power of ten with what counts it: `sata`, `kaksisataa`, `kahdessasadassa`. */
function counted(count: string, power: Inflected, inCase: FinnishCase): string {
  if (count === '') return inflect(power, inCase)
  return count + inflect(power, inCase === 'nominative' ? 'partitive' : inCase)
}

function belowThousand(value: number, inCase: FinnishCase): string {
  const say = (digit: number): string => inflect(DIGITS[digit] as Inflected, inCase)
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor(value / 10) % 10
  const unit = value % 10
  let said = ''
  if (hundreds > 0) said += counted(hundreds === 1 ? '' : say(hundreds), HUNDRED, inCase)
  if (tens === 1 && unit > 0) return `${said}${say(unit)}toista`
  if (tens > 0) said += counted(tens === 1 ? '' : say(tens), TEN, inCase)
  return unit > 0 ? said + say(unit) : said
}

/** Each digit by itself. */
export function finnishDigits(digits: string): string {
  return [...digits].map((digit) => (DIGITS[Number(digit)] as Inflected).word).join(' ')
}

/** A whole number in any case, as one word below a million; every part is inflected. */
export function finnishCardinal(digits: string, form?: NumberForm): string {
  const inCase = caseOf(form)
  if (digits.length === 1) return inflect(DIGITS[Number(digits)] as Inflected, inCase)
  if (digits.length > MOST_DIGITS || digits.startsWith('0')) return finnishDigits(digits)
  const [units = 0, thousands = 0, ...scales] = groupsOf(digits)
  const words: string[] = []
  for (let index = scales.length - 1; index >= 0; index--) {
    const count = scales[index] as number
    const name = SCALES[index] as Inflected
    if (count === 1) words.push(`${inflect(ONE, inCase)} ${inflect(name, inCase)}`)
    else if (count > 1) words.push(counted(`${belowThousand(count, inCase)} `, name, inCase))
  }
  let rest = ''
  if (thousands > 0) {
    rest = counted(thousands === 1 ? '' : belowThousand(thousands, inCase), THOUSAND, inCase)
  }
  rest += belowThousand(units, inCase)
  if (rest !== '') words.push(rest)
  return words.join(' ')
}

/** The ordinal of a root: `kolmas`, `kolmannen`, `kolmatta`, `kolmanteen`. */
function ordinalOf(root: string, inCase: FinnishCase): string {
  const tail = /[aou]/.test(root.slice(-5)) ? 'tta' : 'ttä'
  return inflect(inflected(`${root}${tail} ${root}s ${root}nte ${root}nne`), inCase)
}

function ordinalBelowThousand(value: number, inCase: FinnishCase, whole: boolean): string {
  const say = (digit: number): string => ordinalOf(ROOTS[digit] as string, inCase)
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor(value / 10) % 10
  const unit = value % 10
  let said = ''
  if (hundreds > 0) said += (hundreds === 1 ? '' : say(hundreds)) + ordinalOf('sada', inCase)
  if (tens === 1 && unit > 0) return `${said}${say(unit)}toista`
  if (tens > 0) said += (tens === 1 ? '' : say(tens)) + ordinalOf('kymmene', inCase)
  if (unit === 0) return said
  if (whole && unit < 3) return said + inflect(unit === 1 ? FIRST : SECOND, inCase)
  return said + say(unit)
}

/** An ordinal in any case: `viides`, `viidennen`, `kahdeskymmenesensimmäinen`. */
export function finnishOrdinal(digits: string, form?: NumberForm): string {
  const inCase = caseOf(form)
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain === '0') return ordinalOf('nolla', inCase)
  if (plain.length > 6) {
    const head = plain.slice(0, -6)
    const rest = plain.slice(-6)
    const millions = head === '1' ? '' : finnishCardinal(head, { grammaticalCase: 'genitive' })
    const name = millions + ordinalOf('miljoona', inCase)
    return /^0+$/.test(rest) ? name : `${name} ${finnishOrdinal(rest, form)}`
  }
  const [units = 0, thousands = 0] = groupsOf(plain)
  let said = ''
  if (thousands > 0) {
    const count = thousands === 1 ? '' : ordinalBelowThousand(thousands, inCase, false)
    said = count + ordinalOf('tuhanne', inCase)
  }
  return said + ordinalBelowThousand(units, inCase, true)
}

/** The root of an ordinal as the name of a part: `kolmas`, `kahdeskymmenesyhdes`. */
export function finnishPartName(digits: string): string {
  const value = Number(digits)
  return value > 20 && value < 1000
    ? ordinalBelowThousand(value, 'nominative', false)
    : finnishOrdinal(digits)
}

/** A number with decimals: the comma by its name, then each digit. */
export function finnishDecimal(
  whole: string,
  decimals: string,
  form?: NumberForm,
  point = 'pilkku',
): string {
  const last = finnishCardinal(decimals.slice(-1), form)
  const digits = decimals.length > 1 ? `${finnishDigits(decimals.slice(0, -1))} ${last}` : last
  return `${finnishCardinal(whole, form)} ${point} ${digits}`
}
