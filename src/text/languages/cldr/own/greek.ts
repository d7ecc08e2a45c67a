import type { NumberForm } from '../../grammar.ts'
import type { Own } from '../own.ts'

const SMALL =
  'μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα'.split(
    ' ',
  )
const TENS = '- δέκα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα'.split(' ')
const HUNDREDS =
  '- εκατό διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια οκτακόσια εννιακόσια'.split(
    ' ',
  )
const SCALES = ['εκατομμύρι', 'δισεκατομμύρι', 'τρισεκατομμύρι']

type Kind = 'masculine' | 'feminine' | 'neuter'

function unit(value: number, kind: Kind): string {
  const word = SMALL[value] as string
  if (kind === 'neuter') return word
  if (value === 1) return kind === 'feminine' ? 'μία' : 'ένας'
  return word.replace(/τρία$/, value === 3 ? 'τρεις' : 'τρείς').replace(/τέσσερα$/, 'τέσσερις')
}

function belowThousand(value: number, kind: Kind): string {
  const rest = value % 100
  const words: string[] = []
  if (value >= 100) {
    const hundreds = (value - rest) / 100
    const word = hundreds === 1 && rest > 0 ? 'εκατόν' : (HUNDREDS[hundreds] as string)
    words.push(
      hundreds === 1 || kind === 'neuter'
        ? word
        : word.replace(/α$/, kind === 'feminine' ? 'ες' : 'οι'),
    )
  }
  if (rest > 0 && rest < 20) words.push(unit(rest, kind))
  else if (rest >= 20) {
    words.push(TENS[Math.floor(rest / 10)] as string)
    if (rest % 10 > 0) words.push(unit(rest % 10, kind))
  }
  return words.join(' ')
}

/** A whole number in Greek; thousands are feminine, millions neuter. */
export function greekCardinal(digits: string, form?: NumberForm): string {
  const kind = form?.gender === 'feminine' || form?.gender === 'masculine' ? form.gender : 'neuter'
  const value = Number(digits)
  if (value === 0) return 'μηδέν'
  const words: string[] = []
  for (let scale = 3; scale > 0; scale--) {
    const count = Number(digits.slice(0, -3 - scale * 3).slice(-3))
    if (count > 0) {
      words.push(belowThousand(count, 'neuter'), `${SCALES[scale - 1]}${count === 1 ? 'ο' : 'α'}`)
    }
  }
  const thousands = Number(digits.slice(0, -3).slice(-3))
  if (thousands === 1)
    words.push(kind === 'neuter' ? 'χίλια' : kind === 'feminine' ? 'χίλιες' : 'χίλιοι')
  else if (thousands > 1) words.push(belowThousand(thousands, 'feminine'), 'χιλιάδες')
  const rest = value % 1000
  if (rest > 0) words.push(belowThousand(rest, kind))
  return words.join(' ')
}

const FEMININE = { gender: 'feminine' } as const

/** Greek: own number words by gender, marks of ordinals, the first of a month as an ordinal. */
export const GREEK: Own = {
  to: 'έως',
  and: 'και',
  plus: 'συν',
  moneyJoint: 'και',
  percent: { gender: 'neuter', other: 'τοις εκατό' },
  cardinal: (digits, form) => greekCardinal(digits, form),
  ordinal(digits, form, words) {
    const said = (words.toOrdinal?.(digits) ?? '').replace('δύο χίλια', 'δισχιλιοστός')
    if (form?.gender === 'feminine')
      return said.replace(/ος(?= |$)/g, 'η').replace(/ός(?= |$)/g, 'ή')

    return form?.gender === 'neuter'
      ? said.replace(/ος(?= |$)/g, 'ο').replace(/ός(?= |$)/g, 'ό')
      : said
  },
  ordinalMarks: {
    ος: { gender: 'masculine' },
    η: { gender: 'feminine' },
    ο: { gender: 'neuter' },
  },
  day: (day) => (day === 1 ? 'πρώτη' : greekCardinal(String(day), FEMININE)),
  time({ hour, minute = 0, second = 0 }) {
    const words = [greekCardinal(String(hour), FEMININE)]
    if (minute > 0 || second > 0) words.push('και', greekCardinal(String(minute)))
    if (second > 0) words.push('και', greekCardinal(String(second)), 'δευτερόλεπτα')
    return words.join(' ')
  },
  genderOf(name) {
    const head = name.split(' ')[0] ?? ''
    if (/(?:α|η|ά|ή)$/.test(head) && !head.endsWith('μα')) return 'feminine'
    return head.endsWith('ς') ? 'masculine' : 'neuter'
  },
  parts: {
    USD: { gender: 'neuter', one: 'σεντ', other: 'σεντ' },
    EUR: { gender: 'neuter', one: 'λεπτό', other: 'λεπτά' },
    GBP: { gender: 'feminine', one: 'πένα', other: 'πένες' },
  },
}
