import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import { scriptureRule } from '../scripture.ts'
import { genderOf } from '../iberian/noun-gender.ts'
import { SPANISH_GENDER } from './gender.ts'
import { spanishCardinal, spanishOrdinal } from './numbers.ts'
import { SPANISH_WORDS } from './words.ts'

const PLACES =
  'piso|lugar|puesto|grado|año|semestre|trimestre|premio|aniversario|curso|nivel|batallón|juzgado|turno|ciclo|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primaria|secundaria|bachillerato|la|clase)'

const DAYS: { readonly [short: string]: string } = {
  lun: 'lunes',
  mar: 'martes',
  mié: 'miércoles',
  jue: 'jueves',
  vie: 'viernes',
  sáb: 'sábado',
  dom: 'domingo',
}
/** As they are, with a capital, and in capitals. */
const DAY_FORMS = Object.keys(DAYS).flatMap((day) => [
  day,
  `${day.charAt(0).toUpperCase()}${day.slice(1)}`,
  day.toUpperCase(),
])
/** The highest number with a degree sign that, alone, is rather an ordinal. */
const LAST_PLACE = 12

/** Spanish contexts that no common class knows: `n.º 5`, `D. Pedro`, `1° piso`, `3 €/kg`. */
export const SPANISH_CONTEXTS: readonly Rule[] = [
  scriptureRule({ Mt: 'Mateo', Mc: 'Marcos', Lc: 'Lucas', Jn: 'Juan' }, spanishCardinal, 'a'),
  // Weekdays by their letters: `L-V de 8:00 a 18:30`.
  patternRule(
    'abbreviation',
    HAS.upper,
    String.raw`(?<![\p{L}\p{N}.-])L ?[-–] ?([VSD])(?=:? (?:de )?\d)`,
    ([, last]) => `lunes a ${last === 'V' ? 'viernes' : last === 'S' ? 'sábado' : 'domingo'}`,
    'gu',
    ['L'],
  ),
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}/])kms?\.?(?= \d{1,4}(?:,\d)? (?:y|a|al|e) (?:el )?\d)`,
    () => 'kilómetros',
  ),
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}])(?:[Nn]\.? ?[º°]\.?|[Nn]\.os?|No\.|Nro\.|nro\.|N[úu]m\.)(?= ?\d| del? )`,
    ({ 0: text, input, index }) => {
      const many = text.endsWith('os') ? 'números' : 'número'
      return input[index + text.length] === ' ' ? many : `${many} `
    },
  ),
  patternRule('abbreviation', HAS.digit, String.raw`(?<![\p{L}\p{N}])pp?\.(?= ?\d)`, ([text]) =>
    text.startsWith('pp') ? 'páginas ' : 'página ',
  ),
  patternRule('title', HAS.stop, String.raw`(?<![\p{L}\p{N}.])D\.(?= \p{Lu}\p{Ll})`, () => 'Don'),
  // `.es` is a word, too: a bare host in lower case, but not before `decir`.
  patternRule(
    'url',
    HAS.stop,
    String.raw`(?<![\p{L}\p{N}_.@/-])[a-z\d][a-z\d-]{2,40}\.es(?![\p{L}\p{N}_@/-]|\.\p{L}| decir)`,
    ([text]) => `${text.slice(0, -3).replaceAll('-', ' guion ')} punto es`,
  ),
  patternRule(
    'title',
    HAS.stop,
    String.raw`(?<![\p{L}\p{N}.])S\.(?= (?:Juan|Pedro|Pablo|José|Francisco|Antonio|Miguel|Ignacio|Sebastián|Fernando|Isidro|Lorenzo|Martín|Jorge)(?!\p{L}))`,
    () => 'San',
  ),
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,])(\d{1,3})°(?= (?:${PLACES})(?!\p{L}))`,
    ([, digits = '']) =>
      digits === '1' ? 'primer' : spanishOrdinal(digits, { attributive: true }),
  ),
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,])(\d{1,3})(?:\.?º|ro|do|to|mo|vo|no)(?= (\p{Ll}{3,30}))`,
    ([, digits = '', noun]) =>
      genderOf(noun, SPANISH_GENDER) === 'masculine'
        ? spanishOrdinal(digits, { attributive: true })
        : undefined,
  ),
  // Letters for the marks of ordinals, where a noun shows them: `5a edición`.
  patternRule(
    'ordinal',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,])(\d{1,3})([ao])(?= (\p{Ll}{4,30}))`,
    ([, digits = '', mark, noun]) => {
      const gender = genderOf(noun, SPANISH_GENDER)
      if (gender !== (mark === 'a' ? 'feminine' : 'masculine')) return undefined
      return spanishOrdinal(digits, { gender, attributive: true })
    },
  ),
  // The sign of a number that is all there is to read.
  patternRule('abbreviation', HAS.word, String.raw`^[Nn]\.?[º°]$`, () => 'número', 'gu', [
    'n',
    'N',
  ]),
  // Spans of weekdays: `lun-vie`.
  patternRule(
    'abbreviation',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.-])(lun|mar|mié|jue|vie|sáb)\.?(?: ?[-–] ?| a )(mar|mié|jue|vie|sáb|dom)(?![\p{L}\p{N}])\.?`,
    ([, first = '', last = '']) => `${DAYS[first.toLowerCase()]} a ${DAYS[last.toLowerCase()]}`,
    'giu',
    DAY_FORMS,
  ),
  // A number with a degree sign and nothing else: `1°`.
  patternRule('ordinal', HAS.picture, String.raw`^(\d{1,2})°(?=\.?$)`, ([, digits = '']) =>
    Number(digits) <= LAST_PLACE && digits !== '0' ? spanishOrdinal(digits) : undefined,
  ),
  // `8M`, `15M`: movements named by their day; millions have a currency or `de` beside them.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,€$£]|[€$£] )(#?)(\d{1,2})M(?![\p{L}\p{N}€$£]| [€$£]| de )`,
    ([, hash, digits = '']) =>
      `${hash === '' ? '' : `${SPANISH_WORDS.hashtag} `}${spanishCardinal(digits)} M`,
  ),
  // Licence plates of Spain: four digits, three consonants.
  patternRule(
    'alphanumeric',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}.,])(\d{4})[ -]?([BCDFGHJKLMNPRSTVWXYZ]{3})(?![\p{L}\p{N}])`,
    ([, digits = '', letters = '']) =>
      [...[...digits].map((digit) => spanishCardinal(digit)), ...letters].join(' '),
  ),
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<=[€$£\p{L}\p{N}] ?)\/(?=(?:mes|día|hora|año|noche|persona|semana|unidad|kilo|litro|habitante)(?!\p{L}))`,
    () => ' por ',
  ),
  // A speed without its number: `en km/h`.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<![\p{L}\p{N}./-]|\d )km/h(?![\p{L}\p{N}/])`,
    () => 'kilómetros por hora',
  ),
  // A half behind what is counted: `3 años y 1/2`.
  patternRule(
    'fraction',
    HAS.slash,
    String.raw`(?<=\d (\p{Ll}{3,12}) y )(?:1/2|½)(?![\p{L}\p{N}/])`,
    ([, noun]) => (genderOf(noun, SPANISH_GENDER) === 'feminine' ? 'media' : 'medio'),
  ),
  // Money behind a scale word that has its own joint: `2 millones de €`.
  patternRule(
    'money',
    HAS.currency,
    String.raw`(?<=(?:millón|illones|miles|millar|millares) de )[€£](?![\p{L}\p{N}])`,
    ([sign]) => (sign === '€' ? 'euros' : 'libras'),
  ),
  patternRule(
    'money',
    HAS.digit,
    String.raw`(?<=\d )c(?:ts|énts?|ents?)\.?(?![\p{L}\p{N}])`,
    ({ 0: text, input, index }) =>
      text.endsWith('.') && index + text.length >= input.length ? 'céntimos.' : 'céntimos',
    'gu',
    ['cts', 'cént', 'cénts', 'cent', 'cents'],
  ),
  patternRule(
    'abbreviation',
    HAS.slash,
    String.raw`(?<![\p{L}\p{N}/])([Aa])/a\.? (?=(el |la |los |las )?(?:(Sra|Srta|Dra|Dña|D\.ª)|\p{Lu}))`,
    ([, first = '', article, woman]) =>
      `${first} la atención ${article !== undefined ? 'de' : woman === undefined ? 'del' : 'de la'} `,
  ),
  patternRule(
    'address',
    HAS.slash,
    String.raw`(?<![\p{L}\p{N}/])[Cc]\/(?=\p{Lu}\p{Ll})`,
    () => 'Calle ',
  ),
  patternRule('abbreviation', HAS.slash, String.raw`(?<![\p{L}\p{N}/])c\/ ?(?=\d)`, () => 'cada '),
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<![\p{L}\p{N}/])km\.?(?= \d)`,
    () => 'kilómetro',
  ),
  patternRule('abbreviation', HAS.stop, String.raw`(?<![\p{L}\p{N}.])ss?\.(?= [IVX])`, ([text]) =>
    text === 's.' ? 'siglo' : 'siglos',
  ),
]
