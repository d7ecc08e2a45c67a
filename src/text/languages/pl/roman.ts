import type { Gender, Grammar, NumberForm, Place } from '../grammar.ts'
import type { PolishCase } from './cases.ts'
import { listedNoun, nounByEnding } from './nouns.ts'
import { polishCardinal } from './numbers.ts'
import { casesAfter } from './government.ts'
import { polishOrdinal } from './ordinals.ts'
import { ordinalForm } from './agreement.ts'

/** Names of rulers by their stems, which the endings of the cases follow. */
const MEN =
  'Zygmun(?:t|ci)|Zygmunt August|Władysław|Bolesław|Kazimierz|Mieszk|Mieczysław|Jan Paweł|Jana Pawł|Janowi Pawł|Janem Pawł|Janie Pawl|Janie Pawł|Jan|Stefan|August|Aleksand(?:er|r)|Mikołaj|Iwan|Piot(?:r)|Henryk|Ludwik|Karol|Filip|Fryderyk|Wilhelm|Otto|Otton|Konrad|Leszek|Lesz[ek]|Przemysł|Wacław|Jerz(?:y)|Edward|Ryszard|Jakub|Franciszek|Francisz|Józef|Napoleon|Ferdynand|Maksymilian|Leopold|Rudolf|Maciej|Gustaw|Christian|Chrystian|Harald|Olaf|Olav|Haakon|Benedykt|Pius|Piusa|Leon|Klemens|Grzegorz|Innocent(?:y)|Urban|Bonifac(?:y)|Sykstus|Paweł|Pawł|Juliusz|Hadrian|Aleksy|Teodor|Konstantyn|Justynian|Ramzes|Seti|Totmes|Amenhotep|Ptolemeusz|Dariusz|Kserkses|Artakserkses|Antioch|Mehmed|Sulejman|Selim|Murad|Bajazyd|Albert|Baldwin|Wiktor Emanuel|Humbert|Alfons|Jan Kazimierz|Sobieski'
const WOMEN =
  'Elżbie(?:t|ci)|Katarzyn|Mari|Krystyn|Małgorza(?:t|ci)|Wiktori|Kleopat(?:r|rz)|Juli[ai]n'
const CASES = '(?:a|owi|em|iem|ie|e|u|ego|emu|ym|y|ka|kowi|kiem|ku|o|ki|cie)?'

/** Words that a Roman numeral stands behind, and what it is in: `rozdział piąty`. */
const PARTS =
  '[Rr]ozdzia(?:ł|łu|łem|le)|[Tt]om(?:u|ie|em)?|[Kk]sięg(?:a|i|ę|ą)|[Kk]siędze|[Cc]zęść|[Cc]zęści|[Aa]kt(?:u|em)?|[Aa]kcie|[Kk]las(?:a|y|ę|ą|ie)|[Ee]tap(?:u|em|ie)?|[Pp]oziom(?:u|em|ie)?|[Ss]topień|[Ss]topnia|[Ss]topniu|[Tt]yp(?:u|em|ie)?|[Gg]rup(?:a|y|ę|ą|ie)|[Kk]ategori(?:a|i|ę|ą)|[Ss]trefa|[Ss]trefie|[Ff]az(?:a|y|ę|ą|ie)|[Dd]ział(?:u|em)?|[Tt]ytuł(?:u|em)?|[Ww]ersj(?:a|i|ę)|[Ss]ezon(?:u|ie)?|[Kk]wartał(?:u|em)?|[Pp]iętro|[Pp]oprawk(?:a|i|ę)|[Ss]cen(?:a|y|ę|ie)|[Oo]dcinek|[Rr]und(?:a|y|ę|zie)'
/** Titles before a numeral that is counted, not ordered. */
const NAMES = 'Rocky|Apollo|Final Fantasy|Windows|Diablo|Wiedźmin|Gwiezdne wojny|Terminator|Gothic'

/** Another numeral before, which shares the noun: `w XV i XVI wieku`. */
const OTHER = /(?<!\p{L})[IVXLCDM]{1,7} (?:i|lub|oraz|albo) $/u

const MAN_CASES: readonly (readonly [ending: RegExp, name: PolishCase])[] = [
  [/owi $/, 'dative'],
  [/(?:em|ym) $/, 'instrumental'],
  [/(?:ie|rze|le|u|cie) $/, 'locative'],
  [/(?:a|ego) $/, 'genitive'],
  [/emu $/, 'dative'],
]
const WOMAN_CASES: readonly (readonly [ending: RegExp, name: PolishCase])[] = [
  [/ą $/, 'instrumental'],
  [/ę $/, 'accusative'],
  [/(?:ie|rze) $/, 'locative'],
  [/[yi] $/, 'genitive'],
]
const WOMAN = new RegExp(String.raw`(?<!\p{L})(?:${WOMEN})(?:a|y|i|ę|ą|ie|e)? $`, 'u')

function ruler(before: string): NumberForm {
  const woman = WOMAN.test(before)
  const gender: Gender = woman ? 'feminine' : 'masculine'
  const found = (woman ? WOMAN_CASES : MAN_CASES).find(([ending]) => ending.test(before))
  return { gender, ...(found !== undefined && { grammaticalCase: found[1] }) }
}

/** The form of an ordinal behind its noun: `w rozdziale piątym`, `klasy szóstej`. */
export function formBehind(before: string): NumberForm {
  const noun = /(\p{L}+) $/u.exec(before)?.[1] ?? ''
  const asked = casesAfter(before.slice(0, before.length - noun.length - 1))
  const listed = listedNoun(noun)
  const found = listed.length > 0 ? listed : nounByEnding(noun)
  const fit =
    asked.map((name) => found.find((one) => one.grammaticalCase === name)).find(Boolean) ?? found[0]
  return {
    gender: fit?.gender ?? 'masculine',
    grammaticalCase: fit?.grammaticalCase ?? 'nominative',
  }
}

/** Roman numerals in Polish: `Zygmunt trzeci`, `rozdział piąty`, `druga wojna światowa`. */
export const POLISH_ROMAN: NonNullable<Grammar['roman']> = {
  rulers: `(?:${MEN})${CASES}|(?:${WOMEN})(?:a|y|i|ę|ą|ie|e)?`,
  parts: `${PARTS}|${NAMES}`,
  counted:
    '[Pp]ołow(?:a|y|ie|ę|ą)|[Ww]iek(?:u|iem|i)?|[Ww]iekach|[Ww]ieków|w\\.|[Ww]ojn(?:a|y|ie|ę|ą)|[Rr]zecz(?:pospolita|pospolitej|pospolitą|ypospolitej|ąpospolitą)|RP|[Rr]zesz[aęąy]|[Kk]ongres(?:u|ie|em)?|[Zz]jazd(?:u|em)?|[Zz]jeździe|[Kk]rucjat(?:a|y|ę)|[Oo]limpiad(?:a|y|ę|zie)|[Ii]grzysk(?:a)?|[Mm]istrzostwa|[Kk]onkurs(?:u|ie)?|[Ff]estiwal(?:u|em)?|[Kk]adencj(?:a|i|ę)|[Ll]ig(?:a|i|ę|ą)|[Ll]idze|[Pp]iętro|[Pp]iętrze|[Ll]iceum|[Oo]ddział(?:u|em)?|[Ww]ydział(?:u|em)?|[Kk]lasa|[Kk]lasy|[Kk]lasie|[Ss]ymfoni(?:a|i|ę)|[Kk]oncert(?:u|em)?|[Ee]dycj(?:a|i|ę)|[Bb]ieg(?:u|iem)?|[Mm]araton(?:u|ie)?|[Tt]urniej(?:u|em)?|[Pp]ułk(?:u|iem)?|[Kk]orpus(?:u|em)?|[Ss]obór|[Ss]oboru|[Ss]oborze|[Tt]ysiącleci(?:e|a|u)|[Kk]wartał(?:u|em|e)?|[Kk]wartale|[Pp]ółrocz(?:e|a|u)|[Ss]emestr(?:u|ze)?|[Mm]iędzynarodówk(?:a|i|ę)|[Rr]ozbiór|[Rr]ozbioru|[Pp]owstani(?:e|a|u|em)|[Ee]tap(?:u|ie)?|[Tt]ur(?:a|y|ę|ze)|[Rr]und(?:a|y|ę|zie)|[Nn]agrod(?:a|y|ę)|[Mm]iejsce|[Dd]ynasti(?:a|i|ę)|[Cc]zęść|[Cc]zęści|[Tt]om(?:u|ie)?|[Ll]egislatur|[Pp]osiedzeni(?:e|a|u)|[Ss]esj(?:a|i|ę)|[Dd]ywizj(?:a|i|ę)|[Bb]rygad(?:a|y|ę)|[Ss]topnia|[Ss]topień|[Ff]ilar|[Ff]ilaru|[Pp]oziom|[Kk]onferencj(?:a|i|ę)|[Ff]orum|[Pp]rogram(?:u|em)?|[Ff]az(?:a|y|ę|ie)|[Gg]rup(?:a|y|ie|ę)',
  say(value, kind, place: Place) {
    const digits = String(value)
    if (kind === 'ruler') return polishOrdinal(digits, ruler(place.before))
    if (kind === 'counted') {
      const after = place.after
        .replace(/^ w\./, ' wieku')
        .replace(/^ RP(?!\p{L})/u, ' rzeczpospolita')
      if (place.after.startsWith(' RP')) return polishOrdinal(digits, republicForm(place.before))
      return polishOrdinal(digits, ordinalForm(place.before.replace(OTHER, ''), after))
    }
    if (new RegExp(`(?:${NAMES}) $`).test(place.before)) return polishCardinal(digits)
    return polishOrdinal(digits, formBehind(place.before))
  },
}

function republicForm(before: string): NumberForm {
  const [name] = casesAfter(before)
  return { gender: 'feminine', ...(name !== undefined && { grammaticalCase: name }) }
}
