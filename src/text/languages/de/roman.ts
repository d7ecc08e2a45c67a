import type { Place } from '../grammar.ts'
import { germanCardinal, germanOrdinalStem } from './numbers.ts'

/** Names of rulers and popes; with a title before, any name is one. */
const NAMES =
  'Albert|Albrecht|Alexander|Alfons|Amenophis|August|Balduin|Benedikt|Bonifatius|Christian|Clemens|Edward|Eduard|Elisabeth|Erich|Ernst|Eugen|Felipe|Ferdinand|Franz|Franz Joseph|Friedrich|Friedrich August|Friedrich Wilhelm|Georg|Gregor|Gustav|Hadrian|Harald|Heinrich|Innozenz|Jakob|Johann|Johannes|Johannes Paul|Josef|Joseph|Juan Carlos|Karl|Karl Gustaf|Katharina|Konrad|Konstantin|Leo|Leopold|Ludwig|Margarethe|Maria|Max|Maximilian|Mehmed|Napoleon|Nikolaus|Otto|Paul|Peter|Philipp|Pius|Ramses|Richard|Rudolf|Sixtus|Theoderich|Thutmosis|Urban|Viktor|Viktor Emanuel|Wilhelm|Willem|Xerxes'

/** What stands before the Roman numeral of a ruler, with an `s` in the genitive. */
export const GERMAN_RULERS: string = String.raw`(?:${NAMES})s?|(?:König|Königin|Kaiser|Kaiserin|Papst|Zar|Zarin|Sultan|Herzog|Fürst|Graf|Queen|King) \p{Lu}\p{Ll}{2,20}`

/** What stands before a Roman numeral that only counts. */
export const GERMAN_PARTS: string =
  'Kapitel|Teil|Band|Buch|Akt|Abschnitt|Artikel|Paragraf|Klasse|Stufe|Phase|Typ|Teile|Gruppe|Anlage|Anhang|Tafel|Block|Hartz|Apollo|Rocky|Faktor|Figur|Nummer|Satz|Szene|Star Wars|Grad|Schiene|Zone|Sektor|Station|Kammer|Liga|Pius|Triest|Super Bowl|Mark|Final Fantasy|Olympiade|Faust|SGB|Sozialgesetzbuch|Art\\.|Kap\\.|Nr\\.|Bd\\.|Abs\\.|Abt\\.|Vatikanum|Abteilung'

const DATIVE =
  /(?:^|[^\p{L}])(?:[Vv]on|[Vv]om|[Mm]it|[Uu]nter|[Bb]ei|[Zz]u|[Zz]ur|[Zz]um|[Nn]ach|[Aa]us|[Ss]eit|gegenüber|dem|an|vor)(?: (?:\p{Lu}\p{Ll}+|dem|der)){0,2}(?: \p{Lu}\p{Ll}+){1,3} $/u
const ACCUSATIVE =
  /(?:^|[^\p{L}])(?:[Ff]ür|[Dd]urch|[Gg]egen|[Oo]hne|[Uu]m|[Aa]uf|[Üü]ber|[Dd]en)(?: (?:\p{Lu}\p{Ll}+|den|die)){0,2}(?: \p{Lu}\p{Ll}+){1,3} $/u
const GENITIVE =
  /(?:\p{Ll}s|(?:^|[^\p{L}])(?:des|wegen|während) (?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+) $/u
const GENITIVE_NAMES =
  /(?:Johannes|Thutmosis|Innozenz|Nikolaus|Clemens|Pius|Sixtus|Ramses|Amenophis|Bonifatius|Xerxes|Julius) $/
const WOMAN =
  /(?:Elisabeth|Katharina|Maria|Margarethe|Königin|Kaiserin|Zarin|Queen \p{Lu}\p{Ll}+|(?:Königin|Kaiserin|Zarin) \p{Lu}\p{Ll}+)s? $/u

/** A Roman numeral: `der Zweite` behind a ruler, in the case of the name; else the number. */
export function germanRoman(value: number, kind: string, { before }: Place): string {
  if (kind === 'part') return germanCardinal(String(value))
  const stem = germanOrdinalStem(String(value))
  const name = (stem[0] as string).toUpperCase() + stem.slice(1)
  const woman = WOMAN.test(before)
  if (GENITIVE.test(before) && !GENITIVE_NAMES.test(before)) {
    return `${woman ? 'der' : 'des'} ${name}en`
  }
  if (DATIVE.test(before)) return `${woman ? 'der' : 'dem'} ${name}en`
  if (ACCUSATIVE.test(before)) return woman ? `die ${name}e` : `den ${name}en`
  return `${woman ? 'die' : 'der'} ${name}e`
}
