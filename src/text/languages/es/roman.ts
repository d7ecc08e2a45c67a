import type { Grammar } from '../grammar.ts'
import { romanReading } from '../iberian/roman-kings.ts'
import { SPANISH_GENDER } from './gender.ts'
import { spanishCardinal, spanishOrdinal } from './numbers.ts'

const QUEENS = 'Isabel|Catalina|Margarita|Cristina|María|Juana|Sofía|Beatriz|Cleopatra'.split('|')

/** Roman numerals in Spanish: `Felipe sexto`, `Luis catorce`, `siglo veintiuno`, `tercer congreso`. */
export const SPANISH_ROMAN: NonNullable<Grammar['roman']> = {
  rulers: `${QUEENS.join('|')}|Felipe|Alfonso|Carlos|Fernando|Luis|Enrique|Jorge|Eduardo|Guillermo|Ricardo|Jaime|Jacobo|Pedro|Sancho|Ramiro|Ramón|Berenguer|Ordoño|Garc[ií]a|Juan|Pablo|Pío|Benedicto|Clemente|Gregorio|Inocencio|León|Urbano|Bonifacio|Sixto|Julio|Adriano|Alejandro|Esteban|Nicolás|Napoleón|Francisco|José|Leopoldo|Balduino|Alberto|Rainiero|Federico|Maximiliano|Humberto|Víctor Manuel|Amadeo|Gustavo|Adolfo|Haakon|Olaf|Harald|Iván|Catón|Ramsés|Seti|Tutmosis|Amenofis|Ptolomeo|Darío|Jerjes|Artajerjes|Filipo|Antíoco|Mitrídates|Constantino|Teodosio|Otón|Conrado|Manuel|Miguel|Moctezuma|Solimán|Mehmed|Mohamed|Mohammed|Hassan|Abderramán|Hisham|Alhakén|Yusuf|Abdalá|Wamba|Recaredo`,
  parts:
    '[Ss]iglos?|SIGLO|s\\.|ss\\.|[Cc]apítulos?|[Tt]omos?|[Vv]olumen|[Vv]ol\\.|[Cc]ap\\.|[Aa]ctos?|[Ll]ibros?|[Pp]artes?|[Tt]ítulos?|[Aa]nexos?|[Ff]ases?|[Tt]ipos?|[Gg]rados?|[Nn]iveles|[Nn]ivel|[Cc]lases?|[Ss]ecciones|[Ss]ección|[Ee]scena|[Cc]anto|[Cc]ategoría|[Tt]abla|[Ff]igura|[Ll]ámina|[Gg]rupo|[Zz]ona|[Aa]péndice|[Aa]rtículo|[Ll]iga|Mundial|Guerra|Rocky|Super Bowl|Final Fantasy|Apolo',
  counted:
    '[Cc]ongresos?|[Aa]niversario|[Ee]dición|[Jj]ornadas?|[Ff]erias?|[Cc]umbre|[Oo]limpiada|[Ll]egislatura|[Rr]epública|[Gg]uerra|[Dd]inastía|[Ff]estival|[Cc]opa|[Tt]orneo|[Cc]oncurso|[Pp]remios?|[Ee]ncuentro|[Aa]samblea|[Cc]onferencia|[Mm]aratón|[Cc]arrera|[Rr]eich|[Cc]oncilio|[Ss]imposio|[Ss]eminario|[Cc]ertamen|[Jj]uegos|[Ee]xposición|[Ss]emana|[Cc]entenario|[Cc]iclo|[Ff]oro|[Cc]onvención|[Rr]eunión|[Cc]ampeonato|[Tt]rofeo|[Cc]ampaña|[Pp]lan|[Ii]nforme|[Bb]ienal|[Dd]istrito|[Rr]egión|[Ee]jército|[Mm]ilenio',
  say: romanReading(
    { cardinal: spanishCardinal, ordinal: spanishOrdinal },
    { table: SPANISH_GENDER, queens: QUEENS, ages: /(?:siglos?|s\.|ss\.) $/i },
  ),
}
