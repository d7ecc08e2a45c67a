import type { NumberForm } from '../grammar.ts'
import { type PolishCase, caseOf } from './cases.ts'

const SMALL =
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście'.split(
    ' ',
  )
/** Numbers from five on in the cases between the nominative and the instrumental. */
const SMALL_OBLIQUE =
  '- - - - - pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu trzynastu czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu'.split(
    ' ',
  )
const TENS =
  '- - dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt'.split(
    ' ',
  )
const TENS_OBLIQUE =
  '- - dwudziestu trzydziestu czterdziestu pięćdziesięciu sześćdziesięciu siedemdziesięciu osiemdziesięciu dziewięćdziesięciu'.split(
    ' ',
  )
const HUNDREDS =
  '- sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'.split(' ')
const HUNDREDS_OBLIQUE =
  '- stu dwustu trzystu czterystu pięciuset sześciuset siedmiuset ośmiuset dziewięciuset'.split(' ')
/** Names of 10^6, 10^9 …; the long scale. */
const SCALES = 'milion miliard bilion biliard trylion tryliard kwadrylion'.split(' ')
const MOST_DIGITS = 6 + SCALES.length * 3

const ONE: { readonly [gender: string]: { readonly [name in PolishCase]: string } } = {
  masculine: {
    nominative: 'jeden',
    genitive: 'jednego',
    dative: 'jednemu',
    accusative: 'jeden',
    instrumental: 'jednym',
    locative: 'jednym',
  },
  feminine: {
    nominative: 'jedna',
    genitive: 'jednej',
    dative: 'jednej',
    accusative: 'jedną',
    instrumental: 'jedną',
    locative: 'jednej',
  },
  neuter: {
    nominative: 'jedno',
    genitive: 'jednego',
    dative: 'jednemu',
    accusative: 'jedno',
    instrumental: 'jednym',
    locative: 'jednym',
  },
}
const FEW: { readonly [name in PolishCase]: readonly string[] } = {
  nominative: ['dwa', 'trzy', 'cztery'],
  genitive: ['dwóch', 'trzech', 'czterech'],
  dative: ['dwóm', 'trzem', 'czterem'],
  accusative: ['dwa', 'trzy', 'cztery'],
  instrumental: ['dwoma', 'trzema', 'czterema'],
  locative: ['dwóch', 'trzech', 'czterech'],
}

/** The form of a numeral: its case, its gender, and whether it counts persons with a man among them. */
interface Wanted {
  readonly grammaticalCase: PolishCase
  readonly gender: string
  readonly virile: boolean
}
const BARE: Wanted = { grammaticalCase: 'nominative', gender: 'masculine', virile: false }

function isDirect({ grammaticalCase, virile }: Wanted): boolean {
  return !virile && (grammaticalCase === 'nominative' || grammaticalCase === 'accusative')
}

function below20(value: number, wanted: Wanted): string {
  const { grammaticalCase, gender, virile } = wanted
  if (value > 4) {
    if (isDirect(wanted)) return SMALL[value] as string
    const oblique = SMALL_OBLIQUE[value] as string
    return grammaticalCase === 'instrumental' ? oblique.replace(/u$/, 'oma') : oblique
  }
  const direct = grammaticalCase === 'nominative' || grammaticalCase === 'accusative'
  if (virile && direct) return FEW.genitive[value - 2] as string
  if (value === 2 && gender === 'feminine') {
    if (direct) return 'dwie'
    if (grammaticalCase === 'instrumental') return 'dwiema'
  }
  return FEW[grammaticalCase][value - 2] as string
}

/** Below a thousand; a one behind tens or more never changes. */
function belowThousand(value: number, wanted: Wanted): string {
  const direct = isDirect(wanted)
  const words: string[] = []
  const rest = value % 100
  const hundreds = (value - rest) / 100
  if (hundreds > 0) words.push((direct ? HUNDREDS : HUNDREDS_OBLIQUE)[hundreds] as string)
  const unit = rest < 20 ? rest : rest % 10
  if (rest >= 20) {
    const tens = (direct ? TENS : TENS_OBLIQUE)[(rest - unit) / 10] as string
    words.push(wanted.grammaticalCase === 'instrumental' ? tens.replace(/u$/, 'oma') : tens)
  }
  if (unit === 1) words.push('jeden')
  else if (unit > 0) words.push(below20(unit, wanted))
  return words.join(' ')
}

const ENDINGS: { readonly [name in PolishCase]: readonly [one: string, more: string] } = {
  nominative: ['', 'y'],
  genitive: ['a', 'ów'],
  dative: ['owi', 'om'],
  accusative: ['', 'y'],
  instrumental: ['em', 'ami'],
  locative: ['ie', 'ach'],
}
const THOUSANDS: { readonly [name in PolishCase]: readonly [one: string, more: string] } = {
  nominative: ['tysiąc', 'tysiące'],
  genitive: ['tysiąca', 'tysięcy'],
  dative: ['tysiącowi', 'tysiącom'],
  accusative: ['tysiąc', 'tysiące'],
  instrumental: ['tysiącem', 'tysiącami'],
  locative: ['tysiącu', 'tysiącach'],
}

/** Whether a number goes with the nominative plural: those that end in 2, 3, 4, but not 12 to 14. */
export function isFew(value: number): boolean {
  const [unit, rest] = [value % 10, value % 100]
  return unit >= 2 && unit <= 4 && (rest < 12 || rest > 14)
}

function scaleWord(count: number, scale: number, wanted: Wanted): string {
  const direct = isDirect(wanted)
  const column = count === 1 ? 0 : 1
  const use = direct && count !== 1 && !isFew(count) ? 'genitive' : wanted.grammaticalCase
  if (scale === 0) return THOUSANDS[use][column]
  const name = SCALES[scale - 1] as string
  const ending = ENDINGS[use][column]
  return ending === 'ie' && name.endsWith('ard') ? `${name}zie` : name + ending
}

/** Each digit by itself. */
export function polishDigits(digits: string): string {
  return [...digits].map((digit) => SMALL[Number(digit)]).join(' ')
}

/**
 * A whole number in any gender and case; `plural` with the masculine counts persons among whom a
 * man is. A thousand, a million … are said without a one before them.
 */
export function polishCardinal(digits: string, form: NumberForm = {}): string {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0'))) {
    return polishDigits(digits)
  }
  const grammaticalCase = caseOf(form)
  const wanted: Wanted = {
    grammaticalCase,
    gender: form.gender ?? 'masculine',
    virile: form.gender === 'masculine' && form.plural === true,
  }
  if (/^0+$/.test(digits)) {
    return grammaticalCase === 'genitive' || grammaticalCase === 'locative' ? 'zera' : 'zero'
  }
  if (digits === '1') return ONE[wanted.gender]?.[grammaticalCase] ?? 'jeden'
  const plain: Wanted = { ...BARE, grammaticalCase }
  const words: string[] = []
  for (let scale = Math.ceil(digits.length / 3) - 1; scale > 0; scale--) {
    const end = digits.length - scale * 3
    const count = Number(digits.slice(Math.max(0, end - 3), end))
    if (count === 0) continue
    const person = {
      ...plain,
      grammaticalCase: wanted.virile ? personCase(grammaticalCase) : grammaticalCase,
    }
    if (count > 1) words.push(belowThousand(count, person))
    words.push(scaleWord(count, scale - 1, person))
  }
  const rest = Number(digits.slice(-3))
  if (rest > 0) words.push(belowThousand(rest, wanted))
  return words.join(' ')
}

/** Thousands of persons stay in the nominative: `dwa tysiące żołnierzy`. */
function personCase(grammaticalCase: PolishCase): PolishCase {
  return grammaticalCase === 'accusative' ? 'nominative' : grammaticalCase
}

const LONGEST_AS_NUMBER = 3

/** Decimals as a number as far as three digits, zeros before it one by one; longer ones digit by digit. */
export function polishDecimals(decimals: string): string {
  if (decimals.length > LONGEST_AS_NUMBER) return polishDigits(decimals)
  const zeros = /^0*(?=\d)/.exec(decimals)?.[0] ?? ''
  const rest = decimals.slice(zeros.length)
  return [...[...zeros].map(() => 'zero'), polishCardinal(rest)].join(' ')
}
