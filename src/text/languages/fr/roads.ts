import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'

const START = String.raw`(?<![\p{L}\p{N}.,:/°]|° |\p{N}[-–])`
const END = String.raw`(?![\p{L}\p{N}]|[.,:/]\p{N})`

/** Roads, mountains and lands: `en km/h`, `au km 12`, `un 4x4`, `le Mt Blanc`, `250 hab./km²`. */
export const FRENCH_ROADS: readonly Rule[] = [
  // A speed without its number: `en km/h`.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<![\p{L}\p{N}./-]|\d )km/h(?![\p{L}\p{N}/])`,
    () => 'kilomètres par heure',
  ),
  // A car: `4x4`.
  patternRule(
    'range',
    HAS.digit,
    String.raw`${START}4[x×]4(?! ?(?:[cdmk]?m|=)(?!\p{L}))${END}`,
    () => 'quatre quatre',
  ),
  // Kilometres of a road: entre les km 12 et 15.
  patternRule(
    'abbreviation',
    HAS.digit,
    String.raw`(?<=(?<!\p{L})(le|au|du|les|des|aux) )km(?= \d)`,
    ([, article = '']) => (/[sx]$/.test(article) ? 'kilomètres' : 'kilomètre'),
  ),
  patternRule(
    'title',
    HAS.word,
    String.raw`(?<![\p{L}\p{N}.-]|\d )Mt\.?(?= \p{Lu}\p{Ll})`,
    () => 'mont',
    'gu',
    ['Mt'],
  ),
  // How many live there: `250 hab./km²`.
  patternRule(
    'measure',
    HAS.slash,
    String.raw`(?<=\d )hab\. ?/ ?km(?:²|2(?!\d))`,
    () => 'habitants par kilomètre carré',
  ),
]
