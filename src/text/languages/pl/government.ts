import { wordSet } from '../language.ts'
import type { PolishCase } from './cases.ts'

/** Words that ask for the genitive of what they measure: prepositions, and nouns of size. */
const GENITIVE = wordSet(`
  do od ode z ze bez dla u oprócz prócz około koło ok blisko powyżej poniżej wśród spośród podczas zamiast wobec mimo
  pomimo według wg względem wzdłuż obok naprzeciw wokół ciągu przeciągu wysokości wartości długości szerokości
  głębokości odległości wadze masie pojemności mocy powierzchni prędkości prędkością szybkością szybkości temperaturze
  temperatury temperaturę wieku kwocie kwotę kwota kwoty cenie sumie sumę suma wysokość grubości rozmiarze zasięgu
  nakładzie poziomie poziomu dawce dawki ilości rzędu grupie grupa grupę grupy liczba liczbę liczby liczbie brak
  brakuje połowa połowę większość tempie wysokością długością powierzchnia długość masa waga moc pojemność prędkość
  dystansie dystans odległość upływem upływie przebiegu stężeniu przekroczyła przekroczyło przekroczył przekracza
  głębokość szerokość obwodzie średnicy napięciu częstotliwości pamięci przestrzeni dochodzi sięga sięgnęła potrzeba
  potrzebuje potrzebują
`)
const DATIVE = wordSet('ku dzięki przeciw przeciwko wbrew równa')
const CASES: { readonly [word: string]: readonly PolishCase[] } = {
  z: ['genitive', 'instrumental'],
  ze: ['genitive', 'instrumental'],
  w: ['locative', 'accusative'],
  we: ['locative', 'accusative'],
  na: ['locative', 'accusative'],
  po: ['locative', 'accusative'],
  o: ['locative', 'accusative'],
  przy: ['locative'],
  za: ['accusative', 'instrumental'],
  przed: ['instrumental', 'accusative'],
  nad: ['instrumental', 'accusative'],
  ponad: ['accusative'],
  pod: ['instrumental', 'accusative'],
  między: ['instrumental'],
  pomiędzy: ['instrumental'],
  przez: ['accusative'],
}
const NONE: readonly PolishCase[] = []
const GENITIVE_ONLY: readonly PolishCase[] = ['genitive']
const DATIVE_ONLY: readonly PolishCase[] = ['dative']
/** What may stand between a preposition and its number: adverbs, adjectives, another number. */
const BETWEEN =
  /(?:^|[^\p{L}\p{N}])(?:(?:prawie|niemal|ponad|co najmniej|zaledwie|tylko|aż|jakieś|jakichś|mniej więcej|najwyżej|ostatnich|ostatnie|pierwszych|kolejnych|następnych|wszystkich|tych|tym|tej|tego|jego|jej|ich|swoim|swojej|swoich|swoją|naszym|naszej|moim|mojej|całych|samych|dokładnie|przeszło|niecałe|niecałych)|\p{N}{1,4}\.?(?: i| oraz| lub| albo|,| a| czy)) $/iu

/** The words before a number without those that leave its case to the ones before them. */
function rootOf(before: string): string {
  let root = before
  for (let turn = 0; turn < 3; turn++) {
    const found = BETWEEN.exec(root)
    if (found === null) return root
    const first = found[0][0] ?? ''
    root = root.slice(0, found.index + (/[\p{L}\p{N}]/u.test(first) ? 0 : 1))
  }
  return root
}

/** The word right before a number, in lower case, without words that leave the case to others. */
export function governorOf(before: string): string {
  if (/~ ?$/.test(before)) return 'około'
  return (/(?<![.\p{L}])(\p{L}+)\.? $/u.exec(rootOf(before))?.[1] ?? '').toLowerCase()
}

/** The cases that the words before a number may ask for, the likeliest first; none when they do not. */
export function casesAfter(before: string): readonly PolishCase[] {
  const word = governorOf(before)
  const own = CASES[word]
  if (own !== undefined) return own
  if (GENITIVE.has(word)) return GENITIVE_ONLY
  return DATIVE.has(word) ? DATIVE_ONLY : NONE
}

/**
 * The case of a sum or measure that is written by its sign alone: `do 5 km`, `przy 20 °C`. `po`
 * shares out sums, and comes after spans.
 */
export function caseOfAmount(before: string, money: boolean): PolishCase {
  const word = governorOf(before)
  if (word === 'po') return money ? 'accusative' : 'locative'
  if (word === 'przy') return 'locative'
  if (word === 'między' || word === 'pomiędzy' || (word === 'przed' && !money))
    return 'instrumental'
  if (GENITIVE.has(word)) return 'genitive'
  return DATIVE.has(word) ? 'dative' : 'nominative'
}
