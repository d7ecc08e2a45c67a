import type { Own } from '../own.ts'

/** Languages that want no more than a word for spans, or digits one by one. */
export const SMALL_OWN: { readonly [base: string]: Own } = {
  am: { to: 'እስከ', digitwise: true },
  az: { to: 'ilə', plus: 'üstəgəl' },
  fa: {
    to: 'تا',
    and: 'و',
    point: 'ممیز',
    cardinal: (digits, _form, words) =>
      words
        .toCardinal(digits)
        .replace('سيصد', 'سیصد')
        .replace(/هزار (?!و )(?=\S)/, 'هزار و '),
  },
  fil: {
    to: 'hanggang',
    and: 'at',
    digitwise: true,
    cardinal: (digits, _form, words) =>
      words
        .toCardinal(digits)
        .replace(/pu (?=(?:isa|dalawa|tatlo|apat|lima|anim|pito|walo|siyam)(?: |$))/g, "pu't "),
    currencies: {
      USD: { unit: { other: 'dolyar' }, part: { other: 'sentimo' } },
      PHP: { unit: { other: 'piso' }, part: { other: 'sentimo' } },
    },
  },
  ha: { to: 'zuwa', digitwise: true },
  sw: {
    to: 'hadi',
    digitwise: true,
    and: 'na',
    // What is counted comes first.
    counted: (number, noun) => `${noun.replace(/ (?:za|ya)$/, '')} ${number}`,
  },
  yo: {
    digitwise: true,
    // CLDR has hours and minutes by their short forms only.
    time: ({ hour, minute = 0, second = 0 }, grammar) =>
      [hour, ...(minute + second > 0 ? [minute] : []), ...(second > 0 ? [second] : [])]
        .map((value) => grammar.cardinal(String(value)))
        .join(' '),
  },
}
