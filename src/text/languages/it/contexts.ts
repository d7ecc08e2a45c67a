import { scriptureRule } from '../scripture.ts'
import { placeOf } from '../../classes/number-text.ts'
import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { NumberForm } from '../grammar.ts'
import { italianDate } from './calendar.ts'
import { counted, number, unit } from './counted.ts'
import { isFeminineWord, wordBehind } from './gender.ts'
import { cardinal, decimalNumber, fraction, ordinal, telephone, year } from './numbers.ts'
import { ITALIAN_TIMES } from './times.ts'
import { ITALIAN_PER_SYMBOLS, ITALIAN_UNITS, italianPer } from './units.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/°]|° |\p{N}[-–])`
const END = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N})`
const SHARES: { readonly [sign: string]: readonly [string, string] } = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
}
const PARTED = 'kg|hg|km|cl|dl|ml|min|ha|h|l|L|g|t|m|ore|ora'
const BELOW = [...ITALIAN_PER_SYMBOLS].sort((a, b) => b.length - a.length).join('|')

/** Words behind a degree sign that no ordinal counts. */
const NO_NOUN = new Set(
  (
    'a ad in e ed o di da con per tra fra su sul nel nella nei al alla allo all dal dalla sopra sotto circa celsius ' +
    'centigradi fahrenheit nord sud est ovest ma se quando mentre oggi domani ieri è sono che la le il lo ' +
    'gli i un una fuori ancora previsti percepiti stasera stamattina rispetto verso durante non'
  ).split(' '),
)
/** Words behind a round number that it does not count. */
const NO_COUNTED = new Set(
  'che con per del della dei degli delle sul sulla nel nella dal dalla sono era erano più meno circa quando mentre tra fra entro contro oltre come anche cioè milioni miliardi'.split(
    ' ',
  ),
)

/** The highest number with a degree sign that, alone, is rather an ordinal. */
const LAST_PLACE = 12
const DEGREES =
  /(?:angol|temperatur|minim|massim|inclin|pendenz|rotazion|ruot|gira|forno|scald|febbre|latitud|longitud|termometr|caldo|freddo|gradi)/i

function share(upper: string, lower: string, symbol: string, whole?: string): string | undefined {
  const noun = ITALIAN_UNITS[symbol.replace(/^or[ae]$/, 'h')]
  const part = upper === '' || lower === '' ? undefined : fraction(upper, lower)
  if (noun === undefined || part === undefined || part.includes(' su ')) return undefined
  const { one = noun.other } = noun
  const half = upper === '1' && lower === '2'
  const feminine = noun.gender === 'feminine'
  if (whole !== undefined) {
    const halved = half ? (feminine ? 'mezza' : 'mezzo') : part
    return `${counted(whole, noun)} e ${halved}`
  }
  if (half) return feminine ? (/^[aeo]/.test(one) ? `mezz’${one}` : `mezza ${one}`) : `mezzo ${one}`
  return `${part} ${/^[aeiou]/.test(one) ? 'd’' : 'di '}${one}`
}

/** The stem of a number before `-enne`: `diciott-`, `ventitre-`. */
function aged(age: string): string {
  const words = number(age).replace(/é$/, 'e')
  return /(?:tre|sei)$/.test(words) ? words : words.replace(/dieci$/, 'deci').replace(/[aeio]$/, '')
}

/** Ways of writing whose words only Italian knows; they come before the common classes. */
export const ITALIAN_CONTEXTS: readonly Rule[] = [
  // Parts of a unit: half a litre, three quarters of an hour.
  patternRule(
    'measure',
    HAS.slash | HAS.picture,
    String.raw`${START}(?:(\d{1,3}) ?)?(?:(?<!\d)(\d)/(\d{1,2})|([½¼¾⅓⅔])) ?(${PARTED})(?![\p{L}\p{N}²³/])`,
    ([, whole, upper = '', lower = '', sign, symbol = '']) => {
      const [above = upper, below = lower] = SHARES[sign ?? ''] ?? []
      return share(above, below, symbol, whole)
    },
  ),
  // The article of a feminine noun that begins with a vowel.
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}1 (?=([aeiou]\p{L}{1,30}))`,
    ([, noun = '']) => (isFeminineWord(noun) ? 'un’' : undefined),
  ),
  ...ITALIAN_TIMES,
  // Degrees and ordinals share a sign.
  patternRule(
    'ordinal',
    HAS.picture,
    String.raw`(?<![\p{L}\p{N}.,-]|[-−+] ?)(\d{1,3}(?:\.\d{3}){1,12}|\d{1,4})[°º](?= ?(?:\p{Ll}{3,}|\p{Lu}\p{Ll}{2,}))`,
    (match) => {
      const { before, after } = placeOf(match)
      const word = wordBehind(after.startsWith(' ') ? after : ` ${after}`)
      if (match[0].endsWith('°') && (NO_NOUN.has(word.toLowerCase()) || DEGREES.test(before)))
        return undefined
      const form: NumberForm = isFeminineWord(word) ? { gender: 'feminine' } : {}
      return ordinal((match[1] as string).replaceAll('.', ''), form)
    },
  ),
  patternRule(
    'ordinal',
    HAS.picture,
    String.raw`(?<=(?<!\p{L})(?:il|al|del|dal|nel|sul|suo|mio|arrivato|classificato|arriva|era|quest[’'])(?: |(?<=[’'])))(\d{1,3})°(?! ?[CF]|['′\d])`,
    ([, digits = '']) => ordinal(digits),
  ),
  // A number with a degree sign and nothing else: 1°.
  patternRule('ordinal', HAS.picture, String.raw`^(\d{1,2})°(?=\.?$)`, ([, digits = '']) =>
    Number(digits) <= LAST_PLACE && digits !== '0' ? ordinal(digits) : undefined,
  ),
  patternRule(
    'ordinal',
    HAS.sign,
    String.raw`(?<![\p{L}\p{N}.,])(\d{1,3})\^(?![\p{L}\p{N}^({√−-])`,
    (match) => {
      const { before, after } = placeOf(match)
      const feminine =
        isFeminineWord(wordBehind(after)) ||
        /(?<!\p{L})(?:la|alla|dalla|della|nella|sulla) $/iu.test(before)
      return ordinal(match[1] as string, feminine ? { gender: 'feminine' } : {})
    },
  ),
  // Halves of things: mezza tazza, mezzo litro.
  patternRule(
    'fraction',
    HAS.slash | HAS.picture,
    String.raw`(?<![\p{L}\p{N}.,:/°]|\p{N} )(?:1/2|½) (?=(\p{Ll}{4,30})(?!\p{L}))`,
    ([, noun = '']) => {
      if (NO_COUNTED.has(noun) || /^(?:dell|alla|quan|perc|dopo|prima)/.test(noun)) return undefined
      return isFeminineWord(noun) ? 'mezza ' : 'mezzo '
    },
  ),
  // Round millions count with `di`: un milione di abitanti.
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`${START}([1-9]\d{0,2}(?:[ .]\d{3}){2,3}|[1-9]\d{6,11})(?<=0{6}|000[ .]000) (?=(\p{Ll}{3,30})(?!\p{L}))`,
    ([, digits = '', noun = '']) =>
      NO_COUNTED.has(noun) ? undefined : `${cardinal(digits.replace(/\D/g, ''))} di `,
  ),
  // A day of two digits and its month: 25/12, not 7/10.
  patternRule(
    'date',
    HAS.slash,
    String.raw`${START}(0[1-9]|[12]\d|3[01])/(0[1-9]|1[0-2])(?! ?[%=])${END}`,
    (match) => {
      const [, day = '', month = ''] = match
      if (!day.startsWith('0') && !month.startsWith('0') && Number(day) <= 12) return undefined
      const { before } = placeOf(match)
      if (/(?:vot[oi]|punteggio|valutazione|media|giudizio)(?: di| da)?:? $/i.test(before))
        return undefined
      const date = { day: Number(day), month: Number(month), written: 'digits' as const }
      return italianDate(date, placeOf(match))
    },
  ),
  // Day and month where a word before them makes a date of them.
  patternRule(
    'date',
    HAS.slash | HAS.stop,
    String.raw`(?<=(?<!\p{L})(?:il|del|dal|al|entro il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|dell[’']|l[’']|dall[’']|all[’'])(?: |(?<=[’'])))(0?[1-9]|[12]\d|3[01])([/.])(0?[1-9]|1[0-2])(?![\p{L}\p{N}/%]|[.,]\d)`,
    (match) => {
      if (match[2] === '.' && (match[3] as string).length < 2) return undefined
      if (match[0].length === 3 && / d(?:e|i |[’'])/.test(placeOf(match).after)) return undefined
      const date = { day: Number(match[1]), month: Number(match[3]), written: 'digits' as const }
      return italianDate(date, placeOf(match))
    },
    'giu',
  ),
  patternRule(
    'date',
    HAS.slash,
    String.raw`${START}(0[1-9]|1[0-2])/((?:19|20)\d\d)${END}`,
    (match) =>
      italianDate(
        { month: Number(match[1]), year: match[2] as string, written: 'digits' },
        placeOf(match),
      ),
  ),
  // Years that are written short, spans of years, seasons.
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}])['’](\d\d)(?![\p{L}\p{N}'’]|[.,:/]\p{N})`,
    ([, two = '']) => number(two),
  ),
  patternRule(
    'year',
    HAS.digit,
    String.raw`(?<![\p{N}.,:/–-])((?:1[1-9]|20)\d\d)[/–-](\d\d)(?![\p{L}\p{N}/–-]|[.,]\d)`,
    ([, first = '', last = '']) => `${year(first)} ${number(last)}`,
  ),
  patternRule(
    'range',
    HAS.digit,
    String.raw`(?<![\p{N}.,:/–-])((?:1[1-9]|20)\d\d) ?[–-] ?((?:1[1-9]|20)\d\d)(?![\p{L}\p{N}/–-]|[.,]\d)`,
    (match) => {
      const [, first = '', last = ''] = match
      if (Number(last) <= Number(first)) return undefined
      const { before } = placeOf(match)
      if (/(?:^|[(,;:]) ?$/.test(before)) return `dal ${year(first)} al ${year(last)}`
      if (/(?<!\p{L})dal $/iu.test(before)) return `${year(first)} al ${year(last)}`
      return `${year(first)} ${year(last)}`
    },
  ),
  patternRule(
    'fraction',
    HAS.slash,
    String.raw`(?<=(?<!\p{L})(?:voto|voti|voto:|punteggio|valutazione|media|giudizio)(?: (?:di|finale|da|un|è))? )(\d{1,3}(?:,\d{1,2})?)/(\d{1,3})${END}`,
    ([, upper = '', lower]) => {
      const [whole = '', part] = upper.split(',')
      const mark = part === undefined ? number(whole) : decimalNumber(whole, part)
      return `${mark} su ${number(lower)}`
    },
    'giu',
  ),
  patternRule(
    'fraction',
    HAS.slash,
    String.raw`${START}(\d{1,2}),(\d{1,2})/(\d{1,3})${END}`,
    ([, whole = '', part = '', lower]) => `${decimalNumber(whole, part)} su ${number(lower)}`,
  ),
  patternRule(
    'ratio',
    HAS.digit,
    String.raw`${START}(16|21|4|3)[:/](9|3|2)(?!\d)${END}`,
    ([, a = '', b = '']) => fraction(a, b),
  ),
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<=\d )ab(?:it)?\. ?/ ?km(?:²|2(?!\d)|q)`,
    () => 'abitanti per chilometro quadrato',
  ),
  scriptureRule({ Mt: 'Matteo', Mc: 'Marco', Lc: 'Luca', Gv: 'Giovanni' }, number, 'a'),
  // A speed without its number: `in km/h`.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<![\p{L}\p{N}./-]|\d )km/h(?![\p{L}\p{N}/])`,
    () => 'chilometri all’ora',
  ),
  // A half behind what is counted: `3 anni e 1/2`.
  patternRule(
    'fraction',
    HAS.slash,
    String.raw`(?<=\d (\p{Ll}{3,12}) e )(?:1/2|½)(?![\p{L}\p{N}/])`,
    ([, noun = '']) => (/[ae]$/.test(noun) ? 'mezza' : 'mezzo'),
  ),
  // A colon divides where an equals sign shows it.
  patternRule(
    'math',
    HAS.digit,
    String.raw`${START}(\d{1,6}) ?: ?(\d{1,6})(?= ?=)`,
    ([, upper, lower]) => `${number(upper)} diviso ${number(lower)}`,
  ),
  // Sets of tennis: two or more pairs side by side.
  patternRule(
    'score',
    HAS.digit,
    String.raw`${START}\d[-–]\d(?:(?: \(\d{1,2}(?:[-–/]\d{1,2})?\))?(?:,? | e )\d[-–]\d){1,4}${END}`,
    ([sets]) => sets.replace(/\d+/g, (digits) => number(digits)).replace(/[-–/]/g, ' '),
  ),
  // Minutes of a match: al 23'.
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:al|nel|del|dal|il|all[’']|dell[’']|l[’'])(?: |(?<=[’'])))(\d{1,3})['’′](?=[ ,.;:)+]|$)`,
    ({ 1: digits = '', input, index, 0: text }) =>
      `${ordinal(digits)}${input[index + text.length] === '+' ? ' ' : ''}`,
    'giu',
  ),
  patternRule(
    'duration',
    HAS.digit,
    String.raw`${START}(?:(\d{1,3})['′])?([0-5]?\d)["″](\d{1,2})${END}`,
    ([, m, s = '', rest]) =>
      `${m === undefined ? '' : `${counted(m, unit('min'))} `}${counted(s, unit('s'))} e ${number(rest)}`,
  ),
  // Ages: 18enne, 20enni.
  patternRule(
    'cardinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,])(?:(\d{1,3})[-–])?(\d{1,3})-?enn([ei])(?!\p{L})`,
    ([, first, age = '', ending]) =>
      `${first === undefined ? '' : `${number(first)} `}${aged(age)}enn${ending}`,
  ),
  // Free numbers, and mobile ones without a space.
  patternRule(
    'telephone',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,/+-]|\p{N} )(?:3[2-9]\d{8}|80[0349][ .-]?\d{3}[ .-]?\d{3})(?! ?[€$£%]| ?\p{N})${END}`,
    ([text]) => (text.endsWith('000') ? undefined : telephone(text.match(/\d+/g) ?? [], false)),
  ),
  // Mobile numbers, which no sign tells from others.
  patternRule(
    'telephone',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,/+-]|\p{N} )3\d\d(?:[ ./-]\d{6,7}|[ .]\d{3}[ .]\d{4}|[ .]\d\d[ .]\d\d[ .]\d{3})${END}`,
    ([text]) => telephone(text.match(/\d+/g) ?? [], false),
  ),
  // Units that no number counts: al mq.
  patternRule(
    'measure',
    HAS.word,
    String.raw`(?<=(?<!\p{L})(?:al|il|del|per|a|ogni|un) )(km²|kmq|m²|mq|m³|mc|kg|km|kWh|km/h|m/s)(?![\p{L}\p{N}/]|['’]\p{L})`,
    ([, symbol = '']) => ITALIAN_UNITS[symbol]?.one,
    'gu',
    ['km', 'kmq', 'm', 'mq', 'mc', 'kg', 'kWh'],
  ),
  patternRule(
    'math',
    HAS.picture,
    String.raw`(?<=(?<!\d ?\p{L}{0,3})\p{L}{2})²(?![\p{L}\p{N}⁺⁻])`,
    () => ' al quadrato',
  ),
  // Laws by number and year: D.Lgs. 81/08.
  patternRule(
    'fraction',
    HAS.slash,
    String.raw`(?<=(?<!\p{L})(?:[Dd]\. ?[Ll]gs\.|[Dd]\. ?[LM]\.|L\.|[Ll]egge|[Dd]ecreto|D\.P\.R\.)(?: n\.)? )(\d{1,4})/(\d\d)${END}`,
    ([, act, short = '']) => `${number(act)} del ${year(short)}`,
  ),
  // Seats and doors: posto 24A.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(?:posto|porta|gate|sala|fila|camera|binario|classe|lotto) )(\d{1,3})([A-Z])(?![\p{L}\p{N}])`,
    ([, digits, letter]) => `${number(digits)} ${letter}`,
    'giu',
  ),
  // Kilometres of a road: al km 12.
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}/]|\d )km(?= \d)`,
    () => 'chilometro',
  ),
  // Sizes of screens: 15".
  patternRule(
    'measure',
    HAS.digit,
    String.raw`(?:^|(?<=(?<!\p{L})(?:schermo|televisore|tv|tablet|monitor|display|portatile|diagonale|cerchi)(?: da| di)? ))(\d{1,2})["″](?![\p{L}\p{N}])`,
    ([, inches]) => `${number(inches)} pollici`,
    'giu',
  ),
  patternRule(
    'abbreviation',
    HAS.stop,
    String.raw`(?<![\p{L}\p{N}.])L\.(?= ?(?:n\. ?)?\d{1,4}/(?:19|20)?\d\d)`,
    () => 'legge',
  ),
  // Relay races.
  patternRule(
    'range',
    HAS.digit,
    String.raw`${START}4 ?[x×] ?(50|100|200|400|800|1500)(?: ?(m|metri))?${END}`,
    ([, length = '', metres]) =>
      `quattro per ${number(length)}${metres === undefined ? '' : ' metri'}`,
  ),
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`${START}([248])K(?![\p{L}\p{N}])`,
    ([, digit]) => `${number(digit)} K`,
  ),
  // Post codes before their town.
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,:/])(\d{5})(?= \p{Lu}\p{L})`,
    ([code]) => [...code].map((digit) => cardinal(digit)).join(' '),
  ),
  patternRule(
    'address',
    HAS.digit,
    String.raw`(?<=\p{L},? ?)(\d{1,4})/([A-Za-z])(?![\p{L}\p{N}])`,
    ([, house, letter = '']) => `${number(house)} ${letter.toUpperCase()}`,
  ),
  // A price or an amount by a unit: 50 €/mese.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<=[\p{L}\p{N}€$£%] ?)/ ?(${BELOW})(?![\p{L}\p{N}²³/])`,
    (match) => {
      const { input, index } = match
      const before = input.slice(Math.max(0, index - 12), index).trimEnd()
      if (
        !/[€$£¥%]$|\d ?[A-Z]{3}$|(?:euro|dollari|franchi|sterline|abitanti|persone|volte|litri|punti|lordi|netti)$/.test(
          before,
        )
      )
        return undefined
      const symbol = match[1] as string
      // What money costs by a unit of measure is said by its own rule.
      if (/[€$£¥]$|[A-Z]{3}$/.test(before) && ITALIAN_UNITS[symbol] !== undefined) return undefined
      return ` ${italianPer(symbol)}`
    },
  ),
]
