import type { Own } from '../own.ts'

/** What the languages of India share: decimals digit by digit, paise. */
const SHARED: Own = { digitwise: true }

/** Years from 1100 to 1999 in hundreds. */
function hundreds(hundred: string): NonNullable<Own['year']> {
  return (digits, grammar) => {
    if (!/^1[1-9]\d\d$/.test(digits)) return grammar.cardinal(digits)
    const rest = String(Number(digits.slice(2)))
    return `${grammar.cardinal(digits.slice(0, 2))} ${hundred}${rest === '0' ? '' : ` ${grammar.cardinal(rest)}`}`
  }
}

const HINDI: Own = {
  ...SHARED,
  to: 'से',
  and: 'और',
  plus: 'प्लस',
  year: hundreds('सौ'),
  time({ hour, minute = 0, second = 0 }, grammar) {
    const said = grammar.cardinal(String(hour))
    if (minute === 0 && second === 0) return `${said} बजे`
    const rest = second === 0 ? '' : ` ${grammar.cardinal(String(second))} सेकंड`
    return `${said} बजकर ${grammar.cardinal(String(minute))} मिनट${rest}`
  },
  currencies: {
    INR: { unit: { one: 'रुपया', other: 'रुपये' }, part: { one: 'पैसा', other: 'पैसे' } },
  },
  parts: { USD: { other: 'सेंट' }, EUR: { other: 'सेंट' }, GBP: { other: 'पेंस' } },
  ordinalMarks: { वाँ: {}, वां: {} },
}

const MARATHI: Own = {
  ...SHARED,
  to: 'ते',
  and: 'आणि',
  cardinal: (digits, _form, words) =>
    words
      .toCardinal(digits)
      .replace(/(\S+) शंभर(?= \S|$)/g, (_all, count: string) => `${count}शे`)
      .replace(/^एकशे$/, 'शंभर'),
}

const TELUGU: Own = {
  ...SHARED,
  to: 'నుండి',
  and: 'మరియు',
  cardinal: (digits, form, words) =>
    (digits === '1' && form?.attributive === true ? 'ఒక' : words.toCardinal(digits))
      .replace('ఒక వెయ్యి', 'వెయ్యి')
      .replace(/(?<=\S )వెయ్యి(?= )/g, 'వేల')
      .replace(/(?<=\S )వెయ్యి$/, 'వేలు')
      .replace(/వందలు(?= )/g, 'వందల')
      .replace(/(?<!ఒక )లక్ష(?= )/g, 'లక్షల')
      .replace(/(?<!ఒక )లక్ష$/, 'లక్షలు'),
}

/** The languages of India by their tags. */
export const INDIC: { readonly [base: string]: Own } = {
  hi: HINDI,
  bn: { ...SHARED, to: 'থেকে', and: 'ও' },
  gu: { ...SHARED, to: 'થી', and: 'અને' },
  kn: { ...SHARED, to: 'ರಿಂದ' },
  mr: MARATHI,
  pa: { ...SHARED, to: 'ਤੋਂ' },
  ta: {
    ...SHARED,
    to: 'முதல்',
    time({ hour, minute = 0, second = 0 }, grammar) {
      const words = [`${grammar.cardinal(String(hour))} மணி`]
      if (minute > 0) words.push(`${grammar.cardinal(String(minute))} நிமிடம்`)
      if (second > 0) words.push(`${grammar.cardinal(String(second))} வினாடி`)
      return words.join(' ')
    },
    cardinal: (digits, form, words) =>
      digits === '1' && form?.attributive === true ? 'ஒரு' : words.toCardinal(digits),
  },
  te: TELUGU,
  ur: { ...SHARED, to: 'سے', and: 'اور' },
}
