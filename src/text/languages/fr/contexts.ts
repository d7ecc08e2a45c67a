import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { placeOf } from '../../classes/number-text.ts'
import { isFeminine } from './gender.ts'
import { frenchTime } from './calendar.ts'
import { frenchDateContexts } from './date-contexts.ts'
import { type FrenchCounting, cardinal, decimalNumber, fraction, ordinal, year } from './numbers.ts'
import { scriptureRule } from '../scripture.ts'
import { frenchPrices } from './prices.ts'
import { FRENCH_ROADS } from './roads.ts'
import { FRENCH_PER_SYMBOLS, FRENCH_UNITS, frenchPer } from './units.ts'

const HOUR = '([01]?\\d|2[0-4])'
const MINUTE = '([0-5]\\d)'
const START = String.raw`(?<![\p{L}\p{N}.,:/°]|° |\p{N}[-–])`
const END = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N})`

const SHARES: { readonly [sign: string]: readonly [string, string] } = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
}
/** Words behind a round number that it does not count. */
const NO_COUNTED = new Set(
  'des les par pour sur dans avec sans sous chez vers est sont soit mais donc puis fois qui que quand chaque selon depuis entre contre plus moins environ alors millions milliards'.split(
    ' ',
  ),
)
const PARTED = 'kg|km|cl|dl|ml|kWh|min|ha|h|l|L|g|t|m'
const BELOW = [...FRENCH_PER_SYMBOLS].sort((a, b) => b.length - a.length).join('|')

/** Ways of writing whose words only French knows; they come before the common classes. */
export function frenchContexts(counting: FrenchCounting): readonly Rule[] {
  const number = (digits: string | undefined): string => cardinal(String(Number(digits)), counting)
  const hours = (digits: string): string =>
    `${cardinal(String(Number(digits)), counting, { gender: 'feminine' })} ${Number(digits) < 2 ? 'heure' : 'heures'}`
  const counted = (digits: string, noun: string): string =>
    `${cardinal(String(Number(digits)), counting, { gender: 'feminine' })} ${noun}${Number(digits) < 2 ? '' : 's'}`
  const clock = (hour: string, minute: string | undefined): string =>
    frenchTime(
      { hour: Number(hour), ...(minute !== undefined && { minute: Number(minute) }) },
      counting,
    ) ?? ''
  const part = (
    upper: string,
    lower: string,
    symbol: string,
    whole?: string,
  ): string | undefined => {
    const noun = FRENCH_UNITS[symbol.replace(/^heures?$/, 'h')]
    if (noun === undefined || upper === '' || lower === '') return undefined
    const { one = noun.other, other } = noun
    const feminine = noun.gender === 'feminine'
    const share = fraction(upper, lower, counting)
    if (share === undefined || share.includes(' sur ')) return undefined
    if (whole !== undefined) {
      const gender = feminine ? { gender: 'feminine' as const } : {}
      const number = cardinal(whole, counting, gender)
      const half = upper === '1' && lower === '2' ? (feminine ? 'demie' : 'demi') : share
      return `${number} ${whole === '1' ? one : other} et ${half}`
    }
    if (lower === '2' && upper === '1') return `${feminine ? 'une' : 'un'} demi-${one}`
    return `${share} ${/^[aeéiouh]/.test(one) && !one.startsWith('hect') ? 'd’' : 'de '}${one}`
  }
  return [
    // Parts of a unit: half a litre, three quarters of an hour.
    patternRule(
      'measure',
      HAS.slash | HAS.picture,
      String.raw`${START}(?:(\d{1,3}) ?)?(?:(?<!\d)(\d)/(\d{1,2})|([½¼¾⅓⅔])) ?(${PARTED}|heures?)(?![\p{L}\p{N}²³/])`,
      ([, whole, upper = '', lower = '', sign, symbol = '']) => {
        const [above = upper, below = lower] = SHARES[sign ?? ''] ?? []
        return part(above, below, symbol, whole)
      },
    ),
    // Spans of times written with an h at both ends.
    patternRule(
      'time',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:]|\p{N}[-–])${HOUR} ?[hH:] ?${MINUTE}? ?[-–] ?${HOUR} ?[hH:] ?${MINUTE}?(?![\p{L}\p{N}]|[.,:]\p{N})`,
      (match) => {
        const [text, h1 = '', m1, h2 = '', m2] = match
        if (/:(?!\d)/.test(text.replaceAll(' ', ''))) return undefined
        return `${clock(h1, m1)} à ${clock(h2, m2)}`
      },
    ),
    // Lengths of time in several units.
    patternRule(
      'duration',
      HAS.digit,
      String.raw`${START}(\d{1,3}) ?h ?([0-5]?\d) ?(?:min|mn|m|['′])(?: ?([0-5]?\d) ?(?:s|sec|["″]|''))?${END}`,
      ([, h = '', m = '', s]) =>
        [hours(h), counted(m, 'minute'), ...(s === undefined ? [] : [counted(s, 'seconde')])].join(
          ' ',
        ),
    ),
    patternRule(
      'duration',
      HAS.digit,
      String.raw`${START}(\d{1,3})['′]([0-5]\d)["″](\d{1,2})${END}`,
      ([, m = '', s = '', rest]) =>
        `${counted(m, 'minute')} ${counted(s, 'seconde')} ${number(rest)}`,
    ),
    patternRule(
      'duration',
      HAS.digit,
      String.raw`${START}(\d{1,3}) ?(?:min|mn|['′]) ?([0-5]?\d) ?(?:s|sec|["″]|'')${END}`,
      ([, m = '', s = '']) => `${counted(m, 'minute')} ${counted(s, 'seconde')}`,
    ),
    // Heights and lengths: 1m80.
    patternRule(
      'measure',
      HAS.digit,
      String.raw`${START}(\d{1,3}) ?m ?(\d{2})(?! ?(?:[cdmk]m|[x×])(?!\p{L}))${END}`,
      ([, metres = '', rest = '']) =>
        `${number(metres)} ${Number(metres) < 2 ? 'mètre' : 'mètres'} ${rest[0] === '0' ? 'zéro ' : ''}${number(rest)}`,
    ),
    patternRule(
      'duration',
      HAS.digit,
      String.raw`${START}(\d{1,2})["″](\d{1,2})${END}`,
      ([, s = '', rest]) => `${counted(s, 'seconde')} ${number(rest)}`,
    ),
    // Minutes of a match: à la 23'.
    patternRule(
      'ordinal',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})(?:la|de la|dès la) )(\d{1,3})['’′](?=[ ,.;:)+]|$)`,
      ([, digits = '']) => `${ordinal(digits, counting)} minute`,
      'giu',
    ),
    // Round millions count with `de`: un million d’habitants.
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`${START}([1-9]\d{0,2}(?:[ .]\d{3}){2,3}|[1-9]\d{6,11})(?<=0{6}|000[ .]000) (?=(\p{Ll}{3,30})(?!\p{L}))`,
      ([, digits = '', noun = '']) => {
        if (NO_COUNTED.has(noun)) return undefined
        const joint =
          /^[aeiouéèêàâîôûœh]/.test(noun) && !/^(?:haut|hér(?:os|iss)|hors|hon(?:gr|t))/.test(noun)
        return `${cardinal(digits.replace(/\D/g, ''), counting)} ${joint ? 'd’' : 'de '}`
      },
    ),
    // A half behind what is counted: `3 ans 1/2`.
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`(?<=\d (ans?|mois|jours?|kilos?|mètres?|litres?|heures?|années?|semaines?)) (?:et )?(?:1/2|½)(?![\p{L}\p{N}/])`,
      ([, noun = '']) => (/^(?:heure|année|semaine)/.test(noun) ? ' et demie' : ' et demi'),
    ),
    ...FRENCH_ROADS,
    ...frenchPrices(counting),
    scriptureRule({ Mt: 'Matthieu', Mc: 'Marc', Lc: 'Luc', Jn: 'Jean' }, number, 'à'),
    // A product that is said to equal something.
    patternRule(
      'math',
      HAS.sign,
      String.raw`(?<=\d) ?[x×*] ?(?=\d{1,9}(?:,\d{1,9})? ?=)`,
      () => ' fois ',
    ),
    // Parts of what is feminine: une demi-tasse; with the ending of an ordinal: 1/100e.
    patternRule(
      'fraction',
      HAS.slash | HAS.picture,
      String.raw`(?<![\p{L}\p{N}.,:/°]|\p{N} )(?:1/2|½) (?=\p{Ll}{3})`,
      (match) => (isFeminine(` ${placeOf(match).after}`) ? 'une demi-' : undefined),
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`${START}(\d{1,3})/(\d{1,4})(?:[eᵉ]|[eè]me)s?(?![\p{L}\p{N}])`,
      ([, upper = '', lower = '']) => fraction(upper, lower, counting),
    ),
    patternRule(
      'time',
      HAS.slash,
      String.raw`${START}(\d{1,2}) ?h ?(?:1/2|½)(?!\p{N})`,
      ([, hour = '']) => `${hours(hour)} et demie`,
    ),
    patternRule(
      'range',
      HAS.slash,
      String.raw`${START}(\d{1,2})/(\d{1,2})(?= (?:ans|mois|jours|semaines|personnes)(?!\p{L}))`,
      ([, first, last]) => `${number(first)} à ${number(last)}`,
    ),
    // Sizes of screens: 15".
    patternRule(
      'measure',
      HAS.digit,
      String.raw`(?:^|(?<=(?<!\p{L})(?:écran|télé|téléviseur|tablette|moniteur|dalle|portable|diagonale|jantes?|vélo)(?: de| en)? ))(\d{1,2})["″](?![\p{L}\p{N}])`,
      ([, inches]) => `${number(inches)} pouces`,
    ),
    // Numbers that are free or short: 0 800 123 456, 118 218.
    patternRule(
      'telephone',
      HAS.digit,
      String.raw`${START}(?:0 ?8\d\d \d{3} \d{3}|118 \d{3})(?! ?[\p{N}€])${END}`,
      ([text]) =>
        text
          .replace(/^0(?=\d)/, '0 ')
          .split(' ')
          .map((group) => number(group))
          .join(', '),
    ),
    patternRule(
      'math',
      HAS.digit,
      String.raw`^(\d{1,6}) ?[x*] ?(\d{1,6})$`,
      ([, a, b]) => `${number(a)} fois ${number(b)}`,
    ),
    // Parts with an article: le tiers.
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`(?<=(?<!\p{L})(?:le|du|au) )1/([34])${END}`,
      ([, below]) => (below === '3' ? 'tiers' : 'quart'),
      'giu',
    ),
    // Numbers of legal articles: L. 121-1.
    patternRule(
      'cardinal',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})[LRDA]\.? ?)(\d{1,4})-(\d{1,3})${END}`,
      ([, first, second]) => `${number(first)} tiret ${number(second)}`,
    ),
    // Units that no number counts: au m².
    patternRule(
      'measure',
      HAS.picture | HAS.slash,
      String.raw`(?<=(?<!\p{L})(au|le|du|par|un|en|les|des) )(km²|m²|cm²|m³|cm³|km/h|m/s)(?![\p{L}\p{N}/])`,
      ([, article = '', symbol = '']) => {
        const noun = FRENCH_UNITS[symbol]
        return /^(?:en|les|des)$/i.test(article) ? noun?.other : noun?.one
      },
      'giu',
    ),
    patternRule(
      'math',
      HAS.picture,
      String.raw`(?<=(?<!\d ?\p{L}{0,3})\p{L}{2})²(?![\p{L}\p{N}⁺⁻])`,
      () => ' au carré',
    ),
    patternRule('abbreviation', HAS.stop, String.raw`(?<=\d )ch\.(?!\p{L})`, () => 'chambres'),
    // Seats and doors: siège 24A.
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`(?<=(?<!\p{L})(?:siège|place|porte|salle|rang|rangée|chambre|quai|bloc|lot|voie|classe) )(\d{1,3})([A-Z])(?![\p{L}\p{N}])`,
      ([, digits, letter]) => `${number(digits)} ${letter}`,
      'giu',
    ),
    // Resolutions, and relay races.
    patternRule(
      'alphanumeric',
      HAS.digit,
      String.raw`${START}([248])K(?![\p{L}\p{N}])`,
      ([, digit]) => `${number(digit)} K`,
    ),
    patternRule(
      'range',
      HAS.digit,
      String.raw`${START}4 ?[x×] ?(50|100|200|400|800|1500) ?m(?:ètres)?(?!\p{L})`,
      ([, length]) => `quatre fois ${number(length)} mètres`,
    ),
    patternRule(
      'time',
      HAS.slash,
      `${START}24 ?h(?:eures)? ?/ ?24${END}`,
      () => `${hours('24')} sur ${number('24')}`,
    ),
    patternRule(
      'time',
      HAS.slash,
      `${START}7 ?j(?:ours)? ?/ ?7${END}`,
      () => `${number('7')} jours sur ${number('7')}`,
    ),
    patternRule(
      'time',
      HAS.slash,
      `${START}24/7${END}`,
      () => 'vingt-quatre heures sur vingt-quatre et sept jours sur sept',
    ),
    ...frenchDateContexts(counting),
    patternRule(
      'ordinal',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,])2(nd|nde|ⁿᵈ|ⁿᵈᵉ|d|de)(s?)(?![\p{L}\p{N}])`,
      ([, mark = '', many]) => `second${/[eᵉ]$/.test(mark) ? 'e' : ''}${many}`,
    ),
    // Rounds of a tournament, marks of a school, seasons.
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`${START}1/2(?=[ -]finales?(?!\p{L}))`,
      () => 'demi',
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`${START}1/(4|8|16|32)(?= (?:de |èmes? de )?finales?(?!\p{L}))`,
      (match) => {
        const [, below = ''] = match
        const many = /(?<!\p{L})(?:les|des|aux|ses|nos|ces) $/iu.test(placeOf(match).before)
        return `${below === '4' ? 'quart' : ordinal(below, counting)}${many ? 's' : ''}`
      },
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`(?<=(?<!\p{L})(?:note|notes|noté|notée|score|obtenu|moyenne|évaluation|eu|avis)(?: (?:de|à|un|une))? )(\d{1,2}(?:,\d{1,2})?)/(\d{1,3})${END}`,
      ([, upper = '', lower]) => {
        const [whole = '', part] = upper.split(',')
        const mark = part === undefined ? number(whole) : decimalNumber(whole, part, counting)
        return `${mark} sur ${number(lower)}`
      },
    ),
    patternRule(
      'fraction',
      HAS.slash,
      String.raw`${START}(\d{1,2}),(\d{1,2})/(\d{1,3})${END}`,
      ([, whole = '', part = '', lower]) =>
        `${decimalNumber(whole, part, counting)} sur ${number(lower)}`,
    ),
    patternRule(
      'year',
      HAS.slash,
      String.raw`(?<![\p{L}\p{N}.,/:-])((?:19|20)\d\d)/(\d\d)(?![\p{L}\p{N}/]|[.,]\d)`,
      ([, first = '', last = '']) => `${year(first, counting)} ${number(last)}`,
    ),
    patternRule(
      'ratio',
      HAS.digit,
      `${START}(?!3:2)(16|21|4|3)[:/](9|3|2)(?= ?(?:e|è)?(?!\\d))${END}`,
      ([, a = '', b = '']) => fraction(a, b, counting),
    ),
    // Sets of tennis: two or more pairs side by side.
    patternRule(
      'score',
      HAS.digit,
      String.raw`${START}\d[-–]\d(?:(?: \(\d{1,2}(?:[-–/]\d{1,2})?\))?(?:,? | et )\d[-–]\d){1,4}${END}`,
      ([sets]) => sets.replace(/\d+/g, (digits) => number(digits)).replace(/[-–/]/g, ' '),
    ),
    // Post codes that begin with a zero, before their town.
    patternRule(
      'address',
      HAS.digit,
      String.raw`(?<![\p{L}\p{N}.,:/-])0([1-9])(\d{3})(?= (?:\p{Lu}|Le |La |L[’']))`,
      ([, first = '', rest = '']) => {
        const low = Number(rest)
        return `zéro ${low === 0 ? `${number(first)} mille` : number(`${first}${rest}`)}`
      },
    ),
    // A price or an amount by a unit: 50 €/mois.
    patternRule(
      'measure',
      HAS.slash,
      String.raw`(?<=[\p{L}\p{N}€$£%] ?)/ ?(${BELOW})(?![\p{L}\p{N}²³/])`,
      (match) => {
        const { input, index } = match
        const before = input.slice(Math.max(0, index - 12), index).trimEnd()
        if (
          !/[€$£¥%]$|\d ?[A-Z€]{3}$|(?:euros?|dollars?|francs?|habitants?|personnes?|fois|litres?|calories|points?|hab|bruts?|nets?)$/u.test(
            before,
          )
        )
          return undefined
        const symbol = match[1] as string
        // What money costs by a unit of measure is said by its own rule.
        if (/[€$£¥]$|[A-Z]{3}$/.test(before) && FRENCH_UNITS[symbol] !== undefined) return undefined
        return ` ${frenchPer(symbol)}`
      },
    ),
  ]
}
