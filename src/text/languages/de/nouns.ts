import type { Gender } from '../grammar.ts'
import { wordSet } from '../language.ts'

/** Last parts of nouns that numbers often stand before, by gender; also whole nouns. */
const FEMININE =
  'kw kalenderwoche million milliarde billion trillion stunde minute sekunde woche nacht person frau seite zeile spalte klasse liga bundesliga kreisliga runde etage halbzeit auflage ausgabe staffel folge stelle reihe stufe straße gasse million wahl frage stimme kugel karte flasche tasse packung dose tüte scheibe prise zwiebel zehe zitrone tomate möhre karotte paprika meile tonne unze krone lira rupie mark hälfte amtszeit position phase ecke bahn linie spur etappe dimension oktave geige violine symphonie sinfonie strophe episode armee division brigade kompanie welle chance ebene dekade generation schicht serie silbe rate nummer tochter schwester mutter fassung kammer republik gruppe familie million kilometerstunde'
const MASCULINE =
  'euro cent dollar franken rappen rubel złoty zloty yen yuan peso krieg weltkrieg platz rang tag spieltag monat januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag sommer winter herbst frühling stock satz band teil abschnitt absatz artikel akt gang lauf versuch anlauf punkt schritt mann mensch hund sohn bruder vater geburtstag jahrestag hochzeitstag todestag vorsitzende vorsitzender bürgermeister präsident bezirk wahlgang durchgang fall mitarbeiter spieler teilnehmer schüler einwohner apfel löffel esslöffel teelöffel liter meter kilometer zentimeter millimeter quadratmeter kubikmeter becher bund würfel stern ball sieg treffer titel preis zug bus flug stuhl tisch fc sv advent feiertag weihnachtstag weihnachtsfeiertag senat zivilsenat strafsenat entwurf bauabschnitt kreis fuß zoll monatserste breitengrad längengrad grad'
const NEUTER =
  'mal og ug dg jh jhdt monatsgehalt jahrhundert jahrtausend jahrzehnt jahr halbjahr lebensjahr schuljahr quartal semester trimester spiel tor kind mädchen haus zimmer buch kapitel drittel viertel fünftel geschoss obergeschoss untergeschoss gebot gerät bild wort bett pfund kilo kilogramm gramm stück glas ei blatt auto fahrrad prozent semifinale halbfinale viertelfinale finale reich regiment bataillon konzert lied album gleis unternehmen team treffen opfer mitglied ministerium wunder werk'

const FEMININE_END =
  /(?:ung|heit|keit|schaft|tion|sion|tät|enz|anz|ik|ur|ei|ie|in|elle|ette|age|ade)$/
const MASCULINE_END = /(?:ling|ismus|ist|ant|or|är|eur|ig|ich|er|tag|gang|stag)$/
const NEUTER_END = /(?:chen|lein|ment|tum|um|nis|haus|jahr|spiel|zimmer|mal|gramm)$/
/** Compounds take the gender of their last part; short nouns are looked for there only. */
const tails: readonly (readonly [RegExp, Gender])[] = [
  [
    /(?:liga|straße|runde|woche|stunde|klasse|wahl|flasche|karte|stelle|seite|reihe|nacht|frau|kugel|staffel|folge|kammer|gruppe)$/,
    'feminine',
  ],
  [
    /(?:krieg|platz|tag|stock|satz|band|teil|lauf|meister|monat|meter|liter|löffel|mann|sohn|punkt|schritt|sieg|preis|zug|stern|kreis|rang|wettbewerb|kongress)$/,
    'masculine',
  ],
  [/(?:kapitel|kind|buch|glas|bild|stück|finale|geschoss|werk|album|reich)$/, 'neuter'],
]

const known = new Map<string, Gender>()
for (const word of wordSet(FEMININE)) known.set(word, 'feminine')
for (const word of wordSet(MASCULINE)) known.set(word, 'masculine')
for (const word of wordSet(NEUTER)) known.set(word, 'neuter')

function genderOf(noun: string): Gender | undefined {
  const found = known.get(noun)
  if (found !== undefined) return found
  for (const [tail, gender] of tails) if (tail.test(noun)) return gender
  if (NEUTER_END.test(noun)) return 'neuter'
  if (FEMININE_END.test(noun)) return 'feminine'
  if (MASCULINE_END.test(noun)) return 'masculine'
  return noun.length > 4 && noun.endsWith('e') ? 'feminine' : undefined
}

/**
 * The gender of the noun that a text begins with, behind up to two adjectives; by a list of
 * common nouns, by endings, and by the last parts of compounds. Undefined when nobody can tell.
 */
export function germanGender(text: string): Gender | undefined {
  const noun = /^ ?(?:\p{Ll}{2,20}(?:e|en|er|es) ){0,2}(\p{Lu}[\p{L}-]{1,30})/u.exec(text)?.[1]
  if (noun === undefined) return undefined
  const lower = (noun.split('-').at(-1) ?? noun).toLowerCase()
  // The endings of the cases: `Jahrhunderts`, `Spieles`, `Tage`.
  return (
    genderOf(lower) ?? genderOf(lower.replace(/(?:es|s)$/, '')) ?? genderOf(lower.replace(/e$/, ''))
  )
}
