import { HAS } from '../../clean.ts'
import { romanValue } from '../../classes/roman.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar } from '../grammar.ts'
import { isFeminineWord } from './gender.ts'
import { cardinal, ordinal } from './numbers.ts'

const MEN = `Super Bowl|Rocky|Luigi|Carlo|Enrico|Francesco|Filippo|Giovanni(?: Paolo)?|Paolo|Pio|Benedetto|Gregorio|
Napoleone|Leopoldo|Alberto|Baldovino|Guglielmo|Edoardo|Giorgio|Giacomo|Riccardo|Nicola|Alessandro|
Pietro|Federico(?: Guglielmo)?|Ferdinando|Alfonso|Hassan|Ramses|Ramesse|Tolomeo|Leone|Clemente|
Innocenzo|Urbano|Sisto|Giulio|Bonifacio|Ottone|Costantino|Teodosio|Amedeo|Vittorio Emanuele|
Vittorio Amedeo|Carlo Alberto|Carlo Emanuele|Umberto|Cristiano|Gustavo|Harald|Olav|Rodolfo|
Massimiliano|Giuseppe|Thutmose|Amenofi|Dario|Serse|Artaserse|Roberto|Ruggero|Tancredi|Manfredi|
Corrado|Lotario|Clodoveo|Ugo|Ivan|Solimano|Maometto|Murad|Selim|Juan Carlos|Ranieri|Celestino|
Onorio|Adriano|Eugenio|Basilio|Michele|Manuele|Giustiniano|Casimiro|Ladislao|Sigismondo|Stanislao|
Stefano|Sancho|Oscar|Erode|Antioco|Ciro|Cambise|Silvestro|Callisto|Marcello|Martino|Niccolò|
Cosimo|Lorenzo|Galeazzo|Ercole|Ranuccio|Alessio|Vaticano|Felipe|Lucio|Pasquale|Anastasio|Stefano`
const WOMEN = `Elisabetta|Caterina|Margherita|Isabella|Cristina|Giovanna|Maria|Anna|Cleopatra|
Guglielmina|Bianca|Beatrice`
const PARTS = `legislatura|Legislatura|[Cc]apitolo|[Tt]omo|[Vv]olume|[Ll]ibro|[Aa]tto|[Ss]cena|[Pp]arte|[Tt]itolo|[Ss]ezione|
[Aa]rticolo|[Aa]llegato|[Ff]ase|[Ll]ivello|[Gg]ruppo|[Cc]lasse|[Cc]ategoria|[Aa]ppendice|[Cc]anto|
[Ee]pisodio|[Mm]odulo|[Pp]untata|[Ss]tagione|[Ss]erie|[Qq]uadro|[Mm]unicipio|cap\\.|vol\\.|art\\.`
const COUNTED = `secolo|secoli|sec\\.|edizione|guerra|millennio|dinastia|congresso|legislatura|armata|
circoscrizione|municipio|trimestre|semestre|quadrimestre|bimestre|concilio|Repubblica|repubblica|
olimpiade|Olimpiade|Internazionale|reggimento|battaglione|corpo|giornata|classe|elementare|media|
categoria|serie|Congresso|Concilio|Legislatura|Guerra|Edizione|crociata|Crociata|domenica|
commissione|Commissione|sezione|squadra|divisione|legione|Giornata|Biennale|Censimento|Conferenza|
conferenza|stagione|grado|Reich|Municipio|arrondissement|dan|incontro|convegno|Convegno|festival|
centenario|Centenario|anniversario|raduno|premio|Premio|rapporto|Rapporto|torneo|trofeo|salone`

function source(list: string): string {
  return list.replace(/\n/g, '')
}

function lastWord(before: string): string {
  return /(\p{L}+)\.? $/u.exec(before)?.[1] ?? ''
}

const SHORT_PARTS: { readonly [short: string]: 'masculine' | 'feminine' } = {
  cap: 'masculine',
  vol: 'masculine',
  art: 'masculine',
}

/** Roman numerals: `Luigi quattordicesimo`, `Elisabetta seconda`, `capitolo quarto`, `ventesimo secolo`. */
export const ITALIAN_ROMAN: NonNullable<Grammar['roman']> = {
  rulers: `${source(MEN)}|${source(WOMEN)}`,
  parts: source(PARTS),
  counted: source(COUNTED),
  say(value, kind, { before, after }) {
    const digits = String(value)
    if (kind === 'counted') {
      const noun = /^ (\p{L}+)/u.exec(after)?.[1] ?? ''
      if (value === 1 && noun === 'secoli') return undefined
      return ordinal(digits, isFeminineWord(noun) ? { gender: 'feminine' } : {})
    }
    if (/(?:Super Bowl|Rocky) $/.test(before)) return cardinal(digits)
    if (value > 40 && kind === 'ruler') return undefined
    if (value > 40) return cardinal(digits)
    const word = lastWord(before)
    const feminine =
      SHORT_PARTS[word] === undefined &&
      (isFeminineWord(word) || word === 'Beatrice') &&
      !['Nicola', 'Andrea', 'Luca'].includes(word)
    return ordinal(digits, feminine ? { gender: 'feminine' } : {})
  },
}

const NUMERAL = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})'

/** The first of two centuries: `XIX e XX secolo`; and one behind its word: `secolo XX`, `sec. XX`. */
export const CENTURIES: readonly Rule[] = [
  patternRule(
    'roman',
    HAS.roman,
    String.raw`(?<![\p{L}\p{N}.'’-])${NUMERAL}(?=(?: e | o | ed |[-–/]| al | e il )${NUMERAL} (?:secolo|secoli|sec\.|edizione))`,
    ({ 0: numeral, input, index }) => {
      const after = input.slice(index + numeral.length, index + numeral.length + 40)
      const feminine = after.includes('edizione')
      return ordinal(String(romanValue(numeral)), feminine ? { gender: 'feminine' } : {})
    },
  ),
  patternRule(
    'roman',
    HAS.roman,
    String.raw`(?<=[-–/])${NUMERAL}(?= (?:secolo|secoli|sec\.))`,
    ([numeral]) => ` ${ordinal(String(romanValue(numeral)))}`,
  ),
  patternRule(
    'roman',
    HAS.upper,
    String.raw`(?<=(?<!\p{L})(?:[Ss]ecolo|[Ss]ec\.|[Ss]ecoli) )${NUMERAL}(?![\p{L}\p{N}])`,
    ({ 0: numeral }) => ordinal(String(romanValue(numeral))),
    'gu',
    ['secolo', 'Secolo', 'sec.', 'Sec.', 'secoli', 'Secoli'],
  ),
  // The second of two centuries behind their word: secoli XV e XVI, sec. XV-XVI.
  patternRule(
    'roman',
    HAS.roman,
    String.raw`(?<=(?<!\p{L})(?:[Ss]ecolo|[Ss]ec\.|[Ss]ecoli) [IVX]{1,6})(?:( ?[-–/] ?)|( e | al ))(${NUMERAL})(?![\p{L}\p{N}.'’-])`,
    ([, , word, numeral = '']) => `${word ?? ' '}${ordinal(String(romanValue(numeral)))}`,
  ),
  // Classes of schools: la III C.
  patternRule(
    'roman',
    HAS.roman | HAS.upper,
    String.raw`(?<=(?<!\p{L})(?:la|classe|della|alla|nella|in) )(?:I{1,3}|IV|V) ?(?=[A-H](?![\p{L}\p{N}.'’]))`,
    ({ 0: numeral }) => `${ordinal(String(romanValue(numeral.trim())), { gender: 'feminine' })} `,
    'gu',
    ['I', 'II', 'III', 'IV', 'V'],
  ),
  // Days of the year in the names of streets: `via XX Settembre`.
  patternRule(
    'roman',
    HAS.roman,
    String.raw`(?<![\p{L}\p{N}.'’-])${NUMERAL}(?= (?:[Gg]ennaio|[Ff]ebbraio|[Mm]arzo|[Aa]prile|[Mm]aggio|[Gg]iugno|[Ll]uglio|[Aa]gosto|[Ss]ettembre|[Oo]ttobre|[Nn]ovembre|[Dd]icembre)(?!\p{L}))`,
    ({ 0: numeral }) => (numeral === 'I' ? 'primo' : cardinal(String(romanValue(numeral)))),
  ),
]
