import type { Gender } from '../grammar.ts'
import { wordSet } from '../language.ts'

/** Common neuter nouns in the singular, and last parts of neuter compounds. */
const NEUTER = wordSet(
  `år hus barn kilo gram ton pund öre glas paket ägg äpple päron kort mål spel rum bord brev bröd
  djur lag land liv ljus ljud moln namn nummer ord papper par pass problem program projekt samtal sätt
  steg svar system test tåg ägg öga öra område exempel tal träd tecken telefonnummer tillfälle tips
  universitet vin vatten kök fönster foto företag förslag halvår hjärta hål kontor kvarter ljus lån
  ansikte antal ben besök beslut betyg bi biträde blad blod brott fall fel fel flygplan fordon garage
  gram huvud ljus meddelande minne möte nät nöje offer parti plagg poäng pris rekord resultat recept
  samhälle skepp skott slag slott språk stycke ställe svar sår team torg vapen val varv verk vittne
  yrke ämne ärende avsnitt kapitel konto bud centrum museum datum årtionde århundrade dygn kvartal
  kryddmått knippe gäng fat jobb mejl inlägg klipp album band plan hopp lopp set game mästerskap`,
)
const NEUTER_END =
  /(?:hus|barn|kort|mål|spel|rum|bord|brev|djur|land|namn|nummer|ord|papper|program|projekt|samtal|steg|system|tåg|område|tal|träd|tillfälle|kontor|möte|pris|slag|språk|stycke|ställe|verk|eri|um|ment|ande|ende|skap|plan|företag|år|paket|glas|ägg|kilo)$/
const COMMON_END =
  /(?:ing|het|else|dom|lek|are|ist|tion|sion|tet|ör|när|ik|a|ad|nad|ning|man|kvinna|person|minut|timme|sekund|vecka|dag|månad|gång|bil|bok|bit|del|flaska|kopp|klyfta|nypa|liter|meter|mil|match|poäng|kund|elev|hund|katt|son|bror|mor|far|syster|fru|vän|plats|sida|rad|tid|natt|kväll|sked|burk|påse|skiva|krona|dollar|euro|miljon|miljard|lök|gurka|tomat|banan|apelsin|citron|person|stol|väg|gata|röst|buss|bok|film|låt|sak|fråga|kilometer|procent|grad|vuxen|student|unge|pojke)$/

/** The gender of the noun that a text begins with, behind up to two adjectives; undefined when nobody can tell. */
export function swedishGender(text: string): Gender | undefined {
  const words = /^ ?(\p{Ll}{2,24})(?: (\p{Ll}{2,24}))?/u.exec(text)
  const first = words?.[1]
  if (first === undefined) return undefined
  // An adjective tells by its own ending: `stort hus`, `stor bil`.
  const known = genderOf(first)
  if (known !== undefined) return known
  if (/(?:lt|gt|rt|nt|st|tt|ckt|skt|igt)$/.test(first) && words?.[2] !== undefined) return 'neuter'
  return words?.[2] === undefined ? undefined : genderOf(words[2])
}

function genderOf(noun: string): Gender | undefined {
  if (NEUTER.has(noun)) return 'neuter'
  if (noun.endsWith('poäng')) return 'common'
  if (NEUTER_END.test(noun)) return 'neuter'
  return COMMON_END.test(noun) ? 'common' : undefined
}
