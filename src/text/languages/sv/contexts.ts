import { oneOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { SWEDISH_MONTHS, swedishTime } from './calendar.ts'
import { swedishFraction, swedishHalf, swedishMixed } from './fractions.ts'
import { swedishGender } from './nouns.ts'
import { swedishCardinal, swedishDigits, swedishOrdinal, swedishYear } from './numbers.ts'
import { SWEDISH_STEMS } from './codes.ts'
import { SWEDISH_UNITS } from './units.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/–-])`
const UNIT = oneOf(Object.keys(SWEDISH_UNITS))
const VULGAR: { readonly [sign: string]: readonly [string, string] } = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
}
/** Words beside two small numbers that make them the score of a game. */
const GAME =
  /(?:vann|vinn|vunn|seger|segra|förlor|förlust|oavgjort|kryss|slutresultat|resultat|ställning|led(?:de|er|ning)|underläge|besegra|slog|mål|match|minuten|halvtid|paus|periodsiffr|siffr|kvittera|reducera|mot |blev|hemma|borta|\bset\b|final|spela)/iu
const SCALE =
  /(?:förhållande(?:t)?|skala(?:n)?|format(?:et)?|bildformat|odds(?:et)?|chans(?:en)?|proportion(?:en)?|späd(?:s|d|a|es)?|bland(?:as|a)) (?:på |är |i )?$/iu
const MONTHS = SWEDISH_MONTHS.map(([name = '']) => name)

function around(input: string, index: number, end: number): string {
  return `${input.slice(Math.max(0, index - 60), index)} ${input.slice(end, end + 40)}`
}

/** A fraction of a unit or of a thing: `en halv liter`, `ett halvt kilo`, `tre fjärdedels liter`. */
function share(match: RegExpExecArray): string | undefined {
  const { 0: text, 1: whole, 2: first, 3: second, 4: sign, 5: symbol, input, index } = match
  const [upper, lower] = sign === undefined ? [first, second] : (VULGAR[sign] ?? [])
  if (upper === undefined || lower === undefined) return undefined
  const noun = symbol === undefined ? undefined : SWEDISH_UNITS[symbol]
  const behind = input.slice(index + text.length, index + text.length + 40)
  const gender = noun?.gender ?? swedishGender(behind) ?? 'common'
  const half = upper === '1' && lower === '2'
  const amount =
    whole !== undefined
      ? swedishMixed(whole, upper, lower, gender)
      : half
        ? swedishHalf(gender)
        : swedishFraction(upper, lower)?.replace(/del(?:ar)?$/, 'dels')
  if (amount === undefined || noun === undefined) return amount
  return `${amount} ${whole === undefined ? (noun.one ?? noun.other) : noun.other}`
}

function parts(words: readonly (readonly [digits: string, one: string, other: string])[]): string {
  return words
    .filter(([digits], index) => Number(digits) > 0 || index === 0)
    .map(([digits, one, other]) => {
      const value = String(Number(digits))
      return `${swedishCardinal(value, { gender: 'common' })} ${value === '1' ? one : other}`
    })
    .join(' ')
}

const HOUR = ['timme', 'timmar'] as const
const MINUTE = ['minut', 'minuter'] as const
const SECOND = ['sekund', 'sekunder'] as const
/** Counted things behind four digits that are then no year. */
const COUNTED =
  'personer|kronor|kr|människor|stycken|st|platser|invånare|meter|deltagare|procent|år|dagar|timmar|minuter|euro|dollar|gånger|liter|kilo|gram|ton|mil|kilometer|elever|studenter|anställda|besökare|åskådare|bilar|hus|bostäder|lägenheter|röster|poäng|sidor|ord|soldater|män|kvinnor|barn|medlemmar|företag|exemplar|watt|kalorier|hektar|kvadratmeter|hästkrafter|böcker|fall|döda|jobb|miljoner|miljarder'

/** Readings that hang on what stands around: shares, scores, durations, prices, postcodes. */
export const SWEDISH_CONTEXTS: readonly Rule[] = [
  patternRule(
    'fraction',
    HAS.slash | HAS.picture,
    String.raw`${START}(?:(\d{1,3}) ?(?:(?<= )|(?=[½¼¾⅓⅔])))?(?:(\d{1,2})[/⁄](\d{1,2})|([½¼¾⅓⅔]))(?: ?(${UNIT})(?![\p{L}\p{N}/])|(?= (?!av |är |och |i |på |till |har |var |med |som |för |eller |blev )\p{Ll}{2}))`,
    (match) => {
      const [, whole, upper, lower, , symbol] = match
      if (
        /(?:^|[^\p{L}])(?:den|dagen) $/iu.test(
          match.input.slice(Math.max(0, match.index - 6), match.index),
        )
      )
        return undefined
      const plain = upper !== undefined && whole === undefined && `${upper}/${lower}` !== '1/2'
      return symbol === undefined && plain ? undefined : share(match)
    },
  ),
  // A day and a month in digits: `den 3/5`, `fredag 3/5`.
  patternRule(
    'date',
    HAS.slash,
    String.raw`(?<=(?<!\p{L})(?:[Dd]en|dag|[Mm]ån|[Tt]is|[Oo]ns|[Tt]ors?|[Ff]re|[Ll]ör|[Ss]ön)\.? )(0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])(?![\p{L}\p{N}/]|[.,:]\d)(?: ((?:19|20)\d\d)(?!\d))?`,
    ([, day = '', month = '', year]) =>
      `${swedishOrdinal(day)} ${MONTHS[Number(month) - 1]}${year === undefined ? '' : ` ${swedishYear(year)}`}`,
  ),
  patternRule(
    'duration',
    HAS.digit,
    String.raw`${START}(\d{1,3})[:.]([0-5]\d)(?:[:.]([0-5]\d))? ?(tim\.?|timmar|h|min\.?|minuter)(?![\p{L}\p{N}])`,
    ([, first = '', second = '', third, name = '']) =>
      third !== undefined
        ? parts([
            [first, ...HOUR],
            [second, ...MINUTE],
            [third, ...SECOND],
          ])
        : parts(
            /^[th]/.test(name)
              ? [
                  [first, ...HOUR],
                  [second, ...MINUTE],
                ]
              : [
                  [first, ...MINUTE],
                  [second, ...SECOND],
                ],
          ),
  ),
  patternRule(
    'ratio',
    HAS.digit,
    String.raw`(?<=(?:förhållandet?|skalan?|formatet?|bildformat|oddset|odds|proportionen?|späds|blandas) (?:på |är |i )?)(\d{1,5}) ?: ?(\d{1,3}(?: \d{3}){1,12}|\d{1,6})(?![\p{L}\p{N}]|[.,:/]\d)`,
    ([, first = '', second = '']) =>
      `${swedishCardinal(first)} till ${swedishCardinal(second.replace(' ', ''))}`,
    'giu',
  ),
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.])(v|V)\. ?(?=(?:[1-9]|[1-4]\d|5[0-3])(?![\p{N}\p{L}]|\.\d))`,
    ([, letter]) => (letter === 'V' ? 'Vecka ' : 'vecka '),
  ),
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<=(?<![\p{L}\p{N}.,])\d{1,2} ?)tr(?:\.(?= )|(?![\p{L}\p{N}]))`,
    () => 'trappor',
  ),
  // What a sum or a measure is for.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<=\d ?(?:€|%|\$|\p{L}{1,8})) ?/ ?(?=(?:månad|mån|dag|vecka|år|person|timme|minut|sekund|styck|natt|kilo|liter|barn|kvartal|invånare)(?!\p{L}))`,
    () => ' per ',
  ),
  patternRule(
    'time',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:[Tt]ill|[Ff]rån|[Vv]id|[Ee]fter|[Ff]öre|[Ii]nnan|[Mm]ellan) )([01]?\d|2[0-4])\.([0-5]\d)(?![\p{L}\p{N}%]|[.,:]\d| ?(?:%|kr|miljon|miljard|procent|euro|dollar|kg|km|m |poäng))`,
    ([, hour = '', minute = '']) => swedishTime({ hour: Number(hour), minute: Number(minute) }),
  ),
  // Chapters and paragraphs of a law: `12 kap. 3 §`.
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`${START}(\d{1,3}) kap\.?(?= \d{1,3} §)`,
    ([, digits = '']) => `${swedishOrdinal(digits)} kapitlet`,
  ),
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`${START}(\d{1,3}) §(?!§)(?! ?\d)`,
    ([, digits = '']) => `${swedishOrdinal(digits)} paragrafen`,
  ),
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<=(?:[Bb]ankgiro|[Pp]lusgiro|[Pp]ostgiro|OCR|[Bb]g|[Pp]g)(?:nr|nummer)?:? )\d[\d -]{4,18}\d(?![\p{L}\p{N}])`,
    ([text]) => swedishDigits(text.replace(/\D/g, '')),
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,4}) ?[x×](?= \p{L}{2}|[,.;)]|$)`,
    ([, digits = '']) => `${swedishCardinal(digits)} ${digits === '1' ? 'gång' : 'gånger'}`,
  ),
  // Prices with a colon: `12:50 kr`, `5:-`.
  patternRule(
    'money',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?: \d{3}){1,12}|\d{1,7})(?::(\d\d)(?= ?(?:kr|kronor)(?!\p{L}))|:(?:-|–|—)|,-) ?(?:kr\.?|kronor|SEK)?(?![\p{L}\p{N}])`,
    ([, digits = '', small]) => {
      const whole = digits.replace(/\D/g, '')
      const sum = `${swedishCardinal(whole, { gender: 'common' })} ${whole === '1' ? 'krona' : 'kronor'}`
      return small === undefined || small === '00'
        ? sum
        : `${sum} och ${swedishCardinal(String(Number(small)))} öre`
    },
  ),
  patternRule(
    'money',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?: \d{3}){1,12}|\d{1,7}),(\d\d) (kronor|euro|dollar|pund)(?![\p{L}\p{N}])`,
    ([, digits = '', small = '', name = '']) => {
      const whole = digits.replace(/\D/g, '')
      const part = name === 'kronor' ? 'öre' : name === 'pund' ? 'pence' : 'cent'
      const rest = `${swedishCardinal(String(Number(small)))} ${part}`
      if (whole === '0') return rest
      const gender = name === 'pund' ? 'neuter' : 'common'
      const sum = `${swedishCardinal(whole, { gender })} ${name}`
      return small === '00' ? sum : `${sum} och ${rest}`
    },
  ),
  patternRule(
    'score',
    HAS.digit,
    String.raw`${START}(\d{1,3}) ?[-–] ?(\d{1,3})(?! ?(?:år|åring|km|m|kg|kr|kronor|dagar|veckor|minuter|procent|%|€|°|personer|gånger|timmar)(?!\p{L})|[\p{L}\p{N}%€°]|[.,:/–-]\d)`,
    ({ 0: text, 1: first = '', 2: second = '', input, index }) => {
      const before = input.slice(Math.max(0, index - 40), index)
      if (
        /(?:^|[^\p{L}])(?:sid\.|sidan|sidorna|s\.|cirka|ca|kl\.|klockan|kostar|tar|kapitel|artikel|från|åldern) $/iu.test(
          before,
        )
      )
        return undefined
      if (second.length > 1 && second.startsWith('0')) return undefined
      // Two teams before it, or another set beside it.
      const played =
        /\p{Lu}\p{L}+ ?[–-] ?\p{Lu}[\p{L} ]{1,24} $/u.test(before) ||
        /(?:^|[^\p{N}])\d{1,2}[–-]\d{1,2}(?:,| och) $/u.test(before) ||
        /^(?:,| och) \d{1,2}[–-]\d{1,2}(?![\p{N}%])/u.test(
          input.slice(index + text.length, index + text.length + 14),
        )
      if (played) return `${swedishCardinal(first)} ${swedishCardinal(second)}`
      return GAME.test(around(input, index, index + text.length))
        ? `${swedishCardinal(first)} ${swedishCardinal(second)}`
        : undefined
    },
  ),
  patternRule(
    'score',
    HAS.digit,
    String.raw`${START}(\d{1,2}) ?: ?(\d)(?![\p{L}\p{N}]|[.,:/–-]\d)`,
    ({ 0: text, 1: first = '', 2: second = '', input, index }) => {
      const before = input.slice(Math.max(0, index - 40), index)
      if (SCALE.test(before)) return undefined
      return GAME.test(around(input, index, index + text.length))
        ? `${swedishCardinal(first)} ${swedishCardinal(second)}`
        : undefined
    },
  ),
  // Postcodes: three digits and two before a place in capitals or behind a street.
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<=(?:(?:gatan|vägen|gränd|torget|torg|stigen|allén|backen|plan|platsen|gata|väg) \d{1,4} ?[A-Za-z]?, ?)|[Pp]ostnummer )(\d{3}) ?(\d{2})(?= \p{Lu})|(?<![\p{L}\p{N}.,:/–-]|\p{N} |[$€£] )([1-9]\d{2}) (\d{2})(?= \p{Lu}\p{Ll}{2})`,
    ([text]) => text.split(' ').map(swedishDigits).join(' '),
  ),
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}])(SE?|FI)-(\d{3}) ?(\d{2})(?= \p{Lu})`,
    ([, land = '', first = '', second = '']) =>
      `${[...land].join(' ')} ${swedishDigits(first)} ${swedishDigits(second)}`,
  ),
  patternRule(
    'address',
    HAS.stop | HAS.digit,
    String.raw`(?<![\p{L}\p{N}-])(\p{Lu}\p{L}{2,20}?)(g|v)\.(?= \d)`,
    ([, head = '', tail = '']) => `${head}${tail === 'g' ? 'gatan' : 'vägen'}`,
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}((?:1\d|20)\d\d) ?[–-] ?((?:1\d|20)\d\d)(?![\p{L}\p{N}%€$]|[.,:/–-]\d| (?:${COUNTED})(?!\p{L}))`,
    ([, first = '', last = '']) =>
      Number(first) < Number(last) ? `${swedishYear(first)} till ${swedishYear(last)}` : undefined,
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}((?:1[5-9]|20)\d\d)[/-]((?:1[5-9]|20)?\d\d)(?![\p{L}\p{N}/]|[.,:–-]\d)`,
    ([, first = '', last = '']) => {
      if (Number(last.slice(-2)) !== (Number(first.slice(2)) + 1) % 100) return undefined
      return `${swedishYear(first)} ${last.length === 4 ? swedishYear(last) : swedishCardinal(String(Number(last)))}`
    },
  ),
  patternRule(
    'abbreviation',
    HAS.slash,
    String.raw`(?<=(?:kr|€|\d) ?/ ?)mån\.?(?!\p{L})`,
    () => 'månad',
  ),
  patternRule('cardinal', HAS.digit, String.raw`${START}1 ?000-(?=tal)`, () => 'tusen'),
  // Decades and centuries: `80-talet`, `1900-talet`.
  patternRule(
    'year',
    HAS.digit,
    String.raw`${START}(\d{2,4})-?(tal(?:et|ets|en|s)?(?!\p{L})|tals\p{L}{0,14})`,
    ([, digits = '', tail = '']) => {
      if (digits === '100' || digits === '1000')
        return `${digits === '100' ? 'hundra' : 'tusen'}${tail}`
      if (digits === '2000') return `tjugohundra${tail}`
      return (digits.length === 4 ? swedishYear(digits) : swedishCardinal(digits)) + tail
    },
  ),
  // Numbers that are the first part of a word: `18-åring`, `3-rummare`, `100-lapp`.
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?: \d{3}){1,12}|\d{1,7})(?:-|(?=åring|årig))(?=\p{Ll}{2})(\p{Ll}{2,24})`,
    ([, digits = '', tail = '']) => {
      const words = swedishCardinal(digits.replace(/\D/g, ''))
      const plain = words.replace(/^ett(?=hundra$|tusen$)/, '')
      if (/^(?:och|till|eller)$/.test(tail)) return `${words} ${tail}`
      // Three t do not meet: `tjugoett-tiden`.
      return `${plain}${plain.endsWith('tt') && tail.startsWith('t') ? '-' : ''}${tail}`
    },
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,7})-(?= (?:och|till|eller) \d)`,
    ({ 1: digits = '', input, index }) =>
      /^1[1-9]00$/.test(digits) && /^.{5,12}\d{4}-tal/u.test(input.slice(index, index + 22))
        ? swedishYear(digits)
        : swedishCardinal(digits),
  ),
  // Names of digits: `7:an`, `5:or`.
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,2}):(an|ans|or|orna)(?!\p{L})`,
    ([, digits = '', ending = '']) => {
      const stem = SWEDISH_STEMS[Number(digits)]
      return stem === undefined ? undefined : stem + ending
    },
  ),
  // One of something: `1 bok`, `1 hus`; not behind a noun whose number it is.
  patternRule('cardinal', HAS.digit, String.raw`${START}1(?= \p{Ll}{2})`, ({ input, index }) => {
    const before = input.slice(Math.max(0, index - 24), index)
    if (
      /(?:kapitel|del|sidan?|nummer|nr|artikel|bilaga|grupp|klass|steg|fas|typ|version|säsong|avsnitt|plats|plan|etapp|punkt|runda|paragraf|rad|kanal|linje|spår|zon|nivå|vecka|division|tal(?:et)?|siffran|bok|akt|dag|år) $/iu.test(
        before,
      )
    )
      return undefined
    const gender = swedishGender(input.slice(index + 1, index + 40))
    return gender === undefined ? undefined : swedishCardinal('1', { gender })
  }),
]

/** Years alone; behind dates in precedence, which have years of their own. */
export const SWEDISH_YEARS: readonly Rule[] = [
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/–+−×=$€£§-]|[$€£§=+−<>×] )((?:1[1-9]|20)\d\d)(?![\p{L}\p{N}%°²€$]|[.,:/–-]\p{N}| ?[%€$£×=+−/–-]| \d{3}(?!\d)| (?:${COUNTED}|${UNIT})(?!\p{L}))`,
    ({ 1: digits = '', input, index }) => {
      const before = input.slice(Math.max(0, index - 14), index)
      return /(?:^|[^\p{L}])(?:nr|nummer|kod(?:en)?|box|konto|cirka|ca|totalt|drygt|nästan|över|minst|högst|ungefär) $/iu.test(
        before,
      )
        ? undefined
        : swedishYear(digits)
    },
  ),
]
