import type { Grammar } from '../grammar.ts'
import { romanReading } from '../iberian/roman-kings.ts'
import { PORTUGUESE_GENDER } from './gender.ts'
import type { PortugueseNumbers } from './numbers.ts'

const QUEENS =
  'Isabel|Elizabeth|Elisabete|Catarina|Margarida|Cristina|Maria|Joana|Sofia|Beatriz'.split('|')
const RULERS = `${QUEENS.join('|')}|Pedro|João|Afonso|Sancho|Dinis|Fernando|Duarte|Manuel|Sebastião|Henrique|Filipe|Felipe|Luís|Miguel|Carlos|Paulo|Pio|Bento|Clemente|Gregório|Inocêncio|Leão|Urbano|Bonifácio|Sisto|Júlio|Adriano|Alexandre|Estêvão|Nicolau|Napoleão|Francisco|José|Leopoldo|Balduíno|Alberto|Frederico|Maximiliano|Humberto|Vítor Manuel|Amadeu|Gustavo|Adolfo|Haroldo|Ivan|Ramsés|Ptolomeu|Dario|Xerxes|Constantino|Teodósio|Otão|Conrado|Jorge|Eduardo|Guilherme|Ricardo|Jaime|Solimão|Mohammed|Hassan|Luiz|Charles|George|Alfonso`
const PARTS =
  '[Ss]éculos?|SÉCULO|[Ss]éc\\.|[Ss]écs\\.|[Cc]apítulos?|[Tt]omos?|[Vv]olume|[Vv]ol\\.|[Cc]ap\\.|[Aa]tos?|[Ll]ivros?|[Pp]artes?|[Tt]ítulos?|[Aa]nexos?|[Ff]ases?|[Tt]ipos?|[Gg]raus?|[Nn]íveis|[Nn]ível|[Cc]lasses?|[Ss]eções|[Ss]e[cç]ção|[Ss]eção|[Cc]ena|[Cc]anto|[Cc]ategoria|[Tt]abela|[Ff]igura|[Gg]rupo|[Zz]ona|[Aa]pêndice|[Aa]rtigo|[Ii]nciso|[Ll]iga|Mundial|Guerra|Rocky|Super Bowl|[Pp]raça|Pça\\.|Final Fantasy|Apollo|[Mm]ódulo|[Uu]nidade|[Dd]inastia'
const COUNTED =
  '[Cc]ongressos?|[Aa]niversário|[Ee]dição|[Jj]ornadas?|[Ff]eiras?|[Cc]úpula|[Cc]imeira|[Oo]limpíada|[Ll]egislatura|[Rr]epública|[Gg]uerra|[Dd]inastia|[Ff]estival|[Cc]opa|[Tt]orneio|[Cc]oncurso|[Pp]rêmio|[Pp]rémio|[Ee]ncontro|[Aa]ssembleia|[Cc]onferência|[Mm]aratona|[Cc]orrida|[Rr]eich|[Cc]oncílio|[Ss]impósio|[Ss]eminário|[Cc]ertame|[Jj]ogos|[Ee]xposição|[Ss]emana|[Cc]entenário|[Cc]iclo|[Ff]órum|[Cc]onvenção|[Rr]eunião|[Cc]ampeonato|[Tt]roféu|[Cc]ampanha|[Pp]lano|[Bb]ienal|[Rr]egião|[Ee]xército|[Mm]ilênio|[Mm]ilénio|[Gg]overno|[Dd]inastia'

/** Roman numerals in Portuguese: `Pedro segundo`, `Luís catorze`, `século vinte e um`. */
export function portugueseRoman(numbers: PortugueseNumbers): NonNullable<Grammar['roman']> {
  return {
    rulers: RULERS,
    parts: PARTS,
    counted: COUNTED,
    say: romanReading(numbers, {
      table: PORTUGUESE_GENDER,
      queens: QUEENS,
      ages: /(?:s[ée]culos?|sécs?\.) $/i,
    }),
  }
}
