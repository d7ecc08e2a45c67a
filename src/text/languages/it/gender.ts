import { type Noun } from '../grammar.ts'
import { wordSet } from '../language.ts'

/** Feminine nouns in -e, -i or -o, and masculine ones in -a. */
const FEMININE = wordSet(
  `notte chiave parte classe gente nave neve legge voce croce luce pace carne mente morte fonte fede
  rete siepe torre valle volpe madre moglie base frase fase crisi analisi tesi ipotesi sintesi
  diagnosi prognosi dose mano radio foto moto auto estate arte capitale stazione settimana
  canzone lezione serie specie superficie eccezione febbre tigre polvere strage indagine immagine
  origine vergine pagine sorgente corrente patente tangente serpe lente consorte corte sorte messe
  cenere vite vocale finale centrale cattedrale filiale succursale spirale protesi oasi paralisi
  metropoli eco biro dinamo libido virago sede falange cute prole`,
)
const MASCULINE = wordSet(
  `problema sistema programma tema clima schema dramma poeta pilota pianeta cinema panorama diploma
  teorema dilemma trauma aroma enigma stemma fantasma carisma telegramma diagramma chilogramma
  grammo collega papa gorilla delta pigiama sofa koala puma boia poema prisma plasma asma stigma
  sintomo emblema idioma assioma coma melodramma pentagramma
  milione miliardo bilione campione leone padrone sapone bastone cartone pallone limone balcone
  salone camion bottone furgone ladrone testimone carbone peperone melone minestrone cannone`,
)

/** Whether a noun, singular or plural, is feminine as far as its ending tells. */
export function isFeminineWord(written: string): boolean {
  const word = written.toLowerCase()
  if (FEMININE.has(word)) return true
  if (MASCULINE.has(word) || /(?:ista|gramma|onauta)$/.test(word)) return false
  return /(?:a|[zs]ione|[zs]ioni|gione|gioni|nione|trice|trici|tudine|gine|tà|tù|ie|iche|ghe)$/.test(
    word,
  )
}

/** The first word behind a number. */
export function wordBehind(after: string): string {
  return /^[  ](\p{L}[\p{L}’'-]{0,30})/u.exec(after)?.[1] ?? ''
}

/** `un`, `uno`, `una`, `un’`, as the noun asks. */
export function article(noun: string, feminine: boolean): string {
  const word = noun.toLowerCase()
  const vowel = /^[aeiouàèéìòùh]/.test(word)
  if (feminine) return vowel ? 'un’' : 'una '
  return /^(?:s[bcdfglmnpqrtvz]|z|gn|ps|pn|x|y|i[aeou])/.test(word) ? 'uno ' : 'un '
}

/** A noun of the tables with `one` before it. */
export function oneOfNoun({ gender, one, other }: Noun): string {
  const noun = one ?? other
  return article(noun, gender === 'feminine') + noun
}
