import { numberParts, withStop } from '../../classes/number-text.ts'
import { currencyOf } from '../../classes/quantity.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { type PolishCase, inCase, isInflected } from './cases.ts'
import { polishFraction, polishMixed } from './fractions.ts'
import { caseOfAmount, casesAfter } from './government.ts'
import { POLISH, polishCount } from './grammar.ts'
import { polishCardinal, polishDigits } from './numbers.ts'
import { polishOrdinal } from './ordinals.ts'
import { GAME, MONEY, NUMBER, START, TIMED, UNIT, around, beforeOf, numeral } from './patterns.ts'
import { POLISH_UNITS, polishPer } from './units.ts'

const VULGAR: { readonly [sign: string]: readonly [string, string] } = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
}

/** A sum as it is said anywhere, with its part. */
function sayMoney(number: string, sign: string, before: string): string | undefined {
  const currency = currencyOf(sign, POLISH)
  if (currency === undefined) return undefined
  const value = numberParts(number, POLISH)
  const { negative, whole, decimals } = value
  if (decimals?.length === 2 && /[1-9]/.test(decimals)) {
    return POLISH.money?.(value, currency, { before, after: '' })
  }
  const exact = decimals === undefined || /^0+$/.test(decimals) ? { negative, whole } : value
  return polishCount(exact, currency.unit, caseOfAmount(before, true))
}

/** What a price is for: `za kilogram`, `na godzinę`. */
function pricePer(symbol: string): string | undefined {
  if (symbol === '100 g') return 'za sto gramów'
  if (/^(?:dob|noc|rok)/.test(symbol)) return `za ${symbol.replace('doba', 'dobę')}`
  if (symbol.startsWith('tydz')) return 'za tydzień'
  if (/^(?:mies|os|godz|szt)/.test(symbol)) return polishPer(symbol.replace(/\.?$/, '.'))
  if (symbol === 'h') return polishPer(symbol)
  const noun = POLISH_UNITS[symbol]
  if (noun === undefined || !isInflected(noun)) return undefined
  return `za ${inCase(noun.singular, 'accusative')}`
}

/** The case of a fraction behind a preposition; what it is raised by stands in the accusative. */
function fractionCase(before: string): PolishCase {
  if (/(?:^|[^\p{L}])(?:o|na|za|przez|ponad) $/iu.test(before)) return 'accusative'
  const [asked] = casesAfter(before)
  return asked ?? 'nominative'
}

function pair(first: string, second: string): string {
  return `${polishCardinal(first)} do ${polishCardinal(second, { grammaticalCase: 'genitive' })}`
}

/** Words before numbers in the cases that prepositions ask for: nominative, genitive, locative, instrumental. */
const NUMBERED: { readonly [short: string]: string } = {
  nr: 'numer numeru numerze numerem',
  Nr: 'Numer Numeru Numerze Numerem',
  str: 'strona strony stronie stroną',
  s: 'strona strony stronie stroną',
  rozdz: 'rozdział rozdziału rozdziale rozdziałem',
  art: 'artykuł artykułu artykule artykułem',
  ust: 'ustęp ustępu ustępie ustępem',
  pkt: 'punkt punktu punkcie punktem',
  par: 'paragraf paragrafu paragrafie paragrafem',
  poz: 'pozycja pozycji pozycji pozycją',
  rys: 'rysunek rysunku rysunku rysunkiem',
  tab: 'tabela tabeli tabeli tabelą',
  odc: 'odcinek odcinka odcinku odcinkiem',
  kl: 'klasa klasy klasie klasą',
  '§': 'paragraf paragrafu paragrafie paragrafem',
}

function numbered(before: string, short: string): string | undefined {
  const [nominative, genitive, locative, instrumental] = (NUMBERED[short] ?? '').split(' ')
  const word = /(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() ?? ''
  if (/^(?:w|we|na|o|po|przy)$/.test(word)) return locative
  if (/(?:zgodni[ea]|wraz|związku|sprzeczn\p{L}{1,3}) z $/iu.test(before)) return instrumental
  if (/^(?:z|ze|do|od|według|wg|dla|bez|u)$/.test(word)) return genitive
  return /^(?:pod|przed|nad|za)$/.test(word) ? instrumental : nominative
}

/** Endings of adjectives by what follows: `świętej Anny`, `tak zwanego`. */
function adjectiveEnding(next: string): string {
  if (/(?:[yi]ch|ów)$/.test(next)) return 'ych'
  if (/(?:ego)$/.test(next)) return 'ego'
  if (/(?:ej|y|i)$/.test(next)) return 'ej'
  if (next.endsWith('ą')) return 'ą'
  if (/(?:[yi]m|em)$/.test(next)) return 'ym'
  if (/(?:e|o)$/.test(next)) return 'e'
  return 'y'
}
/** As `adjectiveEnding`, for words that are rather in the plural: `wyżej wymienione osoby`. */
function pluralEnding(next: string): string {
  if (/(?:[yi]mi|ami)$/.test(next)) return 'ymi'
  if (/(?:i[ei]|ji|ci)$/.test(next)) return 'ej'
  if (next === 'osób') return 'ych'
  return /[yi]$/.test(next) ? 'e' : adjectiveEnding(next)
}
const SAINTS =
  /^(?:Jana|Pawła|Piotra|Marcina|Mikołaja|Józefa|Wojciecha|Stanisława|Franciszka|Antoniego|Michała|Jakuba|Krzysztofa|Floriana|Andrzeja|Łukasza|Marka|Mateusza|Tomasza|Szczepana|Jerzego|Kazimierza|Stefana|Ducha|Augustyna|Maksymiliana|Wawrzyńca|Bartłomieja|Brata|Idziego|Huberta|Walentego|Rocha|Benedykta|Dominika|Krzyża)$/

/** Parts of the country: nominative, genitive, locative. */
const REGIONS: { readonly [short: string]: readonly string[] } = {
  woj: ['województwo', 'województwa', 'województwie'],
  pow: ['powiat', 'powiatu', 'powiecie'],
  gm: ['gmina', 'gminy', 'gminie'],
}

/** Sizes before a number: nominative, and genitive or locative. */
const SIZES: { readonly [short: string]: readonly [string, string] } = {
  pow: ['powierzchnia', 'powierzchni'],
  wys: ['wysokość', 'wysokości'],
  dł: ['długość', 'długości'],
  szer: ['szerokość', 'szerokości'],
  głęb: ['głębokość', 'głębokości'],
  poj: ['pojemność', 'pojemności'],
}

/** Polish contexts that no common class knows: scores, spans, shares, numbered words. */
export const POLISH_CONTEXTS: readonly Rule[] = [
  patternRule(
    'title',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])([Śś])w\.(?= ?(\p{Lu}\p{L}+))`,
    ({ 0: text, 1: letter = '', 2: name = '', input, index }) => {
      const ending = SAINTS.test(name) ? 'ego' : name.endsWith('a') ? 'a' : adjectiveEnding(name)
      return `${letter}więt${ending}${input[index + text.length] === ' ' ? '' : ' '}`
    },
    'gu',
    ['św.', 'Św.'],
  ),
  patternRule(
    'abbreviation',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])tzw\.(?= ?["„]?(\p{L}+))`,
    ([, next = '']) =>
      `tak zwan${next.endsWith('a') ? 'a' : next.endsWith('ę') ? 'ą' : adjectiveEnding(next)}`,
    'gu',
    ['tzw.'],
  ),
  patternRule(
    'abbreviation',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])([Ww])w\.(?= (\p{L}+))`,
    ([, letter = '', next = '']) =>
      `${letter}yżej wymienion${next.endsWith('a') ? 'a' : next.endsWith('ę') ? 'ą' : pluralEnding(next)}`,
    'gu',
    ['ww.', 'Ww.'],
  ),
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.])(?:(nr|Nr)\.?|(str|s|rozdz|art|ust|par|poz|rys|tab|odc|kl)\.|(pkt)\.?|(§)(?!§))( ?)(?=\d)`,
    ({ 1: number, 2: short, 3: point, 4: section, 5: space, input, index }) => {
      const said = numbered(beforeOf(input, index), number ?? short ?? point ?? section ?? '')
      return said && said + (space === '' ? ' ' : (space ?? ''))
    },
  ),
  patternRule(
    'abbreviation',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])(b|ub)\. ?r\.|(?<![\p{L}\p{N}.])br\.`,
    (match) => {
      const inside = /(?:^|[^\p{L}])(?:w|po|o) $/iu.test(beforeOf(match.input, match.index))
      const stem = match[1] === 'ub' ? 'ubiegł' : 'bieżąc'
      return withStop(match, `${stem}${inside ? 'ym' : 'ego'} roku`)
    },
    'gu',
    ['br.', 'b.', 'ub.'],
  ),
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})[Pp]o raz )(\d{1,4})(?:\.(?= \p{Ll}))?(?![\p{L}\p{N}]|[.,:/–-]\d)`,
    ([, digits = '']) => polishOrdinal(digits),
  ),
  // Fractions in the case that a preposition asks for: `o jedną trzecią`, `do dwóch trzecich`.
  patternRule(
    'fraction',
    HAS.slash,
    String.raw`(?<=(?<!\p{L})(?:o|na|za|przez|ponad|do|od|z|około|ok\.|w|po|przy|powyżej|poniżej|Ok\.|W|Do|Od|Około) )([1-9])/([3-9]|1\d)(?![\p{L}\p{N}/]|[.,]\d)`,
    ({ 1: upper = '', 2: lower = '', input, index }) =>
      Number(upper) < Number(lower)
        ? polishFraction(upper, lower, fractionCase(beforeOf(input, index)))
        : undefined,
  ),
  // The parts of a file or an invoice: `nr 12/2023`.
  patternRule(
    'alphanumeric',
    HAS.slash,
    String.raw`(?<=(?<!\p{L})(?:nr|numer(?:em|u|ze)?|sygn\.|faktur[aęy]|FV) )\d{1,6}(?:/\d{1,6}){1,3}(?![\p{L}\p{N}/]|[.,]\d)`,
    ([text]) =>
      text
        .split('/')
        .map((part) => polishCardinal(part))
        .join(' łamane przez '),
  ),
  patternRule(
    'measure',
    HAS.digit,
    String.raw`${START}(${NUMBER}) ?[x×] ?(${NUMBER}) ?[x×] ?(${NUMBER}) ?(${UNIT})(?![\p{L}\p{N}/²³])`,
    (match) => {
      const { 1: first = '', 2: second = '', 3: third = '', 4: symbol = '' } = match
      const noun = POLISH_UNITS[symbol]
      if (noun === undefined) return undefined
      const [a, b, c] = [first, second, third].map((text) => numberParts(text, POLISH))
      if (a === undefined || b === undefined || c === undefined) return undefined
      return withStop(
        match,
        `${numeral(a, 'nominative')} na ${numeral(b, 'nominative')} na ${polishCount(c, noun, 'nominative')}`,
      )
    },
  ),
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`${START}([1-4])\.? ?kw\.(?![\p{L}\p{N}])`,
    (match) => {
      const [asked] = casesAfter(beforeOf(match.input, match.index))
      const name = asked === 'locative' || asked === 'genitive' ? asked : 'nominative'
      const noun = name === 'locative' ? 'kwartale' : name === 'genitive' ? 'kwartału' : 'kwartał'
      return withStop(match, `${polishOrdinal(match[1] ?? '', { grammaticalCase: name })} ${noun}`)
    },
  ),
  // Scales without a number: `kilka mln`.
  patternRule(
    'abbreviation',
    HAS.word,
    String.raw`(?<=(?<!\p{L})(?:kilka|kilkaset|kilkadziesiąt|parę|wiele|tyle|setki|dziesiątki|pół) )(?:mln|mld|tys\.)(?!\p{L})`,
    ([text]) => (text === 'mln' ? 'milionów' : text === 'mld' ? 'miliardów' : 'tysięcy'),
    'gu',
    ['mln', 'mld', 'tys.'],
  ),
  // Scores and ratios: the second number is what the first is set against.
  patternRule(
    'score',
    HAS.digit,
    String.raw`${START}(\d{1,3}) ?: ?(\d{1,3})(?![\p{L}\p{N}]|[.,:/–-]\d)`,
    ({ 0: text, 1: first = '', 2: second = '', input, index }) => {
      const time = /^[0-5]\d$/.test(second) && Number(first) < 25
      const words = around(input, index, index + text.length)
      const clock = second === '00' || TIMED.test(beforeOf(input, index))
      return time && (clock || !GAME.test(words)) ? undefined : pair(first, second)
    },
  ),
  patternRule(
    'ratio',
    HAS.digit,
    String.raw`${START}(\d{1,5}) ?: ?(\d{1,3}(?: \d{3}){1,12}|\d{1,7})(?![\p{L}\p{N}]|[.,:/]\d)`,
    ({ 1: first = '', 2: second = '', input, index }) =>
      second.length > 2 ||
      /(?:skal|proporcj|stosunk|stosun|format|proporc|szans|kurs|obraz|rozcieńcz)\p{L}* (?:\p{Ll}{1,10} )?$/iu.test(
        beforeOf(input, index),
      )
        ? pair(first, second.replaceAll(' ', ''))
        : undefined,
  ),
  // Relays: `4x100 m`.
  patternRule(
    'measure',
    HAS.digit,
    String.raw`${START}4 ?[x×] ?(100|200|400|800) m(?![\p{L}\p{N}²³/])`,
    ([, digits = '']) => `cztery razy ${polishCardinal(digits)} metrów`,
  ),
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(o|O)? ?)(?<!\p{L})(pow|wys|dł|szer|głęb|poj)\.(?= \d)`,
    ({ 1: letter, 2: short = '' }) => {
      const [size, whose] = SIZES[short] ?? []
      return letter === undefined ? size : whose
    },
  ),
  patternRule(
    'abbreviation',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.])(woj|pow|gm)\.(?= ?\p{L}{3})`,
    ({ 0: text, 1: short = '', input, index }) => {
      const [asked] = casesAfter(beforeOf(input, index))
      const forms = REGIONS[short] ?? []
      const form = forms[asked === 'locative' ? 2 : asked === 'genitive' ? 1 : 0]
      return form && form + (input[index + text.length] === ' ' ? '' : ' ')
    },
    'gu',
    ['woj.', 'pow.', 'gm.'],
  ),
  // Powers are ordinals: `do potęgi piątej`.
  patternRule(
    'math',
    HAS.sign,
    String.raw`(?<=[\p{N})]|(?<!\p{L})\p{L}) ?\^ ?\(?([4-9]|[1-9]\d{1,3})\)?(?![\p{L}\p{N}])`,
    ([, digits = '']) =>
      ` do potęgi ${polishOrdinal(digits, { gender: 'feminine', grammaticalCase: 'genitive' })}`,
  ),
  patternRule(
    'math',
    HAS.picture,
    String.raw`√ ?(\d{1,9})(?![\p{N}\p{L}]|[.,]\d)`,
    ([, digits = '']) => `pierwiastek z ${polishCardinal(digits, { grammaticalCase: 'genitive' })}`,
  ),
  patternRule(
    'math',
    HAS.digit,
    String.raw`${START}(\d{1,6}) ?x ?(\d{1,6})(?= ?=)`,
    ([, first = '', second = '']) => `${polishCardinal(first)} razy ${polishCardinal(second)}`,
  ),
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}(\d{1,4}) ?[x×](?= \p{L}{2}|[,.;)]|$)`,
    ([, digits = '']) => `${polishCardinal(digits)} razy`,
  ),
  // Shares of a thing: `pół litra`, `trzy czwarte szklanki`, `dwie i pół godziny`.
  patternRule(
    'fraction',
    HAS.slash | HAS.picture,
    String.raw`${START}(?:(\d{1,3}) ?(?:(?<= )|(?=[½¼¾⅓⅔])))?(?:([1-9]\d?)[/⁄]([1-9]\d?)|([½¼¾⅓⅔]))(?: ?(${UNIT})(?![\p{L}\p{N}/])|(?= (?!i |na |w |z |do |o )\p{Ll}{3}))`,
    (match) => {
      const [, whole, first, second, sign, symbol] = match
      const [upper, lower] = sign === undefined ? [first, second] : (VULGAR[sign] ?? [])
      if (upper === undefined || lower === undefined) return undefined
      const noun = symbol === undefined ? undefined : POLISH_UNITS[symbol]
      const { input, index } = match
      const after = input.slice(index + match[0].length, index + match[0].length + 30)
      const gender =
        noun?.gender ?? (/^ \p{L}+[yi](?!\p{L})/u.test(after) ? 'feminine' : 'masculine')
      const half = upper === '1' && lower === '2'
      let amount: string | undefined
      if (half && whole === '1') amount = gender === 'feminine' ? 'półtorej' : 'półtora'
      else if (half && whole !== undefined) amount = `${polishCardinal(whole, { gender })} i pół`
      else if (whole !== undefined) amount = polishMixed(whole, upper, lower)
      else amount = half ? 'pół' : polishFraction(upper, lower)
      if (amount === undefined || noun === undefined) return amount
      return `${amount} ${noun.other}`
    },
  ),
  // Sums whose currency is written out: `5,50 złotych`.
  patternRule(
    'money',
    HAS.digit,
    String.raw`${START}(\d{1,3}(?: \d{3}){1,12}|\d{1,7}),(\d\d) (złot(?:ych|ego|e|y)|euro|dolar(?:ów|a|y)|funt(?:ów|a|y))(?!\p{L})`,
    ({ 1: whole = '', 2: decimals = '', 3: name = '', input, index }) => {
      const sign = name.startsWith('z')
        ? 'PLN'
        : name.startsWith('e')
          ? 'EUR'
          : name.startsWith('d')
            ? '$'
            : 'GBP'
      const currency = POLISH.currencies[sign]
      if (currency === undefined) return undefined
      const digits = whole.replaceAll(' ', '')
      const place = { before: beforeOf(input, index), after: '' }
      if (/^0+$/.test(decimals)) {
        return polishCount(
          { negative: false, whole: digits },
          currency.unit,
          caseOfAmount(place.before, true),
        )
      }
      return POLISH.money?.({ negative: false, whole: digits, decimals }, currency, place)
    },
  ),
  // What a sum or a measure is for.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<=\d ?(?:€|%|\$|\p{L}{1,8})\.?) ?/ ?(?=(?:miesiąc|dzień|dobę|tydzień|rok|osobę|godzinę|minutę|sekundę|noc|litr|kilogram)(?!\p{L}))`,
    () => ' na ',
  ),
  patternRule(
    'money',
    HAS.slash,
    String.raw`${START}(${NUMBER}) ?(${MONEY}) ?/ ?(100 g|kg|l|m²|m2|m³|m3|szt\.?|mies\.?|os\.?|h|godz\.?|kWh|MWh|t|g|km|dob[aę]|noc|rok|tydz\.?)(?![\p{L}\p{N}])`,
    (match) => {
      const { 1: number = '', 2: sign = '', 3: symbol = '', input, index } = match
      const sum = sayMoney(number, sign, beforeOf(input, index))
      const per = pricePer(symbol)
      return sum === undefined || per === undefined ? undefined : withStop(match, `${sum} ${per}`)
    },
  ),
  // Nine digits in threes behind a word that asks to call.
  patternRule(
    'telephone',
    HAS.digit,
    String.raw`(?<=(?:zadzwoń|dzwoń|dzwonić|zadzwonić|dzwonią|numer(?:em)?|numeru|telefonu|telefonem|infolini[aię]|SMS(?:-a)?|kontakt|nr)(?: (?:pod|na|numer|nr|to|tel\.|do nas)){0,3}:? )\d{2,3}(?:[ -]\d{2,3}){2,3}(?![\p{L}\p{N}]|[.,:–-]\d| \d)`,
    ([text]) => (text.match(/\d+/g) ?? []).map(polishDigits).join(', '),
    'giu',
  ),
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<=(?:PESEL|NIP|REGON|KRS)(?: to| nr)?:? )\d[\d -]{6,14}\d(?![\p{L}\p{N}])`,
    ([text]) => (text.match(/\d+/g) ?? []).map(polishDigits).join(', '),
  ),
]
