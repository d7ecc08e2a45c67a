import { HAS } from '../../clean.ts'
import { romanValue } from '../../classes/roman.ts'
import { type Rule, patternRule } from '../../normalize/rule.ts'
import type { Grammar, NumberForm } from '../grammar.ts'
import { type FrenchCounting, cardinal, ordinal } from './numbers.ts'

const MEN = `Louis|Charles|Henri|François|Philippe|Jean(?:[- ]Paul)?|Paul|Pie|Benoît|Grégoire|Napoléon|Léopold|
Albert|Baudouin|Guillaume|Édouard|Edouard|George|Georges|Jacques|Richard|Nicolas|Alexandre|Pierre|
Frédéric(?:[- ]Guillaume)?|Ferdinand|Alphonse|Hassan|Mohammed|Mohamed|Ramsès|Ptolémée|Léon|Clément|
Innocent|Urbain|Sixte|Jules|Boniface|Othon|Constantin|Théodose|Amédée|Victor-Emmanuel|Humbert|
Christian|Gustave|Harald|Olav|Haakon|Rodolphe|Maximilien|Joseph|François-Joseph|Thoutmôsis|
Amenhotep|Aménophis|Séthi|Darius|Xerxès|Artaxerxès|Robert|Raymond|Lothaire|Childéric|Clotaire|
Dagobert|Thierry|Clovis|Hugues|Ivan|Soliman|Mehmed|Murad|Selim|Juan|Rainier|Célestin|Honorius|
Adrien|Eugène|Nicéphore|Basile|Michel|Romain|Manuel|Justinien|Tibère|Rama|Malcolm|Jacques|Casimir|
Ladislas|Sigismond|Stanislas|Wenceslas|Bela|Étienne|Sanche|Oscar|Carl|Charles-Gustave|Abdülhamid|
Yves|Foulques|Thibaut|Hérode|Antiochos|Séleucos|Cambyse|Léon|Sylvestre|Étienne|Calixte|Gélase|
Pascal|Lucius|Jean-Paul|Vatican|Apollo|Rocky|Terminator|Ariane|Final Fantasy|Star Wars`
const WOMEN = `Élisabeth|Elisabeth|Elizabeth|Catherine|Marguerite|Isabelle|Christine|Jeanne|Marie|Anne|
Cléopâtre|Guerre mondiale|Wilhelmine|Bérénice`
const PARTS = `chapitre|tome|volume|livre|acte|scène|partie|titre|section|article|annexe|phase|type|
stade|grade|niveau|groupe|classe|catégorie|appendice|paragraphe|chant|épisode|module|Paris|Lyon|
Chapitre|Tome|Volume|Livre|Acte|Scène|Partie|Titre|Section|Article|Annexe|Phase|Type|Stade|Grade|
Niveau|Groupe|Classe|Super Bowl|Catégorie|Appendice|Chant|Épisode|Module|chap\\.|vol\\.|t\\.|art\\.|fig\\.|§`

/** Values of the numerals that are single letters of names. */
const LETTERS: ReadonlySet<number> = new Set([50, 100, 500, 1000])

function source(list: string): string {
  return list.replace(/\n/g, '')
}

/** Roman numerals: `Louis quatorze`, `François premier`, `chapitre quatre`, `vingtième siècle`. */
export function frenchRoman(counting: FrenchCounting): NonNullable<Grammar['roman']> {
  const woman = new RegExp(String.raw`(?<!\p{L})(?:${source(WOMEN)}) $`, 'u')
  return {
    rulers: `${source(MEN)}|${source(WOMEN)}`,
    parts: source(PARTS),
    counted: 'siècles?|arrondissement|dynastie|millénaire|République',
    say(value, kind, { before }) {
      const digits = String(value)
      // Lone letters are rather initials and names: article L. 121-1.
      if (kind !== 'counted' && LETTERS.has(value)) return undefined
      if (kind === 'counted') return ordinal(digits, counting)
      if (value > 40 && kind === 'ruler') return undefined
      if (kind === 'part' || value > 1) return cardinal(digits, counting)
      return ordinal('1', counting, woman.test(before) ? { gender: 'feminine' } : {})
    },
  }
}

const FEMININE_MARK = /^(?:re|ère|ʳᵉ)/

const LONE: readonly string[] = [
  ...['er', 'ers', 're', 'res', 'ère', 'ᵉʳ', 'ʳᵉ'].map((ending) => `I${ending}`),
  ...['e', 'es', 'ème', 'èmes', 'eme', 'ᵉ'].flatMap((ending) => [`V${ending}`, `X${ending}`]),
]

/** Roman numerals with the ending of an ordinal: `XXe siècle`, `Ier`, `la Ve République`. */
export function romanOrdinals(counting: FrenchCounting): readonly Rule[] {
  const source = String.raw`(?<![\p{L}\p{N}'’.])((?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(ers?|res?|ères?|[eè]mes?|es?|ᵉʳ|ʳᵉ|ᵉ)(?![\p{L}\p{N}'’])`
  const say: Rule['say'] = ([, numeral = '', mark = '']) => {
    if (/^[LCDM]$/.test(numeral)) return undefined
    const value = romanValue(numeral)
    const first = /^(?:er|re|ère|ᵉʳ|ʳᵉ)/.test(mark)
    if (first !== (value === 1)) return undefined
    const form: NumberForm = {
      ...(FEMININE_MARK.test(mark) && { gender: 'feminine' as const }),
      plural: mark.endsWith('s'),
    }
    return ordinal(String(value), counting, form)
  }
  // A lone numeral with its ending does not show in the survey.
  return [
    patternRule('roman', HAS.roman, source, say),
    patternRule('roman', HAS.upper, source, say, 'gu', LONE),
  ]
}
