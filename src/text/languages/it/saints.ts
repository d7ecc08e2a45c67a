import { HAS } from '../../clean.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'

const SAINTS = String.raw`Pietro|Paolo|Giovanni|Giuseppe|Francesco|Marco|Matteo|Luca|Martino|Michele|Lorenzo|Nicola|Nicolò|Siro|Vito|Maria|Chiara|Caterina|Lucia|Rita|Teresa|Croce|Antonio|Agostino|Andrea|Ambrogio|Angelo|Angela|Anna|Agata|Agnese|Elia|Elena|Elisabetta|Eustorgio|Ivo|Orsola|Omobono|Stefano|Giorgio|Donato|Giacomo|Benedetto|Bernardo|Carlo|Gennaro|Marino|Salvatore|Sebastiano|Vincenzo|Vittore|Valentino|Zeno|Zaccaria|Margherita|Cecilia|Barbara|Sofia|Giulia|Monica|Domenico|Filippo|Gregorio|Girolamo|Remo|Donà|Spirito|Pellegrino|Daniele|Babila|Severo|Silvestro|Rocco|Raffaele`

function saint(name: string): string {
  if (/^[AEIOU]/.test(name)) return 'Sant’'
  if (name === 'Stefano' || name.startsWith('Z') || name === 'Spirito') return 'Santo '
  return name.endsWith('a') && !/^(?:Luca|Nicola)$/.test(name) ? 'Santa ' : 'San '
}

/** `S. Pietro`, `S. Maria`, `S. Antonio`, `S. Stefano`, `SS. Pietro e Paolo`. */
export const ITALIAN_SAINTS: readonly Rule[] = [
  patternRule(
    'abbreviation',
    HAS.upper,
    String.raw`(?<![\p{L}\p{N}.'’-])S\. ?(?=(${SAINTS})(?!\p{L}))`,
    ([, name = '']) => saint(name),
    'gu',
    ['S.'],
  ),
  patternRule(
    'abbreviation',
    HAS.upper,
    String.raw`(?<![\p{L}\p{N}.'’-])SS\. ?(?=(?:${SAINTS})(?!\p{L}))`,
    () => 'Santi ',
    'gu',
    ['SS.'],
  ),
]
